import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeConnection } from '../connections/connections.ts';
import { findConnection } from '../connections/stored-connection.ts';
import { registerTargets } from '../connections/targets.ts';
import { requestDiscovery, startDiscovery } from '../ledger/life-cycle.ts';
import { planScopes } from '../ledger/plan.ts';
import { beginObservation } from '../observation/observation.ts';
import { A, B, C, createAccountsScenario } from '../testing/accounts-scenario.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { EFFORT, resource } from '../testing/scenario.ts';
import { readClock } from './enumeration.ts';
import { forgetAccount, forgetOverdue } from './forget.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(() => opened.close());
const { clear, db, enumerate, observe, query, registered, save, standings } = createAccountsScenario(() => opened);
beforeEach(clear);

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
    const client = await opened.database.pool.connect();
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
