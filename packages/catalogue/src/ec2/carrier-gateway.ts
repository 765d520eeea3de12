import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const carrierGateway = defineCollector({
  type: 'ec2:carrier-gateway',
  summary: 'The gateway of a VPC to the network of a telecommunications carrier, in Wavelength Zones.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeCarrierGateways'],
  identity: ['CarrierGatewayId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:carrier-gateway/{CarrierGatewayId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [link('in-vpc', 'VpcId', 'ec2:vpc')],
  views: [
    view('aws_ec2_carrier_gateway', {
      carrier_gateway_id: id,
      arn,
      vpc_id: text('VpcId'),
      state: text('State'),
      owner_id: text('OwnerId'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeCarrierGateways', { MaxResults: 1000 }, (page) => page.CarrierGateways),
});
