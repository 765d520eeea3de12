import {
  GetCoreNetworkCommand,
  ListCoreNetworksCommand,
  NetworkManagerClient,
  paginateGetSites,
  paginateListCoreNetworks,
} from '@aws-sdk/client-networkmanager';
import { ListResolverRulesCommand, paginateListResolverRules, Route53ResolverClient } from '@aws-sdk/client-route53resolver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { classifyFailure } from './classify.ts';
import type { AwsSession } from './reach.ts';
import { assumedRole, type FakeAnswer, type FakeAws } from './testing/fake-aws.ts';
import { BASE, createStage, meter, never, type Stage, target } from './testing/stage.ts';

/** How a listing is read by a client of one of the services whose newest client is from before the SDK had protocol classes and schemas. */
interface Listing {
  readonly list: string;
  readonly region: string;
  readonly action: string;
  readonly nextAction: string;
  read(fake: FakeAws, counted?: ReturnType<typeof meter>, signal?: AbortSignal): Promise<unknown[]>;
}

const sites: Listing = {
  list: 'Sites',
  region: 'us-west-2',
  action: 'GET /global-networks/gn-1/sites?maxResults=2',
  nextAction: 'GET /global-networks/gn-1/sites?maxResults=2&nextToken=more',
  async read(fake, counted = meter(), signal = never) {
    const client = stage.reach().session(target(fake)).client(NetworkManagerClient, 'us-west-2', counted, signal);
    return all(paginateGetSites({ client }, { GlobalNetworkId: 'gn-1', MaxResults: 2 }), (page) => page.Sites);
  },
};

const coreNetworks: Listing = {
  list: 'CoreNetworks',
  region: 'us-west-2',
  action: 'GET /core-networks?maxResults=2',
  nextAction: 'GET /core-networks?maxResults=2&nextToken=more',
  async read(fake, counted = meter(), signal = never) {
    const client = stage.reach().session(target(fake)).client(NetworkManagerClient, 'us-west-2', counted, signal);
    return all(paginateListCoreNetworks({ client }, { MaxResults: 2 }), (page) => page.CoreNetworks);
  },
};

const resolverRules: Listing = {
  list: 'ResolverRules',
  region: 'eu-west-1',
  action: 'ListResolverRules',
  nextAction: 'ListResolverRules',
  async read(fake, counted = meter(), signal = never) {
    const client = stage.reach().session(target(fake)).client(Route53ResolverClient, 'eu-west-1', counted, signal);
    return all(paginateListResolverRules({ client }, { MaxResults: 2 }), (page) => page.ResolverRules);
  },
};

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

afterEach(() => stage.close());

