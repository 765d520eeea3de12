export type { DiscoveryHandlers, JobContext, JobQueue, Schedule, Verdict } from './job-queue.ts';
export { migrateQueue, openQueue } from './open-queue.ts';
export { cronMistake, scheduleMistake, timeZoneMistake } from './schedules.ts';
