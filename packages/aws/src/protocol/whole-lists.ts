import { MalformedAnswerError } from './malformed-answer-error.ts';

/** A step of the SDK's middleware that sees an answer as it arrived and as it was read. */
type Reader = (args: never) => Promise<{ readonly response: unknown; readonly output: unknown }>;

/** The parts of an SDK client that have a hand in it. */
export interface ListReader {
  readonly config: { readonly protocol?: object };
  readonly middlewareStack: {
    add(
      middleware: (next: Reader, call: { readonly commandName?: string }) => Reader,
      options: { readonly name: string; readonly step: 'deserialize'; readonly priority: 'high' },
    ): void;
  };
}

/**
 * Makes a client that was built before the SDK had protocol classes fail with a {@link MalformedAnswerError} where it does not keep a list as it
 * arrived. By itself it reads a `0` or `false` in a list's place as an empty list, and leaves the nulls of a list out: an answer that was not
 * understood would pass for one that lists less. Does nothing to other clients. The transport must give bodies as bytes, which can be read twice.
 */
export function keepListsWhole({ config, middlewareStack }: ListReader): void {
  if (config.protocol !== undefined) return;

  const compare =
    (next: Reader, { commandName = '' }: { readonly commandName?: string }): Reader =>
    async (args) => {
      const answered = await next(args);
      const body = Buffer.from((answered.response as { readonly body: Uint8Array }).body).toString();
      const { $metadata, ...output } = answered.output as { readonly $metadata?: unknown };
      if (!sameLists(output, JSON.parse(body || '{}'))) {
        throw new MalformedAnswerError(commandName.replace(/Command$/, ''), 'a list is something else, or has nothing in a place', null);
      }
      return answered;
    };

  // Before the client's own reading of the answer, which has the usual priority: what comes before sees what comes of it.
  middlewareStack.add(compare, { name: 'cadastreCompareMiddleware', step: 'deserialize', priority: 'high' });
}

/**
 * Whether all lists of what was read are as long as they arrived, also those inside others: what a core network's segments are read by, and the rows that
 * views unfold. What is no plain structure (a time, a text that holds JSON) has none, and what the SDK makes of a union's member that it does not know is its own.
 */
function sameLists(read: unknown, arrived: unknown): boolean {
  if (Array.isArray(read)) {
    return Array.isArray(arrived) && arrived.length === read.length && read.every((element, place) => sameLists(element, arrived[place]));
  }
  if (typeof read !== 'object' || read === null || Object.getPrototypeOf(read) !== Object.prototype) return true;
  const members = (arrived ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(read).every(([name, value]) => name === '$unknown' || sameLists(value, members[name]));
}
