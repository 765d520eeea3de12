import type { NormalizedSchema } from '@smithy/core/schema';
import * as fc from 'fast-check';
import type { Draw } from './sample-value.ts';

/** An answer of the JSON protocol; with `draw`, at random with members that no schema knows, with nulls, and in another order. */
export function writeJsonAnswer(schema: NormalizedSchema, value: unknown, draw?: Draw): string {
  return JSON.stringify(
    toWire(schema, value, draw),
    undefined,
    draw?.(() => fc.constantFrom(0, 2)),
  );
}

function toWire(schema: NormalizedSchema, value: unknown, draw: Draw | undefined): unknown {
  const seldom = (): boolean => draw?.(() => fc.integer({ min: 1, max: 8 })) === 1;
  if (schema.isStructSchema()) {
    const members = [...schema.structIterator()]
      .filter(([key]) => (value as Record<string, unknown>)[key] !== undefined)
      .map(([key, member]): [string, unknown] => [key, seldom() ? null : toWire(member, (value as Record<string, unknown>)[key], draw)]);
    if (seldom()) members.unshift(['futureMember', { nested: [1, null, 'x'] }]);
    if (seldom()) members.push(['__type', 'com.amazonaws#Future']);
    return Object.fromEntries(seldom() ? members.reverse() : members);
  }
  if (schema.isListSchema()) return (value as unknown[]).map((item) => (seldom() ? null : toWire(schema.getValueSchema(), item, draw)));
  if (schema.isMapSchema()) {
    return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, toWire(schema.getValueSchema(), item, draw)]));
  }
  if (value instanceof Date) return schema.getSchema() === 5 ? value.toISOString() : value.getTime() / 1000;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return value;
}
