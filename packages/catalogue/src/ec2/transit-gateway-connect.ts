import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayConnect = defineCollector({
  type: 'ec2:transit-gateway-connect',
  summary: 'A Connect attachment: GRE tunnels over another attachment.',
  scope: 'regional',
  permissions: ['ec2:DescribeTransitGatewayConnects'],
  identity: ['TransitGatewayAttachmentId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:transit-gateway-attachment/{TransitGatewayAttachmentId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted', 'rejected'] },
  links: [
    link('same-as', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('in-transit-gateway', 'TransitGatewayId', 'ec2:transit-gateway'),
    link('transported-by', 'TransportTransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
  ],
  views: [
    view('aws_ec2_transit_gateway_connect', {
      transit_gateway_attachment_id: id,
      arn,
      transport_transit_gateway_attachment_id: text('TransportTransitGatewayAttachmentId'),
      transit_gateway_id: text('TransitGatewayId'),
      state: text('State'),
      creation_time: timestamp('CreationTime'),
      options: jsonb('Options'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeTransitGatewayConnects', { MaxResults: 1000 }, (page) => page.TransitGatewayConnects),
});
