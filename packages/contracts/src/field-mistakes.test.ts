import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldMistakes } from './field-mistakes.ts';
import { mistakeWords } from './mistake-words.ts';

const place = z.union([z.strictObject({ file: z.string() }), z.strictObject({ env: z.string() })], { error: 'must be a place' });
const schema = z.strictObject({
  name: z.string(),
  regions: z.union([z.literal('all'), z.array(z.enum(['north', 'south']))], { error: 'must be all, or a list' }),
  key: z
    .union([z.strictObject({ profile: z.string() }), z.strictObject({ keyId: place, secretKey: place })], { error: 'must be a key' })
    .optional(),
});

/** `where: subject message`. */
function mistakesOf(value: object): string[] {
  const parsed = schema.safeParse({ name: 'a', regions: 'all', ...value }, { error: mistakeWords, reportInput: true });
  return fieldMistakes(schema, parsed.error?.issues ?? []).map(
    ({ at, subject, message }) => `${at.join('.')}: ${subject.join('.')} ${message}`,
  );
}

describe('a field that is not known', () => {
  it('is told once, with the field that was meant', () => {
    expect(mistakesOf({ regions: undefined, regoins: 'all' })).toEqual(['regoins:  has the unknown field regoins; did you mean regions?']);
    expect(mistakesOf({ key: { key_id: { env: 'A' }, secretKey: { env: 'B' } } })).toEqual([
      'key.key_id: key has the unknown field key_id; did you mean keyId?',
    ]);
    expect(mistakesOf({ key: { keyid: { env: 'A' } } })).toEqual([
      'key.secretKey: key.secretKey is required',
      'key.keyid: key has the unknown field keyid; did you mean keyId?',
    ]);
  });

  it('comes with the known ones where it is like none of them', () => {
    expect(mistakesOf({ colour: 'red' })).toEqual(['colour:  has the unknown field colour; it may have name, regions, key']);
  });

  it('that is a field and its value without a colon between them is told as that, and the value is not repeated', () => {
    expect(mistakesOf({ key: { 'profile hush': null } })).toEqual(['key.profile hush: key needs a colon and a space after profile']);
    expect(mistakesOf({ key: 'profile:hush' })).toEqual(['key: key must be a key']);
  });
});

describe('a value of several kinds', () => {
  it('is told of as the kind that it was begun as', () => {
    expect(mistakesOf({ regions: ['north', 'west'] })).toEqual(['regions.1: regions.1 must be one of north, south']);
    expect(mistakesOf({ key: { keyId: { file: 1 }, secretKey: { env: 'B' } } })).toEqual([
      'key.keyId.file: key.keyId.file must be text: put it in quotes',
    ]);
  });

  it('is told as a whole where it was begun as none of them, or as two', () => {
    expect(mistakesOf({ regions: 'some', key: { profile: 'a', keyId: { env: 'A' } } })).toEqual([
      'regions: regions must be all, or a list',
      "key.keyId: key can't have keyId together with profile",
    ]);
    expect(mistakesOf({ key: { profile: 1, keyId: { env: 'A' } } })).toEqual(['key: key must be a key']);
    expect(mistakesOf({ key: { keyId: 'AKIA', secretKey: { env: 'B' } } })).toEqual(['key.keyId: key.keyId must be a place']);
  });
});
