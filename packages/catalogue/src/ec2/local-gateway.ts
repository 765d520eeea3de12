import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const localGateway = defineCollector({
  type: 'ec2:local-gateway',
  summary: 'The door between an Outpost and the network on the premises.',
  scope: 'regional',
  permissions: ['ec2:DescribeLocalGateways'],
  identity: ['LocalGatewayId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:local-gateway/{LocalGatewayId}' },
  tags: 'Tags',
  links: [link('on-outpost', 'OutpostArn', null)],
  views: [
    view('aws_ec2_local_gateway', {
      local_gateway_id: id,
      arn,
      outpost_arn: text('OutpostArn'),
      owner_id: text('OwnerId'),
      state: text('State'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeLocalGateways', { MaxResults: 1000 }, (page) => page.LocalGateways),
});
