export { type CapturedEstate, type CapturedNetwork, listCaptures, loadCaptures } from './captures.ts';
export { type Control, controlSchema } from './control.ts';
export { type EstateChange, generateEstate, type MutableEstate, type Truth } from './estate/generate-estate.ts';
export { ESTATE_SIZES, type EstateOptions, type EstateSize, type Oversize } from './estate/options.ts';
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
