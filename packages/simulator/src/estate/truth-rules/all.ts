import { BALANCING_RULES } from './balancing.ts';
import { CORE_RULES } from './core.ts';
import { DNS_RULES } from './dns.ts';
import { EDGE_RULES } from './edge.ts';
import { FIREWALL_RULES } from './firewall.ts';
import { GATEWAY_RULES } from './gateways.ts';
import { LATTICE_RULES } from './lattice.ts';
import { MANAGEMENT_RULES } from './management.ts';
import { NETWORK_RULES } from './network.ts';
import { ORGANIZATION_RULES } from './organization.ts';
import { SHARING_RULES } from './sharing.ts';
import type { TruthRule } from './truth-rule.ts';
import { WAN_RULES } from './wan.ts';

/** Of every type that a generated estate has something of; those that are listed under others after them. */
export const TRUTH_RULES: readonly TruthRule[] = [
  ...CORE_RULES,
  ...NETWORK_RULES,
  ...GATEWAY_RULES,
  ...MANAGEMENT_RULES,
  ...BALANCING_RULES,
  ...DNS_RULES,
  ...EDGE_RULES,
  ...ORGANIZATION_RULES,
  ...FIREWALL_RULES,
  ...SHARING_RULES,
  ...WAN_RULES,
  ...LATTICE_RULES,
];
