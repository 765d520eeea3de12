import { expect, it } from 'vitest';
import { z } from 'zod';
import { mistakeWords } from './mistake-words.ts';

const schema = z.object({
  text: z.string().min(1),
  count: z.number().min(2).max(5),
  whole: z.int(),
  list: z.array(z.string()).min(1),
  fields: z.object({}),
  choice: z.enum(['on', 'off']),
  fixed: z.literal('all'),
  address: z.url(),
  own: z.string('must be said otherwise'),
});

const wordsFor = (value: object): Record<string, string> =>
  Object.fromEntries(schema.safeParse(value, { error: mistakeWords }).error?.issues.map(({ path, message }) => [path[0], message]) ?? []);

it('says what a value must be, in words that follow its name', () => {
  const wrong = { text: 1, count: 'a', whole: 1.5, list: 'a', fields: 'a', choice: 'up', fixed: 'some', address: 'here', own: 1 };
  expect(wordsFor(wrong)).toEqual({
    text: 'must be text',
    count: 'must be a number',
    whole: 'must be a whole number',
    list: 'must be a list',
    fields: 'must have fields of its own',
    choice: 'must be one of on, off',
    fixed: 'must be all',
    address: 'must be a URL',
    own: 'must be said otherwise',
  });
});

it('says by what bounds a value is out of', () => {
  expect(
    wordsFor({ text: '', count: 1, whole: 1, list: [], fields: {}, choice: 'on', fixed: 'all', address: 'http://here', own: '' }),
  ).toEqual({
    text: 'must not be empty',
    count: 'must be at least 2',
    list: 'must not be empty',
  });
  expect(wordsFor({ count: 6 })).toMatchObject({ count: 'must be at most 5', text: 'is required', choice: 'must be one of on, off' });
});
