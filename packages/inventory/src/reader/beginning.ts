import { type Db, run } from '../statement.ts';

/**
 * Whether nothing had been registered yet at the moment, and when the first of what is still known was. Looking for that reads every version, so it is done only
 * where the moment shows none.
 */
export async function readBeginning(db: Db, moment: Date): Promise<{ readonly empty: boolean; readonly begins: Date | null }> {
  const [found] = await run<{ any: boolean }>(
    db,
    `select exists (select from inventory.resource where first_seen <= $1)
         or exists (select from inventory.resource_history where first_seen <= $1) as any`,
    [moment],
  );
  if (found?.any) return { empty: false, begins: null };
  const [first] = await run<{ begins: Date | null }>(
    db,
    `select least((select min(first_seen) from inventory.resource), (select min(first_seen) from inventory.resource_history)) as begins`,
    [],
  );
  return { empty: true, begins: first?.begins ?? null };
}
