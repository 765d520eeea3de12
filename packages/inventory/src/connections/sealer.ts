import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Seals what must not lie in the register in the clear: AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits. A sealed value is
 * version (1 byte), key id (4), nonce (12), cipher text, tag (16). All but the cipher text itself is authenticated, and so is the context, the name of the
 * connection, so that a sealed key moved to another row does not open there.
 */
export interface Sealer {
  seal(plain: string, context: string): Buffer;
  /** Throws {@link SealError} where the value was sealed with another key or for another context, or was changed. */
  open(sealed: Uint8Array, context: string): string;
  /** Whether the value names another key than this one as that which sealed it. Tells nothing of values of other versions. */
  isOfAnother(sealed: Uint8Array): boolean;
}

/** A sealed value that does not open, or a key that is none. Its message holds neither. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

const VERSION = 1;
const KEY_BYTES = 32;
const KEY_ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + KEY_ID_BYTES;

export function createSealer(key: Buffer): Sealer {
  if (key.length !== KEY_BYTES) throw new SealError(`a sealing key has ${KEY_BYTES} bytes, this one has ${key.length}.`);
  const header = Buffer.concat([Buffer.from([VERSION]), keyId(key)]);
  const associated = (context: string) => Buffer.concat([header, Buffer.from(context, 'utf8')]);
  return {
    isOfAnother: (sealed) => sealed[0] === VERSION && !Buffer.from(sealed.subarray(0, HEADER_BYTES)).equals(header),
    seal(plain, context) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(associated(context));
      return Buffer.concat([header, nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      if (bytes.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES || bytes[0] !== VERSION) {
        throw new SealError(`what is stored for ${context} was not sealed by this version of Cadastre, or is damaged. Store it again.`);
      }
      if (!bytes.subarray(0, HEADER_BYTES).equals(header)) {
        throw new SealError(
          `the key in CADASTRE_KEY is not the one that ${context} was sealed with. Set CADASTRE_KEY to that one, or store the connection again.`,
        );
      }
      const nonce = bytes.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
        .setAAD(associated(context))
        .setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        return decipher.update(bytes.subarray(HEADER_BYTES + NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        throw new SealError(
          `what is stored for ${context} was changed since it was sealed, or was sealed for another name. Store it again.`,
        );
      }
    },
  };
}

/** Tells keys apart without telling anything of them: four bytes of a hash of 32 random ones. */
function keyId(key: Buffer): Buffer {
  return createHash('sha256').update('cadastre sealing key id\0').update(key).digest().subarray(0, KEY_ID_BYTES);
}

/** Reads a key as CADASTRE_KEY holds it. */
export function parseKey(text: string): Buffer {
  const trimmed = text.trim();
  const key = Buffer.from(trimmed, 'base64');
  // Buffer skips what is not base64, so the text is compared with what it was understood as.
  const same = key.toString('base64').replace(/=+$/, '') === trimmed.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (same && key.length === KEY_BYTES) return key;
  throw new SealError('a sealing key is 32 bytes in base64. Make one with: openssl rand -base64 32');
}

/**
 * The key in this file, made on first use, readable by its owner alone. Of several processes that make it at once, one wins and all use that one:
 * the finished file is linked to its name, which fails where there is one.
 */
export async function loadOrCreateKey(file: string): Promise<Buffer> {
  const known = await readKey(file);
  if (known) return known;
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  const made = await readKey(file);
  if (!made) throw new SealError(`${file} vanished while it was made.`);
  return made;
}

async function readKey(file: string): Promise<Buffer | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return parseKey(text);
  } catch {
    throw new SealError(
      `${file} does not hold a sealing key (32 bytes in base64). Put back a copy; without it the stored access keys cannot be opened.`,
    );
  }
}
