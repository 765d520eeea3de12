import { type Db, run } from '../statement.ts';

/** What the register can say of a moment. */
export interface Reach {
  /** The database's clock. */
  readonly now: Date;
  /** Whether nothing had been registered yet. */
  readonly empty: boolean;
  /** When the first of what is still known was; looked for only where the moment shows nothing. Null where nothing is known at all. */
  readonly begins: Date | null;
  /** From when on all versions are kept. Of a moment before, those that were replaced or ended since may be gone. */
  readonly keptFrom: Date | null;
}

/** Every view answers for a moment, without a word on whether it can know. To look for the beginning reads every version, so it is done only where nothing is shown. */
export async function readReach(db: Db, moment: Date): Promise<Reach> {
  const [found] = await run<{ now: Date; any: boolean; keptFrom: Date | null }>(
    db,
    `select now() as now,
            exists (select from inventory.resource where first_seen <= $1)
            or exists (select from inventory.resource_history where first_seen <= $1) as any,
            (select min(to_timestamp(right(c.relname, 7) || ' +00', 'YYYY_MM TZH'))
               from pg_inherits i join pg_class c on c.oid = i.inhrelid
              where i.inhparent = 'inventory.resource_history'::regclass and c.relname ~ '^resource_history_\\d{4}_\\d{2}$') as "keptFrom"`,
    [moment],
  );
  const { now = new Date(), any = false, keptFrom = null } = found ?? {};
  if (any) return { now, empty: false, begins: null, keptFrom };
  const [first] = await run<{ begins: Date | null }>(
    db,
    `select least((select min(first_seen) from inventory.resource), (select min(first_seen) from inventory.resource_history)) as begins`,
    [],
  );
  return { now, empty: true, begins: first?.begins ?? null, keptFrom };
}
