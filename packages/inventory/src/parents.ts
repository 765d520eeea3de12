import type { JsonObject } from '@cadastre/contracts';
import { type Db, prepared, run } from './statement.ts';

const PARENTS = prepared(
  'cadastre_parents',
  `select id, attributes
     from inventory.resource
    where type = $3 and account_id = $1 and region = $2 and id > $4
    order by id
    limit $5`,
);

/** The resources of one scope in batches of at most `batch`, in the order of their ids. Each batch is read on its own: nothing is kept open in between. */
export async function* readParents(
  db: Db,
  { accountId, region, type, batch }: { accountId: string; region: string; type: string; batch: number },
): AsyncGenerator<readonly { id: string; attributes: JsonObject }[]> {
  let last = '';
  for (;;) {
    const parents = await run<{ id: string; attributes: JsonObject }>(db, PARENTS, [accountId, region, type, last, batch]);
    if (parents.length > 0) yield parents;
    if (parents.length < batch) return;
    last = (parents.at(-1) as { id: string }).id;
  }
}
