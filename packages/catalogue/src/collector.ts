import type { ClientConstructor } from '@cadastre/aws';
import type { Partition, ResourceType, Scope, ScopeKind } from '@cadastre/contracts';
import { withOwner } from './views/owner.ts';

/** An item as the SDK returned it. */
export type Item = Readonly<Record<string, unknown>>;

/** A resource of the parent type, read from the register where the same discovery has just merged it. */
export interface Parent {
  readonly id: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A page of a listing. Items listed under a parent carry it, and with it whatever else the listing was asked for. */
export interface Page {
  readonly items: readonly Item[];
  readonly parent?: Parent;
  /** The place of its first item among those that were listed under the same parent, for identities by `$ordinal`. Left out: 0. */
  readonly first?: number;
}

/** What a listing is given. It never sees credentials, the queue or the database, and it never catches, retries or logs. */
export interface ListContext {
  readonly scope: Scope;
  readonly partition: Partition;
  /** The region that is called: the scope's own, or the home region of a global service. */
  readonly region: string;
  readonly signal: AbortSignal;
  /** A client of the given class for this account and region: signed, paced and counted. */
  client<C>(clientClass: ClientConstructor<C>): C;
  /** The parents of a dependent type, streamed in batches; empty for other types. */
  parents(): AsyncIterable<readonly Parent[]>;
}

/** A path of field names, e.g. `State.Name`; `Tunnels[].Key` goes through a list, `SyncStates{}.Status` through the values of a map. */
export type Path = string;

/**
 * One part of an identity: a path into the item; alternatives of which the first present one counts; a path into what the
 * item was listed under or embedded in (`$parent.RouteTableId`); the scope's own `$account` or `$region`; or `$ordinal`, the item's place
 * in its listing, where nothing else tells one from another: then the set as a whole is what changes.
 */
export type IdentityPart = Path | readonly Path[];

/** A reference to another resource. The path may go through lists and maps, or start with `$parent.`; each value found makes one link. */
export interface LinkDeclaration {
  readonly kind: string;
  readonly path: Path;
  readonly type: ResourceType | null;
  /** Only values that start so count: one field of AWS may name things of several types (`igw-…`, `vgw-…`, `local`). */
  readonly prefix?: string;
}

/** PostgreSQL types that the columns of a view have. */
export type ColumnType = 'text' | 'bigint' | 'double precision' | 'boolean' | 'timestamptz' | 'jsonb' | 'cidr' | 'inet' | 'ltree';

/**
 * Where a view's column takes its value. `path` reads the attributes; the words read the row itself, `parent_id` being the id of what it
 * was listed under or is embedded in; `expression` is SQL over `attributes`, `tags`, `id`, `parent_id`, `account_id`, `region` and
 * `partition` (of the row `r`, where a name is not unique); `none` is always null, and says why.
 */
export type ColumnSource =
  | { readonly path: Path }
  | { readonly row: 'id' | 'arn' | 'name' | 'parent_id' | 'account_id' | 'region' | 'partition' | 'tags' | 'tags_src' | 'title' | 'akas' }
  | { readonly expression: string }
  | { readonly none: string };

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly source: ColumnSource;
}

export interface View {
  /** In the schema `aws`, e.g. `aws_vpc_subnet`. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** SQL like that of an `expression` column, for a view that shows only some of the type's rows. */
  readonly where?: string;
}

interface Facts {
  readonly type: ResourceType;
  /** One sentence for the reference documentation. */
  readonly summary: string;
  readonly identity: readonly IdentityPart[];
  /** The field of the tags, a list of keys and values or a map; left out where AWS returns none. */
  readonly tags?: Path;
  /** The states that AWS still lists for a while after the thing ended: such a row counts as absent. */
  readonly gone?: { readonly path: Path; readonly states: readonly string[] };
  readonly links: readonly LinkDeclaration[];
  /** The first one shows every row of the type. */
  readonly views: readonly [View, ...View[]];
}

/** Facts, a listing and nothing else: how one resource type is read and registered. */
export interface Collector extends Facts {
  /** Left out: 1, part of `core`. */
  readonly tier?: 2 | 3;
  readonly scope: ScopeKind;
  /**
   * The region at which a global or account-wide service answers, whichever region it is asked about; left out for services that answer in
   * every region, and where it is the partition's home region.
   */
  readonly homeRegion?: Readonly<Record<Partition, string | null>>;
  /**
   * AWS answers about the organization as a whole, and only its management account and delegated administrators may ask. Other accounts are not
   * asked: AWS would deny it in the words of a missing permission.
   */
  readonly about?: 'organization';
  /** IAM actions, the listing's own first. Also the names under which its calls are paced: `service:Operation`. */
  readonly permissions: readonly [string, ...string[]];
  /**
   * The ARN's field, or its template with `{Partition}`, `{Region}`, `{Account}` and fields of the item. `{OwnerId|Account}` takes
   * the first that is present: whatever account sees a thing, its ARN names the owner.
   */
  readonly arn?: { readonly path: Path } | { readonly template: string };
  /**
   * What AWS writes before ids in some answers and leaves out in others (`/hostedzone/Z1`, `Z1`): identity, ARN and links go without, as people and other
   * types write them, while the attributes keep AWS's own.
   */
  readonly idPrefixes?: readonly string[];
  /** The field that names it; left out where that is the tag `Name`, null where it has no name. */
  readonly name?: Path | null;
  /** The field of a domain that it answers for, with all names below: whoever looks for such a name finds it. */
  readonly domain?: Path;
  /** Attributes that change by themselves: updated in place, without making a version. */
  readonly volatile?: readonly Path[];
  /** Attributes that must never be stored. Their last names are stripped wherever they occur in the item. */
  readonly secrets?: readonly Path[];
  /**
   * Attributes that AWS's model calls sensitive and that are stored all the same, since they are no secret to who may read the register:
   * names, descriptions, e-mail addresses of accounts.
   */
  readonly disclosed?: readonly Path[];
  /**
   * AWS has no error for "there is none" and answers with nothing: of things asked about one by one. Anywhere else an answer with nothing in it is
   * malformed.
   */
  readonly emptyMeansNone?: true;
  /** Listed once per parent; dispatched when the parent's scope is complete in the same discovery. */
  readonly parent?: ResourceType;
  list(context: ListContext): AsyncIterable<Page>;
}

/** A type whose rows AWS returns inside another's answer: stored once, inside its holder, and unfolded by the views. */
export interface EmbeddedType extends Facts {
  /** The collector in whose items it is found. */
  readonly holder: ResourceType;
  /** The list inside the holder's attributes, e.g. `Routes`. */
  readonly path: Path;
}

export function defineCollector(collector: Collector): Collector {
  return Object.freeze({ ...collector, views: withOwner(collector.views, collector.arn) });
}

export function defineEmbeddedType(type: EmbeddedType): EmbeddedType {
  return Object.freeze(type);
}
