import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { JobQueue } from './job-queue.ts';
import { postgresServer, redisServer, type TestServer } from './testing/servers.ts';

const WAIT = { timeout: 20_000, interval: 10 };

describe.each([
  { name: 'PostgreSQL', url: inject('postgresUrl'), create: postgresServer },
  { name: 'Redis', url: inject('redisUrl'), create: redisServer },
])('schedules on $name', ({ url, create }) => {
  describe.skipIf(!url)('with a server', () => {
    let server: TestServer;
    let queue: JobQueue;
    beforeAll(async () => {
      server = await create(url!);
      queue = await server.open();
    });
    beforeEach(async () => {
      await server.flush();
    });
    afterAll(async () => {
      await server.close();
    });

    async function present(): Promise<
      { connection: string; cron: string | undefined; timeZone: string | undefined; next: number | undefined }[]
    > {
      const schedulers = await server.raw('discovery').getJobSchedulers();
      return schedulers
        .map(({ key, pattern, tz, next }) => ({ connection: key, cron: pattern, timeZone: tz, next }))
        .toSorted((a, b) => a.connection.localeCompare(b.connection));
    }

    it('come due again and again, until they are removed', async () => {
      const due: { connection: string; at: number }[] = [];
      const consumer = queue.consume(
        {
          plan: async () => ({ kind: 'done' }),
          due: async ({ connection }) => {
            due.push({ connection, at: Date.now() });
            return { kind: 'done' };
          },
        },
        { concurrency: 1 },
      );
      await queue.setSchedules([{ connection: 'every-second', cron: '* * * * * *', timeZone: 'UTC' }]);
      await vi.waitFor(() => expect(due.length).toBeGreaterThanOrEqual(3), WAIT);
      await queue.setSchedules([]);
      const removedAt = Date.now();
      await vi.waitFor(() => expect(Date.now() - removedAt).toBeGreaterThan(2_500), WAIT);
      await consumer.close({ graceMs: 1000 });
      expect(due.filter(({ at }) => at > removedAt + 1_000)).toEqual([]);
      expect(new Set(due.map(({ connection }) => connection))).toEqual(new Set(['every-second']));
      expect(await present()).toEqual([]);
    });

    it('keep to their time zone', async () => {
      await queue.setSchedules([
        { connection: 'kolkata', cron: '30 5 * * *', timeZone: 'Asia/Kolkata' },
        { connection: 'utc', cron: '30 5 * * *', timeZone: 'UTC' },
      ]);
      const [kolkata, utc] = await present();
      expect(new Date(kolkata!.next!).toISOString().slice(11)).toBe('00:00:00.000Z');
      expect(new Date(utc!.next!).toISOString().slice(11)).toBe('05:30:00.000Z');
    });

    it('are added, changed and removed to match, and left alone where they match already', async () => {
      await queue.setSchedules([
        { connection: 'a', cron: '0 1 * * *', timeZone: 'UTC' },
        { connection: 'b', cron: '0 2 * * *', timeZone: 'UTC' },
      ]);
      const wanted = [
        { connection: 'b', cron: '0 2 * * *', timeZone: 'UTC' },
        { connection: 'c', cron: '0 3 * * *', timeZone: 'UTC' },
      ];
      await queue.setSchedules(wanted);
      const before = await present();
      expect(before.map(({ next: _next, ...schedule }) => schedule)).toEqual(wanted);
      await queue.setSchedules(wanted);
      expect(await present()).toEqual(before);
      await queue.setSchedules(wanted.map((schedule) => ({ ...schedule, timeZone: 'Asia/Tokyo' })));
      expect((await present()).map(({ timeZone }) => timeZone)).toEqual(['Asia/Tokyo', 'Asia/Tokyo']);
    });

    it('come back after a flush, and after the loss of the job that was to come due', async () => {
      const schedules = [{ connection: 'a', cron: '0 1 * * *', timeZone: 'UTC' }];
      await queue.setSchedules(schedules);
      const expected = await present();
      await server.flush();
      expect(await present()).toEqual([]);
      await queue.setSchedules(schedules);
      expect(await present()).toEqual(expected);

      const raw = server.raw('discovery');
      const [job] = await raw.getDelayed();
      await server.loseJob('discovery', job!.id!);
      expect(await raw.getDelayed()).toEqual([]);
      await queue.setSchedules(schedules);
      expect((await raw.getDelayed()).map(({ id }) => id)).toEqual([job!.id]);
    });

    it('are refused together with what is wrong with each, and none is set', async () => {
      const setting = queue.setSchedules([
        { connection: 'good', cron: '0 1 * * *', timeZone: 'UTC' },
        { connection: 'bad-cron', cron: '61 * * * *', timeZone: 'UTC' },
        { connection: 'bad-zone', cron: '0 1 * * *', timeZone: 'Mars/Olympus' },
      ]);
      await expect(setting).rejects.toThrow(
        'bad-cron: 61 * * * * is not a cron expression such as "0 */6 * * *": Constraint error, got value 61 expected range 0-59\n' +
          'bad-zone: Mars/Olympus is not a time zone such as Europe/Prague',
      );
      expect(await present()).toEqual([]);
    });
  });
});
