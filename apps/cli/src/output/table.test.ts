import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { csvRow, renderCell } from './csv.ts';
import { ago, count, duration, plural, table } from './table.ts';

describe('a table', () => {
  it('aligns text left and numbers right, without trailing blanks', () => {
    const text = stripVTControlCharacters(
      table(
        ['NAME', 'ROWS', 'NOTE'],
        [
          ['vpc', 12, ''],
          ['subnet', 3_000, 'shared'],
          ['route', null, ''],
        ],
      ),
    );
    expect(text.split('\n')).toEqual(['NAME    ROWS  NOTE', 'vpc       12', 'subnet  3000  shared', 'route']);
  });
});

describe('a comma-separated row', () => {
  it('quotes what would break it and keeps types readable', () => {
    const cells = [null, 'a,b', 'say "hi"', new Date('2026-01-02T03:04:05Z'), { a: [1] }, true].map(renderCell);
    expect(csvRow(cells)).toBe(',"a,b","say ""hi""",2026-01-02T03:04:05.000Z,"{""a"":[1]}",true');
  });
});

describe('figures', () => {
  it('are written for people', () => {
    expect([count(1_234_567), plural(1, 'row'), plural(2, 'row')]).toEqual(['1,234,567', '1 row', '2 rows']);
    expect([850, 12_340, 250_000, 11_100_000, 187_200_000].map(duration)).toEqual([
      '850 ms',
      '12.3 s',
      '4 min 10 s',
      '3 h 5 min',
      '2 d 4 h',
    ]);
    expect([ago(null, new Date(0)), ago(new Date(0), new Date(61_000))]).toEqual(['never', '1 min 1 s ago']);
  });
});
