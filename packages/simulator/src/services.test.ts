import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemSchemaOf } from './operations/list-operation.ts';
import type { Fields } from './protocols/schema.ts';
import { createServices, type Operation } from './services.ts';
import { type Simulator, startSimulator } from './simulator.ts';
import { type ClientOptions, clientOf, failure } from './testing/clients.ts';
import { fixedEstate, HUB_KEY } from './testing/fixed-estate.ts';
import { hasMore, itemsOf, pageInput } from './testing/paging.ts';
import { askUnder } from './testing/parents.ts';

const services = createServices();
const REGION = 'eu-west-1';
const estate = fixedEstate();
const now = Date.now();
let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ estate, throttling: false, orders: 1, clock: () => now });
});
afterAll(() => simulator.close());

function client(service: string, options: Partial<ClientOptions> = {}) {
  return clientOf(service, { url: simulator.url, region: REGION, ...options });
}

const paged = [...services.values()].flatMap((service) =>
  [...service.operations.values()]
    .filter(({ list }) => list?.paging !== undefined && list.single !== true)
    .map((operation) => ({ service: service.id, operation })),
);

/** So many items, each with an id of its own and, where a listing goes on by fields, with those. */
function distinct({ list }: Operation, count: number, own: Fields): unknown[] {
  const { id, within, paging } = list!;
  const schema = itemSchemaOf(list!);
  return Array.from({ length: count }, (_, at) => {
    if (!schema.isStructSchema()) return `item-${at}`;
    const item: Fields = { ...own };
    const ids = new Set([within === undefined ? id : within, ...(paging?.markers ?? []).map(({ path }) => path)]);
    for (const path of ids) {
      const [field = '', inner] = path.split('.');
      const member = inner === undefined ? schema.getMemberSchema(field) : schema.getMemberSchema(field).getMemberSchema(inner);
      const value = member.isNumericSchema() ? at : `item-${String(at).padStart(3, '0')}`;
      if (within !== undefined && field === within) item[field] = [{ [id]: value }];
      else item[field] = inner === undefined ? value : { [inner]: value };
    }
    return item;
  });
}

test.each(paged)('$operation.key gives every item once in pages that follow each other', async ({ service, operation }) => {
  const list = operation.list!;
  const { min, usual, max } = list.paging!;
  const size = list.paging!.size === null ? (usual ?? max) : Math.max(min, 1);
  const { input, parents, own } = askUnder(operation);
  const items = distinct(operation, size * 2 + 1, own);
  estate.version += 1;
  estate.lists = { ...parents, [operation.key]: items };
  const sdk = client(service);
  const pages: (readonly unknown[])[] = [];
  let page: Fields | undefined;
  do {
    page = await sdk.send(operation.name, { ...pageInput(list, page, 1), ...(input.MaxResults ? { ...input, MaxResults: size } : input) });
    pages.push(itemsOf(list, page));
  } while (pages.length < 5 && hasMore(list, page));
  expect(pages.map(({ length }) => length)).toEqual([size, size, 1]);
  expect(new Set(pages.flat().map((each) => JSON.stringify(each))).size).toBe(items.length);
});

type Expected = readonly [name: string, status: number];

interface Words {
  readonly denied: Expected;
  readonly throttled: Expected;
  readonly expired: Expected;
  readonly 'unknown-key': Expected;
  readonly signature: Expected;
  readonly 'unknown-action': Expected;
  readonly malformed: Expected;
  readonly token: Expected;
  readonly internal: Expected;
}

const PLAIN: Words = {
  denied: ['AccessDenied', 403],
  throttled: ['Throttling', 400],
  expired: ['ExpiredToken', 403],
  'unknown-key': ['InvalidClientTokenId', 403],
  signature: ['SignatureDoesNotMatch', 403],
  'unknown-action': ['InvalidAction', 400],
  malformed: ['MalformedInput', 400],
  token: ['ValidationError', 400],
  internal: ['InternalFailure', 500],
};

