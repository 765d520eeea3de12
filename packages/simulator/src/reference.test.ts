import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ListOperation } from './operations/list-operation.ts';
import { createServices } from './services.ts';
import { sharedPath } from './testing/shared.ts';
import { THROTTLING_LIMITS } from './throttling-limits.ts';

interface ResourceType {
  readonly type: string;
  readonly sdkStatus: string;
  readonly tier: number;
  readonly service: string;
  readonly command: string | null;
  readonly pagination: {
    readonly mode: string;
    readonly outputToken?: string;
    readonly outputTokens?: readonly string[];
    readonly more?: string;
  };
  readonly detail: { readonly command?: string; readonly opByType?: Readonly<Record<string, string>> } | null;
  readonly tagsFetch: { readonly command: string } | null;
  readonly homeRegionByPartition: Readonly<Record<string, string>> | null;
  readonly outputKey: string | null;
  readonly requiredInput: readonly string[];
  readonly pageSizeParam: string | null;
  readonly maxResults: { readonly min: number | null; readonly max: number | null } | null;
  readonly states: { readonly field: string } | null;
  readonly embeddedIn: string | null;
  readonly parent: { readonly required: boolean } | null;
}

const services = createServices();

interface Limit {
  readonly bucket: number;
  readonly refillPerSecond: number;
  readonly sharedAcrossActions: boolean;
  readonly whenUnfilteredAndUnpaginated?: { readonly bucket: number; readonly refillPerSecond: number };
}

/** Published since the SDK that is installed here. */
const YOUNGER = ['ListVirtualInterfaceRoutes', 'ListResiliencyGroups', 'ListResiliencyGroupAssociations'];

/** Bounds that the reference has not, or has otherwise: of botocore 1.44.5, in whose models every operation of EC2 is. */
const OTHER_BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  DescribeFlowLogs: [1, 1000],
  DescribeImages: [1, 1000],
  DescribeInstanceConnectEndpoints: [1, 50],
  DescribeIpamByoasn: [1, 100],
  DescribeVpcEndpointAssociations: [1, 100],
  DescribeVpcEndpointConnectionNotifications: [1, 1000],
  DescribeVpcEndpointServices: [1, 1000],
  DescribeVpcEndpoints: [1, 1000],
  DescribeVpnConcentrators: [200, 1000],
};

/** Bounds that its API reference has, and the reference data have not. */
const OWN_BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  'account:ListRegions': [1, 50],
  'cloudfront:*': [1, 100],
  'route53:*': [1, 100],
  'route53:ListCidrBlocks': [1, 1000],
  'vpc-lattice:*': [1, 100],
};

/** Types whose rows are a part of an answer that an estate gives as a whole. */
const WHOLE_ANSWERS = ['route53:vpc-association', 'network-firewall:logging-configuration'];

/** An operation lists what may be asked under a parent, but need not be: the reference has the parent for what it gives in addition. */
const NO_PARENT =
  /^(account:region|vpc-lattice:service-network-.*association|globalaccelerator:cross-account-resource|route53:hosted-zone-by-vpc)$/;

function resourceTypes(): ResourceType[] | undefined {
  const file = sharedPath('reference/resource-types.json');
  if (file === null) return undefined;
  const types = JSON.parse(readFileSync(file, 'utf8')) as ResourceType[];
  return types.filter(({ service, sdkStatus }) => services.has(service) && sdkStatus !== 'upstream-only');
}

