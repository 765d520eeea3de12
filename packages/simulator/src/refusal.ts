/**
 * Why the simulated AWS does not answer a request. Each wire protocol spells a reason with AWS's own code, status and message for it;
 * `service` is for what only one service says, and carries its code with it.
 */
export type RefusalReason =
  | 'missing-authentication'
  | 'unknown-key'
  | 'bad-signature'
  | 'expired'
  | 'skewed'
  | 'wrong-region'
  | 'throttled'
  | 'denied'
  | 'unknown-action'
  | 'malformed-request'
  | 'unknown-parameter'
  | 'missing-parameter'
  | 'invalid-parameter'
  | 'out-of-bounds'
  | 'invalid-combination'
  | 'invalid-token'
  | 'dry-run'
  | 'internal'
  | 'unavailable'
  | 'service';

export interface RefusalDetail {
  /** What the message is about: a parameter's name, an action, AWS's sentence where the protocol adds none. */
  readonly reason?: string;
  readonly code?: string;
  readonly status?: number;
  /** Of a number that is out of bounds: itself, and the bound that it passes. */
  readonly value?: number;
  readonly least?: number;
  readonly most?: number;
}

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: RefusalReason;
  readonly detail: RefusalDetail;

  constructor(reason: RefusalReason, detail: RefusalDetail = {}) {
    super(detail.reason ?? reason);
    this.reason = reason;
    this.detail = detail;
  }
}

/** An error that only one service knows, e.g. `InvalidVpcID.NotFound`. */
export function serviceRefusal(code: string, message: string, status = 400): Refusal {
  return new Refusal('service', { code, reason: message, status });
}

/** A refusal as one wire protocol says it. */
export interface SpelledRefusal {
  readonly code: string;
  readonly status: number;
  readonly message: string;
}
