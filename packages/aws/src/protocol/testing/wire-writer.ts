import type { NormalizedSchema } from '@smithy/core/schema';

/** How a wire form may differ without meaning anything else. Every choice is made by `choose`, so that a property test can replay it. */
export interface WireStyle {
  /** Between elements; must be white space with a line end in it, or nothing. */
  readonly gap: (depth: number) => string;
  /** How a character that may be written as it is, is written. */
  readonly character: (character: string) => string;
  /** Elements that no schema knows, comments and the like, to be put among a structure's members or a list's items. */
  readonly stray: () => string;
  readonly order: <T>(members: readonly T[]) => readonly T[];
  readonly selfClose: () => boolean;
  /** White space and attributes after the name of a structure's or a list's opening tag. */
  readonly tagRest: () => string;
  /** A whole text, already escaped; may wrap or split it. */
  readonly text: (escaped: string, raw: string) => string;
}

/** As EC2 writes it: indented by four spaces, empty elements self-closing. */
export const PLAIN_STYLE: WireStyle = {
  gap: (depth) => `\n${'    '.repeat(depth)}`,
  character: (character) => character,
  stray: () => '',
  order: (members) => members,
  selfClose: () => true,
  tagRest: () => '',
  text: (escaped) => escaped,
};

const NAMESPACE = 'http://ec2.amazonaws.com/doc/2016-11-15/';

/** A whole answer of EC2's protocol, or of the query protocol where `nested`. */
export function writeAnswer(operation: string, schema: NormalizedSchema, value: object, nested = false, style = PLAIN_STYLE): string {
  const content = (depth: number): string => (schema.isStructSchema() ? writeContent(schema, value, depth, style) : '');
  const requestId = (depth: number): string => `${style.gap(depth)}<requestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</requestId>`;
  const body = nested
    ? `${style.gap(1)}<${operation}Result>${content(2)}${style.gap(1)}</${operation}Result>${style.gap(1)}<ResponseMetadata>${requestId(2)}${style.gap(1)}</ResponseMetadata>`
    : `${requestId(1)}${content(1)}`;
  const root = `${operation}Response`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">${body}${style.gap(0)}</${root}>`;
}

function writeContent(schema: NormalizedSchema, value: unknown, depth: number, style: WireStyle): string {
  if (schema.isStructSchema()) {
    const members = style.order([...schema.structIterator()].filter(([key]) => (value as Record<string, unknown>)[key] !== undefined));
    const written = members.map(([key, member]) => {
      const name = (member.getMemberTraits().xmlName as string | undefined) ?? key;
      return style.stray() + writeMember(name, member, (value as Record<string, unknown>)[key], depth, style);
    });
    return written.join('') + style.stray();
  }
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    const name = (item.getMergedTraits().xmlName as string | undefined) ?? 'member';
    return (value as unknown[]).map((each) => style.stray() + writeElement(name, item, each, depth, style)).join('');
  }
  const raw = scalarText(schema, value);
  return style.text(escapeText(raw, style), raw);
}

function writeMember(name: string, schema: NormalizedSchema, value: unknown, depth: number, style: WireStyle): string {
  const flattened = Boolean(schema.getMergedTraits().xmlFlattened);
  if (schema.isMapSchema()) {
    const entries = Object.entries(value as object).map(([key, each]) =>
      writeEntry(schema, key, each, flattened ? name : 'entry', depth, style),
    );
    return flattened ? entries.join('') : `${style.gap(depth)}<${name}>${entries.join('')}${style.gap(depth)}</${name}>`;
  }
  if (flattened && schema.isListSchema()) {
    return (value as unknown[]).map((item) => writeElement(name, schema.getValueSchema(), item, depth, style)).join('');
  }
  return writeElement(name, schema, value, depth, style);
}

function writeEntry(schema: NormalizedSchema, key: string, value: unknown, name: string, depth: number, style: WireStyle): string {
  const keyName = (schema.getKeySchema().getMergedTraits().xmlName as string | undefined) ?? 'key';
  const valueName = (schema.getValueSchema().getMergedTraits().xmlName as string | undefined) ?? 'value';
  const written = writeElement(valueName, schema.getValueSchema(), value, depth + 1, style);
  return `${style.gap(depth)}<${name}><${keyName}>${escapeText(key, style)}</${keyName}>${written}${style.gap(depth)}</${name}>`;
}

function writeElement(name: string, schema: NormalizedSchema, value: unknown, depth: number, style: WireStyle): string {
  const gap = style.gap(depth);
  const content = writeContent(schema, value, depth + 1, style);
  const holdsElements = schema.isStructSchema() || schema.isListSchema();
  const rest = holdsElements ? style.tagRest() : '';
  if (content === '' && style.selfClose()) return `${gap}<${name}${rest}/>`;
  return `${gap}<${name}${rest}>${content}${holdsElements && content !== '' ? gap : ''}</${name}>`;
}

function scalarText(schema: NormalizedSchema, value: unknown): string {
  if (value instanceof Date) return schema.getSchema() === 7 ? String(value.getTime() / 1000) : value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return String(value);
}

function escapeText(text: string, style: WireStyle): string {
  return text.replace(/[\s\S]/g, (character) => {
    if (character === '&') return '&amp;';
    if (character === '<') return '&lt;';
    return character === '>' ? '&gt;' : style.character(character);
  });
}
