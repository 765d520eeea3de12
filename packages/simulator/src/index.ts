export { listCaptures, loadCaptures } from './captures.ts';
export { generateEstate, type MutableEstate } from './estate/generate-estate.ts';
export type { EstateOptions } from './estate/options.ts';
export { type OrganizationPlan, withOrganization } from './estate/organization.ts';
export type { Estate, SimulatedAccount, SimulatedRole } from './estate.ts';
export { type FaultPlan, faultPlanSchema } from './faults.ts';
export { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts';
