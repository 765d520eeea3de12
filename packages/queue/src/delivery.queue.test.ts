import { collectJobId } from '@cadastre/contracts';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Consumer, JobContext, JobQueue, Verdict } from './job-queue.ts';
import { collectJob, postgresServer, redisServer, type TestServer } from './testing/servers.ts';

const POSTGRES = inject('postgresUrl');
const REDIS = inject('redisUrl');
const WAIT = { timeout: 20_000, interval: 10 };

describe.each([
  { name: 'PostgreSQL', url: POSTGRES, create: postgresServer },
  { name: 'Redis', url: REDIS, create: redisServer },
])('jobs on $name', ({ url, create }) => {
  describe.skipIf(!url)('with a server', () => {
    let server: TestServer;
    let queue: JobQueue;
    const consumers: Consumer[] = [];
    beforeAll(async () => {
      server = await create(url!);
      queue = await server.open();
    });
    afterAll(async () => {
      await server.close();
    });

    /** Runs the test's own jobs: every test has a discovery of its own, and closes its consumers. */
    async function collecting(
      handler: (region: string, context: JobContext) => Promise<Verdict>,
      work: () => Promise<void>,
    ): Promise<void> {
      const consumer = queue.consume({ collect: async (job, context) => await handler(job.region, context) }, { concurrency: 4 });
      consumers.push(consumer);
      try {
        await work();
      } finally {
        await consumer.close({ graceMs: 0 });
      }
    }

    async function untilEmpty(): Promise<void> {
      await vi.waitFor(async () => expect(await queue.depth()).toEqual({ waiting: 0, active: 0, delayed: 0 }), WAIT);
    }

    it('delivers the payload as it was added, and forgets the job when it is done', async () => {
      const job = collectJob({ discoveryId: '10' });
      const id = collectJobId('10', job);
      const seen: unknown[] = [];
      await queue.addCollect([job]);
      expect(await queue.missing([id])).toEqual([]);
      expect(await queue.depth()).toEqual({ waiting: 1, active: 0, delayed: 0 });
      const consumer = queue.consume(
        {
          collect: async (payload, { signal, ...context }) => {
            seen.push(payload, context, signal.aborted);
            return { kind: 'done' };
          },
        },
        { concurrency: 1 },
      );
      await untilEmpty();
      await consumer.close({ graceMs: 0 });
      expect(seen).toEqual([job, { attempt: 1, lastAttempt: false, starts: 1, stalls: 0, countedDelays: 0 }, false]);
      expect(await queue.missing([id])).toEqual([id]);
    });

    it('refuses a job that it holds already, also while it runs, and takes it again once it is done', async () => {
      const job = collectJob({ discoveryId: '11' });
      await queue.addCollect([job, job]);
      await queue.addCollect([job]);
      expect((await queue.depth()).waiting).toBe(1);
      let runs = 0;
      const gate = Promise.withResolvers<void>();
      await collecting(
        async () => {
          runs += 1;
          await gate.promise;
          return { kind: 'done' };
        },
        async () => {
          await vi.waitFor(() => expect(runs).toBe(1), WAIT);
          await queue.addCollect([job]);
          expect(await queue.depth()).toEqual({ waiting: 0, active: 1, delayed: 0 });
          gate.resolve();
          await untilEmpty();
          expect(runs).toBe(1);
          await queue.addCollect([job]);
          await vi.waitFor(() => expect(runs).toBe(2), WAIT);
          await untilEmpty();
        },
      );
    });

    it('delays one job without holding others back or using an attempt up, and counts the delays that are to be counted', async () => {
      const contexts: JobContext[] = [];
      const other: number[] = [];
      const verdicts: Verdict[] = [{ kind: 'delay', ms: 30 }, { kind: 'delay', ms: 300, counted: true }, { kind: 'done' }];
      await queue.addCollect([collectJob({ discoveryId: '12', region: 'eu-west-1' })]);
      await collecting(
        async (region, context) => {
          if (region === 'eu-west-2') {
            other.push(contexts.length);
            return { kind: 'done' };
          }
          contexts.push(context);
          return verdicts[contexts.length - 1]!;
        },
        async () => {
          await vi.waitFor(async () => expect([contexts.length, (await queue.depth()).delayed]).toEqual([2, 1]), WAIT);
          await queue.addCollect([collectJob({ discoveryId: '12', region: 'eu-west-2' })]);
          await vi.waitFor(() => expect(other).toEqual([2]), WAIT);
          await untilEmpty();
        },
      );
      expect(contexts.map(({ attempt, starts, countedDelays }) => ({ attempt, starts, countedDelays }))).toEqual([
        { attempt: 1, starts: 1, countedDelays: 0 },
        { attempt: 1, starts: 2, countedDelays: 0 },
        { attempt: 1, starts: 3, countedDelays: 1 },
      ]);
    });

    it('retries with growing pauses until the attempts are used up, and keeps no message of the error', async () => {
      const starts: { at: number; attempt: number; lastAttempt: boolean }[] = [];
      const job = collectJob({ discoveryId: '13' });
      await queue.addCollect([job]);
      const raw = server.raw('collect');
      const reasons = new Set<string | undefined>();
      await collecting(async (_region, { attempt, lastAttempt }) => {
        starts.push({ at: performance.now(), attempt, lastAttempt });
        reasons.add((await raw.getJob(collectJobId('13', job)))?.failedReason);
        if (attempt === 1) throw new Error('a canary thrown');
        return { kind: 'retry', error: new Error('a canary returned') };
      }, untilEmpty);
      expect(starts.map(({ attempt, lastAttempt }) => ({ attempt, lastAttempt }))).toEqual([
        { attempt: 1, lastAttempt: false },
        { attempt: 2, lastAttempt: false },
        { attempt: 3, lastAttempt: false },
        { attempt: 4, lastAttempt: true },
      ]);
      const pauses = starts.slice(1).map(({ at }, index) => at - starts[index]!.at);
      for (const [index, atLeast] of [500, 1000, 2000].entries()) expect(pauses[index]).toBeGreaterThanOrEqual(atLeast);
      expect(reasons).toEqual(new Set([undefined, 'attempt failed']));
    });

    it('fails a job for good when its handler says so', async () => {
      const attempts: number[] = [];
      await queue.addCollect([collectJob({ discoveryId: '14' })]);
      await collecting(async (_region, { attempt }) => {
        attempts.push(attempt);
        return { kind: 'fail', error: new Error('no use') };
      }, untilEmpty);
      expect(attempts).toEqual([1]);
    });

    it('refuses what does not parse, on both sides, and never logs it', async () => {
      await expect(queue.addCollect([collectJob({ accountId: 'canary-1' })])).rejects.toThrow();
      await expect(queue.addPlan('canary-2')).rejects.toThrow();
      const raw = server.raw('collect');
      await raw.add('collect', { ...collectJob({ discoveryId: '15' }), secret: 'canary-3' }, { removeOnFail: true, attempts: 4 });
      await raw.add('collect', { ...collectJob({ discoveryId: '15' }), roleArn: 42 }, { removeOnFail: true, attempts: 4 });
      await raw.add('canary-4', collectJob({ discoveryId: '15' }), { removeOnFail: true, attempts: 4 });
      let calls = 0;
      await collecting(async () => {
        calls += 1;
        return { kind: 'done' };
      }, untilEmpty);
      expect(calls).toBe(0);
      const refusals = server
        .log()
        .split('\n')
        .filter((line) => line.includes('was refused'));
      expect(refusals.map((line) => JSON.parse(line)).map(({ queue: name, known, fields }) => ({ name, known, fields }))).toEqual([
        { name: 'collect', known: true, fields: [''] },
        { name: 'collect', known: true, fields: ['roleArn'] },
        { name: 'collect', known: false },
      ]);
      expect(server.log()).not.toContain('canary-');
    });

    it('says which of many jobs it does not hold, and takes out those that do not run', async () => {
      const jobs = Array.from({ length: 450 }, (_, index) => collectJob({ discoveryId: '16', region: `region-${index}` }));
      const ids = jobs.map((job) => collectJobId('16', job));
      await queue.addCollect(jobs.slice(1));
      expect(await queue.missing(ids)).toEqual([ids[0]]);
      expect(await queue.depth()).toEqual({ waiting: 449, active: 0, delayed: 0 });
      const gate = Promise.withResolvers<void>();
      const running = new Set<string>();
      await collecting(
        async (region) => {
          running.add(region);
          await gate.promise;
          return { kind: 'done' };
        },
        async () => {
          await vi.waitFor(() => expect(running.size).toBe(4), WAIT);
          await queue.remove(ids);
          expect(await queue.depth()).toEqual({ waiting: 0, active: 4, delayed: 0 });
          gate.resolve();
          await untilEmpty();
        },
      );
    });

    it('plans each discovery once at a time', async () => {
      const planned: string[] = [];
      await queue.addPlan('17');
      await queue.addPlan('17');
      await queue.addPlan('18');
      const consumer = queue.consume(
        {
          plan: async ({ discoveryId }) => {
            planned.push(discoveryId);
            return { kind: 'done' };
          },
          due: async () => ({ kind: 'done' }),
        },
        { concurrency: 1 },
      );
      await vi.waitFor(() => expect(planned).toEqual(['17', '18']), WAIT);
      await consumer.close({ graceMs: 1000 });
    });
  });
});
