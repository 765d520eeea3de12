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
  return accountId === undefined ? await run<Account>(db, ALL, []) : await run<Account>(db, ONE, [accountId]);
}

const COLUMNS = `account_id as "accountId", partition, name, standing, reason, since`;

const ALL = `
  select ${COLUMNS}, resources::int, complete_at as "completeAt", coalesce(connections, '{}') as connections
    from cadastre.accounts
   order by account_id`;

/** As the view has it, which sums over the scopes of all accounts before one of them is taken. */
const ONE = `
  select ${COLUMNS}, c.resources, c.complete_at as "completeAt",
         array(select n.name
                 from inventory.connection n
                where (select cadastre.as_of()) is null
                  and n.id in (select t.connection_id from inventory.target t where t.account_id = $1 and t.active)
                order by n.name) as connections
    from inventory.account_at
   cross join (
     select coalesce(sum(resources), 0)::int as resources, max(complete_at) as complete_at from cadastre.coverage where account_id = $1) c
   where account_id = $1`;
