import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayPeeringAttachment = defineCollector({
  type: 'ec2:transit-gateway-peering-attachment',
  summary: 'What is particular to the peering of two transit gateways: both ends.',
  scope: 'regional',
  permissions: ['ec2:DescribeTransitGatewayPeeringAttachments'],
  identity: ['TransitGatewayAttachmentId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:transit-gateway-attachment/{TransitGatewayAttachmentId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted', 'rejected'] },
  links: [
    link('same-as', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('peer-attachment', 'AccepterTransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('requester-transit-gateway', 'RequesterTgwInfo.TransitGatewayId', 'ec2:transit-gateway'),
    link('accepter-transit-gateway', 'AccepterTgwInfo.TransitGatewayId', 'ec2:transit-gateway'),
    link('requester-core-network', 'RequesterTgwInfo.CoreNetworkId', 'networkmanager:core-network'),
    link('accepter-core-network', 'AccepterTgwInfo.CoreNetworkId', 'networkmanager:core-network'),
  ],
  views: [
    view('aws_ec2_transit_gateway_peering_attachment', {
      transit_gateway_attachment_id: id,
      arn,
      accepter_transit_gateway_attachment_id: text('AccepterTransitGatewayAttachmentId'),
      requester_tgw_info: jsonb('RequesterTgwInfo'),
      accepter_tgw_info: jsonb('AccepterTgwInfo'),
      options: jsonb('Options'),
      status: jsonb('Status'),
      state: text('State'),
      creation_time: timestamp('CreationTime'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(
      context,
      ec2,
      'DescribeTransitGatewayPeeringAttachments',
      { MaxResults: 1000 },
      (page) => page.TransitGatewayPeeringAttachments,
    ),
});
