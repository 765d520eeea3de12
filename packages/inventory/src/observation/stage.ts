import { type Db, prepared, run } from '../statement.ts';
import { DELTA_COLUMNS } from './delta.ts';

const PUT = prepared(
  'cadastre_stage_put',
  `with put as (
     insert into inventory.stage (observation, id, content_hash, volatile_hash, arn, name, parent_id, tags, attributes, links, addresses, hosts)
     select $1, d.id, d.content_hash, d.volatile_hash, d.arn, d.name, d.parent_id, d.tags, d.attributes, d.links, d.addresses, d.hosts
       from jsonb_to_recordset($2::jsonb) as d (${DELTA_COLUMNS})
     on conflict (observation, id) do update set
       content_hash = excluded.content_hash, volatile_hash = excluded.volatile_hash, arn = excluded.arn, name = excluded.name,
       parent_id = excluded.parent_id, tags = excluded.tags, attributes = excluded.attributes, links = excluded.links,
       addresses = excluded.addresses, hosts = excluded.hosts
     returning (xmax = 0) as added)
   select count(*) filter (where added)::int as added from put`,
);

/** Puts rows into the stage, the later one where an id is there already. Answers how many ids are new there. One id at most once in `texts`. */
export async function putIntoStage(db: Db, observation: string, texts: Iterable<string>): Promise<number> {
  const [row] = await run<{ added: number }>(db, PUT, [observation, `[${[...texts].join(',')}]`]);
  return row?.added ?? 0;
}

export async function countStage(db: Db, observation: string): Promise<number> {
  const [row] = await run<{ rows: number }>(db, 'select count(*)::int as rows from inventory.stage where observation = $1', [observation]);
  return row?.rows ?? 0;
}

export async function clearStage(db: Db, observation: string): Promise<void> {
  await db.deleteFrom('inventory.stage').where('observation', '=', observation).execute();
}

/** The stage lost rows, because PostgreSQL crashed in the middle of the listing. Nothing was changed; the listing has to be repeated. */
export class StageLostError extends Error {
  override readonly name = 'StageLostError';

  constructor(sent: number, found: number) {
    super(`${sent} rows were staged and ${found} are there: PostgreSQL restarted during the listing, which has to be repeated`);
  }
}
