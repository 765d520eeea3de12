import { type ConnectionDefinition, connectionSchema, type EnumeratedStanding } from '@cadastre/contracts';
import { listAccounts } from '../accounts/accounts.ts';
import { type EnumeratedAccount, readClock } from '../accounts/enumeration.ts';
import { saveConnections } from '../connections/connections.ts';
import { organizationChainOf } from '../connections/role-chains.ts';
import { findConnection } from '../connections/stored-connection.ts';
import { listTargets, registerTargets, type Target } from '../connections/targets.ts';
import { requestDiscovery, startDiscovery } from '../ledger/life-cycle.ts';
import { planScopes } from '../ledger/plan.ts';
import { completeScope } from './scenario.ts';
import type { TestDatabase } from './test-database.ts';

export const A = '111111111111';
export const B = '222222222222';
export const C = '333333333333';

export type Given = Readonly<Record<string, EnumeratedStanding>>;

/** What discoveries of organizations do to the register. The database is opened before the first test and not before. */
export function createAccountsScenario(opened: () => TestDatabase) {
  const db = () => opened().database.db;
  const query = async (text: string, values: unknown[] = []) => (await opened().database.pool.query(text, values)).rows;

  async function clear(): Promise<void> {
    await db().deleteFrom('inventory.connection').execute();
    await query('delete from inventory.account');
    await query('delete from inventory.resource');
    await query('delete from inventory.resource_history');
    await query('delete from inventory.scope');
    await query('delete from inventory.discovery_scope');
    await query('delete from inventory.discovery');
  }

  async function save(name: string, organization: object | undefined, extra: object = {}): Promise<ConnectionDefinition> {
    const definition = connectionSchema.parse({ name, regions: ['eu-west-1'], ...(organization && { organization }), ...extra });
    await saveConnections(db(), null, [{ definition, key: null }]);
    return definition;
  }

  /** Plans as a discovery would whose enumeration gave this. */
  async function enumerate(
    name: string,
    given: Given,
    { organizationId = 'o-1', startedAt }: { organizationId?: string; startedAt?: Date } = {},
  ) {
    const { id, definition } = (await findConnection(db(), name))!;
    const accounts: EnumeratedAccount[] = Object.entries(given).map(([accountId, standing]) => ({
      accountId,
      name: `account ${accountId[0]}`,
      state: standing === 'included' ? 'ACTIVE' : standing.toUpperCase(),
      standing,
      reason: standing === 'included' ? null : `It is ${standing}.`,
    }));
    const ways = accounts
      .filter(({ standing }) => standing === 'included')
      .map(({ accountId }) => ({
        accountId,
        partition: 'aws' as const,
        roleChain: organizationChainOf(definition.organization!, { accountId, partition: 'aws' }),
      }));
    return registerTargets(db(), id, ways, {
      organizationId,
      managementAccountId: A,
      partition: 'aws',
      startedAt: startedAt ?? (await readClock(db())),
      accounts,
    });
  }

  async function standings(): Promise<Record<string, string>> {
    return Object.fromEntries(
      (await listAccounts(db())).map(({ accountId, standing, reason }) => [accountId, reason ? `${standing}: ${reason}` : standing]),
    );
  }

  const active = async () => (await listTargets(db())).filter((target) => target.active).map(({ accountId }) => accountId);

  /** Registers resources of the account, as a discovery through the target would. */
  async function observe(target: Target, ids: string): Promise<string> {
    const { id } = await requestDiscovery(db(), { connectionId: target.connectionId, trigger: 'manual', selection: {} });
    const scope = { accountId: target.accountId, region: 'eu-west-1', type: 'ec2:vpc' };
    await planScopes(db(), id, [{ targetId: target.id, scope, parentType: null, rank: 0 }]);
    await startDiscovery(db(), id);
    await completeScope(db(), id, scope, ids);
    return id;
  }

  const registered = async () =>
    (await query('select account_id, count(*)::int as n from cadastre.resources group by 1 order by 1')).map(({ account_id, n }) => [
      account_id,
      n,
    ]);

  return { db, query, clear, save, enumerate, standings, active, observe, registered };
}
