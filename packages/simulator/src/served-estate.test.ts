import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { generateEstate } from './estate/generate-estate.ts';
import type { OperationName } from './estate.ts';
import type { Fields } from './protocols/schema.ts';
import { createServices } from './services.ts';
import { startSimulator } from './simulator.ts';
import { type AnyClient, clientOf, failure, sts } from './testing/clients.ts';
import { inputsFor } from './testing/inputs.ts';
import { hasMore, itemsOf, pageInput } from './testing/paging.ts';

const SEED = 3;
const REGIONS = ['us-east-1', 'eu-west-1'];
const services = createServices();
const operations = [...services].flatMap(([service, { operations: each }]) =>
  [...each.values()].filter(({ list }) => list !== undefined).map((operation) => ({ service, operation })),
);

test('all that a generated estate holds comes out of the SDK as the estate has it, in pages of few', async () => {
  const estate = generateEstate({ seed: SEED, accounts: 3, regions: REGIONS, size: 60 });
  estate.change(1);
  const defects: unknown[] = [];
  const simulator = await startSimulator({ estate, throttling: false, onDefect: (error) => defects.push(error) });
  const { url } = simulator;
  const hub = estate.accounts[0]!;
  const key = hub.accessKeys[0]!;
  const compared = new Map<string, number>();
  for (const account of estate.accounts) {
    const role = account.roles[0]!;
    const assumed = await sts({ url, key, region: 'us-east-1' }).send(
      new AssumeRoleCommand({
        RoleArn: `arn:aws:iam::${account.id}:role/${role.name}`,
        RoleSessionName: 'tester',
        ExternalId: role.externalId,
      }),
    );
    const { AccessKeyId: id, SecretAccessKey: secret, SessionToken: token } = assumed.Credentials!;
    const session = { id: id!, secret: secret!, token: token! };
    for (const region of REGIONS) {
      const clients = new Map<string, AnyClient>();
      for (const { service, operation } of operations) {
        const list = operation.list!;
        const home = services.get(service)!.home?.aws;
        if (typeof home === 'string' && region !== REGIONS[0]) continue;
        const client = clients.get(service) ?? clientOf(service, { url, key: session, region });
        clients.set(service, client);
        const asked = home ?? region;
        const inputs = inputsFor(operation, (action, given = {}) => estate.list(account.id, asked, action, given) ?? [], REGIONS);
        for (const input of inputs) {
          const wanted = estate.list(account.id, asked, operation.key, input);
          if (wanted === undefined) continue;
          const allowed = list.reserved?.to.flatMap(({ operation: names, path }) =>
            (estate.list(account.id, asked, names.includes(':') ? (names as OperationName) : `${service}:${names}`, {}) ?? []).map(
              (item) => (item as Fields)[path],
            ),
          );
          if (allowed?.includes(account.id) === false) {
            expect((await failure(client.send(operation.name, input))).name).toBe(list.reserved!.others.code);
            continue;
          }
          if (wanted.length === 0 && list.absent !== undefined) {
            // The SDK calls some errors by another name than their code.
            expect((await failure(client.send(operation.name, input))).status).toBe(list.absent.status ?? 400);
            continue;
          }
          const got: unknown[] = [];
          let page: Fields | undefined;
          do {
            page = await client.send(operation.name, { ...input, ...pageInput(list, page, 7) });
            got.push(...itemsOf(list, page).map(unboxed));
          } while (hasMore(list, page));
          // Where there is no such thing, an answer that is nothing else is empty.
          if (wanted.length === 0 && list.list === null) {
            expect([operation.key, got]).toEqual([operation.key, [{}]]);
            continue;
          }
          const heeded =
            service !== 'directconnect' || list.requiredOne === undefined
              ? wanted
              : wanted.filter((item) => Object.entries(input).every(([name, value]) => (item as Fields)[name] === value));
          expect([account.name, region, operation.key, sorted(got)]).toEqual([account.name, region, operation.key, sorted(heeded)]);
          compared.set(operation.key, (compared.get(operation.key) ?? 0) + heeded.length);
        }
      }
    }
  }
  await simulator.close();
  expect(defects).toEqual([]);
  // What the estate says nothing of is the server's to answer.
  const told = operations.filter(({ operation: { key: asked } }) => estate.list(hub.id, 'us-east-1', asked, {}) !== undefined);
  // In so small an estate no peering between groups has ended.
  expect(told.map(({ operation }) => operation.key).filter((action) => !compared.get(action))).toEqual(['ec2:DescribeStaleSecurityGroups']);
  expect(told.length).toBeGreaterThan(120);
});

/** The SDK's older packages give some documents as objects that hold their text. */
function unboxed(item: unknown): unknown {
  if (!isPlain(item)) return item;
  return Object.fromEntries(Object.entries(item).map(([name, held]) => [name, held instanceof String ? held.toString() : held]));
}

function sorted(items: readonly unknown[]): unknown[] {
  const key = (item: unknown) =>
    JSON.stringify(item, (_name, held) =>
      isPlain(held) ? Object.fromEntries(Object.entries(held).sort(([left], [right]) => (left < right ? -1 : 1))) : held,
    );
  return [...items].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

function isPlain(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
