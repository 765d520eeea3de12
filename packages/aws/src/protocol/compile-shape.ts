import type { NormalizedSchema } from '@smithy/core/schema';
import { type ByteToken, byteToken, matchesAt } from './byte-token.ts';
import { buildObject, extendPath, type MemberPath, offsetOf, type Repetition, rootPath, type StructMember } from './member-path.ts';
import { findNameEnd, readCloseTag, readTagRest, skipElement, skipMisc } from './xml-markup.ts';
import type { XmlPage } from './xml-page.ts';
import { compileText } from './xml-scalars.ts';

const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;

/** How elements of one schema are read. */
export interface XmlShape {
  /** Reads the content from `page.position`, which is after the opening tag, to after the closing tag. */
  readonly read: (page: XmlPage, element: XmlElement) => unknown;
  /** What a self-closing element gives. */
  readonly empty: (page: XmlPage) => unknown;
  /** Whether attributes of these names would count as content; then the SDK reads the element. */
  readonly readsAttributes: (names: readonly string[]) => boolean;
}

/** An element that is expected somewhere: its name and its shape. */
export interface XmlElement {
  readonly name: string;
  readonly open: ByteToken;
  readonly close: ByteToken;
  readonly schema: NormalizedSchema;
  readonly shape: XmlShape;
}

export function xmlElement(name: string, schema: NormalizedSchema, shape = compileShape(schema)): XmlElement {
  return { name, open: byteToken(`<${name}`), close: byteToken(`</${name}>`), schema, shape };
}

/** Whether the element opens at `position`, and not one whose name only begins like its name. */
export function opensAt(page: XmlPage, element: XmlElement, position: number): boolean {
  if (!matchesAt(page.view, element.open, position)) return false;
  const byte = page.view.getUint8(position + element.open.length);
  return byte === GREATER_THAN || byte === SLASH || byte <= 0x20;
}

/** Reads the element whose `<` is at `position` and leaves `page.position` after it. */
export function readElement(page: XmlPage, element: XmlElement, position: number): unknown {
  const afterName = position + element.open.length;
  const byte = page.view.getUint8(afterName);
  if (byte === GREATER_THAN) {
    page.position = afterName + 1;
    return element.shape.read(page, element);
  }
  if (byte === SLASH && page.view.getUint8(afterName + 1) === GREATER_THAN) {
    page.position = afterName + 2;
    return element.shape.empty(page);
  }
  const tag = readTagRest(page, afterName);
  if (element.shape.readsAttributes(tag.attributes)) return readBySdk(page, element, position);
  page.position = tag.end;
  return tag.selfClosing ? element.shape.empty(page) : element.shape.read(page, element);
}

/** A structure of the given members, whose keys are its own and not of a schema: what wraps a result. */
export function compileWrapper(elements: readonly XmlElement[]): XmlShape {
  return structShape(() => elements.map((element, index) => ({ ...element, key: element.name, index })));
}

// The readers of a structure depend on nothing but its schema, an object of the SDK that lives as long as the process: this only saves
// compiling it again for each client.
const structShapes = new WeakMap<object, XmlShape>();

function compileShape(schema: NormalizedSchema): XmlShape {
  if (schema.isListSchema()) return listShape(schema);
  if (schema.isUnionSchema() || schema.isMapSchema() || schema.isDocumentSchema()) return sdkShape(schema);
  if (!schema.isStructSchema()) return textShape(schema);
  const key = schema.getSchema() as object;
  let shape = structShapes.get(key);
  if (shape === undefined) {
    shape = structShape(() => compileMembers(schema));
    structShapes.set(key, shape);
  }
  return shape;
}

function compileMembers(schema: NormalizedSchema): StructMember[] {
  return Array.from(schema.structIterator(), ([key, member], index) => {
    const name = (member.getMemberTraits().xmlName as string | undefined) ?? key;
    if (!member.getMergedTraits().xmlFlattened) return { ...xmlElement(name, member), key, index };
    if (member.isMapSchema()) return { ...xmlElement(name, member), key, index, repeats: REPEATED_ENTRY };
    const item = member.getValueSchema();
    return { ...xmlElement(name, item), key, index, repeats: REPEATED_ITEM };
  });
}

