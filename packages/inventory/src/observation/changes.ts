import type { Scope } from '@cadastre/contracts';
import { type Db, prepared, run } from '../statement.ts';
import type { ContentHash } from './content-hash.ts';
import { DELTA_COLUMNS } from './delta.ts';
import type { Deltas } from './deltas.ts';
import { VERSION_COLUMNS } from './version-columns.ts';

/** What an observation found, as the final transaction reads it: in memory, or in the stage. */
export type Findings =
  | { readonly kind: 'memory'; readonly seen: ReadonlyMap<string, ContentHash>; readonly deltas: Pick<Deltas, 'has' | 'jsonb'> }
  | { readonly kind: 'stage'; readonly observation: string };

const ROW = `${VERSION_COLUMNS}, hosts, content_hash, volatile_hash, first_seen, valid_from`;
const NEW_ROW =
  '$1, $2, $3, d.id, d.arn, d.name, d.parent_id, d.tags, d.attributes, d.links, d.addresses, d.hosts, d.content_hash, d.volatile_hash, $4, $4';

/** `$5` is the rows to write, or the observation under which they are staged. */
const DELTAS = {
  memory: `jsonb_to_recordset($5::jsonb) as d (${DELTA_COLUMNS})`,
  stage: '(select * from inventory.stage where observation = $5::uuid and attributes is not null) d',
} as const;

/** `$4` is the ids that were seen, or the observation. */
const SEEN_IDS = {
  memory: 'select unnest($4::text[]) collate "C"',
  stage: 'select id from inventory.stage where observation = $4::uuid',
} as const;

/** The row of the register with the key of `d`: always by probing its primary key (see compare.ts). */
const REGISTERED = `
  cross join lateral (
    select * from inventory.resource where type = $3 and account_id = $1 and region = $2 and id = d.id offset 0) r`;

function insertSql(source: keyof typeof DELTAS): string {
  return prepared(
    `cadastre_insert_${source}`,
    `with written as (insert into inventory.resource (${ROW}) select ${NEW_ROW} from ${DELTAS[source]} returning 1)
     select count(*)::int as added, 0 as changed, count(*)::int as written from written`,
  );
}

/** Closes the versions that are superseded and writes the new ones. Volatile attributes alone change in place. */
function applySql(source: keyof typeof DELTAS): string {
  return prepared(
    `cadastre_apply_${source}`,
    `with d as materialized (select * from ${DELTAS[source]}),
     closed as (
       insert into inventory.resource_history (${VERSION_COLUMNS}, first_seen, valid_from, valid_to, ended)
       select ${r(VERSION_COLUMNS)}, r.first_seen, r.valid_from, $4, false
         from d ${REGISTERED}
        where r.content_hash <> d.content_hash
       returning 1),
     written as (
       insert into inventory.resource as r (${ROW})
       select ${NEW_ROW} from d
       on conflict (type, account_id, region, id) do update set
         arn = excluded.arn, name = excluded.name, parent_id = excluded.parent_id, tags = excluded.tags,
         attributes = excluded.attributes, links = excluded.links, addresses = excluded.addresses, hosts = excluded.hosts,
         content_hash = excluded.content_hash, volatile_hash = excluded.volatile_hash,
         valid_from = case when r.content_hash = excluded.content_hash then r.valid_from else excluded.valid_from end
       where r.content_hash <> excluded.content_hash or r.volatile_hash is distinct from excluded.volatile_hash
       returning (xmax = 0) as added)
     select (count(*) filter (where added))::int as added, (select count(*) from closed)::int as changed, count(*)::int as written
       from written`,
  );
}

/** Ends what was not seen. `except` sorts or hashes, whatever PostgreSQL believes about the sizes; an anti-join might compare each with each. */
function endSql(source: keyof typeof SEEN_IDS): string {
  return prepared(
    `cadastre_end_${source}`,
    `with missing as materialized (
       select id from inventory.resource where type = $3 and account_id = $1 and region = $2
       except
       ${SEEN_IDS[source]}),
     gone as (
       delete from inventory.resource r
        where r.ctid = any (array(select l.ctid from missing d cross join lateral (
                select ctid from inventory.resource where type = $3 and account_id = $1 and region = $2 and id = d.id offset 0) l))
       returning r.*),
     closed as (
       insert into inventory.resource_history (${VERSION_COLUMNS}, first_seen, valid_from, valid_to, ended)
       select ${VERSION_COLUMNS}, first_seen, valid_from, $5, true from gone
       returning 1)
     select count(*)::int as ended from closed`,
  );
}

/** Whether a row that was left alone, because it was as registered, differs from what is registered now. */
function movedSql(left: string, condition: string): string {
  return `select exists (
     select from ${left}
       left join lateral (
         select content_hash, volatile_hash from inventory.resource
          where type = $3 and account_id = $1 and region = $2 and id = d.id offset 0) r on true
      where ${condition}
        and (r.content_hash is distinct from d.content_hash or r.volatile_hash is distinct from d.volatile_hash)) as moved`;
}

const INSERT = { memory: insertSql('memory'), stage: insertSql('stage') };
const APPLY = { memory: applySql('memory'), stage: applySql('stage') };
const END = { memory: endSql('memory'), stage: endSql('stage') };
const MOVED = {
  memory: movedSql('unnest($4::text[], $5::bigint[], $6::bigint[]) as d (id, content_hash, volatile_hash)', 'true'),
  stage: movedSql('inventory.stage d', 'd.observation = $4::uuid and d.attributes is null'),
};

export interface Written {
  readonly added: number;
  readonly changed: number;
  /** `added`, `changed`, and the rows whose volatile attributes alone were renewed. */
  readonly written: number;
}

/** Writes the deltas, in the caller's transaction. `empty`: the scope has no row yet. */
export async function writeDeltas(db: Db, scope: Scope, startedAt: Date, findings: Findings, empty: boolean): Promise<Written> {
  const source = findings.kind === 'memory' ? findings.deltas.jsonb() : findings.observation;
  const text = (empty ? INSERT : APPLY)[findings.kind];
  const [row] = await run<Written>(db, text, [scope.accountId, scope.region, scope.type, startedAt, source]);
  return row as Written;
}

/** Ends the registered resources that the complete observation lacked, in the caller's transaction. */
export async function endMissing(db: Db, scope: Scope, startedAt: Date, findings: Findings): Promise<number> {
  const source = findings.kind === 'memory' ? [...findings.seen.keys()] : findings.observation;
  const [row] = await run<{ ended: number }>(db, END[findings.kind], [scope.accountId, scope.region, scope.type, source, startedAt]);
  return row?.ended ?? 0;
}

/** Whether an observation that was merged meanwhile changed a row whose content this one no longer has. */
export async function hasMoved(db: Db, scope: Scope, findings: Findings): Promise<boolean> {
  const key = [scope.accountId, scope.region, scope.type];
  if (findings.kind === 'stage') return (await run<{ moved: boolean }>(db, MOVED.stage, [...key, findings.observation]))[0]?.moved ?? false;
  const left = [...findings.seen].filter(([id]) => !findings.deltas.has(id));
  const values = [...key, left.map(([id]) => id), left.map(([, hash]) => hash.content), left.map(([, hash]) => hash.volatile)];
  return (await run<{ moved: boolean }>(db, MOVED.memory, values))[0]?.moved ?? false;
}

function r(columns: string): string {
  return columns
    .split(', ')
    .map((column) => `r.${column}`)
    .join(', ');
}
