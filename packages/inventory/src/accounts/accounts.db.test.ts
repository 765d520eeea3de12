import { type ConnectionDefinition, connectionSchema, type EnumeratedStanding } from '@cadastre/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeConnection, saveConnections } from '../connections/connections.ts';
import { organizationChainOf } from '../connections/role-chains.ts';
import { findConnection } from '../connections/stored-connection.ts';
import { ConnectionChangedError, listTargets, registerTargets, type Target } from '../connections/targets.ts';
import { requestDiscovery, startDiscovery } from '../ledger/life-cycle.ts';
import { planScopes } from '../ledger/plan.ts';
import { beginObservation } from '../observation/observation.ts';
import { run } from '../statement.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { completeScope, EFFORT, resource } from '../testing/scenario.ts';
import { listAccounts } from './accounts.ts';
import { type EnumeratedAccount, readClock } from './enumeration.ts';
import { forgetAccount, forgetOverdue } from './forget.ts';

const A = '111111111111';
const B = '222222222222';
const C = '333333333333';

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
});
afterAll(() => test_.close());
const db = () => test_.database.db;
const query = async (text: string, values: unknown[] = []) => (await test_.database.pool.query(text, values)).rows;

beforeEach(async () => {
  await db().deleteFrom('inventory.connection').execute();
  await query('delete from inventory.account');
  await query('delete from inventory.resource');
  await query('delete from inventory.resource_history');
  await query('delete from inventory.scope');
  await query('delete from inventory.discovery_scope');
  await query('delete from inventory.discovery');
});

async function save(name: string, organization: object | undefined, extra: object = {}): Promise<ConnectionDefinition> {
  const definition = connectionSchema.parse({ name, regions: ['eu-west-1'], ...(organization && { organization }), ...extra });
  await saveConnections(db(), null, [{ definition, key: null }]);
  return definition;
}

type Given = Record<string, EnumeratedStanding>;

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

/** How many rows the connection has read of the scopes. */
const SCOPES_READ = `select (seq_tup_read + idx_tup_fetch)::int as rows from pg_stat_xact_user_tables where relid = 'inventory.scope'::regclass`;

const registered = async () =>
  (await query('select account_id, count(*)::int as n from cadastre.resources group by 1 order by 1')).map(({ account_id, n }) => [
    account_id,
    n,
  ]);

