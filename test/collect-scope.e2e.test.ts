import { createApiBudget, createAws, createMemoryBudgetStore } from '@cadastre/aws';
import { catalogue } from '@cadastre/catalogue';
import type { CollectJob } from '@cadastre/contracts';
import { type CollectDeps, collectScope } from '@cadastre/discovery';
import { beginObservation, planScopes, registerTargets, requestDiscovery, roleChainsOf, startDiscovery } from '@cadastre/inventory';
import type { JobContext } from '@cadastre/queue';
import { generateEstate } from '@cadastre/simulator';
import { createLogger } from '@cadastre/telemetry';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createFleet, type TestFleet } from './support/fleet.ts';

const REGION = 'eu-west-1';
const estate = generateEstate({ seed: 11, accounts: 2, regions: [REGION], size: 'tiny' });
const [hub] = estate.accounts;

let fleet: TestFleet;
let deps: CollectDeps;
const lines: string[] = [];
const aws = createAws({
  budget: createApiBudget({ store: createMemoryBudgetStore(), share: 1 }),
  sessionPolicyActions: catalogue.actions(),
  logger: createLogger({ level: 'silent', name: 'test' }),
});

beforeAll(async () => {
  fleet = await createFleet({ estate, simulator: { throttling: false }, connection: { regions: [REGION] } });
  const logger = createLogger({ level: 'debug', name: 'test', destination: { write: (line) => lines.push(line) } });
  deps = { database: fleet.register.database, aws, catalogue, sealer: fleet.sealer, logger, scopeTimeoutMs: 60_000 };
});
afterAll(async () => {
  await aws.close();
  await fleet.close();
});

/** A running discovery of one scope, and its job. */
async function plannedJob(type: string): Promise<CollectJob> {
  const { db } = fleet.register.database;
  const { id } = await requestDiscovery(db, { connectionId: fleet.connection.id, trigger: 'manual', selection: {} });
  const [roleChain] = roleChainsOf(fleet.connection.definition);
  const [target] = await registerTargets(db, fleet.connection.id, [{ accountId: hub!.id, partition: 'aws', roleChain: roleChain! }]);
  const scope = { accountId: hub!.id, region: REGION, type };
  await planScopes(db, id, [{ targetId: target!.id, scope, parentType: null, rank: 0 }]);
  await startDiscovery(db, id);
  return { discoveryId: id, targetId: target!.id, roleArn: target!.roleArn, ...scope };
}

function context(overrides: Partial<JobContext> = {}): JobContext {
  return { attempt: 1, lastAttempt: false, starts: 1, stalls: 0, countedDelays: 0, signal: new AbortController().signal, ...overrides };
}

async function outcomeOf(job: CollectJob): Promise<unknown> {
  const [row] = await fleet.query('select state, outcome, reason, error_code from inventory.discovery_scope where discovery_id = $1', [
    job.discoveryId,
  ]);
  return row;
}

const OPEN = { state: 'planned', outcome: null, reason: null, error_code: null };

it('reads a scope once: a second job of the same scope makes no call', async () => {
  const job = await plannedJob('ec2:vpc');
  expect(await collectScope(deps, job, context())).toEqual({ kind: 'done' });
  expect(await outcomeOf(job)).toEqual({ state: 'done', outcome: 'complete', reason: null, error_code: null });
  const { requests } = fleet.simulator.stats();
  expect(await collectScope(deps, job, context())).toEqual({ kind: 'done' });
  expect(fleet.simulator.stats().requests).toBe(requests);
});

it('gives a scope up that took too long, and one over which workers keep dying', async () => {
  fleet.simulator.control({ faults: { seed: 1, rules: [{ kind: 'latency', ms: 2_000, match: { operation: 'ec2:DescribeSubnets' } }] } });
  const slow = await plannedJob('ec2:subnet');
  expect(await collectScope({ ...deps, scopeTimeoutMs: 300 }, slow, context())).toEqual({ kind: 'done' });
  expect(await outcomeOf(slow)).toEqual({
    state: 'done',
    outcome: 'failed',
    reason: 'Reading took longer than 1 second. Raise CADASTRE_SCOPE_TIMEOUT_MS if so much is to be read.',
    error_code: null,
  });
  fleet.simulator.control({ faults: null });
  const deadly = await plannedJob('ec2:subnet');
  expect(await collectScope(deps, deadly, context({ stalls: 10 }))).toEqual({ kind: 'done' });
  expect(await outcomeOf(deadly)).toEqual({
    state: 'done',
    outcome: 'failed',
    reason: 'The worker died 10 times while it read this. Look at its log and at its memory limit.',
    error_code: null,
  });
});

