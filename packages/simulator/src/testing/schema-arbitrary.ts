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

/** A name in a header or a path: they know no line feeds, nor nothing at all. */
const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9/:-]{0,19}$/);

interface Limits {
  /** Leaves out what a form cannot say: an empty list, and an object without members inside another value. */
  readonly sayable?: boolean;
  /** Numbers are whole, in 32 bits: more is not read by packages that carry no schemas. */
  readonly whole?: boolean;
}

/** Any value that a schema allows, in the SDK's shape: every member there or not, a union with one of its members. Recursive shapes end at `depth`. */
export function anyValue(schema: NormalizedSchema, depth: number, limits: Limits = {}, inside = false): fc.Arbitrary<unknown> {
  const { sayable = false, whole = false } = limits;
  const deeper = (inner: NormalizedSchema) => anyValue(inner, depth - 1, limits, true);
  if (schema.isUnitSchema()) return fc.constant({});
  if (schema.isStructSchema()) {
    const members = [...schema.structIterator()];
    if (schema.isUnionSchema()) return fc.oneof(...members.map(([name, member]) => deeper(member).map((value) => ({ [name]: value }))));
    const model = Object.fromEntries((depth <= 0 ? [] : members).map(([name, member]) => [name, deeper(member)]));
    return fc.record(model, { ...(sayable && inside ? {} : { requiredKeys: [] }), noNullPrototype: true });
  }
  if (schema.isListSchema()) return fc.array(deeper(schema.getValueSchema()), { minLength: sayable ? 1 : 0, maxLength: 3 });
  if (schema.isMapSchema()) {
    return fc.dictionary(word, deeper(schema.getValueSchema()), { minKeys: sayable ? 1 : 0, maxKeys: 3, noNullPrototype: true });
  }
  const { httpLabel, httpHeader } = schema.getMergedTraits();
  if (schema.isNumericSchema()) {
    if (whole) return fc.integer();
    return fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);
  }
  if (schema.isBooleanSchema()) return fc.boolean();
  if (schema.isTimestampSchema()) return fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
  if (schema.isBlobSchema()) return fc.uint8Array({ maxLength: 20 });
  if (schema.isStringSchema()) return httpLabel === undefined && httpHeader === undefined ? text : word;
  throw new Error(`No value is made for ${schema.getName(true)}`);
}
