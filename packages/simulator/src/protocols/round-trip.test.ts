import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemSchemaOf, type ListOperation } from '../operations/list-operation.ts';
import { createServices } from '../services.ts';
import { type Simulator, startSimulator } from '../simulator.ts';
import { clientOf } from '../testing/clients.ts';
import { fixedEstate } from '../testing/fixed-estate.ts';
import { askUnder } from '../testing/parents.ts';
import { anyValue } from '../testing/schema-arbitrary.ts';
import { type Fields, inputOf } from './schema.ts';

interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

const services = [...createServices().values()];
const operations = services.flatMap((service) => [...service.operations.values()].map((operation) => ({ service, operation })));
const RUNS = 20;
/** The SDK's packages of these carry no schemas of their own. */
const WHOLE = ['networkmanager', 'route53resolver'];

describe('an output', () => {
  const estate = fixedEstate();
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({ estate, throttling: false, orders: 1 });
  });
  afterAll(() => simulator.close());

  const listings = operations.filter(({ operation }) => operation.list !== undefined);
  test.each(listings)('of $operation.key arrives at the SDK as the estate had it', async ({ service, operation }) => {
    const client = clientOf(service.id, { url: simulator.url });
    const list = operation.list!;
    const one = list.list === null || list.single === true;
    // What an input must name has to be there.
    const few = one || list.picks?.some((pick) => pick.unknown !== undefined && list.required?.includes(pick.input)) === true;
    const { input, parents, own } = askUnder(operation);
    const value = anyValue(itemSchemaOf(list), 5, { whole: WHOLE.includes(service.id) });

    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: few ? 1 : 0, maxLength: one ? 1 : 4 }), async (drawn) => {
        const items = drawn.map((each) => (typeof each === 'object' ? { ...each, ...own } : each));
        estate.version += 1;
        estate.lists = { ...parents, [operation.key]: items };

        const answer = plain(await client.send(operation.name, input)) as Fields;

        const got = list.list === null ? answer : take(answer, list.list);
        const more = list.ipv6 === undefined ? [] : (take(answer, list.ipv6.output) as unknown[]);
        expect(sorted(one ? [got] : [...((got ?? []) as unknown[]), ...more])).toEqual(sorted(items));
        if (list.list === null) return;
        expect(new Set(paths(answer))).toEqual(new Set(around(list, input)));
      }),
      { numRuns: RUNS },
    );
  });
});

/** Takes out what a path leads to. */
function take(answer: Fields, path: string): unknown {
  const [field = '', ...deeper] = path.split('.');
  const held = answer[field];
  if (deeper.length > 0) return take(held as Fields, deeper.join('.'));
  delete answer[field];
  return held;
}

/** The paths of what is left in an answer. */
function paths(answer: Fields): string[] {
  return Object.entries(answer).flatMap(([name, held]) =>
    typeof held === 'object' && held !== null && !Array.isArray(held) ? paths(held as Fields).map((path) => `${name}.${path}`) : [name],
  );
}

/** What an answer of one page has beside its list. */
function around({ names, moreFlag, count, paging, echoes = {}, constant = {} }: ListOperation, input: Fields): string[] {
  const echoed = Object.entries(echoes).filter(([, from]) => input[from] !== undefined);
  const said = [names?.output, moreFlag, count, paging?.saysSize, ...echoed.map(([path]) => path), ...Object.keys(constant)];
  return said.filter((path) => path !== undefined);
}

/** Packages that carry no schemas give JSON that is written as text as objects of their own. */
function plain(value: unknown): unknown {
  if (value instanceof String) return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .map(([name, held]) => [name, plain(held)]),
  );
}

describe('an input', () => {
  test.each(operations)('of $operation.key is read as the SDK was given it', async ({ service, operation }) => {
    const client = clientOf(service.id, { url: 'http://127.0.0.1:1' });
    const caught: SentRequest[] = [];
    client.config.requestHandler = {
      handle: (request: SentRequest) => {
        caught.push(request);
        return Promise.reject(new Error('caught'));
      },
    };
    const value = anyValue(inputOf(operation.schema), 4, { sayable: true, whole: WHOLE.includes(service.id) });
    const labels = [...inputOf(operation.schema).structIterator()].filter(([, member]) => member.getMergedTraits().httpLabel !== undefined);
    await fc.assert(
      fc.asyncProperty(
        value,
        ...labels.map(([, member]) => anyValue(member, 1, { whole: true })),
        async (drawn: unknown, ...given: unknown[]) => {
          caught.length = 0;
          const input = { ...(drawn as Fields), ...Object.fromEntries(labels.map(([name], at) => [name, given[at]])) };
          await expect(client.send(operation.name, input)).rejects.toThrow();
          const request = received(caught[0]!);
          expect(service.protocol.fit(request)).toBe('service');
          expect(service.protocol.action(request)).toBe(operation.name);
          expect(service.protocol.readInput(operation.schema, request)).toEqual(input);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

/** A request as a server sees it. */
function received({ method, path, query, headers, body }: SentRequest) {
  const text = body === undefined || typeof body === 'string' ? (body ?? '') : new TextDecoder().decode(body);
  const asked = Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => `${name}=${encodeURIComponent(value)}`));
  return {
    method,
    url: asked.length === 0 ? path : `${path}?${asked.join('&')}`,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: text,
  };
}

/** AWS fixes no order of lists, nor of fields. */
function sorted(items: readonly unknown[]): unknown[] {
  const key = (item: unknown) => JSON.stringify(Object.entries(item as Fields).sort(([left], [right]) => (left < right ? -1 : 1)));
  return [...items].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}
