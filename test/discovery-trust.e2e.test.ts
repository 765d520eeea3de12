import { createApiBudget, createAws, createMemoryBudgetStore } from '@cadastre/aws';
import { catalogue } from '@cadastre/catalogue';
import { type CollectJob, connectionSchema } from '@cadastre/contracts';
import { type ConnectionTestResult, testConnection } from '@cadastre/discovery';
import { createSealer, findConnection, hasLeader, requestDiscovery, saveConnections, startDiscovery } from '@cadastre/inventory';
import { openQueue } from '@cadastre/queue';
import { generateEstate } from '@cadastre/simulator';
import { createLogger } from '@cadastre/telemetry';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFleet, roleTarget, type TestFleet } from './support/fleet.ts';

const REGIONS = ['eu-west-1', 'us-east-1'];
const WAIT = { timeout: 30_000, interval: 20 };
const silent = createLogger({ level: 'silent', name: 'test' });
const estateOf = (accounts: number) => generateEstate({ seed: 11, accounts, regions: REGIONS, size: 'tiny' });

let fleet: TestFleet | undefined;
afterEach(async () => {
  await fleet?.close();
  fleet = undefined;
});

async function createQuick(accounts = 3, connection: Record<string, unknown> = {}): Promise<TestFleet> {
  const estate = estateOf(accounts);
  fleet = await createFleet({
    estate,
    simulator: { throttling: false },
    connection: { regions: REGIONS, types: ['ec2:vpc', 'ec2:subnet'], ...connection },
  });
  return fleet;
}

describe('a forged job', () => {
  it('makes no call to AWS and changes nothing in the ledger, whatever it claims', async () => {
    const of = await createQuick();
    const scheduler = of.startScheduler();
    const id = await of.request();
    // Planned and queued, and nobody works yet.
    await vi.waitFor(async () => {
      const [{ queued } = { queued: 0 }] = await of.query<{ queued: number }>(
        "select count(*)::int as queued from inventory.discovery_scope where discovery_id = $1 and state = 'queued'",
        [id],
      );
      expect(queued).toBe(12);
    }, WAIT);
    await scheduler.stop();
    const queue = await openQueue(of.env.QUEUE_URL!, { logger: silent });
    const ledger = 'select * from inventory.discovery_scope order by account_id, region, type';
    const targets = await of.query<{ id: string; account_id: string; role_arn: string }>(
      'select id, account_id, role_arn from inventory.target order by id',
    );
    const [mine, other] = targets;
    const genuine: CollectJob = {
      discoveryId: id,
      targetId: mine!.id,
      accountId: mine!.account_id,
      roleArn: mine!.role_arn,
      region: 'eu-west-1',
      type: 'ec2:vpc',
    };
    const jobs = (await of.query<{ id: string }>("select id from bullmq.job where queue = 'collect'")).map((job) => job.id);
    await queue.remove(jobs);
    const before = await of.query(ledger);
    of.simulator.control({ resetStats: true });

    // Each under an id of its own, so that none is taken for another.
    await queue.addCollect([
      { ...genuine, roleArn: `arn:aws:iam::${mine!.account_id}:role/Administrator` },
      { ...genuine, roleArn: null, region: 'us-east-1' },
      { ...genuine, roleArn: other!.role_arn, type: 'ec2:subnet' },
      { ...genuine, accountId: other!.account_id },
      { ...genuine, accountId: other!.account_id, region: 'us-east-1', roleArn: other!.role_arn },
      { ...genuine, targetId: '999999', type: 'ec2:subnet', region: 'us-east-1' },
      { ...genuine, discoveryId: '999999', region: 'us-east-1' },
      { ...genuine, region: 'eu-north-1' },
      { ...genuine, type: 'ec2:no-such-type' },
    ]);
    of.startWorker();
    await vi.waitFor(async () => expect(await queue.depth()).toEqual({ waiting: 0, active: 0, delayed: 0 }), WAIT);
    await queue.close();
    expect(of.simulator.stats().requests).toBe(0);
    expect(await of.query(ledger)).toEqual(before);
    const refusals = of
      .log()
      .split('\n')
      .filter((line) => line.includes('was refused'));
    expect(
      refusals
        .map((line) => JSON.parse(line))
        .map(({ level, msg }) => `${level}: ${msg}`)
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual([
      'error: A job for an unknown target was refused',
      ...Array.from({ length: 5 }, () => "error: A job whose account or role is not its target's was refused"),
    ]);
  });

  it('does not keep the genuine one from being done', async () => {
    const of = await createQuick();
    of.startScheduler();
    of.startWorker();
    const { id } = await requestDiscovery(of.register.database.db, { connectionId: of.connection.id, trigger: 'manual', selection: {} });
    await of.ended(id);
    expect((await of.discover()).state).toBe('complete');
  });
});

describe('secrets', () => {
  it('are found in no table, queue, log line or error', async () => {
    const estate = estateOf(3);
    const of = await createQuick(3, { types: 'core' });
    const faults = [
      { kind: 'expired', match: { operation: 'ec2:Describe*', times: 1 }, probability: 0.3 },
      { kind: 'deny', match: { operation: 'ec2:DescribeSubnets' }, probability: 0.5 },
      { kind: 'malformed', as: 'not-well-formed', match: { operation: 'ec2:DescribeVpcs' }, probability: 0.3 },
    ] as const;
    of.simulator.control({ faults: { seed: 2, rules: [...faults] } });
    of.startScheduler();
    of.startWorker();
    const id = await of.request();
    await of.ended(id);
    const { secret } = estate.accounts[0]!.accessKeys[0]!;
    const tables = await of.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const needle of [secret, of.env.CADASTRE_KEY!, 'FwoGZXIvYXdzE', 'sessionToken', 'SessionToken']) {
      for (const { name } of tables) {
        const found = await of.query(`select 1 from ${name} t where position($1 in t::text) > 0 limit 1`, [needle]);
        expect({ name, found }).toEqual({ name, found: [] });
      }
      expect(of.log()).not.toContain(needle);
    }
    expect(of.log()).not.toMatch(/ASIA[A-Z0-9]{8}/);
  });

  it('that cannot be unsealed are told of as such, and everything else goes on', async () => {
    const of = await createQuick();
    of.startScheduler();
    await vi.waitFor(async () => expect(await hasLeader(of.register.database.db, 'scheduler')).toBe(true), WAIT);
    // Stored again by somebody with another key, while the scheduler runs: one that starts with a wrong key refuses to.
    const { secret, id } = estateOf(3).accounts[0]!.accessKeys[0]!;
    const key = { accessKeyId: id, secretAccessKey: secret };
    await saveConnections(of.register.database.db, createSealer(Buffer.alloc(32, 1)), [{ definition: of.connection.definition, key }]);
    const discovery = await of.discover();
    expect(discovery.state).toBe('failed');
    const reasons = await of.query<{ outcome: string; reason: string }>(
      'select distinct outcome, reason from inventory.discovery_scope where discovery_id = $1',
      [discovery.id],
    );
    expect(reasons).toEqual([
      {
        outcome: 'failed',
        reason:
          'The access key cannot be used: the key in CADASTRE_KEY is not the one that estate was sealed with. Set CADASTRE_KEY to that one, or store the connection again.',
      },
    ]);
  });
});

