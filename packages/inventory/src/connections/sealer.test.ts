import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSealer, loadOrCreateKey, parseKey, SealError } from './sealer.ts';

const sealer = createSealer(randomBytes(32));

describe('a sealer', () => {
  test('opens what it sealed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (plain, context) => {
        expect(sealer.open(sealer.seal(plain, context), context)).toBe(plain);
      }),
    );
  });

  test('refuses a value of which any single bit was changed', () => {
    const sealed = sealer.seal('secret', 'production');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(() => sealer.open(changed, 'production')).toThrow(SealError);
    }
  });

  test('refuses a value cut short', () => {
    const sealed = sealer.seal('', 'production');
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => sealer.open(sealed.subarray(0, length), 'production')).toThrow(SealError);
  });

  test('refuses a value that was sealed for another connection', () => {
    expect(() => sealer.open(sealer.seal('secret', 'production'), 'staging')).toThrow(
      new SealError('what is stored for staging was changed since it was sealed, or was sealed for another name. Store it again.'),
    );
  });

  test('says so when the key is another one', () => {
    expect(() => createSealer(randomBytes(32)).open(sealer.seal('secret', 'production'), 'production')).toThrow(
      new SealError(
        'the key in CADASTRE_KEY is not the one that production was sealed with. Set CADASTRE_KEY to that one, or store the connection again.',
      ),
    );
  });

  test('never seals alike twice, and shows nothing of what it sealed', () => {
    const one = sealer.seal('wJalrXUtnFEMI', 'production');
    expect(one.equals(sealer.seal('wJalrXUtnFEMI', 'production'))).toBe(false);
    expect(one.includes('wJalr')).toBe(false);
  });

  test('takes a key of 32 bytes and no other', () => {
    expect(() => createSealer(randomBytes(16))).toThrow(new SealError('a sealing key has 32 bytes, this one has 16.'));
  });
});

describe('parseKey', () => {
  const key = randomBytes(32);

  test.each([
    ['base64', key.toString('base64')],
    ['base64 with a line end', `${key.toString('base64')}\n`],
    ['base64url', key.toString('base64url')],
  ])('takes %s', (_, text) => {
    expect(parseKey(text)).toEqual(key);
  });

  test.each([
    ['too short', randomBytes(31).toString('base64')],
    ['hexadecimal', randomBytes(32).toString('hex')],
    ['garbage within', `${key.toString('base64').slice(0, 10)}!${key.toString('base64').slice(10)}`],
    ['empty', ''],
  ])('refuses %s, without repeating it', (_, text) => {
    expect(() => parseKey(text)).toThrow(new SealError('a sealing key is 32 bytes in base64. Make one with: openssl rand -base64 32'));
  });
});

describe('loadOrCreateKey', () => {
  let directory: string;
  let file: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cadastre-key-'));
    file = join(directory, 'home', 'key');
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  test('makes one private key, however many ask at once, and keeps it', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => loadOrCreateKey(file)));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
    expect(await loadOrCreateKey(file)).toEqual(keys[0]);
    expect(parseKey(await readFile(file, 'utf8'))).toEqual(keys[0]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(directory, 'home'))).toEqual(['key']);
  });

  test('does not replace a damaged file', async () => {
    await loadOrCreateKey(file);
    await writeFile(file, 'oops');
    await expect(loadOrCreateKey(file)).rejects.toThrow(/does not hold a sealing key.*Put back a copy/);
    expect(await readFile(file, 'utf8')).toBe('oops');
  });
});
