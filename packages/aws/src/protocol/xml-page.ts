import type { XmlShapeDeserializer } from '@aws-sdk/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import { MalformedAnswerError } from './malformed-answer-error.ts';

/** What the compiled readers leave to the SDK's own deserializer: the shapes and the spellings that are rare. */
export interface SdkReader {
  /** Reads a value of the SDK's own intermediate tree, or a text, by a schema. */
  readSchema: XmlShapeDeserializer['readSchema'];
  /** Parses one element and reads it by a schema. */
  readElement(schema: NormalizedSchema, name: string, element: string): unknown;
}

/** Texts up to this length are shared within a page: identifiers, states and names repeat, prose does not. */
const SHARED_TEXT_BYTES = 64;
const MAX_SLOTS = 4096;
const LESS_THAN_WORD = 0x3c3c3c3c;
const FOUR_SPACES = 0x20202020;

/**
 * An answer being read: its bytes, where the reader stands, and the values read so far whose object is not made yet.
 *
 * Every text is decoded from the bytes on its own. A substring of one string made of the whole page would be cheaper to take and keep the
 * page, megabytes, in memory for as long as a single identifier of it is in use.
 *
 * Reading beyond the last byte throws a RangeError, which {@link decodeXml} reports as an answer that ends early.
 */
export class XmlPage {
  readonly operation: string;
  readonly bytes: Buffer;
  readonly view: DataView;
  readonly sdk: SdkReader;
  position = 0;
  /** Values of the objects and lists that are being read, innermost last. */
  readonly stack: unknown[] = [];
  top = 0;
  readonly #slots: string[];
  readonly #slotOffsets: Int32Array;
  readonly #hasReturns: boolean;
  #nextAmpersand = -1;

  constructor(operation: string, body: Uint8Array, sdk: SdkReader) {
    this.operation = operation;
    this.bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    this.view = new DataView(body.buffer, body.byteOffset, body.byteLength);
    this.sdk = sdk;
    const slots = Math.min(MAX_SLOTS, Math.max(16, 2 ** Math.ceil(Math.log2(body.byteLength / 128 + 1))));
    this.#slots = new Array<string>(slots).fill('');
    this.#slotOffsets = new Int32Array(slots);
    this.#hasReturns = this.bytes.includes(13);
  }

  fail(reason: string, position: number): never {
    throw new MalformedAnswerError(this.operation, reason, position);
  }

  /** The position after any white space from `position` on. */
  skipSpace(position: number): number {
    const { view } = this;
    const lastWord = view.byteLength - 4;
    let at = position;
    for (;;) {
      while (at <= lastWord && view.getInt32(at, true) === FOUR_SPACES) at += 4;
      const byte = view.getUint8(at);
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x09 && byte !== 0x0d) return at;
      at += 1;
    }
  }

  /** The position of the next `<` from `position` on. */
  findMarkup(position: number): number {
    const { view } = this;
    const lastWord = view.byteLength - 4;
    let at = position;
    for (; at <= lastWord; at += 4) {
      const difference = view.getInt32(at, true) ^ LESS_THAN_WORD;
      const zeroBytes = (difference - 0x01010101) & ~difference & 0x80808080;
      // The lowest marked byte is right also where a borrow marked a higher one wrongly.
      if (zeroBytes !== 0) return at + ((31 - Math.clz32(zeroBytes & -zeroBytes)) >> 3);
    }
    while (view.getUint8(at) !== 0x3c) at += 1;
    return at;
  }

  /** The position after the next occurrence of `text` from `position` on. */
  findAfter(text: string, position: number): number {
    const found = this.bytes.indexOf(text, position, 'latin1');
    if (found === -1) this.fail('it ends early', this.bytes.length);
    return found + text.length;
  }

  /**
   * The text between two positions that hold no markup, as the SDK reads it: entities replaced, line ends normalised, and nothing where it
   * is only white space with a line end in it.
   */
  text(start: number, end: number): string {
    if (start === end) return '';
    if (this.#nextAmpersand < start) {
      const found = this.bytes.indexOf(0x26, start);
      this.#nextAmpersand = found === -1 ? this.bytes.length : found;
    }
    let text = this.rawText(start, end);
    if (this.#hasReturns) text = text.replace(/\r\n?/g, '\n');
    if (this.#nextAmpersand < end) text = replaceEntities(text);
    // What String.prototype.trim takes for white space begins below or above the ASCII letters.
    const first = text.charCodeAt(0);
    return (first <= 0x20 || first >= 0x80) && text.trim() === '' && text.includes('\n') ? '' : text;
  }

  /** The bytes between two positions as a string of its own, shared with an equal earlier one of this page where it is short. */
  rawText(start: number, end: number): string {
    const length = end - start;
    if (length > SHARED_TEXT_BYTES) return this.bytes.toString('utf8', start, end);
    const { view } = this;
    let hash = length;
    let bits = 0;
    let at = start;
    for (const lastWord = end - 4; at <= lastWord; at += 4) {
      const word = view.getInt32(at, true);
      bits |= word;
      hash = Math.imul(hash ^ word, 0x5bd1e995);
      hash ^= hash >>> 15;
    }
    for (; at < end; at += 1) {
      const byte = view.getUint8(at);
      bits |= byte;
      hash = Math.imul(hash ^ byte, 0x5bd1e995);
    }
    // A slot compares by bytes, so by length too, and only an ASCII string has as many characters as bytes.
    if ((bits & 0x80808080) !== 0) return this.bytes.toString('utf8', start, end);
    const slot = (hash ^ (hash >>> 13)) & (this.#slots.length - 1);
    const candidate = this.#slots[slot] as string;
    if (candidate.length === length && this.#sameBytes(this.#slotOffsets[slot] as number, start, length)) return candidate;
    const text = this.bytes.toString('latin1', start, end);
    this.#slots[slot] = text;
    this.#slotOffsets[slot] = start;
    return text;
  }

  #sameBytes(left: number, right: number, length: number): boolean {
    const { view } = this;
    let offset = 0;
    for (; offset + 4 <= length; offset += 4) if (view.getInt32(left + offset, true) !== view.getInt32(right + offset, true)) return false;
    for (; offset < length; offset += 1) if (view.getUint8(left + offset) !== view.getUint8(right + offset)) return false;
    return true;
  }
}

const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g;
const NAMED_ENTITIES: Readonly<Record<string, string | undefined>> = Object.freeze(
  Object.assign(Object.create(null) as object, { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);

/**
 * Like the SDK, a reference gives one UTF-16 unit (AWS writes characters beyond those as they are), a name that XML does not define gives
 * nothing, and an ampersand that begins neither stays.
 */
function replaceEntities(text: string): string {
  return text.replace(ENTITY, (_, hexadecimal?: string, decimal?: string, name?: string) => {
    if (hexadecimal !== undefined) return String.fromCharCode(Number.parseInt(hexadecimal, 16));
    if (decimal !== undefined) return String.fromCharCode(Number.parseInt(decimal, 10));
    return NAMED_ENTITIES[name ?? ''] ?? '';
  });
}
