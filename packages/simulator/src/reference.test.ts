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
  readonly pageSizeParam: string | null;
  readonly maxResults: { readonly min: number | null; readonly max: number | null } | null;
  readonly states: { readonly field: string } | null;
  readonly embeddedIn: string | null;
}

interface Limit {
  readonly bucket: number;
  readonly refillPerSecond: number;
  readonly sharedAcrossActions: boolean;
  readonly whenUnfilteredAndUnpaginated?: { readonly bucket: number; readonly refillPerSecond: number };
}

test('every operation that the core types need is served, with the page sizes that AWS allows', ({ skip }) => {
  const file = sharedPath('reference/resource-types.json');
  if (file === null) return skip('the reference is missing: set CADASTRE_SHARED');
  const core = (JSON.parse(readFileSync(file, 'utf8')) as ResourceType[]).filter(({ tier }) => tier === 1);
  expect(core).toHaveLength(55);
  const services = createServices();
  for (const { type, service, command, outputKey, pageSizeParam, maxResults, states, embeddedIn } of core) {
    const operation = services.get(service)?.operations.get(command.replace(/Command$/, ''));
    expect([type, operation?.name]).toEqual([type, command.replace(/Command$/, '')]);
    const list = operation?.list;
    if (list === undefined) continue;
    expect([type, list.list]).toEqual([type, outputKey === null ? null : outputKey.split(/[[.]/)[0]]);
    expect([type, list.paging?.size ?? null]).toEqual([type, pageSizeParam]);
    if (maxResults?.min) expect([type, list.paging?.min]).toEqual([type, maxResults.min]);
    if (maxResults?.max) expect([type, list.paging?.max]).toEqual([type, maxResults.max]);
    if (states !== null && embeddedIn === null) expect([type, list.state]).toEqual([type, states.field]);
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
      const { shared, bucket, unpaged } = THROTTLING_LIMITS[name]!;
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
