import { randomUUID } from 'node:crypto';
import type { Effort, Resource, Scope } from '@cadastre/contracts';
import { type Db, prepared, run } from '../statement.ts';
import { compare } from './compare.ts';
import { type ContentHash, type ContentHasher, createContentHasher } from './content-hash.ts';
import { deltaText, seenText, storableId } from './delta.ts';
import { Deltas } from './deltas.ts';
import { type MergeResult, merge } from './merge.ts';
import { type Registered, readRegistered, SQL_SEPARATOR } from './registered.ts';
import { clearStage, putIntoStage } from './stage.ts';

/** One listing of one scope, as it comes in. Used by one caller, one call after another. */
export interface Observation {
  /** By the database's clock, in whole milliseconds. */
  readonly startedAt: Date;
  readonly scope: Scope;
  /** Rows taken so far. More than a merge has seen in the end is ids that came more than once. */
  readonly rows: number;
  /**
   * Takes a page: compares it with the register and keeps what differs. Where an id comes twice, the later one counts. `volatile` names the attributes that
   * change by themselves.
   */
  add(resources: readonly Resource[], volatile: readonly string[]): Promise<void>;
  /** Every page has arrived: merges in one transaction. See {@link merge} for what it throws. */
  commit(effort: Effort): Promise<MergeResult>;
  /** The listing did not end well: nothing changes. */
  discard(): Promise<void>;
}

/** What an observation holds in memory. Beyond the last three it moves to the stage. */
export interface ObservationBounds {
  /** Registered resources that are fetched when it begins; of a larger scope, each page is compared by the server. */
  readonly registered: number;
  readonly seenIds: number;
  readonly deltaRows: number;
  /** Of JSON, in bytes. */
  readonly deltaSize: number;
}

/** Together some 10 MB at most, and a worker runs many observations at once; few scopes come near. */
const BOUNDS: ObservationBounds = { registered: 5_000, seenIds: 20_000, deltaRows: 5_000, deltaSize: 4_000_000 };

/** A listing without pages may come as one of any length. */
const ROWS_PER_COMPARISON = 1_000;
const ROWS_PER_STAGING = 2_000;
const SIZE_PER_STAGING = 1_000_000;

interface Begun {
  readonly started_at: Date;
  readonly version: string;
  readonly resources: number;
  readonly awaited: boolean;
  /** What is registered, where that is little enough: see {@link readRegistered}. */
  readonly ids: string | null;
  readonly content_hashes: string | null;
  readonly volatile_hashes: string | null;
}

/**
 * The ids and hashes of a small scope come along: a page that waits for a comparison by the server outlives several collections of garbage, and copying it from one to
 * the next costs more than comparing it.
 *
 * The start is one millisecond after whatever was merged or attempted before, should the database's clock have been set back: what this observation finds is
 * certainly later than that.
 */
const BEGIN = prepared(
  'cadastre_begin_observation',
  `with asked as materialized (
     select coalesce(s.version, 0)::text as version, coalesce(s.resources, 0) as resources, s.observed_at,
            exists (select from inventory.discovery_scope b
                     where b.discovery_id = $1 and b.account_id = $2 and b.region = $3 and b.parent_type = $4 and b.state = 'waiting') as awaited
       from inventory.discovery d
       left join inventory.scope s on s.type = $4 and s.account_id = $2 and s.region = $3
      where d.id = $1 and d.state = 'running'),
   begun as (
     update inventory.discovery_scope l
        set attempts = l.attempts + 1,
            started_at = greatest(date_trunc('milliseconds', clock_timestamp()),
              a.observed_at + interval '1 millisecond', l.started_at + interval '1 millisecond')
       from asked a
      where l.discovery_id = $1 and l.account_id = $2 and l.region = $3 and l.type = $4 and l.state in ('planned', 'queued')
        and ($5::bigint is null or l.target_id = $5)
     returning l.started_at)
   select b.started_at, a.version, a.resources, a.awaited, r.ids, r.content_hashes, r.volatile_hashes
     from begun b
    cross join asked a
     left join lateral (
       select string_agg(id, ${SQL_SEPARATOR}) as ids, string_agg(content_hash::text, ${SQL_SEPARATOR}) as content_hashes,
              string_agg(coalesce(volatile_hash::text, ''), ${SQL_SEPARATOR}) as volatile_hashes
         from inventory.resource
        where type = $4 and account_id = $2 and region = $3 and a.resources between 1 and $6::int) r on true`,
);

/**
 * Begins to observe a scope of a running discovery. Null where there is nothing to observe: the discovery is over, or the scope has an outcome in it,
 * waits for its parent or is no part of it. With a `targetId` also where the scope was planned for another target: what that one sees is not
 * what this discovery asked for.
 */
export async function beginObservation(
  db: Db,
  { discoveryId, scope, targetId, bounds = BOUNDS }: { discoveryId: string; scope: Scope; targetId?: string; bounds?: ObservationBounds },
): Promise<Observation | null> {
  const [begun] = await run<Begun>(db, BEGIN, [
    discoveryId,
    scope.accountId,
    scope.region,
    scope.type,
    targetId ?? null,
    bounds.registered,
  ]);
  return begun ? new ScopeObservation(db, discoveryId, scope, begun, bounds) : null;
}

