/** Where the text of a row is. */
interface Place {
  readonly chunk: Buffer;
  readonly start: number;
  readonly end: number;
}

const FIRST_CHUNK = 4_096;
const LARGEST_CHUNK = 262_144;
/** The version of the binary form of `jsonb`: text follows (PostgreSQL source, `jsonb_recv`). */
const JSONB_VERSION = 1;
const [BRACKET, CLOSING, COMMA] = Buffer.from('[],') as unknown as [number, number, number];

/**
 * The rows of an observation that have to be written, by id, as JSON. They are kept as bytes, outside of V8's heap: they live for as long as their listing, and as strings
 * they were copied from one generation to the next, made the heap grow, and were joined into one string only to be made bytes of for the server.
 */
export class Deltas {
  readonly #places = new Map<string, Place>();
  #chunk = Buffer.alloc(0);
  #used = 0;
  #bytes = 0;

  get size(): number {
    return this.#places.size;
  }

  /** Of the JSON of all rows. */
  get bytes(): number {
    return this.#bytes;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  set(id: string, json: string): void {
    this.delete(id);
    const length = Buffer.byteLength(json);
    if (this.#used + length > this.#chunk.length) {
      const grown = Math.min(LARGEST_CHUNK, Math.max(FIRST_CHUNK, 2 * this.#chunk.length));
      this.#chunk = Buffer.allocUnsafeSlow(Math.max(grown, length));
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += this.#chunk.write(json, start);
    this.#places.set(id, { chunk: this.#chunk, start, end: this.#used });
    this.#bytes += length;
  }

  /** What it took stays in use until {@link clear}: ids seldom come twice. */
  delete(id: string): void {
    const place = this.#places.get(id);
    if (!place) return;
    this.#places.delete(id);
    this.#bytes -= place.end - place.start;
  }

  json(id: string): string | null {
    const place = this.#places.get(id);
    return place ? place.chunk.toString('utf8', place.start, place.end) : null;
  }

  /** All rows as one list, in the binary form of `jsonb`. */
  jsonb(): Buffer {
    const list = Buffer.allocUnsafeSlow(this.#bytes + Math.max(this.#places.size - 1, 0) + 3);
    list[0] = JSONB_VERSION;
    list[1] = BRACKET;
    let at = 2;
    for (const { chunk, start, end } of this.#places.values()) {
      if (at > 2) {
        list[at] = COMMA;
        at += 1;
      }
      at += chunk.copy(list, at, start, end);
    }
    list[at] = CLOSING;
    return list;
  }

  clear(): void {
    this.#places.clear();
    this.#chunk = Buffer.alloc(0);
    this.#used = 0;
    this.#bytes = 0;
  }
}
