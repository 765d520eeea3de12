import { expect, it } from 'vitest';
import { cronMistake, scheduleMistake, timeZoneMistake } from './schedules.ts';

it.each(['0 */6 * * *', '30 5 * * 1-5', '*/10 * * * * *', ' 0 0 1 * * ', '@daily'])('takes %s for a schedule', (cron) => {
  expect(cronMistake(cron)).toBe(undefined);
});

it('refuses an expression with fields missing or left over, which would mean something else', () => {
  const start = (cron: string) => `${cron} is not a cron expression such as "0 */6 * * *": it has`;
  expect(cronMistake('0 */6 * *')).toBe(`${start('0 */6 * *')} 4 fields instead of 5, or 6 with seconds`);
  expect(cronMistake('daily')).toBe(`${start('daily')} 1 field instead of 5, or 6 with seconds`);
  expect(cronMistake('0 0 0 1 1 * 2027')).toBe(`${start('0 0 0 1 1 * 2027')} 7 fields instead of 5, or 6 with seconds`);
});

it('refuses what no clock or calendar has', () => {
  expect(cronMistake('61 * * * *')).toBe(
    '61 * * * * is not a cron expression such as "0 */6 * * *": Constraint error, got value 61 expected range 0-59',
  );
});

it('tells the time zone of a schedule where its expression is right', () => {
  expect(scheduleMistake('0 * * * *', 'Mars/Olympus')).toBe('Mars/Olympus is not a time zone such as Europe/Prague');
  expect(scheduleMistake('0 * * *', 'Mars/Olympus')).toMatch('0 * * * is not a cron expression');
  expect(scheduleMistake('0 * * * *', 'UTC')).toBe(undefined);
});

it('refuses a time zone that nobody has, and says which may have been meant', () => {
  expect(timeZoneMistake('Europe/Prague')).toBe(undefined);
  expect(timeZoneMistake('UTC')).toBe(undefined);
  expect(timeZoneMistake('Mars/Olympus')).toBe('Mars/Olympus is not a time zone such as Europe/Prague');
  expect(timeZoneMistake('Europe/Parague')).toBe('Europe/Parague is not a time zone such as Europe/Prague; did you mean Europe/Prague?');
});
