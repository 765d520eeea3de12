import type { AccountStanding, Partition } from '@cadastre/contracts';
import { type Db, run } from '../statement.ts';

/** An account as the register knows it: see `cadastre.accounts`. */
export interface Account {
  readonly accountId: string;
  readonly partition: Partition;
  readonly name: string | null;
  readonly standing: AccountStanding;
  /** Why it is not observed; null where it is. */
  readonly reason: string | null;
  readonly since: Date;
  readonly resources: number;
  /** When anything of it was last completely read. */
  readonly completeAt: Date | null;
  /** Those that observe it. */
  readonly connections: readonly string[];
}

/** By account id. */
export async function listAccounts(db: Db, { accountId }: { accountId?: string } = {}): Promise<Account[]> {
  return await run<Account>(
    db,
    `select account_id as "accountId", partition, name, standing, reason, since, resources::int, complete_at as "completeAt",
            coalesce(connections, '{}') as connections
       from cadastre.accounts
      where $1::text is null or account_id = $1
      order by account_id`,
    [accountId ?? null],
  );
}
