import type { AwsCredentialIdentity } from '@smithy/types';

/** Who AWS takes the holder of credentials for. */
export interface Identity {
  readonly accountId: string;
  readonly arn: string;
}

/** Credentials and whose they are. In memory only. */
export interface SignedAs {
  readonly credentials: AwsCredentialIdentity;
  readonly identity: Identity;
}

/** Where a client takes the credentials of each request from. */
export interface Caller {
  /** Good credentials: renewed before they expire, by one request however many ask. */
  current(): Promise<SignedAs>;
  /** AWS said that these have expired: others, unless somebody has renewed them meanwhile. */
  renew(stale: SignedAs): Promise<SignedAs>;
  /**
   * AWS refused these somewhere. Asks STS, which answers to anyone whom it knows, and renews them where it does not know them.
   * Credentials that come back are good: then it is the region that does not know the account.
   */
  confirm(refused: SignedAs): Promise<SignedAs>;
}

/** What an observation spent. Counted up by the clients while they work. */
export interface CallMeter {
  /** Requests sent, each attempt counted. */
  apiCalls: number;
  /** Requests that AWS refused because of its limits. */
  throttles: number;
}
