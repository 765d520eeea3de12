import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { AccessKey } from '@cadastre/contracts';
import { partitionOfRegion } from '@cadastre/contracts';
import type { Estate, SimulatedAccount, SimulatedRole } from '@cadastre/simulator';

/** How a simulated estate is reached: the key of the first account that has one, which may assume a role in each account that trusts it. */
export interface Reach {
  readonly url: string;
  readonly hub: SimulatedAccount;
  readonly key: AccessKey;
  readonly accounts: number;
  /** Those to read. */
  readonly regions: readonly string[];
  readonly roles: readonly { readonly arn: string; readonly externalId: string | undefined }[];
}

/** `regions`: left out, all that the accounts have enabled. */
export function reachOf(estate: Estate, url: string, regions: readonly string[] | undefined): Reach {
  const hub = estate.accounts.find(({ accessKeys }) => accessKeys.length > 0);
  const key = hub?.accessKeys[0];
  if (hub === undefined || key === undefined) throw new Error('No account of the estate has an access key');
  const read = regions ?? [...new Set(estate.accounts.flatMap(({ regionsEnabled }) => regionsEnabled))];
  const partition = partitionOfRegion(read[0] ?? '');
  return {
    url,
    hub,
    key: { accessKeyId: key.id, secretAccessKey: key.secret },
    accounts: estate.accounts.length,
    regions: read,
    roles: estate.accounts.flatMap((account) => {
      const role: SimulatedRole | undefined = account.roles.find(({ trustedAccounts }) => trustedAccounts.includes(hub.id));
      return role === undefined ? [] : [{ arn: `arn:${partition}:iam::${account.id}:role/${role.name}`, externalId: role.externalId }];
    }),
  };
}

/** What to tell whoever started the simulator: where it answers, and what to do next. `file`: the connection file that was written. */
export function describeReach({ url, hub, key, accounts, regions }: Reach, file: string | undefined): string {
  const answers = `A simulated AWS answers on ${url}: ${accounts} ${accounts === 1 ? 'account' : 'accounts'} in ${regions.join(', ')}.`;
  if (file === undefined) {
    return [
      answers,
      `Account ${hub.id} (${hub.name}) may assume a role in each, with the access key id ${key.accessKeyId} and the secret ${key.secretAccessKey}`,
      '',
      'Next: repeat this with --connection simulated.yaml, which writes a connection file that is ready for cadastre discover.',
    ].join('\n');
  }
  return [
    answers,
    `${file} connects to it.`,
    '',
    'Next, in another terminal:',
    `  npx cadastre discover --local --file ${/^[\w./~-]+$/.test(file) ? file : JSON.stringify(file)}`,
    '  npx cadastre status',
    'Ctrl-C ends it.',
  ].join('\n');
}

const MARK = '# Written by cadastre simulate, and written anew at its next start.';

/**
 * Writes a connection file, and its key into two files in the directory of `keys`, which nobody else may enter, so that nothing has to be set to use it and no key lies about
 * where people work. Throws a RangeError rather than replace a file that is somebody's own.
 */
export function writeConnectionFile(file: string, { url, key, regions, roles }: Reach, keys: string): void {
  if (!(readIfThere(file) ?? MARK).startsWith(MARK))
    throw new RangeError(`--connection ${file}: the file is there already and not of a simulator. Name another one, or delete it.`);
  // Others may pass the directory above, as the user that an embedded database runs as must.
  mkdirSync(dirname(keys), { recursive: true, mode: 0o711 });
  mkdirSync(keys, { recursive: true, mode: 0o700 });
  const own = join(keys, `${basename(file)}-${createHash('sha256').update(resolve(file)).digest('hex').slice(0, 8)}`);
  const [idFile, secretFile] = [`${own}.key-id`, `${own}.secret`];
  writeFileSync(idFile, `${key.accessKeyId}\n`, { mode: 0o600 });
  writeFileSync(secretFile, `${key.secretAccessKey}\n`, { mode: 0o600 });
  const lines = [
    MARK,
    'connections:',
    '  - name: simulated',
    '    credentials:',
    `      accessKeyId: { file: ${JSON.stringify(resolve(idFile))} }`,
    `      secretAccessKey: { file: ${JSON.stringify(resolve(secretFile))} }`,
    `    regions: [${regions.join(', ')}]`,
    '    roles:',
    ...roles.flatMap(({ arn, externalId }) => [
      `      - arn: ${arn}`,
      ...(externalId === undefined ? [] : [`        externalId: ${JSON.stringify(externalId)}`]),
    ]),
    `    endpoint: ${url}`,
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
