export { QueueSchemaError, QueueUnavailableError } from './errors.ts';
export type {
  CollectHandlers,
  Consumer,
  ConsumerOptions,
  DiscoveryHandlers,
  JobContext,
  JobHandler,
  JobQueue,
  Schedule,
  Verdict,
} from './job-queue.ts';
export { migrateQueue, openQueue } from './open-queue.ts';
export { scheduleMistake } from './schedules.ts';
