import { under } from './key.ts';
import { born, isLatticePartner, type LatticeThing, latticeHub, latticeThing } from './lattice-plan.ts';
import { isHub, type Site } from './plan.ts';
import { attachableVpcs, mainVpc, type VpcPlan } from './vpc-plan.ts';

export interface ResourceGatewayPlan extends LatticeThing {
  readonly vpc: VpcPlan;
}

/** In the VPC of the hub's services, and where somebody tries one. */
export function resourceGatewayPlans(site: Site): readonly ResourceGatewayPlan[] {
  if (!isHub(site)) return [];
  const key = under(site.key, 'lattice', 'resource-gateway');
  const main = mainVpc(site);
  return [
    { ...latticeThing(site, 'rgw', 'resourcegateway', under(key, 'databases'), 'databases'), vpc: attachableVpcs(site)[2] ?? main },
    ...born(site.rounds, key, 0.3).map((birth) => ({
      ...latticeThing(site, 'rgw', 'resourcegateway', birth.key, `trial-${birth.born}`, birth.born),
      vpc: main,
    })),
  ];
}

export interface ResourceConfigurationPlan extends LatticeThing {
  readonly kind: 'GROUP' | 'CHILD' | 'SINGLE' | 'ARN';
  /** Shared with partners. */
  readonly shared: boolean;
}

const FIRST = [
  ['databases', 'GROUP'],
  ['orders', 'CHILD'],
  ['ledger', 'CHILD'],
  ['legacy', 'SINGLE'],
  ['warehouse', 'ARN'],
] as const;

/** What is behind the hub's first gateway: a group of databases, a host of old, and a database of Amazon's. */
export function configurationPlans(site: Site): readonly ResourceConfigurationPlan[] {
  if (!isHub(site)) return [];
  const key = under(site.key, 'lattice', 'resource-configuration');
  return [
    ...FIRST.map(([name, kind]) => ({
      ...latticeThing(site, 'rcfg', 'resourceconfiguration', under(key, name), name),
      kind,
      shared: name === 'legacy',
    })),
    ...born(site.rounds, key, 0.3).map((birth) => ({
      ...latticeThing(site, 'rcfg', 'resourceconfiguration', birth.key, `trial-${birth.born}`, birth.born),
      kind: 'SINGLE' as const,
      shared: false,
    })),
  ];
}

/** The account's own, and what the hub shares with it. */
export function visibleConfigurations(site: Site): readonly ResourceConfigurationPlan[] {
  const hub = isLatticePartner(site) ? latticeHub(site) : undefined;
  return hub === undefined ? configurationPlans(site) : configurationPlans(hub).filter(({ shared }) => shared);
}
