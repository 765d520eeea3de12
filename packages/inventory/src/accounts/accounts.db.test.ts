import type { EnumeratedStanding } from '@cadastre/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeConnection } from '../connections/connections.ts';
import { findConnection } from '../connections/stored-connection.ts';
import { ConnectionChangedError, listTargets, registerTargets } from '../connections/targets.ts';
import { run } from '../statement.ts';
import { A, B, C, createAccountsScenario, type Given } from '../testing/accounts-scenario.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { listAccounts } from './accounts.ts';
import { readClock } from './enumeration.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(() => opened.close());
const { active, clear, db, enumerate, observe, query, registered, save, standings } = createAccountsScenario(() => opened);
beforeEach(clear);

/** How many rows the connection has read of the scopes. */
const SCOPES_READ = `select (seq_tup_read + idx_tup_fetch)::int as rows from pg_stat_xact_user_tables where relid = 'inventory.scope'::regclass`;

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
    const rows = await opened.database.db.transaction().execute(async (transaction) => {
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
