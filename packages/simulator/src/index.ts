export { type Control, controlSchema } from './control.ts';
export type {
  ChangingEstate,
  Estate,
  OperationInput,
  OperationName,
  SimulatedAccessKey,
  SimulatedAccount,
  SimulatedRole,
} from './estate.ts';
export { type FaultPlan, faultPlanSchema } from './faults.ts';
export { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts';
export type { SimulatorStats } from './stats.ts';