/** Members are compiled when the structure is first met: a schema may hold itself. */
function structShape(compile: () => StructMember[]): XmlShape {
  const root = rootPath();
  let compiled: ReadonlyMap<string, StructMember> | undefined;
  const members = (): ReadonlyMap<string, StructMember> => {
    compiled ??= new Map(compile().map((member) => [member.name, member]));
    return compiled;
  };

  const read = (page: XmlPage, element: XmlElement): object => {
    const { stack } = page;
    const base = page.top;
    let path: MemberPath = root;
    let at = page.position;
    for (;;) {
      at = page.skipSpace(at);
      const likely = path.likelyMember;
      let member: StructMember;
      let next: MemberPath;
      if (likely !== null && opensAt(page, likely, at)) {
        member = likely;
        next = path.likelyPath as MemberPath;
      } else if (matchesAt(page.view, element.close, at)) {
        page.position = at + element.close.length;
        break;
      } else {
        at = nextTag(page, at);
        if (page.view.getUint8(at + 1) === SLASH) {
          page.position = readCloseTag(page, element.name, at);
          break;
        }
        const found = members().get(page.rawText(at + 1, findNameEnd(page, at + 1)));
        if (found === undefined) {
          at = skipElement(page, at);
          continue;
        }
        member = found;
        const extended = extendPath(path, member);
        if (extended === undefined) {
          at = readRepetition(page, path, member, base, at);
          continue;
        }
        next = extended;
      }
      const slot = base + path.length;
      page.top = slot + 1;
      const value = readElement(page, member, at);
      stack[slot] = member.repeats === undefined ? value : member.repeats.first(value);
      path = next;
      at = page.position;
    }
    page.top = base;
    return buildObject(path, stack, base);
  };

  return { read, empty: () => ({}), readsAttributes: (names) => names.some((name) => members().has(name)) };
}

function readRepetition(page: XmlPage, path: MemberPath, member: StructMember, base: number, position: number): number {
  if (member.repeats === undefined) page.fail('an element that occurs once is there twice', position);
  page.top = base + path.length;
  const value = readElement(page, member, position);
  member.repeats.further(page.stack[base + offsetOf(path, member)], value);
  return page.position;
}

function listShape(schema: NormalizedSchema): XmlShape {
  const itemSchema = schema.getValueSchema();
  let item: XmlElement | undefined;

  const read = (page: XmlPage, element: XmlElement): unknown[] => {
    item ??= xmlElement((itemSchema.getMergedTraits().xmlName as string | undefined) ?? 'member', itemSchema);
    const { stack } = page;
    const base = page.top;
    let top = base;
    let at = page.position;
    for (;;) {
      at = page.skipSpace(at);
      if (opensAt(page, item, at)) {
        page.top = top + 1;
        stack[top] = readElement(page, item, at);
        top += 1;
        at = page.position;
      } else if (matchesAt(page.view, element.close, at)) {
        page.position = at + element.close.length;
        break;
      } else {
        at = nextTag(page, at);
        if (page.view.getUint8(at + 1) === SLASH) {
          page.position = readCloseTag(page, element.name, at);
          break;
        }
        if (!opensAt(page, item, at)) at = skipElement(page, at);
      }
    }
    page.top = base;
    // A list grown by pushing keeps room for sixteen more; most of AWS's lists hold one item.
    return stack.slice(base, top);
  };

  return { read, empty: () => [], readsAttributes: () => false };
}

/** The position of the next tag: comments are passed over, text where there should be elements is refused. */
function nextTag(page: XmlPage, position: number): number {
  const at = skipMisc(page, position);
  if (page.view.getUint8(at) !== LESS_THAN || page.view.getUint8(at + 1) === EXCLAMATION) page.fail('text between elements', at);
  return at;
}

function textShape(schema: NormalizedSchema): XmlShape {
  const readText = compileText(schema);
  return {
    read: (page, element) => {
      const start = page.position;
      const end = page.findMarkup(start);
      // A comment, a CDATA section or white space in the closing tag.
      if (!matchesAt(page.view, element.close, end)) return readBySdk(page, element, start - element.open.length - 1);
      page.position = end + element.close.length;
      return readText(page, start, end);
    },
    empty: (page) => readText(page, page.position, page.position),
    readsAttributes: () => true,
  };
}

/** Maps, unions and documents: no listing has them, so the SDK's own code reads them, one element at a time. */
function sdkShape(schema: NormalizedSchema): XmlShape {
  return {
    read: (page, element) => readBySdk(page, element, page.position - element.open.length - 1),
    empty: (page) => page.sdk.readSchema(schema, ''),
    readsAttributes: () => true,
  };
}

function readBySdk(page: XmlPage, element: XmlElement, position: number): unknown {
  const end = skipElement(page, position);
  page.position = end;
  return page.sdk.readElement(element.schema, element.name, page.bytes.toString('utf8', position, end));
}

/** A list or map without an element of its own: each of its items or entries is a member of the structure. */
const REPEATED_ITEM: Repetition = {
  first: (value) => [value],
  further: (list, value) => void (list as unknown[]).push(value),
};
const REPEATED_ENTRY: Repetition = {
  first: (value) => value,
  further: (map, value) => void Object.defineProperties(map, Object.getOwnPropertyDescriptors(value)),
};
