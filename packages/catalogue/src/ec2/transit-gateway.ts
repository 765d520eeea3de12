import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGateway = defineCollector({
  type: 'ec2:transit-gateway',
  summary: 'A regional router to which networks are attached.',
  scope: 'regional',
  permissions: ['ec2:DescribeTransitGateways'],
  identity: ['TransitGatewayId'],
  arn: { path: 'TransitGatewayArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [
    link('associates-by-default', 'Options.AssociationDefaultRouteTableId', 'ec2:transit-gateway-route-table'),
    link('propagates-by-default', 'Options.PropagationDefaultRouteTableId', 'ec2:transit-gateway-route-table'),
  ],
  views: [
    view('aws_ec2_transit_gateway', {
      transit_gateway_id: id,
      transit_gateway_arn: arn,
      state: text('State'),
      owner_id: text('OwnerId'),
      description: text('Description'),
      creation_time: timestamp('CreationTime'),
      amazon_side_asn: bigint('Options.AmazonSideAsn'),
      association_default_route_table_id: text('Options.AssociationDefaultRouteTableId'),
      auto_accept_shared_attachments: text('Options.AutoAcceptSharedAttachments'),
      default_route_table_association: text('Options.DefaultRouteTableAssociation'),
      default_route_table_propagation: text('Options.DefaultRouteTablePropagation'),
      dns_support: text('Options.DnsSupport'),
      multicast_support: text('Options.MulticastSupport'),
      propagation_default_route_table_id: text('Options.PropagationDefaultRouteTableId'),
      vpn_ecmp_support: text('Options.VpnEcmpSupport'),
      cidr_blocks: jsonb('Options.TransitGatewayCidrBlocks'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeTransitGateways', { MaxResults: 1000 }, (page) => page.TransitGateways),
});