const EXCEPTIONS: Words = {
  denied: ['AccessDeniedException', 400],
  throttled: ['ThrottlingException', 400],
  expired: ['ExpiredTokenException', 400],
  'unknown-key': ['UnrecognizedClientException', 400],
  signature: ['InvalidSignatureException', 400],
  'unknown-action': ['UnknownOperationException', 400],
  malformed: ['SerializationException', 400],
  token: ['ValidationException', 400],
  internal: ['InternalFailure', 500],
};

const OVER_REST: Words = {
  denied: ['AccessDeniedException', 403],
  throttled: ['ThrottlingException', 429],
  expired: ['ExpiredTokenException', 403],
  'unknown-key': ['UnrecognizedClientException', 403],
  signature: ['InvalidSignatureException', 403],
  'unknown-action': ['UnknownOperationException', 404],
  malformed: ['SerializationException', 400],
  token: ['ValidationException', 400],
  internal: ['InternalServerException', 500],
};

interface Case {
  readonly words: Words;
  /** A listing in pages, which is asked with this input. */
  readonly list: string;
  readonly input?: Fields;
  /** An operation that changes something: none of them is served. */
  readonly change: readonly [string, Fields];
  /** A listing with a body, where the first has none. */
  readonly withBody?: readonly [string, Fields];
}

const CASES: Readonly<Record<string, Case>> = {
  elb: { words: PLAIN, list: 'DescribeLoadBalancers', change: ['DeleteLoadBalancer', { LoadBalancerName: 'a' }] },
  elbv2: { words: PLAIN, list: 'DescribeLoadBalancers', change: ['DeleteLoadBalancer', { LoadBalancerArn: 'a' }] },
  account: {
    words: { ...OVER_REST, throttled: ['TooManyRequestsException', 429] },
    list: 'ListRegions',
    change: ['DeleteAlternateContact', { AlternateContactType: 'BILLING' }],
  },
  ram: {
    words: { ...OVER_REST, token: ['InvalidNextTokenException', 400], internal: ['ServerInternalException', 500] },
    list: 'GetResourceShares',
    input: { resourceOwner: 'SELF' },
    change: ['DeleteResourceShare', { resourceShareArn: 'a' }],
  },
  'vpc-lattice': {
    words: OVER_REST,
    list: 'ListServices',
    change: ['DeleteService', { serviceIdentifier: 'a' }],
    withBody: ['ListTargets', { targetGroupIdentifier: 'a', targets: [{ id: 'a' }] }],
  },
  networkmanager: {
    words: OVER_REST,
    list: 'ListCoreNetworks',
    change: ['DeleteSite', { GlobalNetworkId: 'a', SiteId: 'b' }],
    withBody: ['GetNetworkRoutes', { GlobalNetworkId: 'a', RouteTableIdentifier: { TransitGatewayRouteTableArn: 'a' } }],
  },
  'network-firewall': {
    words: { ...EXCEPTIONS, token: ['InvalidRequestException', 400], internal: ['InternalServerError', 500] },
    list: 'ListFirewalls',
    change: ['DeleteFirewall', { FirewallArn: 'a' }],
  },
  organizations: {
    words: {
      ...EXCEPTIONS,
      throttled: ['TooManyRequestsException', 400],
      token: ['InvalidInputException', 400],
      internal: ['ServiceException', 500],
    },
    list: 'ListAccounts',
    change: ['LeaveOrganization', {}],
  },
  globalaccelerator: {
    words: { ...EXCEPTIONS, token: ['InvalidNextTokenException', 400], internal: ['InternalServiceErrorException', 500] },
    list: 'ListAccelerators',
    change: ['DeleteAccelerator', { AcceleratorArn: 'a' }],
  },
  route53resolver: {
    words: { ...EXCEPTIONS, token: ['InvalidNextTokenException', 400], internal: ['InternalServiceErrorException', 500] },
    list: 'ListResolverRules',
    change: ['DeleteResolverRule', { ResolverRuleId: 'a' }],
  },
  route53: {
    words: { ...PLAIN, 'unknown-action': ['UnknownOperationException', 404], token: ['InvalidPaginationToken', 400] },
    list: 'ListHostedZones',
    change: ['DeleteHostedZone', { Id: 'Z1' }],
    withBody: ['ListTagsForResources', { ResourceType: 'hostedzone', ResourceIds: ['Z1'] }],
  },
  cloudfront: {
    words: {
      ...PLAIN,
      'unknown-action': ['UnknownOperationException', 404],
      malformed: ['MalformedXML', 400],
      token: ['InvalidArgument', 400],
    },
    list: 'ListDistributions',
    change: ['DeleteDistribution', { Id: 'E1' }],
    withBody: ['ListConnectionGroups', { Marker: 'a' }],
  },
};

