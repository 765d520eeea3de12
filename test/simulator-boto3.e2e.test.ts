import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Estate, generateEstate, startSimulator } from '@cadastre/simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { balancingCalls, directConnectCalls, ec2Calls, type List, type WiderCall, widerCalls } from './support/boto3-calls.ts';
import { SAMPLE_CALLS, sampleOf } from './support/boto3-samples.ts';

const run = promisify(execFile);
/** A client of AWS that shares nothing with the SDK that the simulator is built on: botocore has its own models and parsers. */
const BOTO3 = 'boto3==1.44.5';
const READER = fileURLToPath(new URL('support/read_with_boto3.py', import.meta.url));
const PREPARATION_MS = 300_000;
const REGION = 'us-east-1';

let directory: string;
let python: string | undefined;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cadastre-boto3-'));
  try {
    await run('python3', ['-m', 'venv', directory]);
    await run(join(directory, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', BOTO3]);
    python = join(directory, 'bin', 'python');
  } catch (error) {
    console.warn(`SKIPPED: no Python with ${BOTO3} can be had here (${error instanceof Error ? error.message : String(error)})`);
  }
}, PREPARATION_MS);
afterAll(() => rm(directory, { recursive: true, force: true }));

it('boto3 reads a simulated estate as it is, and is refused as AWS refuses', { timeout: PREPARATION_MS }, async ({ skip }) => {
  if (python === undefined) return skip(`Python with ${BOTO3} is missing`);
  const estate = generateEstate({ seed: 11, accounts: 2, regions: [REGION], size: 120 });
  const [account] = estate.accounts;
  const served: Estate = {
    version: 1,
    regions: estate.regions,
    accounts: estate.accounts,
    list: (id, region, operation, input) => sampleOf(operation, account!.id) ?? estate.list(id, region, operation, input),
  };
  const simulator = await startSimulator({ estate: served, throttling: false, verifySignatures: true });
  const [key] = account!.accessKeys;
  const [role] = account!.roles;
  const list: List = (action, input = {}) => served.list(account!.id, REGION, action, { ...input }) as Record<string, unknown>[];
  const table = list('ec2:DescribeTransitGatewayRouteTables').find(({ State }) => State === 'available')!.TransitGatewayRouteTableId;
  const prefixList = list('ec2:DescribeManagedPrefixLists').find(({ State }) => State !== 'delete-complete')!.PrefixListId;
  const paged = (min: number | undefined, size: string, token: string) => (min === undefined ? {} : { size, next: { [token]: token } });
  const calls: (WiderCall & { input: object })[] = [
    ...ec2Calls({ table, prefixList }).map((call) => ({
      service: 'ec2',
      input: {},
      ...paged(call.min, 'MaxResults', 'NextToken'),
      ...call,
    })),
    ...directConnectCalls.map((call) => ({
      service: 'directconnect',
      input: {},
      ...paged(call.min, 'maxResults', 'nextToken'),
      ...call,
    })),
    ...widerCalls(list).map((call) => ({
      ...(call.service === 'ec2' ? paged(call.min, 'MaxResults', 'NextToken') : paged(call.min, 'maxResults', 'nextToken')),
      input: {},
      ...call,
    })),
    ...balancingCalls(list).map((call) => ({ input: {}, ...call })),
    ...SAMPLE_CALLS.map((call) => ({ input: {}, ...call })),
  ];
  const arn = `arn:aws:iam::${account!.id}:role/${role!.name}`;
  const asked = { url: simulator.url, key: [key!.id, key!.secret], role: { arn, externalId: role!.externalId }, region: REGION, calls };

  const reading = run(python, [READER], { maxBuffer: 64 * 1024 * 1024 });
  reading.child.stdin?.end(JSON.stringify(asked));
  const said = JSON.parse((await reading).stdout) as { identity: string; answers: unknown[][]; refusals: unknown[] };
  await simulator.close();

  expect(said.identity).toBe(`arn:aws:sts::${account!.id}:assumed-role/${role!.name}/boto3`);
  expect(said.refusals).toEqual([
    ['AuthFailure', 401],
    ['InvalidVpcID.NotFound', 400],
    ['InvalidNextToken', 400],
    ['UnrecognizedClientException', 400],
    ['AccessDenied', 403],
    ['LoadBalancerNotFound', 400],
    ['LoadBalancerNotFound', 400],
    ['NoSuchHostedZone', 404],
    ['UnknownOperationException', 404],
    ['NoSuchDistribution', 404],
    ['ResourceNotFoundException', 404],
    ['InvalidSignatureException', 403],
    ['InvalidRequestException', 400],
    ['UnknownOperationException', 400],
  ]);
  for (const [at, { service, operation, input }] of calls.entries()) {
    const items = list(`${service}:${operation}`, input).filter(
      ({ State }) => operation !== 'SearchTransitGatewayRoutes' || State !== 'deleted',
    );
    expect([operation, sorted(said.answers[at]!)]).toEqual([operation, sorted(JSON.parse(JSON.stringify(items)))]);
  }
});

function sorted(items: readonly unknown[]): unknown[] {
  const key = (item: unknown) =>
    JSON.stringify(item, (_name, held) =>
      typeof held === 'object' && held !== null && !Array.isArray(held)
        ? Object.fromEntries(Object.entries(held).sort(([left], [right]) => (left < right ? -1 : 1)))
        : held,
    );
  return [...items].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}
