import type { NormalizedSchema } from '@smithy/core/schema';
import fc from 'fast-check';

/** Any character of XML 1.0 that stands for itself, AWS's answers having no others. Lone surrogates and control characters are out. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", '\n', '\r', '\t', ' ', ']', 'é', '–', '😀'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  })
  // The SDK's reader takes an element of white space with a line feed for indentation.
  .filter((value) => value.trim() !== '' || !/[\n\r]/.test(value));

/**
 * Any value that a schema allows, in the SDK's shape: every member there or not. Recursive shapes end at `depth`. `sayable` leaves out
 * what a form cannot say: an empty list, and an object without members inside another value.
 */
export function anyValue(schema: NormalizedSchema, depth: number, sayable = false, inside = false): fc.Arbitrary<unknown> {
  if (schema.isUnitSchema()) return fc.constant({});
  if (schema.isStructSchema()) {
    const members = depth === 0 ? [] : [...schema.structIterator()];
    const model = Object.fromEntries(members.map(([name, member]) => [name, anyValue(member, depth - 1, sayable, true)]));
    return fc.record(model, { ...(sayable && inside ? {} : { requiredKeys: [] }), noNullPrototype: true });
  }
  if (schema.isListSchema()) {
    return fc.array(anyValue(schema.getValueSchema(), depth - 1, sayable, true), { minLength: sayable ? 1 : 0, maxLength: 3 });
  }
  if (schema.isNumericSchema()) {
    return fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);
  }
  if (schema.isBooleanSchema()) return fc.boolean();
  if (schema.isTimestampSchema()) return fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
  if (schema.isBlobSchema()) return fc.uint8Array({ maxLength: 20 });
  if (schema.isStringSchema()) return text;
  throw new Error(`No value is made for ${schema.getName(true)}`);
}
