import type { ResourceType } from '@cadastre/contracts';

/**
 * AWS's answer can't be taken as a whole and correct listing, so nothing of it may be registered. Messages name types and fields, never
 * values: an item may hold secrets.
 */
abstract class UnusableListingError extends Error {
  /** How failures are classified: by code, as those of AWS. */
  readonly code = 'MalformedAnswerError';
}

/** An item lacks what identifies it, or holds what can't be stored. */
export class MalformedItemError extends UnusableListingError {
  override readonly name = 'MalformedItemError';

  constructor(type: ResourceType, problem: string) {
    super(`AWS listed an item of ${type} that ${problem}.`);
  }
}

/** An answer lacks the list that it is made for, or lists what are no objects. It is not the same as an empty list. */
export class MalformedAnswerError extends UnusableListingError {
  override readonly name = 'MalformedAnswerError';

  constructor(type: ResourceType) {
    super(`AWS answered without a list of ${type}.`);
  }
}

/** AWS says that there is more, but not how to get it. */
export class TruncatedListingError extends UnusableListingError {
  override readonly name = 'TruncatedListingError';

  constructor(type: ResourceType) {
    super(`AWS cut the list of ${type} off and gave no token for the rest.`);
  }
}

/** AWS gave the same page token twice: following it would never end, stopping there would leave out the rest. */
export class RepeatedTokenError extends UnusableListingError {
  override readonly name = 'RepeatedTokenError';

  constructor(type: ResourceType) {
    super(`AWS gave the same page token twice while listing ${type}.`);
  }
}

/** A name or pattern that matches no resource type, and the names that look like it. */
interface UnknownType {
  readonly type: string;
  readonly near: readonly string[];
}

/** Resource types were chosen that the catalogue does not have. */
export class UnknownTypeError extends Error {
  override readonly name = 'UnknownTypeError';
  readonly unknown: readonly UnknownType[];

  constructor(unknown: readonly UnknownType[]) {
    super(
      unknown
        .map(({ type, near }) => `There is no resource type ${type}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`)
        .join(' '),
    );
    this.unknown = unknown;
  }
}
