import type { OperationSchema } from '../protocols/schema.ts';

/**
 * What the simulated AWS lists, as data. Names and shapes are the SDK's; bounds of page sizes are botocore's shape constraints and the
 * SDK's documentation; codes are those of the EC2 API reference and of what clients of it look for.
 */
export interface ListOperation {
  readonly schema: OperationSchema;
  /** The output's member that holds the list; null where the whole output is the one item. */
  readonly list: string | null;
  /** The output's member is one object, not a list. */
  readonly single?: boolean;
  /** The path of the field that identifies an item, through `within` where that is set: orders listings and is what a malformed answer lacks. */
  readonly id: string;
  /** The list inside each item that ids and filters are about: the instances of a reservation. */
  readonly within?: string;
  /** The filters that are about the item and not about what is within. */
  readonly outerFilters?: readonly string[];
  /** The field that holds an item's state. */
  readonly state?: string;
  readonly paging?: Paging;
  /** Inputs that pick items by a field. */
  readonly picks?: readonly Pick[];
  /** The input with `Name`/`Values` filters. */
  readonly filters?: { readonly input: string; readonly paths?: Readonly<Record<string, string>> };
  readonly required?: readonly string[];
  /** At least one of these inputs is required. */
  readonly requiredOne?: readonly string[];
  /** The input that names what the items belong to (or, a list of them), and the listing in which that must be found. */
  readonly parent?: Parent;
  /** A second input that must name something, too: the tunnel of a connection. */
  readonly alsoParent?: Parent;
  /** The values that an input takes, where there are few. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Items whose block at `path` is of IPv6 go into a list of their own. */
  readonly ipv6?: { readonly output: string; readonly path: string };
  /** Members of the output that repeat an input. */
  readonly echoes?: Readonly<Record<string, string>>;
  /** Members of the output that are the same for everyone. */
  readonly constant?: Readonly<Record<string, unknown>>;
  /** A member of the output that says whether more follows. */
  readonly moreFlag?: string;
  /** A second output member, with one field of each item. */
  readonly names?: { readonly output: string; readonly path: string };
  /** Answered at the partition's home region for every account: a global thing behind a regional endpoint. */
  readonly global?: boolean;
}

export interface Paging {
  readonly size: string;
  readonly token: string;
  readonly min: number;
  readonly max: number;
  /** A larger page size is refused, or cut to the maximum. */
  readonly over: 'refuse' | 'cut';
  /** The input that excludes a page size. */
  readonly notWith?: string;
}

export interface Pick {
  /** A list of values, or one. */
  readonly input: string;
  readonly path: string;
  /** What is said of a value that no item has; left out where such a value is passed over in silence. `{}` stands for the value. */
  readonly unknown?: { readonly code: string; readonly message: string };
}

export interface Parent {
  readonly input: string;
  readonly operation: string;
  readonly path: string;
  /** Other listings in which it may be. */
  readonly or?: readonly { readonly operation: string; readonly path: string }[];
  /** A parent in this state does not exist any more. */
  readonly gone?: { readonly path: string; readonly state: string };
  readonly unknown: { readonly code: string; readonly message: string };
}
