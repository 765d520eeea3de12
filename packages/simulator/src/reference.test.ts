import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createServices } from './services.ts';
import { sharedPath } from './testing/shared.ts';
import { THROTTLING_LIMITS } from './throttling-limits.ts';

interface ResourceType {
  readonly type: string;
  readonly tier: number;
  readonly service: string;
  readonly command: string;
  readonly outputKey: string | null;
  readonly requiredInput: readonly string[];
  readonly pageSizeParam: string | null;
  readonly maxResults: { readonly min: number | null; readonly max: number | null } | null;
  readonly states: { readonly field: string } | null;
  readonly embeddedIn: string | null;
  readonly parent: { readonly required: boolean } | null;
}

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

test('every operation that the types of EC2 and Direct Connect need is served, with the page sizes that AWS allows', ({ skip }) => {
  const file = sharedPath('reference/resource-types.json');
  if (file === null) return skip('the reference is missing: set CADASTRE_SHARED');
  const types = (JSON.parse(readFileSync(file, 'utf8')) as ResourceType[]).filter(({ service }) => createServices().has(service));
  expect(types).toHaveLength(180);
  const services = createServices();
  for (const { type, service, command, outputKey, requiredInput, pageSizeParam, maxResults, states, embeddedIn, parent } of types) {
    const name = command.replace(/Command$/, '');
    if (YOUNGER.includes(name)) continue;
    const operation = services.get(service)?.operations.get(name);
    expect([type, operation?.name]).toEqual([type, name]);
    const list = operation?.list;
    if (list === undefined) continue;
    expect([type, list.list]).toEqual([type, outputKey === null ? null : outputKey.split(/[[.]/)[0]]);
    expect([type, list.paging?.size ?? null]).toEqual([type, pageSizeParam]);
    const [min, max] = OTHER_BOUNDS[name] ?? [maxResults?.min ?? 5, maxResults?.max ?? 1000];
    if (list.paging && service === 'ec2') expect([type, list.paging.min, list.paging.max]).toEqual([type, min, max]);
    if (states !== null && embeddedIn === null) expect([type, list.state]).toEqual([type, states.field]);
    if (list.requiredOne === undefined) expect([type, new Set(list.required)]).toEqual([type, new Set(requiredInput)]);
    expect([type, list.parent !== undefined]).toEqual([type, list.parent !== undefined || parent?.required === true]);
  }
});

test('the limits are those that AWS publishes', ({ skip }) => {
  const file = sharedPath('reference/aws-throttling.json');
  if (file === null) return skip('the reference is missing: set CADASTRE_SHARED');
  const published = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, Limit>>;
  for (const [name, service] of createServices()) {
    for (const operation of service.operations.keys()) {
      const entries = published[name]!;
      const limit = entries[operation] ?? entries[`${/^[A-Z][a-z]+/.exec(operation)![0]}*`] ?? entries['*']!;
      const { shared, bucket: common, own, unpaged } = THROTTLING_LIMITS[name]!;
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
