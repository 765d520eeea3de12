import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { collectJobId } from '@cadastre/contracts';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { JobContext, JobQueue } from './job-queue.ts';
import { collectJob, postgresServer, redisServer, type TestServer } from './testing/servers.ts';

const HANGING_WORKER = fileURLToPath(new URL('./testing/hanging-worker.ts', import.meta.url));
const LOCK_MS = 1_000;
const FAST = { concurrency: 2, lockMs: LOCK_MS, stalledIntervalMs: 200 };
const WAIT = { timeout: 30_000, interval: 10 };

describe.each([
  { name: 'PostgreSQL', url: inject('postgresUrl'), create: postgresServer },
  { name: 'Redis', url: inject('redisUrl'), create: redisServer },
])('what a queue on $name survives', ({ url, create }) => {
  describe.skipIf(!url)('with a server', () => {
    let server: TestServer;
    let queue: JobQueue;
    const children: ChildProcess[] = [];
    beforeAll(async () => {
      server = await create(url!);
      queue = await server.open();
    });
    afterEach(async () => {
      for (const child of children.splice(0)) child.kill('SIGKILL');
      await server.flush();
    });
    afterAll(async () => {
      await server.close();
    });

    async function hangingWorker(): Promise<{ took: string; kill(): Promise<void> }> {
      const child = spawn(process.execPath, [HANGING_WORKER, server.url, server.prefix, String(LOCK_MS)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      children.push(child);
      const [took] = (await once(child.stdout, 'data')) as [Buffer];
      return {
        took: took.toString().trim(),
        kill: async () => {
          child.kill('SIGKILL');
          await once(child, 'exit');
        },
      };
    }

    async function untilEmpty(): Promise<void> {
      await vi.waitFor(async () => expect(await queue.depth()).toEqual({ waiting: 0, active: 0, delayed: 0 }), WAIT);
    }

    it('hands the job of a killed worker to another within seconds, as often as workers are killed', async () => {
      await queue.addCollect([collectJob({ region: 'eu-west-3' })]);
      for (let kill = 0; kill < 3; kill += 1) {
        const worker = await hangingWorker();
        expect(worker.took).toBe('took eu-west-3');
        await worker.kill();
      }
      const killedAt = performance.now();
      const contexts: JobContext[] = [];
      const consumer = queue.consume(
        {
          collect: async (_job, context) => {
            contexts.push(context);
            return { kind: 'done' };
          },
        },
        FAST,
      );
      await vi.waitFor(() => expect(contexts.length).toBe(1), WAIT);
      expect(performance.now() - killedAt).toBeLessThan(LOCK_MS + 4_000);
      await untilEmpty();
      await consumer.close({ graceMs: 0 });
      expect(contexts.map(({ attempt, starts, stalls }) => ({ attempt, starts, stalls }))).toEqual([{ attempt: 1, starts: 4, stalls: 3 }]);
    });

    it('lets running jobs finish when it closes, takes no others, and returns what exceeds the grace', async () => {
      const regions = ['eu-west-1', 'eu-west-2', 'eu-west-3'];
      await queue.addCollect(regions.map((region) => collectJob({ region })));
      const quick = Promise.withResolvers<void>();
      const events: string[] = [];
      const consumer = queue.consume(
        {
          collect: async ({ region }, { signal }) => {
            events.push(`${region} started`);
            if (region === 'eu-west-1') await quick.promise;
            else await new Promise((resolve) => signal.addEventListener('abort', resolve));
            events.push(`${region} ${signal.aborted ? 'aborted' : 'finished'}`);
            return signal.aborted ? { kind: 'retry', error: new Error('aborted') } : { kind: 'done' };
          },
        },
        FAST,
      );
      await vi.waitFor(() => expect(events.length).toBe(2), WAIT);
      const closed = consumer.close({ graceMs: 300 });
      quick.resolve();
      await closed;
      expect(events).toEqual(['eu-west-1 started', 'eu-west-2 started', 'eu-west-1 finished', 'eu-west-2 aborted']);
      expect(await queue.depth()).toEqual({ waiting: 2, active: 0, delayed: 0 });

      const attempts: string[] = [];
      const next = queue.consume(
        {
          collect: async ({ region }, { attempt }) => {
            attempts.push(`${region} ${attempt}`);
            return { kind: 'done' };
          },
        },
        FAST,
      );
      await untilEmpty();
      await next.close({ graceMs: 0 });
      expect(new Set(attempts)).toEqual(new Set(['eu-west-2 1', 'eu-west-3 1']));
    });

    it('closes in bounded time although a handler does not stop, and its job is taken over', async () => {
      await queue.addCollect([collectJob()]);
      let starts = 0;
      const stuck = queue.consume(
        {
          collect: async () => {
            starts += 1;
            return await new Promise(() => {});
          },
        },
        FAST,
      );
      await vi.waitFor(() => expect(starts).toBe(1), WAIT);
      const closing = performance.now();
      await stuck.close({ graceMs: 0 });
      expect(performance.now() - closing).toBeLessThan(8_000);
      const next = queue.consume(
        {
          collect: async (_job, context) => {
            starts = context.starts;
            return { kind: 'done' };
          },
        },
        FAST,
      );
      await vi.waitFor(() => expect(starts).toBe(2), WAIT);
      await untilEmpty();
      await next.close({ graceMs: 0 });
    });

    it('tells what a flush took, stops what was running, and delivers what is put back', async () => {
      const jobs = ['eu-west-1', 'eu-west-2', 'eu-west-3'].map((region) => collectJob({ region }));
      const ids = jobs.map((job) => collectJobId('1', job));
      await queue.addCollect(jobs);
      const signals: AbortSignal[] = [];
      const flushes: number[] = [];
      const done: string[] = [];
      const consumer = queue.consume(
        {
          collect: async ({ region }, { signal }) => {
            if (flushes.length > 0) {
              done.push(region);
              return { kind: 'done' };
            }
            signals.push(signal);
            await new Promise((resolve) => signal.addEventListener('abort', resolve));
            return { kind: 'retry', error: new Error('aborted') };
          },
        },
        FAST,
      );
      await vi.waitFor(() => expect(signals.length).toBe(2), WAIT);
      await server.flush();
      flushes.push(Date.now());
      expect(await queue.missing(ids)).toEqual(ids);
      await vi.waitFor(() => expect(signals.map((signal) => signal.aborted)).toEqual([true, true]), WAIT);
      await queue.addCollect(jobs);
      await vi.waitFor(() => expect(new Set(done)).toEqual(new Set(['eu-west-1', 'eu-west-2', 'eu-west-3'])), WAIT);
      await untilEmpty();
      await consumer.close({ graceMs: 0 });
    });

    it('closes in bounded time while its connections are cut', async () => {
      const own = await server.open();
      own.consume({ collect: async () => ({ kind: 'done' }) }, FAST);
      await vi.waitFor(async () => await server.cutConnections(), WAIT);
      const closing = performance.now();
      await own.close();
      expect(performance.now() - closing).toBeLessThan(10_000);
    });

    it('goes on after its connections were cut, idle or busy', async () => {
      const done: string[] = [];
      const gate = Promise.withResolvers<void>();
      let started = false;
      const consumer = queue.consume(
        {
          collect: async ({ region }) => {
            started = true;
            if (region === 'eu-west-1') await gate.promise;
            done.push(region);
            return { kind: 'done' };
          },
        },
        FAST,
      );
      await queue.addCollect([collectJob({ region: 'eu-west-1' })]);
      await vi.waitFor(() => expect(started).toBe(true), WAIT);
      await server.cutConnections();
      gate.resolve();
      await untilEmpty();
      await vi.waitFor(async () => await server.cutConnections(), WAIT);
      await vi.waitFor(async () => await queue.addCollect([collectJob({ region: 'eu-west-2' })]), WAIT);
      await vi.waitFor(() => expect(done.at(-1)).toBe('eu-west-2'), WAIT);
      await untilEmpty();
      await consumer.close({ graceMs: 0 });
      expect(new Set(done)).toEqual(new Set(['eu-west-1', 'eu-west-2']));
    });
  });
});
