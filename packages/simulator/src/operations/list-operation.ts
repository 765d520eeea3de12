import type { NormalizedSchema } from '@smithy/core/schema';
import { memberAt, type OperationSchema, outputOf } from '../protocols/schema.ts';

/**
 * What the simulated AWS lists, as data. Names and shapes are the SDK's; bounds of page sizes are botocore's shape constraints and the
 * SDK's documentation; codes are those of the EC2 API reference and of what clients of it look for.
 */
export interface ListOperation {
  readonly schema: OperationSchema;
  /** The output's member that holds the list, or the path to it (`DistributionList.Items`); null where the whole output is the one item. */
  readonly list: string | null;
  /** The output's member is one object, not a list. */
  readonly single?: boolean;
  /** Said where the estate has no such single object; left out where AWS then answers without one. */
  readonly absent?: Said & { readonly input?: string };
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
  /** How many values an input may list. */
  readonly atMost?: Readonly<Record<string, number>>;
  /** Only accounts that one of these listings names may ask; where all of them are empty, there is nothing to ask about. */
  readonly reserved?: {
    readonly to: readonly { readonly operation: string; readonly path: string }[];
    readonly others: Said;
    readonly nowhere: Said;
  };
  /** At least one of these inputs is required. */
  readonly requiredOne?: readonly string[];
  /** The input that names what the items belong to (or, a list of them), and the listing in which that must be found. */
  readonly parent?: Parent;
  /** Further inputs that must each name something, under those before: the tunnel of a connection, a rule of a listener of a service. */
  readonly alsoParents?: readonly Parent[];
  /** The values that an input takes, where there are few. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Items whose block at `path` is of IPv6 go into a list of their own. */
  readonly ipv6?: { readonly output: string; readonly path: string };
  /** Paths in the output that repeat an input. */
  readonly echoes?: Readonly<Record<string, string>>;
  /** Members of the output that are the same for everyone. */
  readonly constant?: Readonly<Record<string, unknown>>;
  /** The path in the output that says whether more follows. */
  readonly moreFlag?: string;
  /** The path in the output that says how many items a page has. */
  readonly count?: string;
  /** The list is left out where it is empty. */
  readonly omitEmpty?: boolean;
  /** A second output member, with one field of each item. */
  readonly names?: { readonly output: string; readonly path: string };
  /** Answered at the home region for every account: a global thing behind a regional endpoint. */
  readonly global?: boolean;
}

/** A refusal that only one service knows. `{}` stands for the value that it is about. */
export interface Said {
  readonly code: string;
  readonly message: string;
  /** Default 400. */
  readonly status?: number;
  /** It is said of values that contain this, where several refusals are told apart. */
  readonly about?: string;
}

export interface Paging {
  /** The input that says how large a page is to be; null where it can't be said. */
  readonly size: string | null;
  /** The input that goes on with a listing; null where `markers` do. */
  readonly token: string | null;
  readonly min: number;
  readonly max: number;
  /** A larger page size is refused, or cut to the maximum. */
  readonly over: 'refuse' | 'cut';
  /** How large a page is where nothing is said. Default: the maximum, or 1000. */
  readonly usual?: number;
  /** The input that excludes a page size. */
  readonly notWith?: string;
  /** The path in the output of the next page's token. Default: as the input is called. */
  readonly next?: string;
  /** The path in the output that says how large a page may be. */
  readonly saysSize?: string;
  /**
   * The next item itself, by some of its fields, in place of a token: the listing is then in their order, and any values may be asked
   * for, as a place to begin at.
   */
  readonly markers?: readonly Marker[];
}

export interface Marker {
  readonly input: string;
  readonly output: string;
  /** The item's field. */
  readonly path: string;
  /** A name of DNS: ordered by its labels from the last to the first. */
  readonly byLabels?: boolean;
}

export interface Pick {
  /** A list of values, or one. */
  readonly input: string;
  /** The field of the input's elements that has the value, where they are no plain values. */
  readonly field?: string;
  /** The value that leaves nothing out. */
  readonly all?: string;
  readonly path: string;
  /** Other fields by which the input may name an item: an ARN in place of an id. */
  readonly or?: readonly string[];
  /** What is said of a value that no item has; left out where such a value is passed over in silence. Of several, the first that is about it. */
  readonly unknown?: Said | readonly Said[];
}

export interface Parent {
  readonly input: string;
  readonly operation: string;
  readonly path: string;
  /** Other ways to name it; the estate is then given the value at `path` all the same. */
  readonly alias?: readonly Alias[];
  /** Other listings in which it may be. */
  readonly or?: readonly { readonly operation: string; readonly path: string }[];
  /** A parent in this state does not exist any more. */
  readonly gone?: { readonly path: string; readonly state: string };
  readonly unknown: Said;
}

export interface Alias {
  /** Default: the parent's own input. */
  readonly input?: string;
  /** The field of the parent that is named. */
  readonly path: string;
  /** What the field starts with and the input may leave out: `/hostedzone/`. */
  readonly prefix?: string;
}

/** What a listing's items are, or the one object that it answers with. */
export function itemSchemaOf({ schema, list, single }: ListOperation): NormalizedSchema {
  if (list === null) return outputOf(schema);
  const member = memberAt(outputOf(schema), list);
  return single === true ? member : member.getValueSchema();
}
