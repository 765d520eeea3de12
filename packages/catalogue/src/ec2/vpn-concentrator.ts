import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const vpnConcentrator = defineCollector({
  type: 'ec2:vpn-concentrator',
  summary: 'A concentrator that joins many VPN connections to one attachment of a transit gateway.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVpnConcentrators'],
  identity: ['VpnConcentratorId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:vpn-concentrator/{VpnConcentratorId}' },
  tags: 'Tags',
  links: [
    link('in-transit-gateway', 'TransitGatewayId', 'ec2:transit-gateway'),
    link('attached-to', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
  ],
  views: [
    view('aws_ec2_vpn_concentrator', {
      vpn_concentrator_id: id,
      arn,
      state: text('State'),
      transit_gateway_id: text('TransitGatewayId'),
      transit_gateway_attachment_id: text('TransitGatewayAttachmentId'),
      type: text('Type'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeVpnConcentrators', {}, (page) => page.VpnConcentrators),
});
