export { type CollectDeps, collectScope } from './collect.ts';
export { enumerateOrganization } from './plan/organization.ts';
export { runScheduler } from './scheduler.ts';
export { openServices } from './services.ts';
export { type ConnectionTestResult, testConnection } from './test-connection.ts';
