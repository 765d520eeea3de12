import { randomBytes } from 'node:crypto';
import { connectionSchema } from '@cadastre/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveConnections } from '../connections/connections.ts';
import { createSealer } from '../connections/sealer.ts';
import { findConnection } from '../connections/stored-connection.ts';
import { registerTargets } from '../connections/targets.ts';
import { openDatabase } from '../database.ts';
import { tryLead } from '../leadership.ts';
import { BELOW } from '../ledger/reason-below.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { readStatus } from './status.ts';

const role = (accountId: string) => ({ arn: `arn:aws:iam::${accountId}:role/CadastreDiscovery` });
const A = '111111111111';
const B = '222222222222';
const TYPES = () => ['ec2:vpc', 'ec2:subnet', 'ec2:subnet-cidr-reservation', 'ec2:instance', 'ec2:flow', 'ec2:flow-part'];
const NO_OUTCOMES = { complete: 0, denied: 0, 'region-disabled': 0, unsupported: 0, failed: 0, cancelled: 0 };

describe('the status', () => {
  let test_: TestDatabase;
  beforeAll(async () => {
    test_ = await createTestDatabase();
    const { db } = test_.database;
    const definitions = [
      { name: 'production', regions: 'all', roles: [role(A), role(B)], schedule: '0 */6 * * *', timeZone: 'Europe/Prague' },
      { name: 'by-hand', regions: 'all' },
    ];
    await saveConnections(
      db,
      createSealer(randomBytes(32)),
      definitions.map((definition) => ({ definition: connectionSchema.parse(definition), key: null })),
    );
    const production = await findConnection(db, 'production');
    await registerTargets(
      db,
      production?.id as string,
      [A, B].map((accountId) => ({ accountId, partition: 'aws', roleChain: [role(accountId)] })),
    );
    await addDiscoveries(production?.id as string);
    await addScopes();
  });
  afterAll(() => test_.close());

  /** A sealed one, a running one with a ledger, and a schedule that was skipped meanwhile. */
  async function addDiscoveries(connectionId: string): Promise<void> {
    const { pool } = test_.database;
    await pool.query(
      `insert into inventory.discovery (connection_id, connection_name, trigger, state, requested_at, started_at, finished_at, scopes, complete, denied,
         region_disabled, unsupported, failed, cancelled, api_calls)
       values ($1, 'production', 'manual', 'partial', '2026-01-01', '2026-01-01 00:00:01', '2026-01-01 00:01', 3, 2, 1, 0, 0, 0, 0, 42)`,
      [connectionId],
    );
    const { rows } = await pool.query<{ id: string }>(
      `insert into inventory.discovery (connection_id, connection_name, trigger, state, requested_at, started_at)
       values ($1, 'production', 'schedule', 'running', '2026-01-02', '2026-01-02 00:00:01') returning id`,
      [connectionId],
    );
    await pool.query(
      `insert into inventory.discovery (connection_id, connection_name, trigger, state, reason)
       values ($1, 'production', 'schedule', 'skipped', 'the one before still ran')`,
      [connectionId],
    );
    await pool.query(
      `insert into inventory.discovery_scope (discovery_id, account_id, region, type, target_id, partition, rank, spread, state, outcome, api_calls)
       select $1, $2, 'eu-west-1', type, 1, 'aws', 0, 0, case when outcome is null then 'planned' else 'done' end, outcome, 5
         from (values ('ec2:vpc', 'complete'), ('ec2:subnet', 'denied'), ('ec2:instance', null), ('ec2:route-table', null)) as given (type, outcome)`,
      [rows[0]?.id, A],
    );
  }

  async function addScopes(): Promise<void> {
    const denied = `'UnauthorizedOperation'`;
    await test_.database.pool.query(`
      insert into inventory.scope (account_id, region, type, partition, outcome, reason, error_code, missing_action, outcome_since, attempted_at, complete_at, resources, discovery_id)
      values ('${A}', 'eu-west-1', 'ec2:vpc', 'aws', 'complete', null, null, null, '2026-01-01', '2026-01-01', '2026-01-02', 7, 1),
             ('${A}', 'eu-west-1', 'ec2:subnet', 'aws', 'denied', 'subnets: no', ${denied}, 'ec2:DescribeSubnets', '2026-01-03', '2026-01-03', '2026-01-01', 30, 1),
             ('${A}', 'us-east-1', 'ec2:subnet', 'aws', 'denied', 'subnets: no', ${denied}, 'ec2:DescribeSubnets', '2026-01-02', '2026-01-02', null, 0, 1),
             ('${A}', 'us-east-1', 'ec2:subnet-cidr-reservation', 'aws', 'denied', '${BELOW}ec2:subnet, and that was denied: subnets: no', ${denied}, 'ec2:DescribeSubnets', '2026-01-04', null, null, 0, 1),
             ('${A}', 'eu-west-1', 'ec2:instance', 'aws', 'denied', 'instances: no', ${denied}, 'ec2:DescribeInstances', '2026-01-04', '2026-01-04', null, 0, 1),
             ('${A}', 'me-south-1', 'ec2:vpc', 'aws', 'region-disabled', 'not enabled', 'OptInRequired', null, '2026-01-01', '2026-01-01', '2025-01-01', 0, 1),
             ('${B}', 'eu-west-1', 'ec2:vpc', 'aws', 'failed', 'malformed', null, null, '2026-01-05', '2026-01-05', '2026-01-03', 1, 1),
             ('${B}', 'eu-west-1', 'ec2:subnet', 'aws', 'complete', null, null, null, '2026-01-05', '2026-01-05', '2026-01-04', 2, 1),
             ('999999999999', 'eu-west-1', 'ec2:vpc', 'aws', 'denied', 'of nobody here', null, null, '2026-01-05', '2026-01-05', null, 1000, 1)`);
  }

  test('tells per connection what was last done, what is covered, what is oldest, and what is refused since when', async () => {
    const { connections, schedulerRuns } = await readStatus(test_.database, TYPES, { connection: 'production' });
    expect(schedulerRuns).toBe(false);
    expect(connections).toEqual([
      {
        name: 'production',
        schedule: '0 */6 * * *',
        timeZone: 'Europe/Prague',
        accounts: 2,
        resources: 40,
        lastDiscovery: {
          id: '2',
          state: 'running',
          trigger: 'schedule',
          reason: null,
          requestedAt: '2026-01-02T00:00:00.000Z',
          startedAt: '2026-01-02T00:00:01.000Z',
          finishedAt: null,
          lastSignAt: '2026-01-02T00:00:01.000Z',
          scopes: 4,
          outstanding: 2,
          waitingFor: 'scheduler',
          outcomes: { ...NO_OUTCOMES, complete: 1, denied: 1 },
          apiCalls: 20,
        },
        skipped: 1,
        coverage: { ...NO_OUTCOMES, complete: 2, denied: 4, 'region-disabled': 1, failed: 1 },
        lastWhole: { id: '1', startedAt: '2026-01-01T00:00:01.000Z' },
        stale: 1,
        untried: 0,
        neverComplete: 3,
        oldest: [
          { accountId: A, region: 'eu-west-1', type: 'ec2:subnet', outcome: 'denied', completeAt: '2026-01-01T00:00:00.000Z' },
          { accountId: A, region: 'eu-west-1', type: 'ec2:vpc', outcome: 'complete', completeAt: '2026-01-02T00:00:00.000Z' },
          { accountId: B, region: 'eu-west-1', type: 'ec2:vpc', outcome: 'failed', completeAt: '2026-01-03T00:00:00.000Z' },
          { accountId: B, region: 'eu-west-1', type: 'ec2:subnet', outcome: 'complete', completeAt: '2026-01-04T00:00:00.000Z' },
        ],
        causes: [
          {
            outcome: 'denied',
            accounts: [A],
            regions: ['eu-west-1', 'us-east-1'],
            types: ['ec2:subnet', 'ec2:subnet-cidr-reservation'],
            scopes: 3,
            dependents: 1,
            resources: 30,
            connections: ['production'],
            missingAction: 'ec2:DescribeSubnets',
            errorCode: 'UnauthorizedOperation',
            reason: 'subnets: no',
            since: '2026-01-02T00:00:00.000Z',
          },
          {
            outcome: 'denied',
            accounts: [A],
            regions: ['eu-west-1'],
            types: ['ec2:instance'],
            scopes: 1,
            dependents: 0,
            resources: 0,
            connections: ['production'],
            missingAction: 'ec2:DescribeInstances',
            errorCode: 'UnauthorizedOperation',
            reason: 'instances: no',
            since: '2026-01-04T00:00:00.000Z',
          },
          {
            outcome: 'failed',
            accounts: [B],
            regions: ['eu-west-1'],
            types: ['ec2:vpc'],
            scopes: 1,
            dependents: 0,
            resources: 1,
            connections: ['production'],
            missingAction: null,
            errorCode: null,
            reason: 'malformed',
            since: '2026-01-05T00:00:00.000Z',
          },
        ],
        denied: [
          {
            accountId: A,
            regions: ['eu-west-1'],
            types: ['ec2:instance'],
            scopes: 1,
            dependents: 0,
            resources: 0,
            connections: ['production'],
            missingAction: 'ec2:DescribeInstances',
            errorCode: 'UnauthorizedOperation',
            reason: 'instances: no',
            since: '2026-01-04T00:00:00.000Z',
          },
          {
            accountId: A,
            regions: ['eu-west-1', 'us-east-1'],
            types: ['ec2:subnet', 'ec2:subnet-cidr-reservation'],
            scopes: 3,
            dependents: 1,
            resources: 30,
            connections: ['production'],
            missingAction: 'ec2:DescribeSubnets',
            errorCode: 'UnauthorizedOperation',
            reason: 'subnets: no',
            since: '2026-01-02T00:00:00.000Z',
          },
        ],
        failed: [
          {
            accountId: B,
            regions: ['eu-west-1'],
            types: ['ec2:vpc'],
            scopes: 1,
            dependents: 0,
            resources: 1,
            connections: ['production'],
            missingAction: null,
            errorCode: null,
            reason: 'malformed',
            since: '2026-01-05T00:00:00.000Z',
          },
        ],
        planning: [],
        unobserved: [],
      },
    ]);
  });

  test('lists every connection by name, also one that was never discovered', async () => {
    const { at, connections } = await readStatus(test_.database, TYPES);
    expect(at).toBe(new Date(at).toISOString());
    expect(connections.map(({ name }) => name)).toEqual(['by-hand', 'production']);
    expect(connections[0]).toEqual({
      name: 'by-hand',
      schedule: null,
      timeZone: null,
      accounts: 0,
      resources: 0,
      lastDiscovery: null,
      skipped: 0,
      coverage: NO_OUTCOMES,
      lastWhole: null,
      stale: 0,
      untried: 0,
      neverComplete: 0,
      oldest: [],
      causes: [],
      denied: [],
      failed: [],
      planning: [],
      unobserved: [],
    });
  });

  test('takes the counts of a sealed discovery from its own row', async () => {
    await test_.database.pool.query(`update inventory.discovery set state = 'skipped' where id = 2`);
    const { connections } = await readStatus(test_.database, TYPES, { connection: 'production' });
    await test_.database.pool.query(`update inventory.discovery set state = 'running' where id = 2`);
    expect(connections[0]).toMatchObject({
      lastDiscovery: {
        id: '1',
        state: 'partial',
        scopes: 3,
        outstanding: 0,
        outcomes: { ...NO_OUTCOMES, complete: 2, denied: 1 },
        apiCalls: 42,
      },
      skipped: 2,
    });
  });

  test('tells whom an unfinished discovery waits for: a scheduler, a worker, or nobody', async () => {
    const { pool } = test_.database;
    const waitingFor = async () =>
      (await readStatus(test_.database, TYPES, { connection: 'production' })).connections.map((one) => one.lastDiscovery?.waitingFor);
    expect(await waitingFor()).toEqual(['scheduler']);
    const scheduler = await tryLead(test_.url, 'scheduler');
    expect((await readStatus(test_.database, TYPES)).schedulerRuns).toBe(true);
    // Nothing was handed out yet.
    expect(await waitingFor()).toEqual([null]);
    await pool.query(
      `update inventory.discovery_scope set state = 'queued', queued_at = now() - interval '3 minutes' where discovery_id = 2 and type = 'ec2:instance'`,
    );
    expect(await waitingFor()).toEqual(['worker']);

    const worker = openDatabase(test_.url, { applicationName: 'cadastre worker', maxConnections: 1 });
    await worker.pool.query('select 1');
    expect(await waitingFor()).toEqual([null]);
    await worker.close();
    await expect.poll(waitingFor).toEqual(['worker']);
    // One that waits for AWS may have no connection at the moment.
    await pool.query(`update inventory.discovery_scope set started_at = now() where discovery_id = 2 and type = 'ec2:instance'`);
    expect(await waitingFor()).toEqual([null]);
    await scheduler.release();
    await expect.poll(waitingFor).toEqual(['scheduler']);
  });

  test('gathers what many accounts and regions have in common', async () => {
    const { pool } = test_.database;
    const reason = (account: string) => `The role arn:aws:iam::${account}:role/R may not call ec2:DescribeVpcs.`;
    await pool.query('begin');
    await pool.query('alter table inventory.scope rename to scope_aside');
    await pool.query('create table inventory.scope (like inventory.scope_aside including all)');
    await pool.query('commit');
    try {
      for (const account of [A, B]) {
        await pool.query(
          `insert into inventory.scope (account_id, region, type, partition, outcome, reason, error_code, missing_action, outcome_since, discovery_id)
           values ($1, 'eu-west-1', 'ec2:vpc', 'aws', 'denied', $2, 'Denied', 'ec2:DescribeVpcs', '2026-01-02', 1),
                  ($1, 'eu-west-1', 'ec2:flow', 'aws', 'denied', '${BELOW}ec2:vpc, and that was denied: ' || $2, 'Denied', 'ec2:DescribeVpcs', '2026-01-02', 1),
                  ($1, 'eu-west-1', 'ec2:flow-part', 'aws', 'denied', '${BELOW}ec2:flow, and that was not complete: ${BELOW}ec2:vpc, and that was denied: ' || $2,
                   'Denied', 'ec2:DescribeVpcs', '2026-01-02', 1),
                  ($1, 'eu-west-2', 'ec2:vpc', 'aws', 'failed', 'AWS kept throttling it in eu-west-2.', 'Slow', null, '2026-01-03', 1),
                  ($1, 'eu-west-3', 'ec2:vpc', 'aws', 'failed', 'AWS kept throttling it in eu-west-3.', 'Slow', null, '2026-01-01', 1)`,
          [account, reason(account)],
        );
      }
      const [status] = (await readStatus(test_.database, TYPES, { connection: 'production' })).connections;
      expect(
        status?.causes.map(({ reason: cause, accounts, regions, scopes, dependents, since }) => [
          cause,
          accounts,
          regions,
          scopes,
          dependents,
          since,
        ]),
      ).toEqual([
        [reason('<account>'), [A, B], ['eu-west-1'], 6, 4, '2026-01-02T00:00:00.000Z'],
        ['AWS kept throttling it in <region>.', [A, B], ['eu-west-2', 'eu-west-3'], 4, 0, '2026-01-01T00:00:00.000Z'],
      ]);
      expect(status?.denied.map(({ accountId, reason: told, scopes, dependents }) => [accountId, told, scopes, dependents])).toEqual([
        [A, reason(A), 3, 2],
        [B, reason(B), 3, 2],
      ]);
      expect(status?.failed.map(({ accountId, reason: told, scopes }) => [accountId, told, scopes])).toEqual([
        [A, 'AWS kept throttling it in <region>.', 2],
        [B, 'AWS kept throttling it in <region>.', 2],
      ]);
    } finally {
      await pool.query('drop table inventory.scope; alter table inventory.scope_aside rename to scope');
    }
  });

  test('knows nothing of a connection that is not there', async () => {
    expect((await readStatus(test_.database, TYPES, { connection: 'nowhere' })).connections).toEqual([]);
  });
});
