export { type CollectDeps, collectScope } from './collect.ts';
export type { Explanation } from './reasons.ts';
export { runScheduler, type SchedulerDeps, type SchedulerOptions } from './scheduler.ts';
export { openServices, type Services, type ServicesOptions } from './services.ts';
export { type ConnectionTestResult, type TestConnectionDeps, testConnection } from './test-connection.ts';
