export { createApiBudget } from './budget.ts';
export { createMemoryBudgetStore } from './budget-store.ts';
export type { CallMeter } from './caller.ts';
export { classifyFailure } from './classify.ts';
export type { ClientConstructor } from './clients.ts';
export { type AwsFailure, type AwsFailureKind, type AwsStep, AwsStepError, BudgetExhaustedError } from './failure.ts';
export { UndiciHandler } from './http/undici-handler.ts';
export {
  ORGANIZATION_ACTIONS,
  type OrganizationReader,
  readOrganization,
} from './organization.ts';
export { makeLean } from './protocol/lean-client.ts';
export { type Aws, type AwsSession, createAws } from './reach.ts';
export type { ReachableTarget } from './sessions.ts';
