import { defineCollector } from '../collector.ts';
import { akas, id, jsonb, regional, tags, tagsSource, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const egressOnlyInternetGateway = defineCollector({
  type: 'ec2:egress-only-internet-gateway',
  summary: 'The door from a VPC to the internet for IPv6, outward only.',
  scope: 'regional',
  permissions: ['ec2:DescribeEgressOnlyInternetGateways'],
  identity: ['EgressOnlyInternetGatewayId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:egress-only-internet-gateway/{EgressOnlyInternetGatewayId}' },
  tags: 'Tags',
  links: [link('attached-to', 'Attachments[].VpcId', 'ec2:vpc')],
  views: [
    view('aws_vpc_egress_only_internet_gateway', {
      id,
      attachments: jsonb('Attachments'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeEgressOnlyInternetGateways', { MaxResults: 255 }, (page) => page.EgressOnlyInternetGateways),
});
