import { defineCollector } from '../collector.ts';
import { akas, id, regional, sql, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

// Steampipe asks for every VPC attachment's options; here they are a resource of their own with the same id.
const OPTIONS = `(select v.attributes -> 'Options' from inventory.resource_at v where v.type = 'ec2:transit-gateway-vpc-attachment'
  and v.account_id = r.account_id and v.region = r.region and v.id = r.id)`;

export const transitGatewayAttachment = defineCollector({
  type: 'ec2:transit-gateway-attachment',
  summary: 'A network attached to a transit gateway, of whatever kind.',
  scope: 'regional',
  permissions: ['ec2:DescribeTransitGatewayAttachments'],
  identity: ['TransitGatewayAttachmentId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{ResourceOwnerId|Account}:transit-gateway-attachment/{TransitGatewayAttachmentId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted', 'rejected'] },
  links: [
    link('in-transit-gateway', 'TransitGatewayId', 'ec2:transit-gateway'),
    link('attaches', 'ResourceId', null),
    link('associated-with', 'Association.TransitGatewayRouteTableId', 'ec2:transit-gateway-route-table'),
  ],
  views: [
    view('aws_ec2_transit_gateway_vpc_attachment', {
      transit_gateway_attachment_id: id,
      transit_gateway_id: text('TransitGatewayId'),
      transit_gateway_owner_id: text('TransitGatewayOwnerId'),
      state: text('State'),
      creation_time: timestamp('CreationTime'),
      resource_id: text('ResourceId'),
      resource_type: text('ResourceType'),
      resource_owner_id: text('ResourceOwnerId'),
      association_state: text('Association.State'),
      association_transit_gateway_route_table_id: text('Association.TransitGatewayRouteTableId'),
      options: sql('jsonb', OPTIONS),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeTransitGatewayAttachments', { MaxResults: 1000 }, (page) => page.TransitGatewayAttachments),
});
