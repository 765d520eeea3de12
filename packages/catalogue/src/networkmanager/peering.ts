import { defineCollector } from '../collector.ts';
import { akas, arn, global, id, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerPeering = defineCollector({
  type: 'networkmanager:peering',
  summary: 'A peering between an edge of a core network and a transit gateway, over which route tables are attached.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:ListPeerings', 'networkmanager:GetTransitGatewayPeering'],
  identity: ['PeeringId'],
  arn: { template: 'arn:{Partition}:networkmanager::{OwnerAccountId|Account}:peering/{PeeringId}' },
  tags: 'Tags',
  links: [
    link('in-core-network', 'CoreNetworkId', 'networkmanager:core-network'),
    link('attaches', 'ResourceArn', null),
    link('attaches', 'TransitGatewayArn', null),
    link('same-as', 'TransitGatewayPeeringAttachmentId', 'ec2:transit-gateway-peering-attachment'),
  ],
  views: [
    view('aws_networkmanager_peering', {
      peering_id: id,
      arn,
      core_network_id: text('CoreNetworkId'),
      core_network_arn: text('CoreNetworkArn'),
      owner_account_id: text('OwnerAccountId'),
      peering_type: text('PeeringType'),
      state: text('State'),
      edge_location: text('EdgeLocation'),
      resource_arn: text('ResourceArn'),
      created_at: timestamp('CreatedAt'),
      transit_gateway_arn: text('TransitGatewayArn'),
      transit_gateway_peering_attachment_id: text('TransitGatewayPeeringAttachmentId'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...global,
    }),
  ],
  list(context) {
    const pages = paginated(context, networkManager, 'ListPeerings', { MaxResults: 500 }, (page) => page.Peerings);
    return withDetail(pages, async ({ PeeringId, PeeringType }) => {
      // The only kind that there is; of another the operation would know nothing.
      if (PeeringType !== 'TRANSIT_GATEWAY') return {};
      const { TransitGatewayPeering } = await call(context, networkManager, 'GetTransitGatewayPeering', { PeeringId: String(PeeringId) });
      if (!TransitGatewayPeering) throw new MalformedAnswerError(context.scope.type);
      const { Peering, ...rest } = TransitGatewayPeering;
      return rest;
    });
  },
});
