import type {
  GetResourceConfigurationResponse,
  ResourceConfigurationDefinition,
  ResourceConfigurationSummary,
  ResourceGatewaySummary,
} from '@aws-sdk/client-vpc-lattice';
import { hostAddress } from './addresses.ts';
import { serviceGroup } from './group-plan.ts';
import { under } from './key.ts';
import { domainVerifications } from './lattice-domain.ts';
import { latticeMoments } from './lattice-plan.ts';
import {
  configurationPlans,
  type ResourceConfigurationPlan,
  resourceGatewayPlans,
  visibleConfigurations,
} from './lattice-resource-plan.ts';
import { type Lists, text } from './lists.ts';
import { hubIn, type Site } from './plan.ts';
import { alterations } from './rounds.ts';
import { attachableVpcs } from './vpc-plan.ts';

function gateways(site: Site): readonly ResourceGatewaySummary[] {
  return resourceGatewayPlans(site).map((plan) => ({
    id: plan.id,
    arn: plan.arn,
    name: plan.name,
    status: 'ACTIVE',
    vpcIdentifier: plan.vpc.id,
    subnetIds: plan.vpc.subnets.filter(({ tier }) => tier === 'private').map(({ id }) => id),
    securityGroupIds: [serviceGroup(site, plan.vpc).GroupId],
    ipAddressType: 'IPV4',
    ipv4AddressesPerEni: alterations(site.rounds, plan.key, 0.15, 'alter', plan.born) % 2 === 0 ? 16 : 32,
    ...latticeMoments(plan),
  }));
}

/** The hub, whose all of them are. */
function hubOf(site: Site): Site {
  return site.at(hubIn(site.plan, site.region));
}

function summary(site: Site, plan: ResourceConfigurationPlan): ResourceConfigurationSummary {
  const hub = hubOf(site);
  const [gateway] = resourceGatewayPlans(hub);
  const [group] = configurationPlans(hub);
  const [domain] = domainVerifications(hub);
  const named = plan.name === 'legacy' && domain !== undefined;
  return {
    id: plan.id,
    arn: plan.arn,
    name: plan.name,
    type: plan.kind,
    status: 'ACTIVE',
    amazonManaged: false,
    ...(gateway?.id === undefined || plan.kind === 'ARN' ? {} : { resourceGatewayId: gateway.id }),
    ...(group === undefined || plan.kind !== 'CHILD' ? {} : { resourceConfigurationGroupId: group.id }),
    ...(named ? { customDomainName: `legacy.${domain.domainName}`, domainVerificationId: domain.id } : {}),
    ...latticeMoments(plan),
  };
}

function configuration(site: Site, asked: string): readonly GetResourceConfigurationResponse[] {
  return visibleConfigurations(site)
    .filter(({ id }) => id === asked)
    .map((plan) => {
      const hub = hubOf(site);
      const [domain] = domainVerifications(hub);
      const listed = summary(site, plan);
      return {
        ...listed,
        allowAssociationToShareableServiceNetwork: true,
        ...(plan.kind === 'GROUP' || plan.kind === 'ARN' ? {} : { protocol: 'TCP' as const, portRanges: portsOf(hub, plan) }),
        ...(plan.kind === 'GROUP' ? {} : { resourceConfigurationDefinition: definition(hub, plan) }),
        ...(listed.domainVerificationId === undefined || domain === undefined
          ? {}
          : { domainVerificationArn: domain.arn, domainVerificationStatus: domain.status }),
      };
    });
}

function portsOf({ rounds }: Site, { key, born }: ResourceConfigurationPlan): string[] {
  return alterations(rounds, key, 0.1, 'ports', born) % 2 === 0 ? ['5432'] : ['5432', '6432-6440'];
}

function definition(hub: Site, { key, kind, name }: ResourceConfigurationPlan): ResourceConfigurationDefinition {
  const { plan, account, region } = hub;
  if (kind === 'ARN') return { arnResource: { arn: `arn:${plan.partition}:rds:${region}:${account.id}:cluster:${name}` } };
  if (name === 'orders') return { dnsResource: { domainName: `${name}.corp.internal`, ipAddressType: 'IPV4' } };
  const subnet = attachableVpcs(hub)[2]?.subnets.find(({ tier }) => tier === 'private');
  return { ipResource: { ipAddress: hostAddress(subnet?.cidr ?? '10.0.0.0/24', 20 + (under(key, 'host').low & 63)) } };
}

export const LATTICE_RESOURCE_LISTS: Lists = {
  'vpc-lattice:ListResourceGateways': gateways,
  'vpc-lattice:ListResourceConfigurations': (site) => visibleConfigurations(site).map((plan) => summary(site, plan)),
  'vpc-lattice:GetResourceConfiguration': (site, input) => configuration(site, text(input, 'resourceConfigurationIdentifier')),
};
