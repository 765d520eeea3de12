import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal, SpelledRefusal } from '../refusal.ts';
import type { Fields, OperationSchema } from './schema.ts';

/**
 * A rendered answer. Where the protocol has the request id in the body, it goes between `before` and `after`: the rest is the same for
 * every request and is kept. `after` is undefined where it has none.
 */
export interface Rendered {
  readonly before: Buffer;
  readonly after: Buffer | undefined;
  readonly bytes: number;
}

interface RenderedRefusal extends SpelledRefusal {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One wire protocol, in both directions. A protocol knows nothing of accounts, pages or operations: only schemas and bytes. */
export interface Protocol {
  readonly contentType: string;
  /** The response header that carries the request id. */
  readonly requestIdHeader: string;
  /** The operation that a request names; undefined where it names none. Cheap: no more of the body is read than needed. */
  action(headers: IncomingHttpHeaders, body: string): string | undefined;
  /** @throws Refusal where the body does not fit the schema. */
  readInput(operation: OperationSchema, body: string): Fields;
  /** Renders an output of the SDK's shape. Fields that the schema lacks are not sent. */
  renderOutput(operation: OperationSchema, output: Fields): Rendered;
  renderRefusal(refusal: Refusal, requestId: string): RenderedRefusal;
}

export function rendered(before: string, after?: string): Rendered {
  const head = Buffer.from(before);
  const tail = after === undefined ? undefined : Buffer.from(after);
  return { before: head, after: tail, bytes: head.length + (tail?.length ?? 0) };
}
