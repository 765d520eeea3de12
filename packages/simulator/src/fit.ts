import type { NormalizedSchema } from '@smithy/core/schema';
import type { Fields } from './protocols/schema.ts';

export interface Dropped {
  readonly file: string;
  /** E.g. `Subnets[0].MapCustomerOwnedIp`. */
  readonly path: string;
}

/**
 * A value out of a JSON file in the SDK's shape: times become dates. What the schema has no place for is told to `drop` and left out,
 * so that nothing is lost unseen.
 */
export function fitToSchema(schema: NormalizedSchema, value: unknown, path: string, drop: (path: string) => void): unknown {
  if (value === null || value === undefined) return undefined;
  if (schema.isStructSchema()) {
    if (!isObject(value)) return leaveOut(path, drop);
    const members = new Map(schema.structIterator());
    const fields: Fields = {};
    for (const [name, held] of Object.entries(value)) {
      const member = members.get(name);
      const fitted = member === undefined ? leaveOut(`${path}.${name}`, drop) : fitToSchema(member, held, `${path}.${name}`, drop);
      if (fitted !== undefined) fields[name] = fitted;
    }
    return fields;
  }
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) return leaveOut(path, drop);
    return value.map((element, at) => fitToSchema(schema.getValueSchema(), element, `${path}[${at}]`, drop));
  }
  if (schema.isMapSchema()) {
    if (!isObject(value)) return leaveOut(path, drop);
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => [key, fitToSchema(schema.getValueSchema(), held, `${path}.${key}`, drop)]),
    );
  }
  if (schema.isTimestampSchema()) {
    const date = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
    return Number.isNaN(date.getTime()) ? leaveOut(path, drop) : date;
  }
  const expected = schema.isNumericSchema() ? 'number' : schema.isBooleanSchema() ? 'boolean' : 'string';
  const given: string = typeof value;
  return given === expected ? value : leaveOut(path, drop);
}

function leaveOut(path: string, drop: (path: string) => void): undefined {
  drop(path);
  return undefined;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
