import { partitionOfRegion } from '@cadastre/contracts';
import type { Estate, SimulatedAccount, SimulatedRole } from '@cadastre/simulator';

const KEY_ID = 'SIMULATED_KEY_ID';
const SECRET = 'SIMULATED_SECRET';

/**
 * What an operator needs to reach a simulated estate: where it answers, the key of the first account that has one, the role of each
 * account that trusts it, and a connection file of these. `regions` are those to read; left out, all that the accounts have enabled.
 */
export function describeConnection(estate: Estate, url: string, regions: readonly string[] | undefined): string {
  const hub = estate.accounts.find(({ accessKeys }) => accessKeys.length > 0);
  const key = hub?.accessKeys[0];
  if (hub === undefined || key === undefined) throw new Error('No account of the estate has an access key');
  const read = regions ?? [...new Set(estate.accounts.flatMap(({ regionsEnabled }) => regionsEnabled))];
  const roles = estate.accounts.flatMap((account) => readerOf(account, hub.id, partitionOfRegion(read[0] ?? '')));
  return [
    `A simulated AWS answers on ${url}: ${estate.accounts.length} accounts in ${read.join(', ')}.`,
    `Access key of account ${hub.id} (${hub.name}), which may assume a role in each:`,
    '',
    `export ${KEY_ID}=${key.id}`,
    `export ${SECRET}=${key.secret}`,
    '',
    '# A connection file for it:',
    'connections:',
    '  - name: simulated',
    '    credentials:',
    `      accessKeyId: { env: ${KEY_ID} }`,
    `      secretAccessKey: { env: ${SECRET} }`,
    `    regions: [${read.join(', ')}]`,
    '    roles:',
    ...roles,
    `    endpoint: ${url}`,
    '',
  ].join('\n');
}

/** The first role of an account that `hub` may assume, as lines of a connection file. */
function readerOf(account: SimulatedAccount, hub: string, partition: string): string[] {
  const role: SimulatedRole | undefined = account.roles.find(({ trustedAccounts }) => trustedAccounts.includes(hub));
  if (role === undefined) return [];
  const line = `      - arn: arn:${partition}:iam::${account.id}:role/${role.name}`;
  return role.externalId === undefined ? [line] : [line, `        externalId: ${JSON.stringify(role.externalId)}`];
}
