import type { CarrierGateway } from '@aws-sdk/client-ec2';
import { ec2Id, under } from './key.ts';
import type { Lists } from './lists.ts';
import type { Site } from './plan.ts';
import { alterations, ended } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { mainVpc } from './vpc-plan.ts';

/** Seldom has anyone a zone at a carrier: here the account whose subnets others use, in the first region. */
function carrierGateways(site: Site): readonly CarrierGateway[] {
  if (site.account.use !== 'sharing' || site.regionIndex !== 0 || !site.populated) return [];
  const states = ended(site.rounds) === 'lingering' ? (['available', 'deleted'] as const) : (['available'] as const);
  return states.map((state) => {
    const key = under(site.key, 'carrier-gateway', state);
    return {
      CarrierGatewayId: ec2Id('cagw', key),
      VpcId: mainVpc(site).id,
      State: state,
      OwnerId: site.account.id,
      Tags: tagsOf(site.account, key, 'carrier', alterations(site.rounds, key, 0.5)),
    };
  });
}

export const CARRIER_GATEWAY_LISTS: Lists = { 'ec2:DescribeCarrierGateways': carrierGateways };
