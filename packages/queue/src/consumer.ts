import { type JobName, jobSchemas } from '@cadastre/contracts';
import type { Logger } from '@cadastre/telemetry';
import { DelayedError, type Job, UnrecoverableError, WaitingError } from 'bullmq';
import { type BackedWorker, type Backend, closeOrDisconnect, type Progress } from './backend.ts';
import { createErrorLog } from './error-log.ts';
import { MAX_STALLS, QUEUE_JOBS, type QueueName } from './job-options.ts';
import type { CollectHandlers, Consumer, ConsumerOptions, DiscoveryHandlers, JobContext, Verdict } from './job-queue.ts';

const LOCK_MS = 15_000;
const STALLED_INTERVAL_MS = 5_000;
/** After a lost connection. BullMQ's own pause of 15 s would leave a worker idle long after its server came back. */
const RECONNECT_MS = 1_000;
/** How long a handler may take to notice that it was aborted. */
const ABORT_MS = 5_000;

type QueuedJob = Job<unknown, unknown, string, Progress>;
type AnyHandler = (payload: unknown, context: JobContext) => Promise<Verdict>;

interface Options extends ConsumerOptions {
  readonly backend: Backend;
  readonly handlers: CollectHandlers | DiscoveryHandlers;
  readonly logger: Logger;
}

/** Why a job's signal was aborted. */
const CLOSING = new Error('The consumer is closing');
const LOST = new Error('The job was given to another worker');

/** Takes jobs of one queue and does with each what its handler's verdict says. The only place where BullMQ's special errors appear. */
export function startConsumer(options: Options): Consumer {
  const { backend, handlers, logger } = options;
  const queue: QueueName = 'collect' in handlers ? 'collect' : 'discovery';
  for (const name of QUEUE_JOBS[queue]) {
    if (!(name in handlers)) throw new Error(`The jobs "${name}" of the queue "${queue}" have no handler`);
  }
  const logError = createErrorLog(logger, queue);
  const running = new Map<string, AbortController>();
  const closing = new AbortController();
  let whenIdle: (() => void) | undefined;

  const process = async (job: QueuedJob, token: string | undefined): Promise<void> => {
    if (closing.signal.aborted) return await giveBack(job, token);
    const { handler, payload } = parseJob(job, queue, handlers, logger);
    const id = job.id as string;
    const controller = new AbortController();
    running.set(id, controller);
    let verdict: Verdict;
    try {
      verdict = await handler(payload, contextOf(job, controller.signal));
    } catch (error) {
      if (!controller.signal.aborted) logger.error({ err: error, job: job.name }, 'A job handler threw');
      verdict = { kind: 'retry', error: error as Error };
    } finally {
      running.delete(id);
      if (running.size === 0) whenIdle?.();
    }
    if (controller.signal.reason === LOST) throw new WaitingError();
    if (controller.signal.aborted && verdict.kind !== 'done') return await giveBack(job, token);
    await carryOut(verdict, job, token);
  };

  const create = (): BackedWorker => {
    const worker = backend.worker(queue, process, {
      autorun: false,
      concurrency: options.concurrency,
      lockDuration: options.lockMs ?? LOCK_MS,
      stalledInterval: options.stalledIntervalMs ?? STALLED_INTERVAL_MS,
      maxStalledCount: MAX_STALLS,
      runRetryDelay: RECONNECT_MS,
    });
    worker.on('error', logError);
    worker.on('lockRenewalFailed', (ids) => {
      for (const id of ids) running.get(id)?.abort(LOST);
    });
    worker.on('stalled', (id) => logger.warn({ queue, jobId: id }, 'A job is taken over from a worker that gives no sign of life'));
    return worker;
  };
  const started = startWorker(create, closing.signal, logError);

  const idleWithin = async (ms: number): Promise<void> => {
    if (running.size === 0) return;
    const idle = Promise.withResolvers<void>();
    whenIdle = idle.resolve;
    const timer = setTimeout(idle.resolve, ms);
    await idle.promise;
    clearTimeout(timer);
  };

  const close = async (graceMs: number): Promise<void> => {
    closing.abort(CLOSING);
    const worker = await started;
    if (!worker) return;
    await worker.pause(true);
    await idleWithin(graceMs);
    for (const controller of running.values()) controller.abort(CLOSING);
    await idleWithin(ABORT_MS);
    if (running.size > 0) logger.warn({ queue, jobs: running.size }, 'Jobs did not stop in time; another worker takes them over');
    await closeOrDisconnect(worker, running.size > 0);
  };
  let closed: Promise<void> | undefined;
  return {
    close: async ({ graceMs }) => {
      closed ??= close(graceMs);
      await closed;
    },
  };
}

