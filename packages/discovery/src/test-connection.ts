import { type Aws, type AwsSession, type AwsStep, AwsStepError, classifyFailure } from '@cadastre/aws';
import type { Catalogue, ListContext } from '@cadastre/catalogue';
import { listingChainOf, SealError, type Sealer, type StoredConnection } from '@cadastre/inventory';
import { inParallel } from './in-parallel.ts';
import { type Enumerated, enumerateOrganization } from './plan/organization.ts';
import { type Chain, chainsOf, planRegions } from './plan/selection.ts';
import { signingRole, toReachable } from './reach.ts';
import { type Explanation, ends, explainFailure } from './reasons.ts';

export interface TestConnectionDeps {
  readonly aws: Pick<Aws, 'session'>;
  readonly catalogue: Pick<Catalogue, 'find'>;
  readonly sealer: Sealer;
}

/** How one way into one region of one account went. */
export interface ConnectionTestResult {
  /** Null where it could not be found out. */
  readonly accountId: string | null;
  /** Null for the connection's own credentials. */
  readonly roleArn: string | null;
  /** Null where the result holds for all regions of the account. */
  readonly region: string | null;
  /** The step that failed; null where all succeeded. */
  readonly failedStep: AwsStep | null;
  readonly explanation: Explanation | null;
  readonly errorCode: string | null;
  readonly requestId: string | null;
}

/** So many questions are under way at a time. How many are asked altogether is not limited. */
const AT_A_TIME = 64;
/** Every account may be asked for its networks, and the answer is short. */
const FIRST_READ = 'ec2:vpc';

/**
 * Tries every role in every region, also of the accounts that the organization gives, and yields each result as it comes: credentials, role, region, first read. A role that cannot be assumed is one
 * result for all of its regions.
 */
export async function* testConnection(
  deps: TestConnectionDeps,
  connection: StoredConnection,
  signal: AbortSignal,
): AsyncGenerator<ConnectionTestResult> {
  const chains: Chain[] = chainsOf(connection.definition);
  const { organization } = connection.definition;
  if (organization) {
    // Nothing is recorded, so it does not matter when.
    const enumerated = await enumerateOrganization(deps, connection, { organization, startedAt: new Date(), signal });
    if (enumerated.kind === 'failed') yield notEnumerated(enumerated, signingRole(listingChainOf(organization)));
    else chains.push(...enumerated.ways.filter(({ accountId }) => !chains.some((chain) => chain.accountId === accountId)));
  }
  const todo: (() => Promise<ConnectionTestResult[]>)[] = chains.map((chain) => async () => {
    const { results, further } = await tryChain(deps, connection, chain, signal);
    todo.push(...further);
    return results;
  });
  const growing: Iterable<() => Promise<ConnectionTestResult[]>> = {
    [Symbol.iterator]: () => ({
      next: () => {
        const value = todo.shift();
        return value ? { done: false, value } : { done: true, value: undefined };
      },
    }),
  };
  for await (const results of inParallel(growing, AT_A_TIME, (task) => task())) yield* results;
}

function notEnumerated({ explanation, failure }: Extract<Enumerated, { kind: 'failed' }>, roleArn: string | null): ConnectionTestResult {
  return {
    accountId: null,
    roleArn,
    region: null,
    failedStep: 'organization',
    explanation,
    errorCode: failure?.code ?? null,
    requestId: failure?.requestId ?? null,
  };
}

interface ChainResult {
  readonly results: ConnectionTestResult[];
  /** The regions of the account, yet to be tried. */
  readonly further: (() => Promise<ConnectionTestResult[]>)[];
}

