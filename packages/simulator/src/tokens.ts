import { createHmac } from 'node:crypto';
import { Refusal } from './refusal.ts';

/** Where a chain of pages goes on. */
export interface Continuation {
  /** The order that the chain was begun in. */
  readonly order: number;
  /** The place of the next item, while the estate's version is still this one. */
  readonly place: number;
  readonly version: number;
  /** The hash of the next item, by which it is found again in another version. */
  readonly hash: number;
}

const TAG_BYTES = 12;

/**
 * Opaque tokens. A token is bound to what was listed (`listing`: account, region, operation and filters): given to any other call, or
 * changed by a bit, it is refused.
 */
export function createTokens(seed: number) {
  const secret = `cadastre ${seed}`;

  function tag(payload: string, listing: string): Buffer {
    return createHmac('sha256', secret).update(payload).update('\0').update(listing).digest().subarray(0, TAG_BYTES);
  }

  return {
    write(to: Continuation, listing: string): string {
      const payload = [to.order, to.place, to.version, to.hash].map((part) => part.toString(36)).join('.');
      return Buffer.concat([tag(payload, listing), Buffer.from(payload)]).toString('base64');
    },

    /** @throws Refusal unless {@link write} made the token for this listing. */
    read(token: string, listing: string): Continuation {
      const bytes = Buffer.from(token, 'base64');
      const payload = bytes.subarray(TAG_BYTES).toString();
      if (!tag(payload, listing).equals(bytes.subarray(0, TAG_BYTES)) || bytes.toString('base64') !== token) {
        throw new Refusal('invalid-token');
      }
      const [order, place, version, hash] = payload.split('.').map((part) => Number.parseInt(part, 36));
      return { order, place, version, hash } as Continuation;
    },
  };
}
