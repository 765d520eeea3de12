import type { CustomRoutingAccelerator, CustomRoutingEndpointGroup, CustomRoutingListener } from '@aws-sdk/client-global-accelerator';
import { type AcceleratorPlan, acceleratorArn, describeAccelerator, endpointGroupArn, listenerArn } from './accelerator-plan.ts';
import { homeOf, placesOf } from './account-place.ts';
import { hasAccelerators } from './edge.ts';
import { hex, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import type { Site } from './plan.ts';
import { alterations } from './rounds.ts';
import { mainVpc } from './vpc-plan.ts';

/** The hub's way to send each player to one machine of a subnet. */
function plans(site: Site): readonly AcceleratorPlan[] {
  const home = homeOf(site);
  const { account } = home;
  if (account.use !== 'hub' || !hasAccelerators(home)) return [];
  const key = under(account.key, 'custom-routing');
  const arn = acceleratorArn(home, account, key);
  const edits = alterations(home.rounds, key, 0.2);
  return [{ key, arn, name: 'players', dnsName: `a${hex(key)}.awsglobalaccelerator.com`, edits, born: -1 }];
}

export function customRoutingAccelerators(site: Site): readonly CustomRoutingAccelerator[] {
  return plans(site).map(describeAccelerator);
}

function listenerOf({ key, arn }: AcceleratorPlan): string {
  return listenerArn(arn, under(key, 'listener'));
}

/** Of all accelerators where none is named. */
function listeners(site: Site, arn: string): readonly CustomRoutingListener[] {
  return plans(site)
    .filter((plan) => arn === '' || plan.arn === arn)
    .map((plan) => ({
      ListenerArn: listenerOf(plan),
      PortRanges: [{ FromPort: 10_000, ToPort: alterations(site.rounds, plan.key, 0.2, 'ports') % 2 === 0 ? 30_000 : 40_000 }],
    }));
}

/** In the first two regions, with the private subnets of the main VPC. */
function endpointGroups(site: Site, arn: string): readonly CustomRoutingEndpointGroup[] {
  const home = homeOf(site);
  const plan = plans(home).find((one) => listenerOf(one) === arn);
  if (plan === undefined) return [];
  return placesOf(home)
    .slice(0, 2)
    .map((place) => {
      const key = under(plan.key, 'group', place.region);
      const subnets = mainVpc(place).subnets.filter(({ tier }) => tier === 'private');
      return {
        EndpointGroupArn: endpointGroupArn(arn, key),
        EndpointGroupRegion: place.region,
        DestinationDescriptions: [{ FromPort: 7000, ToPort: 7100, Protocols: ['TCP', 'UDP'] }],
        EndpointDescriptions: subnets.slice(0, 1 + (alterations(home.rounds, key, 0.2) % 2)).map(({ id }) => ({ EndpointId: id })),
      };
    });
}

export const CUSTOM_ROUTING_LISTS: Lists = {
  'globalaccelerator:ListCustomRoutingAccelerators': customRoutingAccelerators,
  'globalaccelerator:ListCustomRoutingListeners': (site, input) => listeners(site, text(input, 'AcceleratorArn')),
  'globalaccelerator:ListCustomRoutingEndpointGroups': (site, input) => endpointGroups(site, text(input, 'ListenerArn')),
};
