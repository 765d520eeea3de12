import { describe, expect, test } from 'vitest';
import { figure, formatValue, renderSection } from './figure.ts';

describe('a figure', () => {
  test('says whether it reaches its goal, where it has one', () => {
    expect(figure('a', 2)).toEqual({ label: 'a', value: 2, unit: '' });
    expect(figure('a', 1, '×', { atMost: 1 }).met).toBe(true);
    expect(figure('a', 1.01, '×', { atMost: 1 }).met).toBe(false);
    expect(figure('a', 5, '×', { atLeast: 5 }).met).toBe(true);
    expect(figure('a', 4.9, '×', { atLeast: 5 }).met).toBe(false);
  });

  test('is written with three digits, and whole numbers as they are', () => {
    const written = [0, 1234567, 0.01234, 1.5, 99.96, 123.4, 4321.7].map((value) => formatValue(value, 's'));
    expect(written).toEqual(['0 s', '1,234,567 s', '0.0123 s', '1.50 s', '100 s', '123 s', '4,322 s']);
    expect([formatValue(2.5, '×'), formatValue(3, '')]).toEqual(['2.50×', '3']);
  });
});

test('a section is written in columns', () => {
  const figures = [
    figure('CPU', 1.5, '×', { atMost: 1 }),
    figure('rows written', 12_000, '', { atMost: 12_000 }),
    figure('time', 3.25, 's'),
  ];
  expect(renderSection({ name: 'again', title: 'the estate again', figures, remarks: ['A remark.'] })).toBe(`again: the estate again
  CPU            1.50×  goal ≤ 1×: NOT REACHED
  rows written  12,000  goal ≤ 12,000: reached
  time          3.25 s
  A remark.`);
});