test('every operation that the types of the served services need is served, with the page sizes that AWS allows', ({ skip }) => {
  const types = resourceTypes();
  if (types === undefined) return skip('the reference is missing: set CADASTRE_SHARED');
  expect(types.length).toBeGreaterThan(300);
  for (const type of types) {
    const { service, command, outputKey, requiredInput, pageSizeParam, maxResults, states, embeddedIn, parent, detail, tagsFetch } = type;
    const name = command!.replace(/Command$/, '');
    if (YOUNGER.includes(name)) continue;
    const { operations } = services.get(service)!;
    for (const more of [detail?.command, tagsFetch?.command, ...Object.values(detail?.opByType ?? {})]) {
      // Published since the SDK that is installed here.
      if (more !== undefined && !more.endsWith('(upstream only)')) {
        expect([type.type, operations.get(more.replace(/Command$/, ''))?.name]).toEqual([type.type, more.replace(/Command$/, '')]);
      }
    }
    const operation = operations.get(name);
    expect([type.type, operation?.name]).toEqual([type.type, name]);
    const list = operation?.list;
    if (list === undefined) continue;
    const told = WHOLE_ANSWERS.includes(type.type) ? null : outputKey === null ? null : outputKey.split('[')[0]!;
    const within = list.list?.includes('.') === true || told?.includes('.') !== true ? told : told.split('.')[0];
    expect([type.type, list.list]).toEqual([type.type, within]);
    expect([type.type, list.paging?.size ?? null]).toEqual([type.type, pageSizeParam]);
    expect([type.type, pagination(list)]).toEqual([type.type, wantedPagination(type, list)]);
    const own = service === 'ec2' ? OTHER_BOUNDS[name] : (OWN_BOUNDS[`${service}:${name}`] ?? OWN_BOUNDS[`${service}:*`]);
    const [min, max] =
      maxResults?.max && service !== 'ec2'
        ? [maxResults.min ?? 1, maxResults.max]
        : (own ?? [maxResults?.min ?? 5, maxResults?.max ?? 1000]);
    const known = service === 'ec2' || maxResults?.max || own !== undefined;
    if (list.paging?.size && service !== 'directconnect' && known) {
      expect([type.type, list.paging.min, list.paging.max]).toEqual([type.type, min, max]);
    }
    if (states !== null && embeddedIn === null) expect([type.type, list.state]).toEqual([type.type, states.field]);
    if (list.requiredOne === undefined) {
      expect([type.type, new Set(list.required)]).toEqual([type.type, new Set(requiredInput)]);
    }
    const named = list.parent !== undefined || (list.requiredOne ?? []).length > 0 || NO_PARENT.test(type.type);
    if (parent !== null && embeddedIn === null && service !== 'ec2') expect([type.type, named]).toEqual([type.type, true]);
    if (parent?.required === true && !NO_PARENT.test(type.type)) expect([type.type, named]).toEqual([type.type, true]);
  }
});

/** Where an answer says how a listing goes on. */
function pagination({ paging, moreFlag }: ListOperation): unknown {
  if (paging === undefined) return null;
  if (paging.token === null) return { tokens: paging.markers!.map(({ output }) => output), more: moreFlag };
  return { tokens: [paging.next ?? paging.token] };
}

function wantedPagination({ pagination: { mode, outputToken, outputTokens, more } }: ResourceType, list: ListOperation): unknown {
  if (mode === 'none') return list.paging === undefined ? null : pagination(list);
  const several = list.paging?.token === null;
  return { tokens: outputTokens ?? [outputToken], ...(several ? { more } : {}) };
}

test('global services answer at their home regions', ({ skip }) => {
  const types = resourceTypes();
  if (types === undefined) return skip('the reference is missing: set CADASTRE_SHARED');
  for (const { service, homeRegionByPartition: wanted } of types) {
    const { home } = services.get(service)!;
    const own = home === undefined ? null : Object.fromEntries(Object.entries(home).filter(([, region]) => region !== null));
    if (service !== 'directconnect') expect([service, own]).toEqual([service, wanted]);
  }
});

test('the limits are those that AWS publishes', ({ skip }) => {
  const file = sharedPath('reference/aws-throttling.json');
  if (file === null) return skip('the reference is missing: set CADASTRE_SHARED');
  const published = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, Limit>>;
  for (const [name, service] of services) {
    for (const operation of service.operations.keys()) {
      const entries = published[name]!;
      const verb = `${/^[A-Z][a-z]+/.exec(operation)![0]}*`;
      const limit = entries[operation] ?? entries[verb] ?? entries.default ?? entries['*'];
      const { shared, bucket: common, own, unpaged, total } = THROTTLING_LIMITS[name]!;
      if (limit === undefined) {
        // Of some actions AWS publishes nothing: they have what most of the service's have.
        expect([operation, ['account', 'organizations'].includes(name)]).toEqual([operation, true]);
        continue;
      }
      const all = entries['*'];
      expect([operation, total]).toEqual([operation, shared || !all?.sharedAcrossActions ? undefined : sizeOf(all)]);
      const bucket = own?.[operation] ?? common;
      const ours = { bucket: bucket.capacity, refillPerSecond: bucket.refillPerSecond, shared };
      expect([operation, ours]).toEqual([
        operation,
        { bucket: limit.bucket, refillPerSecond: limit.refillPerSecond, shared: limit.sharedAcrossActions },
      ]);
      const alone = unpaged?.actions.includes(operation)
        ? { bucket: unpaged.bucket.capacity, refillPerSecond: unpaged.bucket.refillPerSecond }
        : undefined;
      expect([operation, alone]).toEqual([operation, limit.whenUnfilteredAndUnpaginated]);
    }
  }
});

function sizeOf({ bucket, refillPerSecond }: Limit) {
  return { capacity: bucket, refillPerSecond };
}
