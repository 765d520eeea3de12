import type { DescribeVpcs$ } from '@aws-sdk/client-ec2';
import { NormalizedSchema } from '@smithy/core/schema';

/** An operation as the SDK's packages export it: name, input and output schema. */
export type OperationSchema = typeof DescribeVpcs$;

export type Fields = Record<string, unknown>;

export function operationName(operation: OperationSchema): string {
  return operation[2];
}

export function inputOf(operation: OperationSchema): NormalizedSchema {
  return NormalizedSchema.of(operation[4]);
}

export function outputOf(operation: OperationSchema): NormalizedSchema {
  return NormalizedSchema.of(operation[5]);
}

/** The schema at a path of members. */
export function memberAt(schema: NormalizedSchema, path: string): NormalizedSchema {
  return path.split('.').reduce((at, name) => at.getMemberSchema(name), schema);
}

/** The timestamp formats of Smithy's schemas: its own numbers for date-time, http-date and epoch-seconds. */
const DATE_TIME = 5;
const HTTP_DATE = 6;
const EPOCH_SECONDS = 7;
export type TimestampFormat = typeof DATE_TIME | typeof HTTP_DATE | typeof EPOCH_SECONDS;

/** The member's own timestamp format, or its protocol's. */
export function timestampFormat(schema: NormalizedSchema, fallback: TimestampFormat): TimestampFormat {
  const own = schema.getSchema();
  return own === DATE_TIME || own === HTTP_DATE || own === EPOCH_SECONDS ? own : fallback;
}

export function formatTimestamp(value: Date, format: TimestampFormat): string | number {
  if (format === EPOCH_SECONDS) return value.getTime() / 1000;
  return format === HTTP_DATE ? value.toUTCString() : value.toISOString();
}

/** The date that `text` says in any of the three formats; undefined where it says none. */
export function parseTimestamp(text: string | number): Date | undefined {
  const numeric = typeof text === 'number' || /^-?\d+(\.\d+)?$/.test(text);
  const date = new Date(numeric ? Number(text) * 1000 : text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Remembers what was compiled per schema, so that a recursive shape ends and each shape is compiled once. */
export function memoised<T>(compile: (schema: NormalizedSchema, recur: (schema: NormalizedSchema) => T) => T, later: (get: () => T) => T) {
  const done = new Map<unknown, T>();
  const pending = new Set<unknown>();
  return function recur(schema: NormalizedSchema): T {
    const key = schema.isStructSchema() ? schema.getSchema() : undefined;
    if (key === undefined) return compile(schema, recur);
    const known = done.get(key);
    if (known !== undefined) return known;
    if (pending.has(key)) return later(() => done.get(key) as T);
    pending.add(key);
    const made = compile(schema, recur);
    pending.delete(key);
    done.set(key, made);
    return made;
  };
}
