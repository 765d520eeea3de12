import type { ResponseMetadata } from '@smithy/types';

/**
 * A successful answer that is not what the operation's schema describes: cut off, not well-formed, of another operation, or with a value
 * of the wrong type. Nothing of it is returned. The message carries no content of the answer, which may hold credentials (AssumeRole).
 */
export class MalformedAnswerError extends Error {
  override readonly name = 'MalformedAnswerError';
  /** E.g. `DescribeVpcs`. */
  readonly operation: string;
  /** A constant phrase. */
  readonly reason: string;
  /** Bytes into the body; null where the decoder does not know. */
  readonly offset: number | null;
  /** Set by the protocol. Its presence also keeps the SDK from appending a hint to the message. */
  $metadata?: ResponseMetadata;

  constructor(operation: string, reason: string, offset: number | null) {
    super(`The answer to ${operation} cannot be read${offset === null ? '' : ` at byte ${offset}`}: ${reason}`);
    this.operation = operation;
    this.reason = reason;
    this.offset = offset;
  }
}
