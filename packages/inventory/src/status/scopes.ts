import { sql } from 'kysely';

/** The scopes of each connection's accounts. */
export const scopesOfConnections = (ids: readonly string[]) => sql`
  select reached.connection_id as id, scope.*
    from (select distinct connection_id, account_id from inventory.target where active and connection_id = any (${ids}::bigint[])) as reached
    join inventory.scope on scope.account_id = reached.account_id`;
