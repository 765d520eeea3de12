import { BUILT_IN } from '../built-in.ts';
import type { Estate, OperationInput, OperationName, SimulatedAccount, SimulatedRole } from '../estate.ts';

export const HUB = '111111111111';
export const SPOKE = '222222222222';
export const HUB_KEY = { id: 'AKIAHUBHUBHUBHUBHUB1', secret: 'hub-secret' };
export const SPOKE_KEY = { id: 'AKIASPOKESPOKESPOKE2', secret: 'spoke-secret' };

export function role(name: string, more: Partial<SimulatedRole> = {}): SimulatedRole {
  return { name, trustedAccounts: [HUB], deniedActions: [], deniedByOrganization: [], ...more };
}

type Lists = Record<string, readonly unknown[] | ((input: OperationInput) => readonly unknown[])>;

export interface FixedEstate extends Estate {
  version: number;
  accounts: SimulatedAccount[];
  /** By operation, for every account and region; or by `account/region/operation`. */
  lists: Lists;
  /** What was asked of it, in order. */
  readonly asked: { account: string; region: string; operation: OperationName; input: OperationInput }[];
}

/** An estate of two accounts that lists what a test puts into it, and nothing for every other operation. */
export function fixedEstate(lists: Lists = {}, roles: readonly SimulatedRole[] = [role('Reader')]): FixedEstate {
  return {
    version: 1,
    regions: ['ap-east-1', 'eu-west-1', 'us-east-1'],
    accounts: [
      { id: HUB, name: 'hub', regionsEnabled: ['eu-west-1', 'us-east-1'], accessKeys: [HUB_KEY], roles: [] },
      { id: SPOKE, name: 'spoke', regionsEnabled: ['eu-west-1'], accessKeys: [SPOKE_KEY], roles },
    ],
    lists,
    asked: [],
    list(account, region, operation, input) {
      this.asked.push({ account, region, operation, input });
      const found = this.lists[`${account}/${region}/${operation}`] ?? this.lists[operation];
      if (found === undefined) return BUILT_IN[operation] === undefined ? [] : undefined;
      return typeof found === 'function' ? found(input) : found;
    },
  };
}
