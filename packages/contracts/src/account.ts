/** What an enumeration says of an account of the organization: that it is to be observed, or why not. */
export type EnumeratedStanding = 'included' | 'excluded' | 'suspended' | 'pending-closure' | 'closed' | 'pending-activation';

/**
 * Whether an account is observed, or why not. What is registered of one that is not stays as it was last seen, until it is `forgotten`. `not-listed`: no connection
 * lists it.
 */
export type AccountStanding = Exclude<EnumeratedStanding, 'included'> | 'observed' | 'left' | 'not-listed' | 'forgotten';

/** What the planning of a discovery has to find out: which accounts there are, and which regions each has enabled. */
export type PlanSubject = 'accounts' | 'regions';

/** What it could not find out, and went on without: a person has to know, and may have to do something. */
export interface PlanTrouble {
  readonly subject: PlanSubject;
  /** The account that would not say; null where it is about the accounts as a whole. */
  readonly accountId: string | null;
  /** What happened, what is taken instead, and what to do. */
  readonly reason: string;
  readonly errorCode: string | null;
  readonly missingAction: string | null;
  readonly requestId: string | null;
}