describe('the accounts of an organization', () => {
  test('are observed as long as it includes them, and keep what is registered with the reason why they are not', async () => {
    await save('org', { role: 'R' });
    const [a, b] = await enumerate('org', { [A]: 'included', [B]: 'included', [C]: 'excluded' });
    await observe(a!, 'x');
    await observe(b!, 'yz');
    expect(await standings()).toEqual({ [A]: 'observed', [B]: 'observed', [C]: 'excluded: It is excluded.' });

    await enumerate('org', { [A]: 'included', [B]: 'suspended' });
    expect(await standings()).toEqual({ [A]: 'observed', [B]: 'suspended: It is suspended.' });
    expect(await active()).toEqual([A]);
    expect(await registered()).toEqual([
      [A, 1],
      [B, 2],
    ]);
    expect(
      await query(
        'select name, resources::int, connections, unobserved_since = since as unobserved, organization_id from cadastre.accounts where account_id = $1',
        [B],
      ),
    ).toEqual([{ name: 'account 2', resources: 2, connections: null, unobserved: true, organization_id: 'o-1' }]);

    await enumerate('org', { [A]: 'included' });
    expect(await standings()).toEqual({ [A]: 'observed', [B]: 'left: It has left the organization o-1.' });
    const [, back] = await enumerate('org', { [A]: 'included', [B]: 'included', [C]: 'included' });
    expect(back!.id).toBe(b!.id);
    expect(await standings()).toEqual({ [A]: 'observed', [B]: 'observed', [C]: 'observed' });
    expect(await query('select standing from inventory.account_history where account_id = $1 order by since', [B])).toEqual([
      { standing: 'observed' },
      { standing: 'suspended' },
      { standing: 'left' },
    ]);
  });

  test('are told of one by one as all together, from the scopes of that one alone', async () => {
    await save('org', { role: 'R' });
    const [a, b] = await enumerate('org', { [A]: 'included', [B]: 'included', [C]: 'excluded' });
    await observe(a!, 'x');
    await observe(b!, 'yz');
    await query(`insert into inventory.scope (account_id, region, type, partition, outcome, outcome_since, discovery_id)
      select (900000000000 + n / 20)::text, 'region-' || n % 20, 'ec2:vpc', 'aws', 'complete', now(), 1 from generate_series(1, 20000) n`);
    await query('analyze inventory.scope');
    const all = await listAccounts(db());
    for (const account of all) expect(await listAccounts(db(), { accountId: account.accountId })).toEqual([account]);
    expect(await listAccounts(db(), { accountId: '444444444444' })).toEqual([]);
    const read = await db()
      .transaction()
      .execute(async (transaction) => {
        const [before] = await run<{ rows: number }>(transaction, SCOPES_READ, []);
        await listAccounts(transaction, { accountId: B });
        const [after] = await run<{ rows: number }>(transaction, SCOPES_READ, []);
        return after!.rows - before!.rows;
      });
    expect(read).toBe(1);
  });

  test('are as they were at any moment', async () => {
    await save('org', { role: 'R' });
    await enumerate('org', { [A]: 'included' });
    const before = await readClock(db());
    await vi.waitFor(async () => expect((await readClock(db())).getTime()).toBeGreaterThan(before.getTime()));
    await enumerate('org', { [A]: 'closed' });
    const rows = await test_.database.db.transaction().execute(async (transaction) => {
      await run(transaction, `set local cadastre.as_of = '${before.toISOString()}'`, []);
      return await listAccounts(transaction);
    });
    expect(rows.map(({ accountId, standing }) => [accountId, standing])).toEqual([[A, 'observed']]);
  });

  test('are not taken from an enumeration that began before another', async () => {
    await save('org', { role: 'R' });
    const early = await readClock(db());
    await enumerate('org', { [A]: 'included', [B]: 'included' }, { startedAt: new Date(early.getTime() + 1) });
    await expect(enumerate('org', { [A]: 'included' }, { startedAt: early })).rejects.toThrow(ConnectionChangedError);
    expect(await standings()).toEqual({ [A]: 'observed', [B]: 'observed' });
    expect(await active()).toEqual([A, B]);
  });

  test('of another organization have not left the one that was looked at before', async () => {
    await save('org', { role: 'R' });
    await enumerate('org', { [A]: 'included' });
    await enumerate('org', { [B]: 'included' }, { organizationId: 'o-2' });
    expect(await standings()).toEqual({
      [A]: 'not-listed: No connection lists it, or the one that does was changed and not discovered since.',
      [B]: 'observed',
    });
  });

  test('are observed if any connection observes them', async () => {
    await save('one', { role: 'R' });
    await save('two', { role: 'S' });
    await enumerate('one', { [A]: 'included', [B]: 'excluded' });
    await enumerate('two', { [A]: 'excluded', [B]: 'included' });
    expect(await standings()).toEqual({ [A]: 'observed', [B]: 'observed' });
    await removeConnection(db(), 'two');
    expect(await standings()).toEqual({ [A]: 'observed', [B]: 'excluded: It is excluded.' });
    await save('one', undefined);
    expect(Object.values(await standings()).map((words) => words.split(':')[0])).toEqual(['not-listed', 'not-listed']);
  });

  test('stay observed while the connection is changed, and are reached in the new way from the next discovery on', async () => {
    await save('org', { role: 'R' });
    const [before] = await enumerate('org', { [A]: 'included' });
    await save('org', { role: 'R', externalId: '5f0c' });
    expect([await active(), await standings()]).toEqual([[], { [A]: 'observed' }]);
    const [after] = await enumerate('org', { [A]: 'included' });
    expect(after!.id).not.toBe(before!.id);
    expect(await active()).toEqual([A]);
  });

  test('that have a role of their own in the connection are reached by that alone', async () => {
    await save('org', { role: 'R' });
    await enumerate('org', { [A]: 'included' });
    const own = { arn: `arn:aws:iam::${A}:role/Own` };
    await save('org', { role: 'R' }, { roles: [own] });
    const { id } = (await findConnection(db(), 'org'))!;
    await registerTargets(db(), id, [{ accountId: A, partition: 'aws', roleChain: [own] }], {
      organizationId: 'o-1',
      managementAccountId: A,
      partition: 'aws',
      startedAt: await readClock(db()),
      accounts: [{ accountId: A, name: null, state: 'ACTIVE', standing: 'included', reason: null }],
    });
    expect((await listTargets(db())).filter((target) => target.active).map(({ roleArn }) => roleArn)).toEqual([own.arn]);
  });

  test('come by the thousand, and go by the thousand', async () => {
    await save('org', { role: 'R' });
    const all = Array.from({ length: 5_000 }, (_, index) => String(100_000_000_000 + index));
    const given = (standing: EnumeratedStanding): Given => Object.fromEntries(all.map((id) => [id, standing]));
    expect(await enumerate('org', given('included'))).toHaveLength(all.length);
    await enumerate('org', given('suspended'));
    expect(await query('select standing, count(*)::int as n from cadastre.accounts group by 1')).toEqual([
      { standing: 'suspended', n: all.length },
    ]);
    await removeConnection(db(), 'org');
    expect(await query('select standing, count(*)::int as n from cadastre.accounts group by 1')).toEqual([
      { standing: 'not-listed', n: all.length },
    ]);
  });

  test('that two connections have in common may be enumerated by both at once', async () => {
    const all = Array.from({ length: 60 }, (_, index) => String(100_000_000_000 + index));
    const names = ['one', 'two', 'three', 'four'];
    for (const name of names) await save(name, { role: name });
    for (const round of [0, 1, 2]) {
      await Promise.all(
        names.map((name, index) =>
          enumerate(name, Object.fromEntries(all.map((id, at) => [id, (at + index + round) % 2 ? 'included' : 'excluded']))),
        ),
      );
    }
    expect(await query("select count(*)::int as n from cadastre.accounts where standing = 'observed'")).toEqual([{ n: all.length }]);
  });

  test('that it never gave are refused as targets', async () => {
    await save('org', { role: 'R' });
    const { id } = (await findConnection(db(), 'org'))!;
    const forged = { accountId: A, partition: 'aws', roleChain: [{ arn: `arn:aws:iam::${A}:role/Administrator` }] } as const;
    await expect(registerTargets(db(), id, [forged])).rejects.toThrow(ConnectionChangedError);
    const direct = { accountId: A, partition: 'aws', roleChain: [] } as const;
    await expect(registerTargets(db(), id, [direct])).rejects.toThrow(ConnectionChangedError);
    await save('org', { role: 'R', listingAccount: 'direct' });
    expect(await registerTargets(db(), id, [direct])).toHaveLength(1);
  });
});

