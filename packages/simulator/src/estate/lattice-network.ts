import type { GetServiceNetworkResponse, ServiceNetworkSummary } from '@aws-sdk/client-vpc-lattice';
import { resourceAssociations, serviceAssociations, vpcAssociations } from './lattice-association.ts';
import { latticeMoments, type NetworkPlan, visibleNetworks } from './lattice-plan.ts';
import { type Lists, text } from './lists.ts';
import type { Site } from './plan.ts';
import { alterations } from './rounds.ts';

/** What is counted, its owner sees whole, and those with whom it is shared as they see it. */
function summary(site: Site, plan: NetworkPlan): ServiceNetworkSummary {
  const { id, arn, name } = plan;
  const of = ({ serviceNetworkId }: { readonly serviceNetworkId?: string | undefined }): boolean => serviceNetworkId === id;
  return {
    id,
    arn,
    name,
    ...latticeMoments(plan),
    numberOfAssociatedVPCs: vpcAssociations(site).filter(of).length,
    numberOfAssociatedServices: serviceAssociations(site).filter(of).length,
    numberOfAssociatedResourceConfigurations: resourceAssociations(site).filter(of).length,
  };
}

function network(site: Site, asked: string): readonly GetServiceNetworkResponse[] {
  return visibleNetworks(site)
    .filter(({ id }) => id === asked)
    .map((plan) => {
      const { numberOfAssociatedResourceConfigurations: _more, ...told } = summary(site, plan);
      const guarded = plan.guarded !== (alterations(site.rounds, plan.key, 0.1, 'guard', plan.born) % 2 === 1 && !plan.shared);
      return { ...told, authType: guarded ? 'AWS_IAM' : 'NONE', sharingConfig: { enabled: plan.shared } };
    });
}

export const LATTICE_NETWORK_LISTS: Lists = {
  'vpc-lattice:ListServiceNetworks': (site) => visibleNetworks(site).map((plan) => summary(site, plan)),
  'vpc-lattice:GetServiceNetwork': (site, input) => network(site, text(input, 'serviceNetworkIdentifier')),
};
