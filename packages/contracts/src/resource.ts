import type { ResourceType } from './scope.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A reference from one resource to another, kept by identifier; the other end may be unknown. */
export interface Link {
  /** What the other end is to this one, e.g. `in-vpc`. */
  readonly kind: string;
  /** The resource type of the other end, where it is fixed; null where AWS leaves it open. */
  readonly type: ResourceType | null;
  /** The other end's id, as its own row has it. */
  readonly id: string;
}

/** One thing as one observation saw it. */
export interface Resource {
  /** Unique within its scope. The parts of a composite id are joined with `|`; an absent part is empty, a boolean `true` or `false`. */
  readonly id: string;
  readonly arn: string | null;
  readonly name: string | null;
  /** The id of the resource under which this one was listed; null for types that are listed on their own. */
  readonly parentId: string | null;
  readonly tags: Readonly<Record<string, string>>;
  /** The item as AWS returned it: its field names and nesting, times in ISO 8601 UTC, less secrets and tags. */
  readonly attributes: JsonObject;
  readonly links: readonly Link[];
}