describe.each([
  ['sites, by readers of their own', sites],
  ['core networks, as they arrive', coreNetworks],
  ['resolver rules', resolverRules],
])('a client from before the SDK had schemas, listing %s', (_, { list, region, action, nextAction, read }) => {
  it('reads page after page, signed for the account and region, and counted', async () => {
    const fake = await answering(json({ [list]: [{ Name: 'a' }, {}], NextToken: 'more' }), json({ [list]: [{}] }));
    const counted = meter();

    expect(await read(fake, counted)).toHaveLength(3);
    expect(counted).toEqual({ apiCalls: 2, throttles: 0 });
    expect(ownRequests(fake)).toEqual([
      expect.objectContaining({ action, region, accessKeyId: BASE.accessKeyId }),
      expect.objectContaining({ action: nextAction, region, accessKeyId: BASE.accessKeyId }),
    ]);
  });

  it('tells an empty list from none', async () => {
    expect(await read(await answering(json({ [list]: [] })))).toEqual([]);
    expect(await read(await answering(json({})))).toEqual([undefined]);
    expect(await read(await answering({ body: '' }))).toEqual([undefined]);
  });

  it.each([
    ['a list with nothing in a place', [{}, null]],
    ['a text', 'text'],
    ['a number', 7],
    ['zero', 0],
    ['false', false],
    ['an empty text', ''],
    ['a structure', { Name: 'a' }],
  ])('never takes %s for a list of what is there', async (_name, value) => {
    // What arrived, for the listing to refuse, or an error at once.
    const outcome = await read(await answering(json({ [list]: value }))).catch((reason: unknown) => classifyFailure(reason).kind);
    expect(Array.isArray(value) ? ['malformed'] : ['malformed', [value]]).toContainEqual(outcome);
  });

  it.each(['{"x":', '<html>'])('does not repeat what cannot be read: %s', async (body) => {
    const fake = await answering({ body });

    expect(await failureOf(read(fake))).toMatchObject({ kind: 'malformed', httpStatus: 200 });
    expect(ownRequests(fake)).toHaveLength(1);
  });

  it('repeats broken connections, answers that were cut off and failures of AWS', async () => {
    const ok = json({ [list]: [{}] });
    const internal = error('InternalServerException', 500);
    const counted = meter();
    expect(await read(await answering({ reset: true }, { ...ok, reset: 'after-body' }, ok), counted)).toHaveLength(1);
    expect(counted).toEqual({ apiCalls: 3, throttles: 0 });
    expect(await read(await answering(internal, { status: 503, body: '<html>' }, ok))).toHaveLength(1);

    const down = await answering(internal);
    expect(await failureOf(read(down))).toMatchObject({ kind: 'transient', code: 'InternalServerException', httpStatus: 500 });
    expect(ownRequests(down)).toHaveLength(3);
  });

  it.each([
    ['AccessDeniedException', 403, 'access-denied', 1],
    ['ThrottlingException', 429, 'throttled', 1],
    ['ResourceNotFoundException', 404, 'gone', 1],
    ['ValidationException', 400, 'bug', 1],
    ['ExpiredTokenException', 403, 'credentials-expired', 2],
    ['UnrecognizedClientException', 403, 'region-disabled', 2],
  ])('tells %s by its code', async (code, status, kind, requests) => {
    const fake = await answering(error(code, status));
    const counted = meter();

    expect(await failureOf(read(fake, counted))).toMatchObject({ kind, code, httpStatus: status, requestId: 'r-1' });
    expect(counted).toEqual({ apiCalls: requests, throttles: kind === 'throttled' ? 1 : 0 });
    expect(ownRequests(fake)).toHaveLength(requests);
  });

  it('stops as soon as the signal says so, with its reason', async () => {
    const controller = new AbortController();
    const fake = await stage.startAws((request) => {
      if (request.service === 'sts') return undefined;
      controller.abort(new Error('the discovery was cancelled'));
      return new Promise<FakeAnswer>(() => undefined);
    });

    await expect(read(fake, meter(), controller.signal)).rejects.toThrow('the discovery was cancelled');
    expect(ownRequests(fake)).toHaveLength(1);
  });
});

it.each([
  ['a list with nothing in a place', ['eu-west-1', null]],
  ['zero', 0],
  ['false', false],
])('a client from before the SDK had schemas never takes %s for a shorter list inside what it lists', async (_name, EdgeLocations) => {
  const listing = (value: unknown) => answering(json({ CoreNetwork: { Segments: [{ EdgeLocations: value }] } }));
  const read = async (fake: FakeAws) =>
    await stage
      .reach()
      .session(target(fake))
      .client(NetworkManagerClient, 'us-west-2', meter(), never)
      .send(new GetCoreNetworkCommand({ CoreNetworkId: 'cn-1' }));

  expect((await read(await listing(['eu-west-1']))).CoreNetwork?.Segments).toEqual([{ EdgeLocations: ['eu-west-1'] }]);
  const outcome = await read(await listing(EdgeLocations)).then(
    ({ CoreNetwork }) => CoreNetwork?.Segments?.[0]?.EdgeLocations as unknown,
    (reason: unknown) => classifyFailure(reason).kind,
  );
  // What arrived, for whoever reads it to refuse, or an error at once.
  expect(Array.isArray(EdgeLocations) ? ['malformed'] : ['malformed', EdgeLocations]).toContainEqual(outcome);
});

