import { expect, it } from 'vitest';
import { scheduleMistake } from './schedules.ts';

it.each(['0 */6 * * *', '30 5 * * 1-5', '*/10 * * * * *', ' 0 0 1 * * ', '@daily'])('takes %s for a schedule', (cron) => {
  expect(scheduleMistake(cron, 'Europe/Prague')).toBe(undefined);
});

it('refuses an expression with fields missing or left over, which would mean something else', () => {
  const start = (cron: string) => `${cron} is not a cron expression such as "0 */6 * * *": it has`;
  expect(scheduleMistake('0 */6 * *', 'UTC')).toBe(`${start('0 */6 * *')} 4 fields instead of 5, or 6 with seconds`);
  expect(scheduleMistake('0 0 0 1 1 * 2027', 'UTC')).toBe(`${start('0 0 0 1 1 * 2027')} 7 fields instead of 5, or 6 with seconds`);
});

it('refuses what no clock or calendar has, and unknown time zones', () => {
  expect(scheduleMistake('61 * * * *', 'UTC')).toBe(
    '61 * * * * is not a cron expression such as "0 */6 * * *": Constraint error, got value 61 expected range 0-59',
  );
  expect(scheduleMistake('0 * * * *', 'Mars/Olympus')).toBe('Mars/Olympus is not a time zone such as Europe/Prague');
});
