import { describe, expect, test } from 'vitest';
import { readRegistered } from './registered.ts';

const HASH = { content: '1', volatile: null };

describe('what is registered of a scope', () => {
  test('is compared by id, content and volatile attributes', () => {
    const registered = readRegistered(3, 'a\u0001b\u0001c', '1\u0001-2\u00013', '\u0001\u00017');
    const asked = { a: HASH, b: { content: '2', volatile: null }, c: { content: '3', volatile: '7' }, d: HASH, '': HASH };
    expect(registered?.compare(Object.keys(asked), Object.values(asked))).toEqual([
      { place: 1, stored: true },
      { place: 3, stored: false },
      { place: 4, stored: false },
    ]);
    expect(
      registered?.compare(
        ['a', 'c'],
        [
          { content: '1', volatile: '7' },
          { content: '3', volatile: null },
        ],
      ),
    ).toEqual([
      { place: 0, stored: true },
      { place: 1, stored: true },
    ]);
  });

  test('is nothing where the scope is empty', () => {
    expect(readRegistered(0, null, null, null)?.compare(['a'], [HASH])).toEqual([{ place: 0, stored: false }]);
  });

  test('is left to the server where it was not fetched, or where an id cannot be parted from the next', () => {
    expect(readRegistered(5, null, null, null)).toBe(null);
    expect(readRegistered(2, 'a\u0001b\u0001a', '1\u00012', '\u0001')).toBe(null);
  });
});