it('leaves a scope open when it is told to stop, whatever the listing then throws', async () => {
  fleet.simulator.control({
    faults: { seed: 1, rules: [{ kind: 'latency', ms: 2_000, match: { operation: 'ec2:DescribeRouteTables' } }] },
  });
  const job = await plannedJob('ec2:route-table');
  const stopping = new AbortController();
  setTimeout(() => stopping.abort(new Error('stopping')), 300);
  expect(await collectScope(deps, job, context({ signal: stopping.signal, lastAttempt: true }))).toEqual({
    kind: 'retry',
    error: new Error('stopping'),
  });
  expect(await outcomeOf(job)).toEqual(OPEN);
  fleet.simulator.control({ faults: null });
});

it('tries again while the register fails, and says so in the end where it can', async () => {
  const job = await plannedJob('ec2:network-acl');
  await fleet.query('alter table inventory.resource rename to resource_away');
  try {
    expect(await collectScope(deps, job, context())).toMatchObject({ kind: 'retry' });
    expect(await outcomeOf(job)).toEqual(OPEN);
    expect(await collectScope(deps, job, context({ attempt: 4, lastAttempt: true }))).toEqual({ kind: 'done' });
    expect(await outcomeOf(job)).toMatchObject({
      outcome: 'failed',
      reason:
        'The register could not be read or written (42P01). The next discovery tries again; look at the log of the worker and at PostgreSQL.',
    });
    const other = await plannedJob('ec2:network-acl');
    await fleet.query('alter table inventory.discovery_scope rename to discovery_scope_away');
    try {
      expect(await collectScope(deps, other, context({ attempt: 4, lastAttempt: true }))).toMatchObject({ kind: 'fail' });
    } finally {
      await fleet.query('alter table inventory.discovery_scope_away rename to discovery_scope');
    }
    expect(await outcomeOf(other)).toEqual(OPEN);
  } finally {
    await fleet.query('alter table inventory.resource_away rename to resource');
  }
});

it('does not end, when it gives up, what a later attempt has begun to read meanwhile', async () => {
  const { db } = fleet.register.database;
  const job = await plannedJob('ec2:internet-gateway');
  const scope = { accountId: job.accountId, region: job.region, type: job.type };
  fleet.simulator.control({
    faults: { seed: 1, rules: [{ kind: 'latency', ms: 3_000, match: { operation: 'ec2:DescribeInternetGateways' } }] },
  });
  const earlier = collectScope(deps, job, context({ attempt: 4, lastAttempt: true }));
  await vi.waitFor(
    async () =>
      expect(await fleet.query('select attempts from inventory.discovery_scope where discovery_id = $1', [job.discoveryId])).toEqual([
        { attempts: 1 },
      ]),
    { timeout: 10_000, interval: 20 },
  );
  const later = await beginObservation(db, { discoveryId: job.discoveryId, scope, targetId: job.targetId });
  await fleet.query('alter table inventory.resource rename to resource_away');
  try {
    expect(await earlier).toEqual({ kind: 'done' });
  } finally {
    await fleet.query('alter table inventory.resource_away rename to resource');
    fleet.simulator.control({ faults: null });
  }
  expect(await outcomeOf(job)).toEqual(OPEN);
  await later!.commit({ apiCalls: 1, throttles: 0, pages: 1 });
  expect(await outcomeOf(job)).toMatchObject({ outcome: 'complete' });
});

it('ends a scope of a type that this release does not know', async () => {
  const job = await plannedJob('ec2:of-the-future');
  expect(await collectScope(deps, job, context())).toEqual({ kind: 'done' });
  expect(await outcomeOf(job)).toMatchObject({
    outcome: 'failed',
    reason: 'The worker does not know the resource type ec2:of-the-future. Bring scheduler and workers to the same release.',
  });
});

it('logs constant messages, with what they are about as fields', async () => {
  expect(new Set(lines.map((line) => JSON.parse(line).msg))).toEqual(
    new Set(['Scope read', 'Scope failed', 'Scope could not be registered; trying again', 'Scope could not be registered']),
  );
});
