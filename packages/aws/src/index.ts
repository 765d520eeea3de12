export { type ApiBudget, createApiBudget } from './budget.ts';
export { type BudgetStore, createMemoryBudgetStore } from './budget-store.ts';
export type { CallMeter } from './caller.ts';
export { classifyFailure } from './classify.ts';
export type { ClientConstructor } from './clients.ts';
export { type AwsFailure, type AwsFailureKind, type AwsStep, AwsStepError, BudgetExhaustedError } from './failure.ts';
export { type Aws, type AwsSession, createAws } from './reach.ts';
export type { ReachableTarget } from './sessions.ts';
