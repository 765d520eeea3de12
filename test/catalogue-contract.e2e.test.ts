import { randomBytes } from 'node:crypto';
import { type Aws, createAws } from '@cadastre/aws';
import { type Collector, catalogue } from '@cadastre/catalogue';
import { type CollectJob, connectionSchema, type Resource } from '@cadastre/contracts';
import { type CollectDeps, collectScope } from '@cadastre/discovery';
import {
  beginObservation,
  createSealer,
  findConnection,
  planScopes,
  registerTargets,
  requestDiscovery,
  type StoredConnection,
  saveConnections,
  startDiscovery,
  type Target,
} from '@cadastre/inventory';
import { createTestDatabase, type TestDatabase } from '@cadastre/inventory/testing';
import type { JobContext } from '@cadastre/queue';
import { type AnsweringServer, serveAnswers, type WireAnswer, type WireCall } from '@cadastre/simulator/testing';
import { createLogger } from '@cadastre/telemetry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valuesAt } from '../packages/catalogue/src/paths.ts';
import { exampleParents, toResources } from '../packages/catalogue/src/testing/examples.ts';
import { ACCOUNT, counter, fakeAws, fullAnswers, type Respond, readAll } from '../packages/catalogue/src/testing/fake-aws.ts';

const REGION = 'eu-west-1';
/** Pacing is not what is tested here. */
const UNLIMITED: Parameters<typeof createAws>[0]['budget'] = { spend: async () => undefined, throttled: async () => undefined };
const EFFORT = { apiCalls: 0, throttles: 0, pages: 0 };

let register: TestDatabase;
let server: AnsweringServer;
let aws: Aws;
let deps: CollectDeps;
let connection: StoredConnection;
let target: Target;
/** What the server answers with at this moment. */
let answer: (call: WireCall) => WireAnswer;

