import * as dx from '@aws-sdk/client-direct-connect';
import * as ec2 from '@aws-sdk/client-ec2';
import * as sts from '@aws-sdk/client-sts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServices, type Operation, type Service } from '../services.ts';
import { type Simulator, startSimulator } from '../simulator.ts';
import * as clients from '../testing/clients.ts';
import { fixedEstate } from '../testing/fixed-estate.ts';
import { anyValue } from '../testing/schema-arbitrary.ts';
import { type Fields, inputOf, outputOf } from './schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: a client and the commands of its package, whatever their types.
type Sdk = { client: any; package: any };
type Request = { body: string | Uint8Array; headers: Record<string, string> };

const services = [...createServices().values()];
const operations = services.flatMap((service) => [...service.operations.values()].map((operation) => ({ service, operation })));
const RUNS = 30;

function command(sdk: Sdk, operation: Operation, input: Fields) {
  return new sdk.package[`${operation.name}Command`](input);
}

function sdkFor(service: Service, url: string): Sdk {
  if (service.name === 'ec2') return { client: clients.ec2({ url, region: 'us-east-1' }), package: ec2 };
  if (service.name === 'sts') return { client: clients.sts({ url, region: 'us-east-1' }), package: sts };
  return { client: clients.directConnect({ url, region: 'us-east-1' }), package: dx };
}

describe('an output', () => {
  const estate = fixedEstate();
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({ estate, throttling: false, orders: 1 });
  });
  afterAll(() => simulator.close());

  const listings = operations.filter(({ operation }) => operation.list !== undefined);
  test.each(listings)('of $operation.action arrives at the SDK as the estate had it', async ({ service, operation }) => {
    const sdk = sdkFor(service, simulator.url);
    const list = operation.list!;
    const output = outputOf(operation.schema);
    const item =
      list.list === null ? output : list.single ? output.getMemberSchema(list.list) : output.getMemberSchema(list.list).getValueSchema();
    const one = list.list === null || list.single === true;
    const { input, parents, own } = askUnder(service, operation);

    await fc.assert(
      fc.asyncProperty(fc.array(anyValue(item, 5), { minLength: one ? 1 : 0, maxLength: one ? 1 : 4 }), async (drawn) => {
        const items = (drawn as Fields[]).map((each) => ({ ...each, ...own }));
        estate.version += 1;
        estate.lists = { ...parents, [operation.action]: items };

        const { $metadata, ...answer } = await sdk.client.send(command(sdk, operation, input));

        expect($metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
        const { [list.list ?? '']: got, [list.ipv6?.output ?? '']: more = [], ...others } = answer;
        expect(one ? [list.list === null ? others : got] : sorted([...got, ...more])).toEqual(sorted(items));
        if (list.list === null) return;
        const around = [list.names?.output, list.moreFlag, ...Object.keys({ ...list.echoes, ...list.constant })];
        expect(new Set(Object.keys(others))).toEqual(new Set(around.filter((name) => name !== undefined)));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('an input', () => {
  test.each(operations)('of $operation.action is read as the SDK was given it', async ({ service, operation }) => {
    const sdk = sdkFor(service, 'http://127.0.0.1:1');
    const caught: Request[] = [];
    sdk.client.config.requestHandler = {
      handle: (request: Request) => {
        caught.push(request);
        return Promise.reject(new Error('caught'));
      },
    };
    await fc.assert(
      fc.asyncProperty(anyValue(inputOf(operation.schema), 4, true), async (input) => {
        caught.length = 0;
        await expect(sdk.client.send(command(sdk, operation, input as Fields))).rejects.toThrow();
        const { body, headers } = caught[0]!;
        const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
        const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
        expect(service.protocol.action(lower, text)).toBe(operation.name);
        expect(service.protocol.readInput(operation.schema, text)).toEqual(input);
      }),
      { numRuns: RUNS },
    );
  });
});

/** An input that is accepted, the listings in which its parents are found, and what items have that it lists. */
function askUnder(
  { name: service }: Service,
  { schema, list }: Operation,
): { input: Fields; parents: Record<string, Fields[]>; own: Fields } {
  const { required = [], requiredOne = [], parent, alsoParent, choices, picks = [], echoes = {} } = list!;
  const input: Fields = {};
  for (const name of [...required, ...requiredOne.slice(0, 1)]) {
    const member = inputOf(schema).getMemberSchema(name);
    const value = member.isNumericSchema() ? 100 : (choices?.[name]?.[0] ?? 'the-parent');
    input[name] = name === 'Filters' ? [{ Name: 'state', Values: ['*'] }] : member.isListSchema() ? [value] : value;
  }
  const known: Fields = {};
  for (const above of [parent, alsoParent]) {
    const [field = '', inner] = above?.path.split('.') ?? [];
    if (above !== undefined) known[field] = inner === undefined ? 'the-parent' : { [inner]: 'the-parent' };
  }
  const picked = picks.filter((pick) => input[pick.input] !== undefined).map(({ path }) => [path, 'the-parent']);
  const echoed = list!.list === null ? Object.keys(echoes).map((member) => [member, 'the-parent']) : [];
  return {
    input,
    parents: parent === undefined ? {} : { [`${service}:${parent.operation}`]: [known] },
    own: { ...(input.Filters ? { State: 'active' } : {}), ...Object.fromEntries([...picked, ...echoed]) },
  };
}

/** AWS fixes no order of lists, nor of fields. */
function sorted(items: readonly unknown[]): unknown[] {
  const key = (item: unknown) => JSON.stringify(Object.entries(item as Fields).sort(([left], [right]) => (left < right ? -1 : 1)));
  return [...items].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}
