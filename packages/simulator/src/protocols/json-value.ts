import type { NormalizedSchema } from '@smithy/core/schema';
import { Refusal } from '../refusal.ts';
import { type Fields, formatTimestamp, memoised, parseTimestamp, timestampFormat } from './schema.ts';

type Convert = (value: unknown) => unknown;

/** Reads a body that is one JSON object, or nothing, by the schema. @throws Refusal */
export function readJsonBody(schema: NormalizedSchema, body: string): Fields {
  let parsed: unknown;
  try {
    parsed = body === '' ? {} : JSON.parse(body);
  } catch {
    throw new Refusal('malformed-request', { reason: 'The request is not JSON.' });
  }
  return readValue(schema, parsed) as Fields;
}

/** Turns values of the SDK's shape into what JSON writes: times in seconds, bytes in base 64, under the names that the schema gives. */
export function createJsonWriter(): (schema: NormalizedSchema) => Convert {
  return memoised<Convert>(compile, (get) => (value) => get()(value));
}

function compile(schema: NormalizedSchema, recur: (schema: NormalizedSchema) => Convert): Convert {
  if (schema.isStructSchema()) {
    const members = [...schema.structIterator()].map(([name, member]) => ({ name, key: jsonName(member) ?? name, convert: recur(member) }));
    return (value) => {
      const fields = value as Fields;
      const out: Fields = {};
      for (const { name, key, convert } of members) {
        const field = fields[name];
        if (field !== undefined && field !== null) out[key] = convert(field);
      }
      return out;
    };
  }
  if (schema.isListSchema()) {
    const convert = recur(schema.getValueSchema());
    return (value) => (value as readonly unknown[]).map(convert);
  }
  if (schema.isMapSchema()) {
    const convert = recur(schema.getValueSchema());
    return (value) => Object.fromEntries(Object.entries(value as Fields).map(([key, element]) => [key, convert(element)]));
  }
  if (schema.isTimestampSchema()) {
    const format = timestampFormat(schema, 7);
    return (value) => (value instanceof Date ? formatTimestamp(value, format) : value);
  }
  if (schema.isBlobSchema()) {
    return (value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value);
  }
  return (value) => (typeof value === 'bigint' ? Number(value) : value);
}

function readValue(schema: NormalizedSchema, value: unknown): unknown {
  if (schema.isUnitSchema()) return {};
  if (schema.isStructSchema()) {
    if (!isObject(value)) throw wrongType();
    const fields: Fields = {};
    for (const [name, member] of schema.structIterator()) {
      const field = value[jsonName(member) ?? name];
      if (field !== undefined && field !== null) fields[name] = readValue(member, field);
    }
    return fields;
  }
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) throw wrongType();
    return value.map((element) => readValue(schema.getValueSchema(), element));
  }
  if (schema.isMapSchema()) {
    if (!isObject(value)) throw wrongType();
    return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, readValue(schema.getValueSchema(), element)]));
  }
  if (schema.isTimestampSchema()) {
    const date = typeof value === 'number' || typeof value === 'string' ? parseTimestamp(value) : undefined;
    if (date === undefined) throw wrongType();
    return date;
  }
  if (schema.isBlobSchema()) {
    if (typeof value !== 'string') throw wrongType();
    return new Uint8Array(Buffer.from(value, 'base64'));
  }
  const expected = schema.isNumericSchema() ? 'number' : schema.isBooleanSchema() ? 'boolean' : 'string';
  const given: string = typeof value;
  if (given !== expected) throw wrongType();
  return value;
}

/** The member's name in JSON where that is another; the JSON protocols that have no paths ignore it, and no service of theirs has one. */
function jsonName(member: NormalizedSchema): string | undefined {
  return member.getMemberTraits().jsonName;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongType(): Refusal {
  return new Refusal('malformed-request', { reason: 'A value has not the type that the operation expects.' });
}
