/** How a scope ended in a discovery. Only `complete` may change what is registered as existing. */
export const OUTCOMES = ['complete', 'denied', 'region-disabled', 'unsupported', 'failed', 'cancelled'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a person needs to know about an outcome other than `complete`. */
interface OutcomeReason {
  /** One sentence that says what happened and, where there is one, the remedy. */
  readonly reason: string;
  /** AWS's error code, e.g. `UnauthorizedOperation`; null where AWS was not the cause. */
  readonly errorCode: string | null;
  /** The IAM action that was refused, e.g. `ec2:DescribeVpcs`. */
  readonly missingAction: string | null;
  /** AWS's request id, for AWS Support. */
  readonly requestId: string | null;
}

export type UnsuccessfulOutcome = Exclude<Outcome, 'complete'>;

export interface UnsuccessfulEnd extends OutcomeReason {
  readonly outcome: UnsuccessfulOutcome;
}

/** What one observation cost. */
export interface Effort {
  readonly apiCalls: number;
  readonly throttles: number;
  readonly pages: number;
}