describe('an account that is forgotten', () => {
  test('has its resources ended with their history kept, and is told from what was never there', async () => {
    await save('org', { role: 'R' });
    const [a, b] = await enumerate('org', { [A]: 'included', [B]: 'included' });
    await observe(a!, 'x');
    await observe(b!, 'yz');
    expect(await forgetAccount(db(), B, 'By hand.')).toEqual({ kind: 'observed', connections: ['org'] });
    await enumerate('org', { [A]: 'included', [B]: 'closed' });
    const before = await readClock(db());
    await vi.waitFor(async () => expect((await readClock(db())).getTime()).toBeGreaterThan(before.getTime()));
    expect(await forgetAccount(db(), B, 'By hand.')).toEqual({ kind: 'forgotten', resources: 2 });
    expect(await registered()).toEqual([[A, 1]]);
    expect(await query('select id, ended from inventory.resource_history order by id')).toEqual([
      { id: 'y', ended: true },
      { id: 'z', ended: true },
    ]);
    expect(await query('select account_id from cadastre.coverage')).toEqual([{ account_id: A }]);
    expect(await standings()).toEqual({ [A]: 'observed', [B]: 'forgotten: By hand.' });
    expect(await forgetAccount(db(), B, 'Again.')).toEqual({ kind: 'already' });
    expect(await forgetAccount(db(), C, 'By hand.')).toEqual({ kind: 'unknown' });
    const client = await test_.database.pool.connect();
    await client.query(`set cadastre.as_of = '${before.toISOString()}'`);
    expect((await client.query('select id from cadastre.resources where account_id = $1 order by id', [B])).rows).toEqual([
      { id: 'y' },
      { id: 'z' },
    ]);
    expect((await client.query('select account_id from cadastre.coverage order by 1')).rows).toEqual([
      { account_id: A },
      { account_id: B },
    ]);
    await client.query('reset cadastre.as_of');
    client.release();

    await enumerate('org', { [A]: 'included', [B]: 'suspended' });
    expect((await standings())[B]).toBe('forgotten: By hand.');
    const [, back] = await enumerate('org', { [A]: 'included', [B]: 'included' });
    await observe(back!, 'y');
    expect([await standings(), await registered()]).toEqual([
      { [A]: 'observed', [B]: 'observed' },
      [
        [A, 1],
        [B, 1],
      ],
    ]);
  });

  test('has what is of it ended and cleared, whatever its type and region, and nothing of another', async () => {
    await save('org', { role: 'R' });
    const [a, b] = await enumerate('org', { [A]: 'included', [B]: 'included' });
    await observe(a!, 'x');
    await observe(b!, 'x');
    for (const table of ['resource', 'scope']) {
      await query(`create temp table made as select * from inventory.${table}`);
      for (const [type, region] of [
        ['a:first', 'eu-west-1'],
        ['ec2:vpc', 'us-east-1'],
        ['ec2:vpc-endpoint', 'eu-west-1'],
        ['z:last', 'global'],
      ]) {
        await query('update made set type = $1, region = $2', [type, region]);
        await query(`insert into inventory.${table} select * from made`);
      }
      await query('drop table made');
    }
    await enumerate('org', { [A]: 'included', [B]: 'closed' });
    expect(await forgetAccount(db(), B, 'By hand.')).toEqual({ kind: 'forgotten', resources: 5 });
    expect(await registered()).toEqual([[A, 5]]);
    expect(await query('select account_id, outcome, count(*)::int as scopes from inventory.scope group by 1, 2 order by 1')).toEqual([
      { account_id: A, outcome: 'complete', scopes: 5 },
      { account_id: B, outcome: 'cancelled', scopes: 5 },
    ]);
  });

  test('is not brought back by an observation that was under way', async () => {
    await save('org', { role: 'R' });
    const [a] = await enumerate('org', { [A]: 'included' });
    const scope = { accountId: A, region: 'eu-west-1', type: 'ec2:vpc' };
    const { id } = await requestDiscovery(db(), { connectionId: a!.connectionId, trigger: 'manual', selection: {} });
    await planScopes(db(), id, [{ targetId: a!.id, scope, parentType: null, rank: 0 }]);
    await startDiscovery(db(), id);
    const observation = (await beginObservation(db(), { discoveryId: id, scope }))!;
    await observation.add([resource('x')], []);
    await enumerate('org', { [A]: 'suspended' });
    await forgetAccount(db(), A, 'By hand.');
    expect((await observation.commit(EFFORT)).merged).toBe(false);
    expect(await registered()).toEqual([]);
  });

  test('can be one that no connection lists any more', async () => {
    await save('listed', undefined, { roles: [{ arn: `arn:aws:iam::${A}:role/R` }] });
    const { id } = (await findConnection(db(), 'listed'))!;
    const [a] = await registerTargets(db(), id, [{ accountId: A, partition: 'aws', roleChain: [{ arn: `arn:aws:iam::${A}:role/R` }] }]);
    await observe(a!, 'xyz');
    await removeConnection(db(), 'listed');
    expect(await forgetAccount(db(), A, 'By hand.')).toEqual({ kind: 'forgotten', resources: 3 });
  });

  test('after a set time is one of which the organization has confirmed since then that it is not to be observed', async () => {
    await save('org', { role: 'R', forgetAfterDays: 30 });
    await save('patient', { role: 'R' });
    const [a, b, c] = await enumerate('org', { [A]: 'included', [B]: 'included', [C]: 'included' });
    for (const target of [a, b, c]) await observe(target!, 'x');
    await enumerate('patient', { [C]: 'excluded' });
    await enumerate('org', { [B]: 'suspended', [C]: 'suspended' });
    expect(await forgetOverdue(db())).toEqual([]);
    const age = (column: string, table: string) => query(`update inventory.${table} set ${column} = ${column} - interval '31 days'`);
    await age('since', 'account');
    await age('enumerated_at', 'organization');
    expect(await forgetOverdue(db())).toEqual([]);
    await enumerate('org', { [B]: 'suspended', [C]: 'suspended' });
    expect(await forgetOverdue(db())).toEqual([
      { accountId: A, resources: 1 },
      { accountId: B, resources: 1 },
    ]);
    expect(await registered()).toEqual([[C, 1]]);
  });
});
