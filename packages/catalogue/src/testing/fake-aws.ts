import { declaredOperation } from '@cadastre/simulator/testing';
import type { Collector, Item, ListContext, Page, Parent } from '../collector.ts';
import { type AnswerOptions, leadOn, makeAnswer, type OperationSchema, outputSchema } from './answers.ts';

interface Call {
  /** The command's name, e.g. `DescribeVpcsCommand`. */
  readonly command: string;
  readonly operation: OperationSchema;
  readonly input: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal | undefined;
}

export type Answer = Readonly<Record<string, unknown>>;
export type Respond = (call: Call, index: number) => Answer | Promise<Answer>;

export interface FakeAws {
  readonly context: ListContext;
  readonly calls: readonly Call[];
}

interface Sendable {
  /** Left out by the clients of networkmanager and route53resolver, which were built before commands had schemas. */
  readonly schema?: OperationSchema;
  readonly input: Readonly<Record<string, unknown>>;
}

export const ACCOUNT = '111122223333';
export const ANOTHER_ACCOUNT = '444455556666';
const REGION = 'eu-west-1';

/** A listing's context whose clients are the SDK's own, answered by a function instead of AWS. */
export function fakeAws(collector: Collector, respond: Respond, parents: readonly (readonly Parent[])[] = []): FakeAws {
  const calls: Call[] = [];
  const context: ListContext = {
    scope: { accountId: ACCOUNT, region: collector.scope === 'regional' ? REGION : 'global', type: collector.type },
    partition: 'aws',
    region: REGION,
    signal: new AbortController().signal,
    client(ClientClass) {
      const client = new ClientClass({ region: REGION, credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' } });
      return Object.assign(client as object, {
        send: async (command: Sendable, options?: { readonly abortSignal?: AbortSignal }) => {
          // The SDK's paginators write tokens into one and the same input.
          const input = structuredClone(command.input);
          const operation = command.schema ?? declaredBy(client, command);
          calls.push({ command: command.constructor.name, operation, input, signal: options?.abortSignal });
          return respond(calls.at(-1) as Call, calls.length - 1);
        },
      }) as typeof client;
    },
    async *parents() {
      yield* parents;
    },
  };
  return { context, calls };
}

function declaredBy(client: unknown, command: Sendable): OperationSchema {
  const { serviceId } = (client as { readonly config: { readonly serviceId: string } }).config;
  return declaredOperation(`@aws-sdk/client-${serviceId.toLowerCase()}`, command.constructor.name.replace('Command', ''));
}

interface FullOptions {
  /** What every switch of an item says. */
  readonly flag?: boolean;
  /** Leads on from every page, the last one included. */
  readonly token?: string;
}

/** Answers with everything set; a first page leads to a second one where the operation has pages. */
export function fullAnswers(next: () => number, owner = ACCOUNT, { flag = true, token }: FullOptions = {}): Respond {
  const options: AnswerOptions = { next, length: 2, accountId: owner, flag, turns: new Map() };
  const listed = new Map<unknown, Item[]>();
  return ({ operation, input }) => {
    const schema = outputSchema(operation);
    const [, , name] = operation;
    const before = listed.get(name) ?? [];
    const answer = makeAnswer(schema, isBelow(input, before) ? { ...options, length: 0 } : options);
    listed.set(name, [...before, ...itemsOf(answer)]);
    for (const [name, member] of schema.structIterator()) {
      if (member.isBooleanSchema()) answer[name] = false;
    }
    leadOn(schema, answer, input, token);
    return { $metadata: { requestId: `request-${next()}` }, ...answeredFor(input, answer) };
  };
}

/** A tree ends: nothing is in what the same call has listed, and is now asked about by another name (`ParentId` for `Id`). */
function isBelow(input: Answer, listed: readonly Item[]): boolean {
  return Object.entries(input).some(
    ([name, value]) =>
      typeof value === 'string' && listed.some((item) => Object.entries(item).some(([field, id]) => id === value && field !== name)),
  );
}

function itemsOf(answer: Answer): Item[] {
  return Object.values(answer).flatMap((list) =>
    Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [],
  );
}

/** An answer about what was named in a list (`ResourceArns`) has an element for each, which says what it is about (`ResourceArn`). */
function answeredFor(input: Answer, answer: Answer): Answer {
  const changed: Record<string, unknown> = { ...answer };
  for (const [name, values] of Object.entries(input)) {
    if (!name.endsWith('s') || !Array.isArray(values)) continue;
    const about = name.slice(0, -1);
    for (const [member, list] of Object.entries(answer)) {
      const first: unknown = Array.isArray(list) ? list[0] : undefined;
      if (typeof first !== 'object' || first === null || !(about in first)) continue;
      changed[member] = values.map((value) => ({ ...first, [about]: value }));
    }
  }
  return changed;
}

export function counter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

export async function readAll(pages: AsyncIterable<Page>): Promise<Page[]> {
  const read: Page[] = [];
  for await (const page of pages) read.push(page);
  return read;
}
