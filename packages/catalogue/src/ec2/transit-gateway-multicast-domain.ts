import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayMulticastDomain = defineCollector({
  type: 'ec2:transit-gateway-multicast-domain',
  summary: 'A part of a transit gateway in which multicast traffic is forwarded.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeTransitGatewayMulticastDomains'],
  identity: ['TransitGatewayMulticastDomainId'],
  arn: { path: 'TransitGatewayMulticastDomainArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [link('in-transit-gateway', 'TransitGatewayId', 'ec2:transit-gateway')],
  views: [
    view('aws_ec2_transit_gateway_multicast_domain', {
      transit_gateway_multicast_domain_id: id,
      transit_gateway_id: text('TransitGatewayId'),
      transit_gateway_multicast_domain_arn: arn,
      owner_id: text('OwnerId'),
      options: jsonb('Options'),
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
    paginated(context, ec2, 'DescribeTransitGatewayMulticastDomains', { MaxResults: 1000 }, (page) => page.TransitGatewayMulticastDomains),
});
