import type { Partition } from '@cadastre/contracts';
import type { SimulatedAccount } from '../estate.ts';
import { fraction, hex, integer, type Key, under } from './key.ts';
import type { Settings } from './options.ts';
import { allRegions, isOptIn } from './regions.ts';

/**
 * - `hub`: transit gateways, VPNs, Direct Connect, shared services.
 * - `sharing`: owns a VPC whose subnets others use.
 * - `workload`: has VPCs of its own, attached to the hub's transit gateways.
 * - `sandbox`: has nothing but what AWS gave it.
 */
type AccountUse = 'hub' | 'sharing' | 'workload' | 'sandbox';

export interface Account {
  readonly index: number;
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly use: AccountUse;
  readonly stage: 'production' | 'development';
  readonly regionsEnabled: readonly string[];
}

/** The role by which the hub reads every account. */
const DISCOVERY_ROLE = 'CadastreDiscovery';

const TEAMS = [
  'payments',
  'search',
  'orders',
  'identity',
  'billing',
  'catalog',
  'fulfilment',
  'reporting',
  'messaging',
  'pricing',
] as const;

export function createAccounts(root: Key, partition: Partition, settings: Settings): readonly Account[] {
  const taken = new Set<string>();
  return Array.from({ length: settings.accounts }, (_, index): Account => {
    const key = under(root, 'account', index);
    const use = useOf(index);
    const stage = index % 2 === 0 ? 'production' : 'development';
    return {
      index,
      key,
      id: accountId(key, taken),
      name: nameOf(index, use, stage),
      use,
      stage,
      regionsEnabled: regionsEnabled(key, index, partition, settings),
    };
  });
}

function useOf(index: number): AccountUse {
  if (index === 0) return 'hub';
  if (index === 1) return 'sharing';
  return index % 5 === 4 ? 'sandbox' : 'workload';
}

function nameOf(index: number, use: AccountUse, stage: string): string {
  if (use === 'hub') return 'network-hub';
  if (use === 'sharing') return 'shared-network';
  if (use === 'sandbox') return `sandbox-${index}`;
  return `${TEAMS[(index >>> 1) % TEAMS.length]}-${stage}-${index}`;
}

function accountId(key: Key, taken: Set<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = String(integer(key, attempt, 100_000_000_000, 999_999_999_999));
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** The hub reaches every region that holds networks; of the others, each lacks some of those that need opting in, and the last lacks all. */
function regionsEnabled(key: Key, index: number, partition: Partition, settings: Settings): readonly string[] {
  const last = index > 0 && index === settings.accounts - 1;
  return allRegions(partition).filter((region) => {
    if (!isOptIn(partition, region)) return true;
    if (!settings.regions.includes(region)) return fraction(key, region) < 0.05;
    return index === 0 || (!last && fraction(key, region) < 0.7);
  });
}

/** An account outside the estate that the `index`th partner owns. */
export function foreignAccountId(root: Key, index: number): string {
  return String(integer(under(root, 'partner', index), 'id', 100_000_000_000, 999_999_999_999));
}

/** How the accounts are reached: the hub's key assumes the same role everywhere, with one external id. */
export function describeAccess(root: Key, accounts: readonly Account[], deniedOnPurpose: boolean): readonly SimulatedAccount[] {
  const externalId = `simulated-${hex(under(root, 'external-id'))}`;
  const hub = accounts[0];
  const denials = deniedOnPurpose ? denyOnPurpose(accounts) : new Map<string, Denial>();
  return accounts.map((account) => {
    const denial = denials.get(account.id);
    return {
      id: account.id,
      name: account.name,
      alias: account.name,
      regionsEnabled: account.regionsEnabled,
      accessKeys: account === hub ? [accessKey(root)] : [],
      roles: [
        {
          name: DISCOVERY_ROLE,
          trustedAccounts: hub && !denial?.untrusted ? [hub.id] : [],
          externalId,
          maxSessionSeconds: 3600,
          deniedActions: denial?.actions ?? [],
          deniedByOrganization: denial?.byOrganization ?? [],
        },
      ],
    };
  });
}

/** Shaped like AWS's, and saying that it is none. */
function accessKey(root: Key): { id: string; secret: string } {
  const key = under(root, 'access-key');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const tail = Array.from({ length: 7 }, (_, index) => letters[integer(key, index, 0, 31)]).join('');
  return { id: `AKIASIMULATED${tail}`, secret: `simulated/not-a-secret/${hex(key)}0` };
}

interface Denial {
  readonly actions?: readonly string[];
  readonly byOrganization?: readonly string[];
  readonly untrusted?: true;
}

/** One role lacks two read permissions, one account's organization denies a service, one role trusts nobody. */
function denyOnPurpose(accounts: readonly Account[]): ReadonlyMap<string, Denial> {
  const [first, second] = accounts.filter((account) => account.use === 'workload');
  const sandboxes = accounts.filter((account) => account.use === 'sandbox');
  const untrusted = sandboxes.at(-1) ?? accounts.filter((account) => account.use === 'workload')[2];
  const denials = new Map<string, Denial>();
  if (first) denials.set(first.id, { actions: ['ec2:DescribeSecurityGroups', 'ec2:DescribeSecurityGroupRules'] });
  if (second) denials.set(second.id, { byOrganization: ['directconnect:*'] });
  if (untrusted) denials.set(untrusted.id, { untrusted: true });
  return denials;
}