/** A worker whose first connection fails never recovers by itself, so it is made anew until one succeeds. */
async function startWorker(
  create: () => BackedWorker,
  closing: AbortSignal,
  logError: (error: Error) => void,
): Promise<BackedWorker | undefined> {
  while (!closing.aborted) {
    const worker = create();
    try {
      await worker.waitUntilReady();
      worker.run().catch(logError);
      return worker;
    } catch (error) {
      logError(error as Error);
      await worker.close(true).catch(logError);
      await pause(RECONNECT_MS, closing);
    }
  }
  return;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  const over = Promise.withResolvers<void>();
  const timer = setTimeout(over.resolve, ms);
  signal.addEventListener('abort', () => over.resolve(), { once: true });
  await over.promise;
  clearTimeout(timer);
}

/** What is in the queue may have been written by anyone: it is believed only when it parses. Its content is not logged, for the same reason. */
function parseJob(
  job: QueuedJob,
  queue: QueueName,
  handlers: CollectHandlers | DiscoveryHandlers,
  logger: Logger,
): { handler: AnyHandler; payload: unknown } {
  const name = QUEUE_JOBS[queue].find((known: JobName) => known === job.name);
  const parsed = name && jobSchemas[name].safeParse(job.data);
  if (name && parsed?.success) {
    // The payload is of the handler's type: both were picked by the same name.
    const handler = (handlers as Partial<Record<JobName, unknown>>)[name] as AnyHandler;
    return { handler, payload: parsed.data };
  }
  const fields = parsed?.error?.issues.map((issue) => issue.path.join('.'));
  logger.error({ queue, known: name !== undefined, fields }, 'A job with an invalid payload was refused');
  throw new UnrecoverableError('invalid payload');
}

function contextOf(job: QueuedJob, signal: AbortSignal): JobContext {
  const attempt = job.attemptsMade + 1;
  return {
    attempt,
    lastAttempt: attempt >= (job.opts.attempts ?? 1),
    starts: job.attemptsStarted,
    stalls: job.stalledCounter,
    countedDelays: countedDelays(job),
    signal,
  };
}

function countedDelays(job: QueuedJob): number {
  return typeof job.progress === 'number' ? 0 : job.progress.countedDelays;
}

async function carryOut(verdict: Verdict, job: QueuedJob, token: string | undefined): Promise<void> {
  switch (verdict.kind) {
    case 'done':
      return;
    case 'delay':
      if (verdict.counted) await job.updateProgress({ countedDelays: countedDelays(job) + 1 });
      await job.moveToDelayed(Date.now() + verdict.ms, token);
      throw new DelayedError();
    // BullMQ keeps an error's message with the job: it gets one that says nothing. The handler has logged the cause.
    case 'retry':
      throw new Error('attempt failed');
    case 'fail':
      throw new UnrecoverableError('failed for good');
    default:
      throw new Error(`Unknown verdict ${(verdict satisfies never as Verdict).kind}`);
  }
}

async function giveBack(job: QueuedJob, token: string | undefined): Promise<never> {
  await job.moveToWait(token);
  throw new WaitingError();
}
