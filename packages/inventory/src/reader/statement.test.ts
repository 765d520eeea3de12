import { expect, test } from 'vitest';
import { firstWord } from './statement.ts';

test.each([
  ['select 1', 'select'],
  ['  SELECT 1', 'select'],
  ['\n-- a remark; delete\n with x as (select 1) table x', 'with'],
  ['/* outer /* inner */ drop */ values (1)', 'values'],
  ['((select 1) union all (select 2))', 'select'],
  ['-- only a remark', ''],
  ['/* never closed', ''],
  ['', ''],
  [';', ''],
  ['42', ''],
  ['do $$ begin end $$', 'do'],
  ['/**/--\n/**/reset role', 'reset'],
])('the first word of %j is %j', (statement, word) => {
  expect(firstWord(statement)).toBe(word);
});
