import { expect, test } from 'vitest';
import { parseRecord } from './record.ts';

test.each([
  ['()', 0, []],
  ['()', 1, [null]],
  ['(,)', 2, [null, null]],
  ['("",)', 2, ['', null]],
  ['(,"")', 2, [null, '']],
  ['(1,a b,2.50)', 3, ['1', 'a b', '2.50']],
  ['("a,b","(c)","d""e","\\\\x00",")")', 5, ['a,b', '(c)', 'd"e', '\\x00', ')']],
  ['("""","\\\\")', 2, ['"', '\\']],
  ['("""""")', 1, ['""']],
  ['("(1,""a """"b"""""")","{""k"": 1}")', 2, ['(1,"a ""b""")', '{"k": 1}']],
  ['("two\nlines")', 1, ['two\nlines']],
])('the record %j of %i fields', (text, count, fields) => {
  expect(parseRecord(text, count)).toEqual(fields);
});
