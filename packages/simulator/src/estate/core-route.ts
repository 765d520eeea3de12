import type { NetworkRoute, NetworkRouteDestination } from '@aws-sdk/client-networkmanager';
import type { OperationInput } from '../estate.ts';
import { type CoreAttachmentPlan, coreAttachmentPlans } from './core-attachment-plan.ts';
import { type Lists, text } from './lists.ts';
import type { Site } from './plan.ts';
import { alterations } from './rounds.ts';
import { coreNetworkId, isBackbone, liveVersion, wanKey } from './wan-plan.ts';

interface Asked {
  readonly CoreNetworkId?: string;
  readonly SegmentName?: string;
  readonly EdgeLocation?: string;
}

/** What a segment knows at one of its edges: what is attached to it and to the segments that it shares. A destination stands once. */
function routes(site: Site, input: OperationInput): readonly NetworkRoute[] {
  const { plan, rounds } = site;
  const { CoreNetworkSegmentEdge: asked = {} } = (input.RouteTableIdentifier ?? {}) as { readonly CoreNetworkSegmentEdge?: Asked };
  if (!isBackbone(site, text(input, 'GlobalNetworkId')) || asked.CoreNetworkId !== coreNetworkId(plan)) return [];
  const segment = liveVersion(plan, rounds)?.segments.find(({ name }) => name === asked.SegmentName);
  if (segment === undefined || !segment.edges.includes(asked.EdgeLocation ?? '')) return [];
  const reached = coreAttachmentPlans(site).filter(
    (one) => one.state === 'AVAILABLE' && (one.segment === segment.name || segment.shared.includes(one.segment)),
  );
  const found = new Map<string, NetworkRouteDestination[]>();
  for (const one of reached) {
    for (const network of one.networks) found.set(network, [...(found.get(network) ?? []), destination(one)]);
  }
  const propagated = [...found].map(
    ([DestinationCidrBlock, Destinations]): NetworkRoute => ({ DestinationCidrBlock, Destinations, State: 'ACTIVE', Type: 'PROPAGATED' }),
  );
  return [...staticRoutes(site, segment.name, reached), ...propagated];
}

function destination(plan: CoreAttachmentPlan): NetworkRouteDestination {
  const [, resource = ''] = plan.resourceArn.split(/:(?=[^:]*$)/);
  return {
    CoreNetworkAttachmentId: plan.id,
    SegmentName: plan.segment,
    EdgeLocation: plan.edge,
    ResourceType: resource.split('/')[0] ?? '',
    ResourceId: resource.split('/')[1] ?? '',
  };
}

/** Out by way of the services, where there are any; and what leads nowhere. */
function staticRoutes({ plan, rounds }: Site, segment: string, reached: readonly CoreAttachmentPlan[]): readonly NetworkRoute[] {
  const out = reached.filter(({ type, segment: own }) => type === 'VPC' && own === 'shared').map(destination);
  const blocked =
    alterations(rounds, wanKey(plan, 'blocked', segment), 0.3) % 2 === 0 ? ['192.168.0.0/16'] : ['192.168.0.0/16', '198.18.0.0/15'];
  return [
    ...(out.length > 0 ? [{ DestinationCidrBlock: '0.0.0.0/0', Destinations: out, State: 'ACTIVE', Type: 'STATIC' } as const] : []),
    ...blocked.map((block): NetworkRoute => ({ DestinationCidrBlock: block, Destinations: [], State: 'BLACKHOLE', Type: 'STATIC' })),
  ];
}

export const CORE_ROUTE_LISTS: Lists = { 'networkmanager:GetNetworkRoutes': routes };
