import type { ConnectionDefinition } from '@cadastre/contracts';
import { expect, it } from 'vitest';
import { schedulesOf } from './schedules.ts';

const definition = (schedule?: string, timeZone?: string): ConnectionDefinition => ({
  name: 'x',
  regions: 'all',
  types: 'core',
  ...(schedule === undefined ? {} : { schedule }),
  ...(timeZone === undefined ? {} : { timeZone }),
});

it('keeps the schedules that are right and says what is wrong with the others', () => {
  expect(
    schedulesOf([
      { name: 'by-hand', definition: definition() },
      { name: 'nightly', definition: definition('0 3 * * *') },
      { name: 'prague', definition: definition('0 */6 * * *', 'Europe/Prague') },
      { name: 'wrong', definition: definition('every day') },
    ]),
  ).toEqual({
    valid: [
      { connection: 'nightly', cron: '0 3 * * *', timeZone: 'UTC' },
      { connection: 'prague', cron: '0 */6 * * *', timeZone: 'Europe/Prague' },
    ],
    mistakes: [{ connection: 'wrong', mistake: expect.stringContaining('every day is not a cron expression') }],
  });
});
