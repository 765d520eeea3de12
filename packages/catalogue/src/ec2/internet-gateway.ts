import { defineCollector } from '../collector.ts';
import { akas, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const internetGateway = defineCollector({
  type: 'ec2:internet-gateway',
  summary: 'The door between a VPC and the internet.',
  scope: 'regional',
  permissions: ['ec2:DescribeInternetGateways'],
  identity: ['InternetGatewayId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:internet-gateway/{InternetGatewayId}' },
  tags: 'Tags',
  links: [link('attached-to', 'Attachments[].VpcId', 'ec2:vpc')],
  views: [
    view('aws_vpc_internet_gateway', {
      internet_gateway_id: id,
      owner_id: text('OwnerId'),
      attachments: jsonb('Attachments'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeInternetGateways', { MaxResults: 1000 }, (page) => page.InternetGateways),
});
