import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { embeddedLinks, link } from '../links.ts';
import { paginated } from '../listing.ts';
import { networkAclAssociation } from './network-acl-association.ts';
import { ec2 } from './sdk.ts';

export const networkAcl = defineCollector({
  type: 'ec2:network-acl',
  summary: 'A stateless filter at the border of subnets, with its entries and associations.',
  scope: 'regional',
  permissions: ['ec2:DescribeNetworkAcls'],
  identity: ['NetworkAclId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:network-acl/{NetworkAclId}' },
  tags: 'Tags',
  links: [link('in-vpc', 'VpcId', 'ec2:vpc'), ...embeddedLinks(networkAclAssociation)],
  views: [
    view('aws_vpc_network_acl', {
      network_acl_id: id,
      arn,
      is_default: boolean('IsDefault'),
      vpc_id: text('VpcId'),
      owner_id: text('OwnerId'),
      associations: jsonb('Associations'),
      entries: jsonb('Entries'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeNetworkAcls', { MaxResults: 1000 }, (page) => page.NetworkAcls),
});
