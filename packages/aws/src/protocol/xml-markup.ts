import type { XmlPage } from './xml-page.ts';

const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const LESS_THAN = 0x3c;
const EQUALS = 0x3d;
const GREATER_THAN = 0x3e;
const QUESTION_MARK = 0x3f;

/** The position after white space, comments and processing instructions. */
export function skipMisc(page: XmlPage, position: number): number {
  let at = page.skipSpace(position);
  while (page.view.getUint8(at) === LESS_THAN) {
    const kind = page.view.getUint8(at + 1);
    if (kind === QUESTION_MARK) at = page.findAfter('?>', at + 2);
    else if (kind === EXCLAMATION && startsWith(page, '<!--', at)) at = page.findAfter('-->', at + 4);
    else break;
    at = page.skipSpace(at);
  }
  return at;
}

/** The position after the name that begins at `position`. */
export function findNameEnd(page: XmlPage, position: number): number {
  let at = position;
  for (;;) {
    const byte = page.view.getUint8(at);
    if (byte === GREATER_THAN || byte === SLASH || byte === EQUALS || byte <= 0x20) break;
    if (byte === LESS_THAN) page.fail('a tag is not well-formed', at);
    at += 1;
  }
  if (at === position) page.fail('a tag is not well-formed', at);
  return at;
}

export interface OpenTag {
  readonly attributes: readonly string[];
  /** After its `>`. */
  readonly end: number;
  readonly selfClosing: boolean;
}

/** Reads what follows the name in an opening tag. The attributes' values are not kept: no answer that is read here has any but namespaces. */
export function readTagRest(page: XmlPage, position: number): OpenTag {
  const attributes: string[] = [];
  let at = page.skipSpace(position);
  for (;;) {
    const byte = page.view.getUint8(at);
    if (byte === GREATER_THAN) return { attributes, end: at + 1, selfClosing: false };
    if (byte === SLASH) {
      if (page.view.getUint8(at + 1) !== GREATER_THAN) page.fail('a tag is not well-formed', at);
      return { attributes, end: at + 2, selfClosing: true };
    }
    const nameEnd = findNameEnd(page, at);
    attributes.push(page.bytes.toString('latin1', at, nameEnd));
    at = page.skipSpace(nameEnd);
    if (page.view.getUint8(at) !== EQUALS) page.fail('an attribute has no value', at);
    at = page.skipSpace(at + 1);
    const quote = page.view.getUint8(at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) page.fail('an attribute has no value', at);
    at = page.skipSpace(page.findAfter(quote === DOUBLE_QUOTE ? '"' : "'", at + 1));
  }
}

/** Reads the closing tag at `position` and returns the position after it. */
export function readCloseTag(page: XmlPage, name: string, position: number): number {
  const end = page.findAfter('>', position);
  if (page.bytes.toString('utf8', position + 2, end - 1).trim() !== name) page.fail('an element is not closed', position);
  return end;
}

/** The position after the element whose `<` is at `position`, which must be well-formed. */
export function skipElement(page: XmlPage, position: number): number {
  const open: string[] = [];
  let at = position;
  do {
    const kind = page.view.getUint8(at + 1);
    if (kind === SLASH) at = readCloseTag(page, open.pop() as string, at);
    else if (kind === QUESTION_MARK) at = page.findAfter('?>', at + 2);
    else if (kind === EXCLAMATION) at = skipDeclaration(page, at);
    else {
      const nameEnd = findNameEnd(page, at + 1);
      const tag = readTagRest(page, nameEnd);
      if (!tag.selfClosing) open.push(page.rawText(at + 1, nameEnd));
      at = tag.end;
    }
    if (open.length > 0) at = page.findMarkup(at);
  } while (open.length > 0);
  return at;
}

function skipDeclaration(page: XmlPage, position: number): number {
  if (startsWith(page, '<!--', position)) return page.findAfter('-->', position + 4);
  if (startsWith(page, '<![CDATA[', position)) return page.findAfter(']]>', position + 9);
  return page.fail('it holds a declaration', position);
}

function startsWith(page: XmlPage, text: string, position: number): boolean {
  return page.bytes.toString('latin1', position, position + text.length) === text;
}