type Read = (session: AwsSession) => Promise<unknown>;

describe.each<[string, Read]>([
  ['networkmanager', (session) => session.client(NetworkManagerClient, 'us-west-2', meter(), never).send(new ListCoreNetworksCommand({}))],
  [
    'route53resolver',
    (session) => session.client(Route53ResolverClient, 'eu-west-1', meter(), never).send(new ListResolverRulesCommand({})),
  ],
])('a client of %s from before the SDK let credentials be asked for anew', (_, read) => {
  // It would keep the first credentials that it is given, and read one account under the name of another.
  it('signs each request for the account that it is for, one after another and side by side', async () => {
    const fake = await rolesOf(() => json({}));
    const aws = stage.reach();
    const accounts = Array.from({ length: 8 }, (_none, index) => `${500_000_000_000 + index}`);
    const sessions = accounts.map((account) => aws.session(target(fake, { roleChain: [{ arn: `arn:aws:iam::${account}:role/R` }] })));

    for (const session of sessions) await read(session);
    const signers = () => ownRequests(fake).map(({ accessKeyId }) => accessKeyId.slice(4, 16));
    expect(signers()).toEqual(accounts);

    await Promise.all(sessions.map(read));
    const beside = signers().slice(accounts.length);
    expect(beside).toHaveLength(accounts.length);
    expect(new Set(beside)).toEqual(new Set(accounts));
  });

  it('signs with what was renewed', async () => {
    let refused = 0;
    const fake = await rolesOf(() => {
      refused += 1;
      return refused === 1 ? error('ExpiredTokenException', 403) : json({});
    });

    await read(stage.reach().session(target(fake, { roleChain: [{ arn: 'arn:aws:iam::500000000000:role/R' }] })));
    const [first, second] = ownRequests(fake).map(({ accessKeyId }) => accessKeyId);
    expect(second).toBeDefined();
    expect(second).not.toBe(first);
  });
});

/** An AWS whose roles each have keys of their own, other ones each time, named for their account. */
function rolesOf(answer: () => FakeAnswer): Promise<FakeAws> {
  let assumed = 0;
  return stage.startAws((request) => {
    if (request.action !== 'AssumeRole') return request.service === 'sts' ? undefined : answer();
    assumed += 1;
    const role = String(request.params.RoleArn);
    const id = `ASIA${role.split(':')[4]}${assumed}`;
    return assumedRole(role, { id, secret: 'secret-of-role', token: 'token-of-role' }, new Date(Date.now() + 3_600_000));
  });
}

/** An AWS that answers with these in turn, and with the last one from then on. */
function answering(...answers: readonly FakeAnswer[]): Promise<FakeAws> {
  let next = 0;
  return stage.startAws((request) => {
    if (request.service === 'sts') return undefined;
    next += 1;
    return answers[Math.min(next, answers.length) - 1];
  });
}

function json(answer: object): FakeAnswer {
  return { body: JSON.stringify(answer), headers: { 'content-type': 'application/json' } };
}

/** As REST services and JSON services tell their errors. */
function error(code: string, status: number): FakeAnswer {
  const headers = { 'content-type': 'application/json', 'x-amzn-errortype': code, 'x-amzn-requestid': 'r-1' };
  return { status, body: JSON.stringify({ __type: code, message: 'As AWS says.' }), headers };
}

/** What the pages list; a page without a list, or with something else in its place, is told as that. */
async function all<Page>(pages: AsyncIterable<Page>, select: (page: Page) => unknown): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const page of pages) {
    const listed = select(page);
    if (Array.isArray(listed)) found.push(...listed);
    else found.push(listed);
  }
  return found;
}

function ownRequests(fake: FakeAws) {
  return fake.requests.filter(({ service }) => service !== 'sts');
}

async function failureOf(promise: Promise<unknown>) {
  return classifyFailure(await promise.catch((reason: unknown) => reason));
}
