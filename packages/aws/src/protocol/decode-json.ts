import type { NormalizedSchema } from '@smithy/core/schema';
import { MalformedAnswerError } from './malformed-answer-error.ts';

/** The SDK's deserializer, which reads what is rare: times, binary data, documents, unions. */
export interface SdkJsonReader {
  readObject(schema: NormalizedSchema, value: unknown): unknown;
}

type ReadValue = (value: unknown, sdk: SdkJsonReader) => unknown;

class Mismatch extends Error {}

// See compile-shape.ts: the readers of a structure depend on nothing but its schema.
const structReaders = new WeakMap<object, ReadValue>();

/**
 * Reads an answer into the output that the SDK's deserializer gives, and refuses structures, lists and maps that are something else, which
 * the SDK returns as they are.
 *
 * @throws MalformedAnswerError and nothing else
 */
export function decodeJson(operation: string, schema: NormalizedSchema, body: Uint8Array, sdk: SdkJsonReader): object {
  const hasMembers = schema.isStructSchema() && schema.structIterator().next().done !== true;
  if (body.byteLength === 0 && !hasMembers) return {};
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new MalformedAnswerError(operation, body.byteLength === 0 ? 'it is empty' : 'it is not JSON', null);
  }
  try {
    if (!schema.isStructSchema()) return {};
    return compile(schema)(value, sdk) as object;
  } catch (error) {
    const reason = error instanceof Mismatch ? 'a structure, list or map is something else' : 'a value does not fit its type';
    throw new MalformedAnswerError(operation, reason, null);
  }
}

/** Numbers beyond a double's precision need the SDK's own parser, which keeps their digits. */
export function needsSdkParser(schema: NormalizedSchema, seen = new Set<unknown>()): boolean {
  const key = schema.getSchema();
  if (schema.isBigIntegerSchema() || schema.isBigDecimalSchema() || schema.isDocumentSchema()) return true;
  if (typeof key === 'object' && seen.has(key)) return false;
  seen.add(key);
  if (schema.isStructSchema()) return Array.from(schema.structIterator()).some(([, member]) => needsSdkParser(member, seen));
  return (schema.isListSchema() || schema.isMapSchema()) && needsSdkParser(schema.getValueSchema(), seen);
}

function compile(schema: NormalizedSchema): ReadValue {
  if (schema.isUnionSchema()) return (value, sdk) => sdk.readObject(schema, value);
  if (schema.isStructSchema()) return compileStruct(schema);
  if (schema.isListSchema()) return compileList(compile(schema.getValueSchema()));
  if (schema.isMapSchema()) return compileMap(compile(schema.getValueSchema()));
  if (schema.isBooleanSchema() || (schema.isStringSchema() && !schema.getMergedTraits().mediaType)) return scalar;
  if (schema.isTimestampSchema()) return (value, sdk) => writtenMoment(value) ?? sdk.readObject(schema, value);
  if (schema.isNumericSchema()) return (value, sdk) => (typeof value === 'number' ? value : sdk.readObject(schema, scalar(value)));
  return (value, sdk) => sdk.readObject(schema, value);
}

function compileStruct(schema: NormalizedSchema): ReadValue {
  const key = schema.getSchema() as object;
  const known = structReaders.get(key);
  if (known !== undefined) return known;
  let members: (readonly [name: string, read: ReadValue])[] | undefined;
  const read: ReadValue = (value, sdk) => {
    members ??= Array.from(schema.structIterator(), ([name, member]) => [name, compile(member)] as const);
    const record = recordOf(value);
    const output: Record<string, unknown> = {};
    for (const [name, readMember] of members) {
      const member = record[name];
      if (member !== null && member !== undefined) output[name] = readMember(member, sdk);
    }
    // Like the SDK: a structure that names its type keeps what the schema does not know.
    if (typeof record.__type === 'string') for (const name of Object.keys(record)) if (!(name in output)) output[name] = record[name];
    return output;
  };
  structReaders.set(key, read);
  return read;
}

function compileList(readItem: ReadValue): ReadValue {
  return (value, sdk) => {
    if (!Array.isArray(value)) throw new Mismatch();
    return value.map((item: unknown) => (item === null ? null : readItem(item, sdk)));
  };
}

function compileMap(readValue: ReadValue): ReadValue {
  return (value, sdk) => {
    const map = recordOf(value);
    const read = ([key, item]: [string, unknown]) => [key, item === null ? null : readValue(item, sdk)] as const;
    return Object.fromEntries(Object.entries(map).map(read));
  };
}

/** `2026-11-24 11:42:08`, with `T` or a blank between, with or without fractions and zone. */
const WRITTEN_MOMENT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?$/;

/**
 * AWS's JSON 1.1 gives times in epoch seconds. Servers that stand in for it write some out, where the SDK's deserializer would refuse the whole
 * page for a field that nothing depends on. Without a zone it is UTC. Undefined for what is no such text.
 */
function writtenMoment(value: unknown): Date | undefined {
  const match = typeof value === 'string' ? WRITTEN_MOMENT.exec(value) : null;
  if (match === null) return undefined;
  const moment = new Date(`${match[1]}T${match[2]}${match[3] ?? 'Z'}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

function scalar(value: unknown): unknown {
  if (typeof value === 'object') throw new Mismatch();
  return value;
}

function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Mismatch();
  return value as Record<string, unknown>;
}
