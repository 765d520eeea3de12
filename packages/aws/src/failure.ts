/** What a failure means for a scope; every failure of AWS is exactly one of these. */
export type AwsFailureKind =
  | 'throttled'
  | 'transient'
  | 'credentials-expired'
  | 'credentials-invalid'
  | 'clock-skew'
  | 'access-denied'
  | 'region-disabled'
  | 'unsupported'
  | 'malformed'
  /** What was asked about does not exist, or not any more. */
  | 'gone'
  | 'bug';

/** The kind of policy that denied, as far as AWS's message lets it be known: AWS has no code for it. */
export type DeniedBy = 'identity-policy' | 'organization-policy' | 'session-policy' | 'resource-policy';

export interface AwsFailure {
  readonly kind: AwsFailureKind;
  /** AWS's error code, the system's (`ECONNRESET`), or the name of an error of the SDK or ours; null where there is none. */
  readonly code: string | null;
  readonly requestId: string | null;
  readonly httpStatus: number | null;
  /** The IAM action that was called, e.g. `ec2:DescribeVpcs`; where it was denied, the one that AWS names. */
  readonly action: string | null;
  readonly deniedBy: DeniedBy | null;
  /** What was to be reached where nothing answered, e.g. `https://ec2.eu-west-1.amazonaws.com`; null where something did, or nothing was sent. */
  readonly endpoint: string | null;
  /** AWS's words, without anything secret. */
  readonly message: string;
}

/** The step on the way into an account that failed; `organization`: finding out which accounts there are. */
export type AwsStep = 'organization' | 'credentials' | 'assume-role' | 'region' | 'first-read';

/** A target cannot be reached: which step failed, and why. */
export class AwsStepError extends Error {
  readonly step: AwsStep;
  readonly failure: AwsFailure;
  /** The role that could not be assumed. */
  readonly roleArn?: string;

  constructor(step: AwsStep, failure: AwsFailure, options: { roleArn?: string | undefined; cause?: unknown } = {}) {
    const subject = options.roleArn === undefined ? step : `${step} ${options.roleArn}`;
    super(`${subject}: ${failure.code === null ? '' : `${failure.code}: `}${failure.message}`, { cause: options.cause });
    this.name = 'AwsStepError';
    this.step = step;
    this.failure = failure;
    if (options.roleArn !== undefined) this.roleArn = options.roleArn;
  }
}

/** The API budget of a call is spent. The job is better delayed than kept waiting in its worker. */
export class BudgetExhaustedError extends Error {
  /** When the call could be made, in milliseconds from now. */
  readonly waitMs: number;
  /** The bucket that is empty, e.g. `111122223333/eu-west-1/ec2:DescribeVpcs`. */
  readonly bucket: string;

  constructor(bucket: string, waitMs: number) {
    super(`The API budget ${bucket} is spent for another ${Math.ceil(waitMs)} ms.`);
    this.name = 'BudgetExhaustedError';
    this.bucket = bucket;
    this.waitMs = waitMs;
  }
}
