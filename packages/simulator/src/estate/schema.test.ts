import type { NormalizedSchema } from '@smithy/core/schema';
import { expect, test } from 'vitest';
import { memberAt, outputOf } from '../protocols/schema.ts';
import { listings, operations, smallEstate } from './testing/walk.ts';

/** What of a value does not fit its schema. */
function* misfits(schema: NormalizedSchema, value: unknown, path: string): Generator<string> {
  if (schema.isStructSchema()) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return yield `${path} is no structure`;
    const members = new Map(schema.structIterator());
    for (const [name, held] of Object.entries(value)) {
      const member = members.get(name);
      if (!member) yield `${path}.${name} is no field`;
      else if (held === undefined) yield `${path}.${name} is undefined`;
      else yield* misfits(member, held, `${path}.${name}`);
    }
  } else if (schema.isListSchema()) {
    if (!Array.isArray(value)) return yield `${path} is no list`;
    for (const one of value) yield* misfits(schema.getValueSchema(), one, `${path}[]`);
  } else if (schema.isMapSchema()) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return yield `${path} is no map`;
    for (const one of Object.values(value)) yield* misfits(schema.getValueSchema(), one, `${path}{}`);
  } else if (!fits(schema, value)) yield `${path} is ${typeof value}`;
}

function fits(schema: NormalizedSchema, value: unknown): boolean {
  if (schema.isTimestampSchema()) return value instanceof Date && !Number.isNaN(value.getTime());
  if (schema.isNumericSchema()) return typeof value === 'number' && Number.isFinite(value);
  if (schema.isBooleanSchema()) return typeof value === 'boolean';
  return schema.isStringSchema() && typeof value === 'string';
}

test('every item is of the shape that the SDK declares, without a field that it lacks', () => {
  const known = new Map(operations().map((operation) => [operation.key, operation]));
  const found = new Set<string>();
  const checked = new Map<string, number>();
  for (const { operation, items } of listings(smallEstate(1, 2))) {
    const { schema, list } = known.get(operation)!;
    const output = outputOf(schema);
    const member = list!.list === null ? output : memberAt(output, list!.list);
    const item = member.isListSchema() ? member.getValueSchema() : member;
    for (const one of items) for (const misfit of misfits(item, one, operation)) found.add(misfit);
    checked.set(operation, (checked.get(operation) ?? 0) + items.length);
  }
  expect(found).toEqual(new Set());
  expect([...checked].filter(([, count]) => count === 0)).toEqual([]);
});
