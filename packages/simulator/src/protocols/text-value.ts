import type { NormalizedSchema } from '@smithy/core/schema';
import { Refusal } from '../refusal.ts';
import { parseTimestamp } from './schema.ts';

/** A value that is written as text: in a form, a path, a query or an XML element. @throws Refusal for what the schema does not allow. */
export function readText(schema: NormalizedSchema, text: string, parameter: string): unknown {
  if (schema.isNumericSchema()) {
    const number = Number(text);
    if (text === '' || Number.isNaN(number)) throw invalid(parameter, text);
    return number;
  }
  if (schema.isBooleanSchema()) {
    if (!/^(true|false)$/i.test(text)) throw invalid(parameter, text);
    return text.toLowerCase() === 'true';
  }
  if (schema.isTimestampSchema()) {
    const date = parseTimestamp(text);
    if (date === undefined) throw invalid(parameter, text);
    return date;
  }
  return schema.isBlobSchema() ? new Uint8Array(Buffer.from(text, 'base64')) : text;
}

function invalid(parameter: string, text: string): Refusal {
  return new Refusal('invalid-parameter', { reason: `Value (${text}) for parameter ${parameter} is invalid.` });
}
