import type { NormalizedSchema } from '@smithy/core/schema';
import type { SpelledRefusal } from '../refusal.ts';
import { type Fields, formatTimestamp, memoised, timestampFormat } from './schema.ts';

/** Writes what stands between an element's tags. */
export type WriteContent = (value: unknown) => string;

/**
 * Compiles a schema into the function that writes a value of it as XML, under the names that the schema gives: once per shape, so that
 * writing is string concatenation over known members. Members of a value that the schema lacks are not written.
 */
export function createXmlCompiler(): (schema: NormalizedSchema) => WriteContent {
  return memoised<WriteContent>(compileContent, (get) => {
    let write: WriteContent | undefined;
    return (value) => {
      write ??= get();
      return write(value);
    };
  });
}

type Recur = (schema: NormalizedSchema) => WriteContent;

function compileContent(schema: NormalizedSchema, recur: Recur): WriteContent {
  if (schema.isStructSchema()) return compileStruct(schema, recur);
  if (schema.isListSchema()) return compileList(schema, recur);
  if (schema.isMapSchema()) return compileMap(schema, recur);
  return compileScalar(schema);
}

function compileStruct(schema: NormalizedSchema, recur: Recur): WriteContent {
  const members = [...schema.structIterator()].map(([name, member]) => {
    const tag = xmlName(member) ?? name;
    const flattened = member.isListSchema() && member.getMergedTraits().xmlFlattened !== undefined;
    const write = flattened ? compileItems(member.getValueSchema(), tag, recur) : wrap(tag, recur(member));
    return { name, write };
  });
  return (value) => {
    const fields = value as Fields;
    let out = '';
    for (const member of members) {
      const field = fields[member.name];
      if (field !== undefined && field !== null) out += member.write(field);
    }
    return out;
  };
}

function compileList(schema: NormalizedSchema, recur: Recur): WriteContent {
  const item = schema.getValueSchema();
  return compileItems(item, item.getMergedTraits().xmlName ?? 'member', recur);
}

function compileItems(item: NormalizedSchema, tag: string, recur: Recur): WriteContent {
  const write = wrap(tag, recur(item));
  return (value) => {
    let out = '';
    for (const element of value as readonly unknown[]) out += write(element);
    return out;
  };
}

function compileMap(schema: NormalizedSchema, recur: Recur): WriteContent {
  const writeKey = wrap(schema.getKeySchema().getMergedTraits().xmlName ?? 'key', escapeText);
  const item = schema.getValueSchema();
  const writeValue = wrap(item.getMergedTraits().xmlName ?? 'value', recur(item));
  return (value) => {
    let out = '';
    for (const [key, element] of Object.entries(value as Fields)) out += `<entry>${writeKey(key)}${writeValue(element)}</entry>`;
    return out;
  };
}

function compileScalar(schema: NormalizedSchema): WriteContent {
  if (schema.isTimestampSchema()) {
    const format = timestampFormat(schema, 5);
    return (value) => (value instanceof Date ? String(formatTimestamp(value, format)) : escapeText(value));
  }
  if (schema.isBlobSchema()) {
    return (value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : escapeText(value));
  }
  return escapeText;
}

function wrap(tag: string, write: WriteContent): WriteContent {
  const open = `<${tag}>`;
  const close = `</${tag}>`;
  const empty = `<${tag}/>`;
  return (value) => {
    const content = write(value);
    return content === '' ? empty : open + content + close;
  };
}

function xmlName(member: NormalizedSchema): string | undefined {
  return member.getMemberTraits().xmlName;
}

const SPECIAL = /[&<>\r]/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' };

/**
 * Text content. A carriage return is written as a reference, since an XML reader turns a bare one into a line feed. An object where the
 * schema has a scalar comes from a fault plan's malformed answer: its fields become elements.
 */
export function escapeText(value: unknown): string {
  if (typeof value === 'string') {
    return SPECIAL.test(value) ? value.replace(/[&<>\r]/g, (character) => ENTITIES[character] as string) : value;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([tag, content]) => wrap(tag, escapeText)(content))
      .join('');
  }
  return String(value);
}

/** An error as the query protocol and REST XML write it. */
export function renderXmlError({ code, status, message }: SpelledRefusal, namespace: string, requestId: string): string {
  const type = status < 500 ? 'Sender' : 'Receiver';
  const error = `<Error><Type>${type}</Type><Code>${escapeText(code)}</Code><Message>${escapeText(message)}</Message></Error>`;
  return `<ErrorResponse xmlns="${namespace}">${error}<RequestId>${requestId}</RequestId></ErrorResponse>`;
}
