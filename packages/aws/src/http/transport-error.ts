/** What undici says in its own words, in those by which the SDK's retries tell a passing failure (`isTransientError` in `@smithy/core/retry`). */
const MEANINGS: ReadonlyMap<string, readonly [name: string, code: string, message: string]> = new Map([
  ['UND_ERR_CONNECT_TIMEOUT', ['TimeoutError', 'ETIMEDOUT', 'No connection within the time allowed']],
  ['UND_ERR_HEADERS_TIMEOUT', ['TimeoutError', 'ETIMEDOUT', 'No answer within the time allowed']],
  ['UND_ERR_BODY_TIMEOUT', ['TimeoutError', 'ETIMEDOUT', 'The answer stopped for longer than allowed']],
  ['UND_ERR_SOCKET', ['ConnectionError', 'ECONNRESET', 'The connection was closed before the answer was complete']],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', ['ConnectionError', 'ECONNRESET', 'The answer is not as long as it says']],
]);

const ORIGIN = Symbol('cadastre.origin');

/** Where a request was sent that had no whole answer: scheme, host and port. */
export function originOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null ? (error as { [ORIGIN]?: string })[ORIGIN] : undefined;
}

/** The error of {@link toTransportError} with the origin of its request, which the system's errors name in part or not at all. */
export function transportErrorOf(error: Error, origin: string): Error {
  const told = toTransportError(error);
  if (Object.isExtensible(told)) Object.defineProperty(told, ORIGIN, { value: origin, enumerable: false, configurable: true });
  return told;
}

/**
 * A failed request as the SDK knows it, its cause kept. Failures of the system, such as ECONNREFUSED, are returned as they are. An answer
 * that is not HTTP gets the code that Node.js's own parser has for it and no cause: undici's error holds what was received.
 */
function toTransportError(error: Error & { readonly code?: string }): Error {
  if (error.name === 'HTTPParserError') {
    return Object.assign(new Error('The answer is not HTTP'), { name: 'HttpParseError', code: 'HPE_INVALID_CONSTANT' });
  }
  const meaning = MEANINGS.get(error.code ?? '');
  if (meaning === undefined) return error;
  const [name, code, message] = meaning;
  return Object.assign(new Error(message, { cause: error }), { name, code });
}

/** What the SDK's own handler throws for an aborted request. */
export function abortError(reason: unknown): Error {
  return Object.assign(new Error('Request aborted', reason === undefined ? {} : { cause: reason }), { name: 'AbortError' });
}
