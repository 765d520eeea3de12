import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal, SpelledRefusal } from '../refusal.ts';
import type { Fields, OperationSchema } from './schema.ts';

/** A request as it arrived; `url` is the path with its query. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * A rendered answer. Where the protocol has the request id in the body, it goes between `before` and `after`: the rest is the same for
 * every request and is kept. `after` is undefined where it has none.
 */
export interface Rendered {
  readonly before: Buffer;
  readonly after: Buffer | undefined;
  readonly bytes: number;
  /** Names and values of the headers that the output's own members are sent in. */
  readonly headers: readonly string[];
}

interface RenderedRefusal extends SpelledRefusal {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How well a request suits a service: addressed to it by version, target or path; in its protocol; or neither. */
export type Fit = 'service' | 'protocol' | 'none';

/** One wire protocol as one service speaks it, in both directions. A protocol knows nothing of accounts or pages: only schemas and bytes. */
export interface Protocol {
  readonly contentType: string;
  /** The response header that carries the request id. */
  readonly requestIdHeader: string;
  /** For requests whose signature does not tell the service: services may share a name, and a request may be unsigned. */
  fit(request: WireRequest): Fit;
  /** The operation that a request names; undefined where it names none. Cheap: no more of the body is read than needed. */
  action(request: WireRequest): string | undefined;
  /** @throws Refusal where the request does not fit the schema. */
  readInput(operation: OperationSchema, request: WireRequest): Fields;
  /** Renders an output of the SDK's shape. Fields that the schema lacks are not sent. */
  renderOutput(operation: OperationSchema, output: Fields): Rendered;
  renderRefusal(refusal: Refusal, requestId: string): RenderedRefusal;
}

export function rendered(before: string | Uint8Array, after?: string, headers: readonly string[] = []): Rendered {
  const head = typeof before === 'string' ? Buffer.from(before) : Buffer.from(before.buffer, before.byteOffset, before.byteLength);
  const tail = after === undefined ? undefined : Buffer.from(after);
  return { before: head, after: tail, bytes: head.length + (tail?.length ?? 0), headers };
}
