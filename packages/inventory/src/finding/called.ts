import { type Db, run } from '../statement.ts';
import type { Named } from './find.ts';

/** Where a thing is; left out where it may be anywhere. */
export interface Place {
  readonly accountId?: string | undefined;
  readonly region?: string | undefined;
}

const COLUMNS = `account_id as "accountId", region, type, id, arn, name, inventory.state_of(type, attributes) as state`;

/** What has this id or ARN; if nothing has, what has this name, whatever its case. No more than so many. */
export async function findCalled(db: Db, wanted: string, { accountId, region }: Place, most: number): Promise<Named[]> {
  const having = (condition: string) =>
    run<Named>(
      db,
      // The limit without an order first: see cadastre.find.
      `select ${COLUMNS}
         from (select * from inventory.resource r
                where (${condition}) and ($2::text is null or r.account_id = $2) and ($3::text is null or r.region = $3) limit $4) r
        order by type, account_id, region, id`,
      [wanted, accountId ?? null, region ?? null, most],
    );
  const exact = await having('r.id = inventory.id_in($1) or r.arn = $1::text');
  return exact.length > 0 ? exact : await having('lower(r.name) = lower($1) and r.name is not null');
}
