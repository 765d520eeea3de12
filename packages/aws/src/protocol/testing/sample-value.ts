import type { NormalizedSchema } from '@smithy/core/schema';
import * as fc from 'fast-check';

/** How a random value is built: each call draws one value of an arbitrary, as given by `fc.gen()`. */
export type Draw = <T>(arbitrary: () => fc.Arbitrary<T>) => T;

const MAX_DEPTH = 7;

const anyInteger = (): fc.Arbitrary<number> => fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constantFrom(0, -1, 2 ** 40));
const anyNumber = (): fc.Arbitrary<number> =>
  fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noDefaultInfinity: true, noNaN: true }));
const anyLength = (): fc.Arbitrary<number> => fc.constantFrom(0, 1, 1, 2, 3);
const anyPresence = (): fc.Arbitrary<boolean> => fc.integer({ min: 0, max: 9 }).map((roll) => roll < 6);
const anyDate = (): fc.Arbitrary<Date> =>
  fc.date({ min: new Date('0100-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
const anySecond = (): fc.Arbitrary<Date> => fc.integer({ min: 0, max: 4_102_444_800 }).map((seconds) => new Date(seconds * 1000));
const anyBytes = (): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength: 20 });
const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      '',
      'true',
      'vpc-0123456789abcdef0',
      'a&b',
      '<tag>',
      "it's",
      '"quoted"',
      ' spaced ',
      'two\nlines',
      '\r\nreturn\r',
      'naïve — žluťoučký 🐎',
      ']]>',
      '&amp;',
      '\n',
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.base64String({ maxLength: 200 }),
  );

/** A random value of a schema, of the form in which the SDK returns it. Deep structures end in absent members. */
export function sampleValue(schema: NormalizedSchema, draw: Draw, depth = 0): unknown {
  if (schema.isStructSchema()) return sampleStruct(schema, draw, depth);
  if (schema.isListSchema()) {
    const length = depth > MAX_DEPTH ? 0 : draw(anyLength);
    return Array.from({ length }, () => sampleValue(schema.getValueSchema(), draw, depth + 1));
  }
  if (schema.isMapSchema()) {
    const keys = Array.from({ length: draw(anyLength) }, () => draw(anyText));
    return Object.fromEntries(keys.map((key) => [key, sampleValue(schema.getValueSchema(), draw, depth + 1)]));
  }
  if (schema.isStringSchema()) return draw(anyText);
  if (schema.isBooleanSchema()) return draw(fc.boolean);
  if (schema.isNumericSchema()) return draw(draw(fc.boolean) ? anyInteger : anyNumber);
  if (schema.isTimestampSchema()) return draw(draw(fc.boolean) ? anyDate : anySecond);
  if (schema.isBlobSchema()) return draw(anyBytes);
  throw new Error(`No values are made for the schema ${String(schema.getName(true))}`);
}

function sampleStruct(schema: NormalizedSchema, draw: Draw, depth: number): Record<string, unknown> {
  const members = [...schema.structIterator()].filter(() => depth === 0 || (depth <= MAX_DEPTH && draw(anyPresence)));
  const chosen = schema.isUnionSchema() ? members.slice(0, 1) : members;
  return Object.fromEntries(chosen.map(([key, member]) => [key, sampleValue(member, draw, depth + 1)]));
}
