import type { NormalizedSchema } from '@smithy/core/schema';
import { Refusal } from '../refusal.ts';
import type { Fields } from './schema.ts';
import { readText } from './text-value.ts';

interface XmlElement {
  readonly name: string;
  text: string;
  readonly children: XmlElement[];
}

/** A tag, a comment, a declaration, a section of characters, or text. */
const TOKEN = /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(.*?)\]\]>|<(\/?)([\w.:-]+)([^<>]*?)(\/?)>|([^<]+)/gs;
const ENTITY = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(lt|gt|amp|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The root element of a document such as clients of AWS send: no document type, and attributes that say nothing but namespaces. @throws Refusal */
export function parseXml(document: string): XmlElement {
  const top: XmlElement = { name: '', text: '', children: [] };
  const open = [top];
  let read = 0;
  for (const [token, characters, closing, name, , empty, text] of document.matchAll(TOKEN)) {
    read += token.length;
    const within = open.at(-1) as XmlElement;
    if (characters !== undefined) within.text += characters;
    else if (text !== undefined) within.text += withoutEntities(text);
    else if (name !== undefined && closing === '/') {
      if (within.name !== name || open.length === 1) throw notXml();
      open.pop();
    } else if (name !== undefined) {
      const element: XmlElement = { name, text: '', children: [] };
      within.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [root, ...others] = top.children;
  if (read !== document.length || root === undefined || others.length > 0 || open.length > 1) throw notXml();
  return root;
}

function withoutEntities(text: string): string {
  return text.replace(ENTITY, (_, hexadecimal: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] as string;
    return String.fromCodePoint(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16));
  });
}

function notXml(): Refusal {
  return new Refusal('malformed-request', { reason: 'The request is not XML.' });
}

/** What an element says, by a schema. @throws Refusal for a value that the schema does not allow. */
export function readXml(schema: NormalizedSchema, element: XmlElement): unknown {
  if (schema.isStructSchema()) {
    const fields: Fields = {};
    for (const [name, member] of schema.structIterator()) {
      const tag = member.getMemberTraits().xmlName ?? name;
      const found = element.children.filter((child) => child.name === tag);
      if (found.length === 0) continue;
      const flattened = member.isListSchema() && member.getMergedTraits().xmlFlattened !== undefined;
      fields[name] = flattened ? found.map((child) => readXml(member.getValueSchema(), child)) : readXml(member, found[0] as XmlElement);
    }
    return fields;
  }
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    const tag = item.getMergedTraits().xmlName ?? 'member';
    return element.children.filter(({ name }) => name === tag).map((child) => readXml(item, child));
  }
  return readText(schema, element.text, element.name);
}
