import { expect, test } from 'vitest';
import { momentOf } from './moment.ts';

test.each([
  ['2026-01-31', '2026-01-31T00:00:00.000Z'],
  ['2026-01-31T12:00', '2026-01-31T12:00:00.000Z'],
  ['2026-01-31 12:00:30', '2026-01-31T12:00:30.000Z'],
  ['2026-01-31T12:00:30.25z', '2026-01-31T12:00:30.250Z'],
  ['2026-01-31T12:00+01:00', '2026-01-31T11:00:00.000Z'],
  ['2026-01-31 12:00 -0530', '2026-01-31T17:30:00.000Z'],
])('%s is a moment, in UTC unless it says otherwise', (text, moment) => {
  expect(momentOf(text).toISOString()).toBe(moment);
});

test.each(['', '1', 'yesterday', '2026-13-01', '2026-02-30', '2026-1-5', '2026-01-31T25:00', '31.1.2026'])('%j is none', (text) => {
  expect(() => momentOf(text)).toThrow(`--as-of ${text}: not a time such as 2026-01-31, 2026-01-31T12:00Z or 2026-01-31T12:00+01:00.`);
});
