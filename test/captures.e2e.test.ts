import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { catalogue } from '@cadastre/catalogue';
import { createTestDatabase } from '@cadastre/inventory/testing';
import { listCaptures, loadCaptures, startSimulator } from '@cadastre/simulator';
import { describe, expect, it } from 'vitest';
import { cadastre } from './support/cadastre.ts';
import { identify, isGone, itemsOf, type ReferenceEntry, readReference } from './support/reference.ts';
import { sharedPath } from './support/shared.ts';

const captures = sharedPath('captures');
const reference = sharedPath('reference/resource-types.json');

interface CapturedFile {
  readonly path: string;
  readonly account: string;
  readonly region: string;
  readonly api: string;
}

type Fields = Record<string, unknown>;

describe.skipIf(captures === null || reference === null)('real accounts, replayed', () => {
  const directory = String(captures);
  const entries = captures === null || reference === null ? [] : readReference(reference);

  it.each(captures === null ? [] : listCaptures(directory))(
    '$network is registered whole, every field as captured',
    async ({ network }) => {
      const estate = loadCaptures(directory, { network });
      const simulator = await startSimulator({ estate });
      const database = await createTestDatabase();
      const scratch = mkdtempSync(join(tmpdir(), 'cadastre-captures-'));
      try {
        const first = estate.accounts[0];
        if (!first?.accessKeys[0]) throw new Error('the capture has no account');
        const file = join(scratch, 'connection.json');
        writeFileSync(
          file,
          JSON.stringify({
            connections: [
              {
                name: 'captured',
                credentials: { accessKeyId: { env: 'CAPTURE_KEY_ID' }, secretAccessKey: { env: 'CAPTURE_SECRET' } },
                regions: [...new Set(estate.accounts.flatMap((account) => account.regionsEnabled))],
                roles: estate.accounts.map((account) => ({ arn: `arn:aws:iam::${account.id}:role/${account.roles[0]?.name}` })),
                types: typesOf(directory, network, entries),
                endpoint: simulator.url,
              },
            ],
          }),
        );
        const env = {
          DATABASE_URL: database.url,
          CADASTRE_KEY: randomBytes(32).toString('base64'),
          CAPTURE_KEY_ID: first.accessKeys[0].id,
          CAPTURE_SECRET: first.accessKeys[0].secret,
        };
        expect(await cadastre(['migrate'], env)).toMatchObject({ code: 0 });
        const discovered = await cadastre(['discover', '--local', '--file', file], env);
        expect({ code: discovered.code, said: discovered.code === 0 ? '' : discovered.stdout + discovered.stderr }).toEqual({
          code: 0,
          said: '',
        });

        const { rows } = await database.database.pool.query<{ key: string; attributes: Fields }>(
          "select account_id || ' ' || region || ' ' || type || ' ' || id as key, attributes from cadastre.resources",
        );
        const registered = new Map(rows.map((row) => [row.key, row.attributes]));
        expect(estate.dropped).toEqual([]);
        expect(knownOf(estate.notServed, directory, network, entries)).toEqual(NOT_REPLAYED[network] ?? []);
        const types = typesOf(directory, network, entries);
        const expected = capturedItems(directory, network, entries).filter(({ entry }) => types.includes(entry.embeddedIn ?? entry.type));
        expect(expected.length).toBeGreaterThan(0);
        for (const { key, entry, item } of expected) {
          const attributes = registered.get(key);
          expect({ key, registered: attributes !== undefined }).toEqual({ key, registered: true });
          for (const [field, value] of Object.entries(item)) {
            if (isLeftOut(entry, entries, field) || isEmpty(value)) continue;
            expect({ key, field, value: normal(attributes?.[field]) }).toEqual({ key, field, value: normal(value) });
          }
        }
      } finally {
        rmSync(scratch, { recursive: true, force: true });
        await database.close();
        await simulator.close();
      }
    },
  );
});

/** Who asks is whom the simulator knows, not who once captured; and an empty list by VPC. */
const NOT_REPLAYED: Readonly<Record<string, readonly string[]>> = {
  'cloudmapper-demo': ['sts:get-caller-identity', 'route53:list-hosted-zones-by-vpc'],
};

