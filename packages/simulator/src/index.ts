export { listCaptures, loadCaptures } from './captures.ts';
export type { Control } from './control.ts';
export { type EstateChange, generateEstate, type MutableEstate, type Truth } from './estate/generate-estate.ts';
export { ESTATE_SIZES, type EstateOptions, type EstateSize, type Oversize } from './estate/options.ts';
export type { Estate, SimulatedAccount, SimulatedRole } from './estate.ts';
export { type FaultPlan, faultPlanSchema } from './faults.ts';
export { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts';