async function tryChain(deps: TestConnectionDeps, connection: StoredConnection, chain: Chain, signal: AbortSignal): Promise<ChainResult> {
  const { definition } = connection;
  const roleArn = signingRole(chain.roleChain);
  let accountId = chain.accountId;
  let session: AwsSession;
  try {
    session = deps.aws.session(toReachable({ ...chain, targetId: 'test' }, connection, deps.sealer));
    await session.prepare();
    accountId ??= (await session.identity()).accountId;
  } catch (error) {
    signal.throwIfAborted();
    return { results: [explain(error, { accountId, roleArn, region: null }, 'credentials')], further: [] };
  }
  const results: ConnectionTestResult[] = [];
  let enabled: string[] | null = null;
  try {
    enabled = await session.enabledRegions({ apiCalls: 0, throttles: 0 }, signal);
  } catch (error) {
    signal.throwIfAborted();
    // A list of regions can be tried without that answer.
    if (definition.regions === 'all') results.push(explain(error, { accountId, roleArn, region: null }, 'region'));
  }
  const regions = planRegions(definition, undefined, chain.partition, enabled);
  for (const region of regions.disabled) results.push(regionDisabled({ accountId, roleArn, region }));
  return {
    results,
    further: regions.enabled.map((region) => async () => [
      await tryRegion(deps, { session, chain, where: { accountId, roleArn, region }, region, signal }),
    ]),
  };
}

type Where = Pick<ConnectionTestResult, 'accountId' | 'roleArn' | 'region'>;

interface Attempt {
  readonly session: AwsSession;
  readonly chain: Chain;
  readonly where: Where;
  readonly region: string;
  readonly signal: AbortSignal;
}

async function tryRegion(deps: TestConnectionDeps, { session, chain, where, region, signal }: Attempt): Promise<ConnectionTestResult> {
  const collector = deps.catalogue.find(FIRST_READ);
  if (!collector) throw new Error(`The catalogue lacks ${FIRST_READ}`);
  const context: ListContext = {
    scope: { accountId: where.accountId ?? '', region, type: FIRST_READ },
    partition: chain.partition,
    region,
    signal,
    client: (clientClass) => session.client(clientClass, region, { apiCalls: 0, throttles: 0 }, signal),
    parents: async function* () {},
  };
  try {
    // One page says enough.
    for await (const _page of collector.list(context)) break;
    return { ...where, failedStep: null, explanation: null, errorCode: null, requestId: null };
  } catch (error) {
    signal.throwIfAborted();
    return explain(error, where, 'first-read');
  }
}

function regionDisabled(where: Where): ConnectionTestResult {
  const failure = {
    kind: 'region-disabled',
    code: null,
    requestId: null,
    httpStatus: null,
    action: null,
    deniedBy: null,
    endpoint: null,
    message: '',
  } as const;
  const explanation = explainFailure(failure, { step: 'region', region: where.region ?? '', roleArn: where.roleArn, action: '' });
  return { ...where, failedStep: 'region', explanation, errorCode: null, requestId: null };
}

/** @param step the one that was tried; an error that knows better is believed. */
function explain(error: unknown, where: Where, step: AwsStep): ConnectionTestResult {
  if (error instanceof SealError) {
    const explanation = { what: ends.unsealable(error.message).reason, remedy: '' };
    return { ...where, failedStep: 'credentials', explanation, errorCode: null, requestId: null };
  }
  const failure = classifyFailure(error);
  const failedStep = error instanceof AwsStepError ? error.step : failure.kind === 'region-disabled' ? 'region' : step;
  const explanation = explainFailure(failure, {
    step: failedStep,
    region: where.region ?? 'the home region',
    roleArn: error instanceof AwsStepError ? (error.roleArn ?? null) : where.roleArn,
    action: ACTIONS[failedStep],
  });
  return { ...where, failedStep, explanation, errorCode: failure.code, requestId: failure.requestId };
}

const ACTIONS: Readonly<Record<AwsStep, string>> = {
  organization: 'organizations:ListAccounts',
  credentials: 'sts:GetCallerIdentity',
  'assume-role': 'sts:AssumeRole',
  region: 'ec2:DescribeRegions',
  'first-read': 'ec2:DescribeVpcs',
};