describe.each(Object.entries(CASES))('%s says as AWS does', (id, { words, list, input = {}, change, withBody }) => {
  const { name } = services.get(id)!;

  async function refusal(call: Promise<unknown>): Promise<Expected> {
    const { name: code, status } = await failure(call);
    return [code, status!];
  }

  test('that a role may not', async () => {
    simulator.control({ faults: { rules: [{ kind: 'deny' }] } });
    const caught = await failure(client(id).send(list, input));
    simulator.control({ faults: null });
    expect([caught.name, caught.status]).toEqual(words.denied);
    expect(caught.message).toMatch(`is not authorized to perform: ${name}:${list} because`);
    expect(caught.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each([
    ['throttled', { kind: 'throttle' }],
    ['expired', { kind: 'expired' }],
    ['token', { kind: 'refused-token' }],
    ['internal', { kind: 'server-error' }],
  ] as const)('that a call is refused: %s', async (word, rule) => {
    const token = services.get(id)!.operations.get(list)!.list!.paging!.token!;
    simulator.control({ faults: { rules: [rule] } });
    const got = await refusal(client(id).send(list, { ...input, ...(word === 'token' ? { [token]: 'x' } : {}) }));
    simulator.control({ faults: null });
    expect(got).toEqual(words[word]);
  });

  test('that a page token is none of its own', async () => {
    const token = services.get(id)!.operations.get(list)!.list!.paging!.token!;
    estate.version += 1;
    estate.lists = { 'organizations:DescribeOrganization': [{ MasterAccountId: estate.accounts[0]!.id }] };
    expect(await refusal(client(id).send(list, { ...input, [token]: 'rubbish' }))).toEqual(words.token);
  });

  test('that nobody has the key, and that the clock is wrong', async () => {
    const key = { id: 'AKIANOBODY', secret: 'x' };
    expect(await refusal(client(id, { key }).send(list, input))).toEqual(words['unknown-key']);
    expect(await refusal(client(id, { clockOffsetMs: 301_000 }).send(list, input))).toEqual(words.signature);
  });

  test('that an operation is unknown', async () => {
    expect(await refusal(client(id).send(...change))).toEqual(words['unknown-action']);
  });

  test('that a request is malformed', async () => {
    const spoilt = client(id);
    const config = spoilt.config as { requestHandler: { handle(request: Sent, options: object): Promise<unknown> } };
    const { requestHandler } = config;
    config.requestHandler = {
      handle(request, options) {
        request.body = words === PLAIN ? `${request.body}&Markes=%zz` : '<{';
        request.headers['content-length'] = String(request.body.length);
        return requestHandler.handle(request, options);
      },
    };
    expect(await refusal(spoilt.send(...(withBody ?? ([list, input] as const))))).toEqual(words.malformed);
  });

  test('that a global service is asked elsewhere than at home', async () => {
    const home = services.get(id)!.home?.aws;
    if (typeof home !== 'string') return;
    const away = clientOf(id, { url: simulator.url, away: REGION });
    const caught = await failure(away.send(list, input));
    expect([caught.name, caught.status]).toEqual(words.signature);
    expect(caught.message).toBe(`Credential should be scoped to a valid region, not '${REGION}'.`);
  });
});

interface Sent {
  body: string;
  readonly headers: Record<string, string>;
}

test('signatures are verified whatever the path and the query are', async () => {
  const strict = await startSimulator({ estate, throttling: false, verifySignatures: true });
  const arn = 'arn:aws:vpc-lattice:eu-west-1:111111111111:service/svc-1 (a*b)';
  estate.version += 1;
  estate.lists = {
    'vpc-lattice:ListServices': [{ id: 'svc-1', arn }],
    'vpc-lattice:ListTagsForResource': [{ a: 'b' }],
    'networkmanager:DescribeGlobalNetworks': [{ GlobalNetworkId: 'gn-1' }],
    'cloudfront:ListDistributions': [{ Id: 'E1', ARN: 'arn:aws:cloudfront::1:distribution/E1' }],
    'cloudfront:ListTagsForResource': [{ Items: [] }],
  };
  const url = strict.url;
  const asked: readonly (readonly [string, string, Fields])[] = [
    ['vpc-lattice', 'ListTagsForResource', { resourceArn: arn }],
    ['vpc-lattice', 'ListServices', { maxResults: 5 }],
    ['networkmanager', 'GetDevices', { GlobalNetworkId: 'gn-1', DeviceIds: ['b', 'a', "d'(e)"], SiteId: 'x y+z', MaxResults: 5 }],
    ['route53', 'ListHostedZones', { MaxItems: 5 }],
    ['route53', 'ListHostedZonesByVPC', { VPCId: 'vpc-1', VPCRegion: 'eu-west-1' }],
    ['cloudfront', 'ListTagsForResource', { Resource: 'arn:aws:cloudfront::1:distribution/E1' }],
    ['elbv2', 'DescribeSSLPolicies', {}],
    ['organizations', 'DescribeOrganization', {}],
  ];
  for (const [id, name, input] of asked) {
    const right = await clientOf(id, { url })
      .send(name, input)
      .then(
        () => 'answered',
        (error: Error) => error.name,
      );
    expect([name, right]).toEqual([name, id === 'organizations' ? 'AWSOrganizationsNotInUseException' : 'answered']);
    const wrong = await failure(clientOf(id, { url, key: { ...HUB_KEY, secret: 'guessed' } }).send(name, input));
    expect(wrong.name).toMatch(/SignatureDoesNotMatch|InvalidSignatureException/);
  }
  await strict.close();
});

test('requests that say nothing of a service are answered in the words of what they look like', async () => {
  const unsigned = async (path: string, init: RequestInit) => {
    const response = await fetch(`${simulator.url}${path}`, init);
    return [
      response.status,
      response.headers.get('content-type'),
      /Missing\w+/.exec(await response.text())?.[0],
      response.headers.get('x-amzn-errortype'),
    ];
  };
  const post = (body: string, headers: Record<string, string> = {}) => ({ method: 'POST', body, headers });
  expect(await unsigned('/', post('Action=DescribeVpcs&Version=2016-11-15'))).toEqual([
    400,
    'text/xml;charset=UTF-8',
    'MissingParameter',
    null,
  ]);
  expect(await unsigned('/', post('Action=DescribeTags&Version=2015-12-01'))).toEqual([
    403,
    'text/xml',
    'MissingAuthenticationToken',
    null,
  ]);
  expect(await unsigned('/', post('{}', { 'x-amz-target': 'NetworkFirewall_20201112.ListFirewalls' }))).toEqual([
    400,
    'application/x-amz-json-1.0',
    'MissingAuthenticationTokenException',
    null,
  ]);
  expect(await unsigned('/2013-04-01/hostedzone', {})).toEqual([403, 'text/xml', 'MissingAuthenticationToken', null]);
  expect(await unsigned('/servicenetworks', {})).toEqual([403, 'application/json', undefined, 'MissingAuthenticationTokenException']);
});
