import type { JobName } from '@cadastre/contracts';
import type { JobsOptions } from 'bullmq';

/** Which jobs each queue carries. */
export const QUEUE_JOBS = { discovery: ['plan', 'due'], collect: ['collect'] } as const satisfies Record<string, readonly JobName[]>;
export type QueueName = keyof typeof QUEUE_JOBS;

/**
 * Attempts after 1, 2 and 4 seconds, less up to half of each by chance, so that what failed together is not tried again together.
 * Finished jobs leave at once: a job kept under its id would refuse the next one of that id. Stack traces stay out of the queue.
 */
const COMMON = {
  attempts: 4,
  backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 0,
} as const satisfies JobsOptions;

export const JOB_OPTIONS = { plan: COMMON, due: COMMON, collect: COMMON } as const satisfies Record<JobName, JobsOptions>;

/** How often the job of a killed worker is handed to the next one. Beyond, it leaves the queue and the ledger decides. */
export const MAX_STALLS = 20;

/** BullMQ keeps a trail of events per queue that nobody reads here: kept short, for the memory's sake. */
export const MAX_EVENTS = 100;

/** BullMQ refuses ids that are integers, hence the prefix. */
export function planJobId(discoveryId: string): string {
  return `plan/${discoveryId}`;
}