beforeAll(async () => {
  register = await createTestDatabase();
  server = await serveAnswers((call) => answer(call));
  const logger = createLogger({ level: 'silent', name: 'test' });
  aws = createAws({
    budget: UNLIMITED,
    sessionPolicyActions: [],
    logger,
    random: () => 0,
  });
  const sealer = createSealer(randomBytes(32));
  deps = { database: register.database, aws, catalogue, sealer, logger, scopeTimeoutMs: 60_000 };
  const definition = connectionSchema.parse({
    name: 'contract',
    credentials: { accessKeyId: { env: 'ID' }, secretAccessKey: { env: 'SECRET' } },
    regions: [REGION],
    endpoint: server.url,
  });
  const { db } = register.database;
  await saveConnections(db, sealer, [{ definition, key: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' } }]);
  connection = (await findConnection(db, 'contract'))!;
  [target] = (await registerTargets(db, connection.id, [{ accountId: ACCOUNT, partition: 'aws', roleChain: [] }])) as [Target];
});

afterAll(async () => {
  await aws.close();
  await server.close();
  await register.close();
});

describe.each(catalogue.collectors.map((collector) => [collector.type, collector] as const))('%s over the wire', (_, collector) => {
  test('is registered as AWS answers, field by field, and keeps that whatever then breaks off a listing', async () => {
    const respond = steadily(fullAnswers(apartFromParents()));
    // As the register gives them: in one batch, by id.
    const parents = [(await exampleParents(collector)).flat().sort(byId)];
    const expected = await whatIsToBeRegistered(collector, respond, parents);
    const calls = await readWhole(collector, respond, parents);

    expect(await registered(collector)).toEqual(expected.rows);
    for (const secret of expected.secrets) expect(JSON.stringify(await registered(collector))).not.toContain(secret);

    for (const [befalls, verdict, outcome] of BREAKS) {
      const job = await plan(collector, []);
      let made = 0;
      answer = (call) => {
        if (isOf(collector, call)) made += 1;
        return made < calls ? onWire(call, respond) : befalls;
      };
      expect.soft(await collectScope(deps, job, LAST_ATTEMPT), befalls).toMatchObject(verdict);
      expect.soft(await outcomeOf(job), befalls).toEqual(outcome);
      expect.soft(await registered(collector), befalls).toEqual(expected.rows);
    }
  });
});

const LAST_ATTEMPT: JobContext = {
  attempt: 4,
  lastAttempt: true,
  starts: 1,
  stalls: 0,
  countedDelays: 0,
  signal: new AbortController().signal,
};

/** What befalls the last call of a listing and all that would follow, with the verdict on the job and the outcome of the scope. */
const BREAKS: readonly (readonly [befalls: Exclude<WireAnswer, object>, verdict: object, outcome: string | null])[] = [
  ['denied', { kind: 'done' }, 'denied'],
  ['malformed', { kind: 'done' }, 'failed'],
  ['throttled', { kind: 'delay', counted: true }, null],
  ['cut-off', { kind: 'done' }, 'failed'],
];

/** No id of an answer is that of a parent, whose ids are counted from one. */
function apartFromParents(): () => number {
  const next = counter();
  return () => next() + 1_000_000;
}

const WHO_ASKS = { Account: ACCOUNT, Arn: `arn:aws:iam::${ACCOUNT}:user/reader`, UserId: 'AIDAEXAMPLE' };

/** The same call is answered in the same way, however often and by whichever path it comes. */
function steadily(respond: Respond): Respond {
  const given = new Map<string, ReturnType<Respond>>();
  return (call, index) => {
    if (call.operation[2] === 'GetCallerIdentity') return { $metadata: {}, ...WHO_ASKS };
    const key = `${String(call.operation[2])} ${canonical(call.input)}`;
    const known = given.get(key) ?? respond(call, index);
    given.set(key, known);
    return known;
  };
}

function canonical(input: unknown): string {
  return JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Without the wire: what the collector makes of the answers themselves. */
async function whatIsToBeRegistered(collector: Collector, respond: Respond, parents: Awaited<ReturnType<typeof exampleParents>>) {
  const fake = fakeAws(collector, respond, parents);
  const pages = await readAll(collector.list(fake.context));
  const rows = toResources(collector, { pages, aws: fake }).map((resource) => rowOf(resource as Resource));
  const secrets = pages.flatMap(({ items }) => items.flatMap((item) => (collector.secrets ?? []).flatMap((path) => valuesAt(item, path))));
  return { rows: rows.sort(byId), secrets: secrets.map(String) };
}

interface Row {
  readonly id: string;
  readonly arn: string | null;
  readonly name: string | null;
  readonly tags: unknown;
  readonly attributes: unknown;
}

function rowOf({ id, arn, name, tags, attributes }: Resource): Row {
  return { id, arn, name, tags, attributes };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

async function registered({ type }: Collector): Promise<Row[]> {
  const { rows } = await register.database.pool.query<Row>(
    'select id, arn, name, tags, attributes from cadastre.resources where type = $1',
    [type],
  );
  return rows.sort(byId);
}

/** How many calls the listing makes. */
async function readWhole(collector: Collector, respond: Respond, parents: Awaited<ReturnType<typeof exampleParents>>): Promise<number> {
  let made = 0;
  answer = (call) => {
    if (isOf(collector, call)) made += 1;
    return onWire(call, respond);
  };
  const job = await plan(collector, parents);
  expect(await collectScope(deps, job, LAST_ATTEMPT)).toEqual({ kind: 'done' });
  expect(await outcomeOf(job)).toBe('complete');
  return made;
}

/** Before the first listing of a session stands the question whose it is. */
function isOf(collector: Collector, { action }: WireCall): boolean {
  return action !== 'sts:GetCallerIdentity' || collector.permissions[0] === action;
}

function onWire({ operation, input }: WireCall, respond: Respond): WireAnswer {
  const { $metadata, ...output } = respond({ command: '', operation, input, signal: undefined }, 0) as Record<string, unknown>;
  return output;
}

/** A discovery of one scope in which, for a dependent type, the parents have been read; where none are given, those before stay. */
async function plan(collector: Collector, parents: Awaited<ReturnType<typeof exampleParents>>): Promise<CollectJob> {
  const { db } = register.database;
  const scope = { accountId: ACCOUNT, region: collector.scope === 'regional' ? REGION : 'global', type: collector.type };
  const above = collector.parent === undefined ? [] : [{ ...scope, type: collector.parent }];
  const { id } = await requestDiscovery(db, { connectionId: connection.id, trigger: 'manual', selection: {} });
  await planScopes(
    db,
    id,
    [...above, scope].map((each) => ({ targetId: target.id, scope: each, parentType: null, rank: 0 })),
  );
  await startDiscovery(db, id);
  for (const parent of parents.length > 0 ? above : []) {
    const observation = (await beginObservation(db, { discoveryId: id, scope: parent, targetId: target.id }))!;
    for (const batch of parents) await observation.add(batch as Resource[], []);
    await observation.commit(EFFORT);
  }
  return { discoveryId: id, targetId: target.id, roleArn: null, ...scope };
}

async function outcomeOf({ discoveryId, type }: CollectJob): Promise<string | null | undefined> {
  const { rows } = await register.database.pool.query<{ outcome: string | null }>(
    'select outcome from inventory.discovery_scope where discovery_id = $1 and type = $2',
    [discoveryId, type],
  );
  return rows[0]?.outcome;
}