describe('a connection', () => {
  it('that is changed while its discovery runs has the accounts that it lost left alone', async () => {
    const of = await createQuick();
    const { db } = of.register.database;
    const scheduler = of.startScheduler();
    const id = await of.request();
    await vi.waitFor(async () => {
      const [{ queued } = { queued: 0 }] = await of.query<{ queued: number }>(
        "select count(*)::int as queued from inventory.discovery_scope where state = 'queued'",
      );
      expect(queued).toBe(12);
    }, WAIT);
    const [hub, lost] = estateOf(3).accounts;
    const { secret, id: keyId } = hub!.accessKeys[0]!;
    const definition = { ...of.connection.definition, roles: of.connection.definition.roles!.filter(({ arn }) => !arn.includes(lost!.id)) };
    await saveConnections(db, of.sealer, [{ definition, key: { accessKeyId: keyId, secretAccessKey: secret } }]);
    of.startWorker();
    const ended = await of.ended(id);
    expect(ended.totals!.outcomes).toMatchObject({ complete: 8, cancelled: 4 });
    const rows = await of.query<{ account_id: string; reason: string }>(
      "select distinct account_id, reason from inventory.discovery_scope where outcome = 'cancelled'",
    );
    expect(rows).toEqual([
      { account_id: lost!.id, reason: 'The connection was changed while the discovery ran, and does not list this account any more.' },
    ]);
    await scheduler.stop();
  });

  it('without roles is discovered in the account of its own credentials', async () => {
    const of = await createQuick(2, { roles: undefined });
    of.startScheduler();
    of.startWorker();
    const discovery = await of.discover();
    expect(discovery.state).toBe('complete');
    const [hub] = estateOf(2).accounts;
    const rows = await of.query<{ account_id: string; role_arn: string | null }>('select account_id, role_arn from inventory.target');
    expect(rows).toEqual([{ account_id: hub!.id, role_arn: null }]);
  });

  it('whose own credentials are refused fails as a whole, with the reason', async () => {
    const of = await createQuick(2, { roles: undefined });
    const key = { accessKeyId: 'AKIANOBODYKNOWSTHIS0', secretAccessKey: 'canary-secret' };
    await saveConnections(of.register.database.db, of.sealer, [{ definition: of.connection.definition, key }]);
    of.startScheduler();
    const discovery = await of.discover();
    expect({ state: discovery.state, reason: discovery.reason }).toEqual({
      state: 'failed',
      reason:
        'AWS does not accept the credentials (InvalidClientTokenId). Store a valid access key with: cadastre connection import; or check the profile, or the role of the machine.',
    });
  });

  it('is tried in every role and region at once, and each result says which step failed', async () => {
    const estate = estateOf(4);
    const optIn = 'ap-east-1';
    const of = await createQuick(4, { regions: [...REGIONS, optIn] });
    const [hub, noRead, noRole] = estate.accounts;
    of.simulator.control({ deny: { account: noRead!.id, actions: ['ec2:DescribeVpcs'] } });
    const roles = estate.accounts.flatMap((account) =>
      account === noRole ? [{ arn: `arn:aws:iam::${account.id}:role/NoSuchRole` }] : roleTarget(account),
    );
    const definition = connectionSchema.parse({ ...of.connection.definition, roles });
    const { secret, id: keyId } = hub!.accessKeys[0]!;
    await saveConnections(of.register.database.db, of.sealer, [{ definition, key: { accessKeyId: keyId, secretAccessKey: secret } }]);
    const connection = (await findConnection(of.register.database.db, 'estate'))!;
    const aws = createAws({
      budget: createApiBudget({ store: createMemoryBudgetStore(), share: 1 }),
      sessionPolicyActions: catalogue.actions(),
      logger: silent,
    });
    const results: ConnectionTestResult[] = [];
    for await (const result of testConnection({ aws, catalogue, sealer: of.sealer }, connection, new AbortController().signal))
      results.push(result);
    await aws.close();
    const summary = results
      .map(({ accountId, region, failedStep }) => `${accountId} ${region} ${failedStep}`)
      .toSorted((a, b) => (a < b ? -1 : 1));
    expect(summary).toEqual(
      estate.accounts
        .flatMap((account) =>
          account === noRole
            ? [`${account.id} null assume-role`]
            : [...REGIONS, optIn].map((region) => {
                if (!account.regionsEnabled.includes(region)) return `${account.id} ${region} region`;
                return `${account.id} ${region} ${account === noRead ? 'first-read' : null}`;
              }),
        )
        .toSorted((a, b) => (a < b ? -1 : 1)),
    );
    for (const { failedStep, explanation } of results) expect(explanation !== null).toBe(failedStep !== null);

    const wrongKey = { definition, key: { accessKeyId: keyId, secretAccessKey: secret } };
    await saveConnections(of.register.database.db, createSealer(Buffer.alloc(32, 1)), [wrongKey]);
    const unsealable: ConnectionTestResult[] = [];
    const resealed = (await findConnection(of.register.database.db, 'estate'))!;
    for await (const result of testConnection({ aws, catalogue, sealer: of.sealer }, resealed, new AbortController().signal))
      unsealable.push(result);
    expect(unsealable.map(({ failedStep }) => failedStep)).toEqual(['credentials', 'credentials', 'credentials', 'credentials']);
  });
});

describe('a schedule', () => {
  it('starts discoveries, and records one as skipped while the previous still runs', async () => {
    const of = await createQuick(2, { schedule: '* * * * * *' });
    of.simulator.control({ faults: { seed: 1, rules: [{ kind: 'latency', ms: 400 }] } });
    of.startScheduler();
    of.startWorker();
    const { db } = of.register.database;
    const states = async (): Promise<string[]> =>
      (await of.query<{ state: string }>("select state from inventory.discovery where trigger = 'schedule' order by id")).map(
        ({ state }) => state,
      );
    await vi.waitFor(async () => expect(await states()).toEqual(expect.arrayContaining(['complete', 'skipped'])), WAIT);
    // By hand, one may run beside it.
    const { id } = await requestDiscovery(db, { connectionId: of.connection.id, trigger: 'manual', selection: {} });
    expect(await startDiscovery(db, '999999')).toBe(false);
    expect((await of.ended(id)).state).toBe('complete');
  });
});
