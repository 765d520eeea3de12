import * as dxPackage from '@aws-sdk/client-direct-connect';
import * as ec2Package from '@aws-sdk/client-ec2';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { generateEstate } from './estate/generate-estate.ts';
import type { Fields } from './protocols/schema.ts';
import { createServices } from './services.ts';
import { startSimulator } from './simulator.ts';
import { directConnect, ec2, sts } from './testing/clients.ts';
import { inputsFor } from './testing/inputs.ts';

const SEED = 3;
const REGIONS = ['us-east-1', 'eu-west-1'];
const operations = [...createServices()].flatMap(([service, { operations: each }]) =>
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
      const clients: Record<string, { send(command: unknown): Promise<unknown> }> = {
        ec2: ec2({ url, key: session, region }),
        directconnect: directConnect({ url, key: session, region }),
      };
      for (const { service, operation } of operations) {
        const list = operation.list!;
        const sdk = (service === 'ec2' ? ec2Package : dxPackage) as Record<string, unknown>;
        // biome-ignore lint/suspicious/noExplicitAny: a command by its name.
        const Command = sdk[`${operation.name}Command`] as new (input: object) => any;
        const client = clients[service]!;
        const inputs = inputsFor(operation, (action) => estate.list(account.id, region, action, {}) ?? [], REGIONS);
        for (const input of inputs) {
          const wanted = estate.list(account.id, region, operation.action, input);
          if (wanted === undefined) continue;
          const got: unknown[] = [];
          let next: string | undefined;
          do {
            const paging = list.paging === undefined ? {} : { [list.paging.size]: Math.max(list.paging.min, 7), [list.paging.token]: next };
            const { $metadata, ...page } = (await client.send(new Command({ ...input, ...paging }))) as { $metadata: unknown } & Fields;
            if (list.list === null) got.push(page);
            else if (list.single) got.push(page[list.list]);
            else got.push(...(page[list.list] as unknown[]));
            next = list.paging === undefined ? undefined : (page[list.paging.token] as string | undefined);
          } while (next !== undefined);
          const heeded =
            list.requiredOne === undefined
              ? wanted
              : wanted.filter((item) => Object.entries(input).every(([name, value]) => (item as Fields)[name] === value));
          expect([account.name, region, operation.action, sorted(got)]).toEqual([account.name, region, operation.action, sorted(heeded)]);
          compared.set(operation.action, (compared.get(operation.action) ?? 0) + heeded.length);
        }
      }
    }
  }
  await simulator.close();
  expect(defects).toEqual([]);
  // What the estate says nothing of is the server's to answer.
  const told = operations.filter(({ operation: { action } }) => estate.list(hub.id, 'us-east-1', action, {}) !== undefined);
  // In so small an estate no peering between groups has ended.
  expect(told.map(({ operation }) => operation.action).filter((action) => !compared.get(action))).toEqual([
    'ec2:DescribeStaleSecurityGroups',
  ]);
  expect(told.length).toBeGreaterThan(120);
});

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
