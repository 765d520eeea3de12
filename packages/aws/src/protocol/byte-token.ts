/** Bytes to be looked for at one place, kept as words: comparing four bytes at once is what makes matching a tag cheap. */
export interface ByteToken {
  readonly length: number;
  /** All words but the last. */
  readonly words: Int32Array;
  readonly lastWord: number;
  /** The bits of the last word that belong to the token. */
  readonly lastMask: number;
  readonly bytes: Uint8Array;
}

export function byteToken(text: string): ByteToken {
  const bytes = Buffer.from(text, 'utf8');
  const whole = (bytes.length - 1) >> 2;
  const padded = Buffer.alloc(whole * 4 + 4);
  bytes.copy(padded);
  const words = Int32Array.from({ length: whole }, (_, index) => padded.readInt32LE(index * 4));
  const bitsOfLast = (bytes.length - whole * 4) * 8;
  const lastMask = bitsOfLast === 32 ? -1 : (1 << bitsOfLast) - 1;
  return { length: bytes.length, words, lastWord: padded.readInt32LE(whole * 4), lastMask, bytes };
}

/** Whether the bytes at `position` are the token's. False where the view ends before the token does. */
export function matchesAt(view: DataView, token: ByteToken, position: number): boolean {
  const { words } = token;
  const count = words.length;
  if (position + count * 4 + 4 > view.byteLength) return matchesBytes(view, token.bytes, position);
  let at = position;
  for (let index = 0; index < count; index += 1, at += 4) if (view.getInt32(at, true) !== words[index]) return false;
  return (view.getInt32(at, true) & token.lastMask) === token.lastWord;
}

/** For the last bytes of a page, where a whole word would reach beyond its end. */
function matchesBytes(view: DataView, bytes: Uint8Array, position: number): boolean {
  return position + bytes.length <= view.byteLength && bytes.every((byte, index) => view.getUint8(position + index) === byte);
}
