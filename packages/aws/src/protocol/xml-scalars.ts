import type { NormalizedSchema } from '@smithy/core/schema';
import { byteToken, matchesAt } from './byte-token.ts';
import type { XmlPage } from './xml-page.ts';

/** Turns the text between two positions, which hold no markup, into a value. */
export type ReadText = (page: XmlPage, start: number, end: number) => unknown;

const TIMESTAMP_BY_DEFAULT = 4;
const TIMESTAMP_DATE_TIME = 5;
/** Integers of so many digits are exact in a double. */
const MAX_EXACT_DIGITS = 15;
const TRUE = byteToken('true');
const FALSE = byteToken('false');

/** How the text of an element of this schema becomes a value. The usual spellings are read from the bytes, all others by the SDK's code. */
export function compileText(schema: NormalizedSchema): ReadText {
  const bySdk: ReadText = (page, start, end) => page.sdk.readSchema(schema, page.text(start, end));
  if (schema.isStringSchema()) return schema.getMergedTraits().mediaType ? bySdk : (page, start, end) => page.text(start, end);
  if (schema.isBooleanSchema()) return (page, start, end) => readBoolean(page, start, end) ?? bySdk(page, start, end);
  if (schema.isNumericSchema()) return (page, start, end) => readInteger(page, start, end) ?? bySdk(page, start, end);
  const kind = schema.getSchema();
  if (kind !== TIMESTAMP_BY_DEFAULT && kind !== TIMESTAMP_DATE_TIME) return bySdk;
  return (page, start, end) => readTimestamp(page, start, end) ?? bySdk(page, start, end);
}

function readBoolean(page: XmlPage, start: number, end: number): boolean | undefined {
  if (end - start === TRUE.length && matchesAt(page.view, TRUE, start)) return true;
  if (end - start === FALSE.length && matchesAt(page.view, FALSE, start)) return false;
  return undefined;
}

function readInteger(page: XmlPage, start: number, end: number): number | undefined {
  if (start === end || end - start > MAX_EXACT_DIGITS) return undefined;
  return readDigits(page.view, start, end);
}

/** `2024-02-29T12:34:56Z` or `2024-02-29T12:34:56.789Z`; undefined for any other form, whose validity the SDK judges. */
function readTimestamp(page: XmlPage, start: number, end: number): Date | undefined {
  const { view } = page;
  const length = end - start;
  if (length !== 20 && length !== 24) return undefined;
  if (!isByte(view, start + 4, '-') || !isByte(view, start + 7, '-') || !isByte(view, start + 10, 'T')) return undefined;
  if (!isByte(view, start + 13, ':') || !isByte(view, start + 16, ':') || !isByte(view, end - 1, 'Z')) return undefined;
  const year = readDigits(view, start, start + 4);
  const month = readDigits(view, start + 5, start + 7);
  const day = readDigits(view, start + 8, start + 10);
  const hour = readDigits(view, start + 11, start + 13);
  const minute = readDigits(view, start + 14, start + 16);
  const second = readDigits(view, start + 17, start + 19);
  if (length === 24 && !isByte(view, start + 19, '.')) return undefined;
  const millisecond = length === 24 ? readDigits(view, start + 20, start + 23) : 0;
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined) return undefined;
  if (second === undefined || millisecond === undefined) return undefined;
  // Date.UTC takes years below 100 for the twentieth century's.
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return undefined;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second, millisecond));
}

function isByte(view: DataView, position: number, character: string): boolean {
  return view.getUint8(position) === character.charCodeAt(0);
}

function readDigits(view: DataView, start: number, end: number): number | undefined {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = view.getUint8(at) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}