/** Captured when zones had no ids yet. */
const WITHOUT_ID: Readonly<Record<string, readonly string[]>> = { 'cloudmapper-demo': ['ec2:availability-zone'] };

/** What paths through networks take, and whatever else was captured of the network. */
function typesOf(directory: string, network: string, entries: readonly ReferenceEntry[]): string[] {
  const actions = new Set(filesOf(directory, network).map(({ api }) => canonical(api)));
  return entries
    .filter(({ tier, iamAction, type }) => (tier === 1 || actions.has(canonical(iamAction))) && catalogue.find(type) !== undefined)
    .map(({ type }) => type)
    .filter((type) => !WITHOUT_ID[network]?.includes(type));
}

/** What of some files the catalogue knows how to read. */
function knownOf(paths: readonly string[], directory: string, network: string, entries: readonly ReferenceEntry[]): string[] {
  const known = new Set(entries.filter(({ type }) => catalogue.find(type) !== undefined).map(({ iamAction }) => canonical(iamAction)));
  return filesOf(directory, network).flatMap(({ path, api }) => (paths.includes(path) && known.has(canonical(api)) ? api : []));
}

function filesOf(directory: string, network: string): CapturedFile[] {
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as {
    networks: { network: string; files: CapturedFile[] }[];
  };
  return manifest.networks.find((each) => each.network === network)?.files ?? [];
}

/** Every item in the files of operations whose types are collected, with the key under which it has to be registered. */
function capturedItems(directory: string, network: string, entries: readonly ReferenceEntry[]) {
  return filesOf(directory, network).flatMap((file) => {
    const action = canonical(file.api);
    const content = (): Fields => JSON.parse(readFileSync(join(directory, file.path), 'utf8')) as Fields;
    return entries
      .filter(
        (entry) =>
          entry.scope === 'regional' && entry.outputKey !== null && canonical(entry.iamAction) === action && file.region !== 'global',
      )
      .flatMap((entry) =>
        answersOf(content(), file, entry).flatMap(({ answer, parent }) =>
          itemsOf(answer, String(entry.outputKey))
            .filter(({ item }) => !isGone(entry, item))
            .map(({ item, holder }) => ({
              key: `${file.account} ${file.region} ${entry.type} ${identify(entry, item, entry.embeddedIn === null ? parent : holder)}`,
              entry,
              item,
            })),
        ),
      );
  });
}

/** A capture of a call per parent holds one answer for each, in a list named like the file. */
function answersOf(content: Fields, file: CapturedFile, entry: ReferenceEntry): { answer: Fields; parent: Fields }[] {
  if (entry.parent === null) return [{ answer: content, parent: {} }];
  const perParent = content[basename(file.path, '.json')] as Fields[] | undefined;
  return (perParent ?? []).map((answer) => ({ answer, parent: answer }));
}

/** `ec2:describevpcs` from `ec2:DescribeVpcs`, `ec2:describe-vpcs` or either with a remark behind it. */
function canonical(api: string): string {
  return (api.split(' ')[0] ?? '').replaceAll('-', '').toLowerCase();
}

/** Tags have a column of their own, secrets none, embedded lists are rows and compared as such. */
function isLeftOut(entry: ReferenceEntry, entries: readonly ReferenceEntry[], field: string): boolean {
  const embedded = entries
    .filter((other) => other.embeddedIn === entry.type)
    .map((other) => other.outputKey?.split('.').at(-1)?.replace('[]', ''));
  const secrets = (entry.secretFields ?? []).map((path) => path.split('.')[0]);
  return field === entry.tagsField || /^tags$|^TagSet$/i.test(field) || embedded.includes(field) || secrets.includes(field);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** Times in one form, empty members left out, lists without an order: AWS fixes none. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => !isEmpty(member))
        .map(([name, member]): [string, unknown] => [name, normal(member)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value)) return new Date(value.replace(' ', 'T')).toISOString();
  return value;
}