class ScopeObservation implements Observation {
  readonly startedAt: Date;
  readonly scope: Scope;
  readonly #db: Db;
  readonly #discoveryId: string;
  readonly #begun: Begun;
  readonly #bounds: ObservationBounds;
  /** What was registered when it began; null where the server compares. */
  readonly #registered: Registered | null;
  #hashing: { readonly volatile: readonly string[]; readonly hash: ContentHasher } | null = null;
  /** By id, everything that was seen and what of it differs. Empty once staged. */
  readonly #seen = new Map<string, ContentHash>();
  readonly #deltas = new Deltas();
  #registeredSeen = 0;
  /** The observation's name in the stage; null as long as it fits into memory. */
  #stage: string | null = null;
  readonly #unstaged = new Map<string, string>();
  #unstagedSize = 0;
  #rows = 0;
  #staged = 0;
  #stagedDeltas = 0;

  constructor(db: Db, discoveryId: string, scope: Scope, begun: Begun, bounds: ObservationBounds) {
    this.#db = db;
    this.#discoveryId = discoveryId;
    this.scope = scope;
    this.startedAt = begun.started_at;
    this.#begun = begun;
    this.#bounds = bounds;
    this.#registered = readRegistered(begun.resources, begun.ids, begun.content_hashes, begun.volatile_hashes);
  }

  get rows(): number {
    return this.#rows;
  }

  async add(resources: readonly Resource[], volatile: readonly string[]): Promise<void> {
    this.#rows += resources.length;
    for (let start = 0; start < resources.length; start += ROWS_PER_COMPARISON) {
      await this.#addRows(resources.slice(start, start + ROWS_PER_COMPARISON), volatile);
    }
  }

  async commit(effort: Effort): Promise<MergeResult> {
    if (this.#stage !== null) await this.#flush();
    const staged = this.#stage !== null;
    const result = await merge(this.#db, {
      discoveryId: this.#discoveryId,
      scope: this.scope,
      startedAt: this.startedAt,
      effort,
      findings: staged ? { kind: 'stage', observation: this.#stage as string } : { kind: 'memory', seen: this.#seen, deltas: this.#deltas },
      rowsSeen: staged ? this.#staged : this.#seen.size,
      deltas: staged ? this.#stagedDeltas : this.#deltas.size,
      registeredSeen: staged ? null : this.#registeredSeen,
      version: this.#begun.version,
      resources: this.#begun.resources,
      awaited: this.#begun.awaited,
    });
    // It is merged. What may stay in the stage is pruned by its age.
    await this.discard().catch(() => {});
    return result;
  }

  async discard(): Promise<void> {
    this.#seen.clear();
    this.#deltas.clear();
    this.#unstaged.clear();
    const stage = this.#stage;
    this.#stage = null;
    if (stage !== null) await clearStage(this.#db, stage);
  }

  async #addRows(resources: readonly Resource[], volatile: readonly string[]): Promise<void> {
    const hash = this.#hasher(volatile);
    const page = new Map<string, { readonly resource: Resource; readonly hash: ContentHash }>();
    for (const resource of resources) page.set(storableId(resource.id), { resource, hash: hash(resource) });
    const ids = [...page.keys()];
    const rows = [...page.values()];
    const hashes = rows.map((row) => row.hash);
    const differences = this.#registered ? this.#registered.compare(ids, hashes) : await compare(this.#db, this.scope, ids, hashes);
    const stored = new Map(differences.map((difference) => [difference.place, difference.stored]));
    for (const [place, row] of rows.entries()) {
      const id = ids[place] as string;
      const registered = stored.get(place);
      const delta = registered === undefined ? null : deltaText(id, row.resource, row.hash);
      if (this.#stage === null) this.#keep(id, row.hash, delta, registered ?? true);
      else await this.#putAside(id, row.hash, delta);
    }
    const { seenIds, deltaRows, deltaSize } = this.#bounds;
    if (this.#stage === null && (this.#seen.size > seenIds || this.#deltas.size > deltaRows || this.#deltas.bytes > deltaSize)) {
      await this.#moveToStage();
    }
  }

  #keep(id: string, hash: ContentHash, delta: string | null, registered: boolean): void {
    if (registered && !this.#seen.has(id)) this.#registeredSeen += 1;
    this.#seen.set(id, hash);
    if (delta === null) this.#deltas.delete(id);
    else this.#deltas.set(id, delta);
  }

  async #moveToStage(): Promise<void> {
    this.#stage = randomUUID();
    for (const [id, hash] of this.#seen) await this.#putAside(id, hash, this.#deltas.json(id));
    this.#seen.clear();
    this.#deltas.clear();
  }

  async #putAside(id: string, hash: ContentHash, delta: string | null): Promise<void> {
    const text = delta ?? seenText(id, hash);
    this.#unstagedSize += text.length - (this.#unstaged.get(id)?.length ?? 0);
    this.#unstaged.set(id, text);
    if (delta !== null) this.#stagedDeltas += 1;
    if (this.#unstaged.size >= ROWS_PER_STAGING || this.#unstagedSize >= SIZE_PER_STAGING) await this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#unstaged.size === 0) return;
    this.#staged += await putIntoStage(this.#db, this.#stage as string, this.#unstaged.values());
    this.#unstaged.clear();
    this.#unstagedSize = 0;
  }

  /** A collector hands over the same list with every page. */
  #hasher(volatile: readonly string[]): ContentHasher {
    if (this.#hashing?.volatile !== volatile) this.#hashing = { volatile, hash: createContentHasher(volatile) };
    return this.#hashing.hash;
  }
}
