import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, name, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const securityGroup = defineCollector({
  type: 'ec2:security-group',
  summary: 'A stateful filter of network interfaces.',
  scope: 'regional',
  permissions: ['ec2:DescribeSecurityGroups'],
  identity: ['GroupId'],
  arn: { path: 'SecurityGroupArn' },
  name: 'GroupName',
  tags: 'Tags',
  links: [
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('refers-to-security-group', 'IpPermissions[].UserIdGroupPairs[].GroupId', 'ec2:security-group'),
    link('uses-prefix-list', 'IpPermissions[].PrefixListIds[].PrefixListId', 'ec2:managed-prefix-list'),
    link('refers-to-security-group', 'IpPermissionsEgress[].UserIdGroupPairs[].GroupId', 'ec2:security-group'),
    link('uses-prefix-list', 'IpPermissionsEgress[].PrefixListIds[].PrefixListId', 'ec2:managed-prefix-list'),
  ],
  views: [
    view('aws_vpc_security_group', {
      group_name: name,
      group_id: id,
      arn,
      description: text('Description'),
      vpc_id: text('VpcId'),
      owner_id: text('OwnerId'),
      ip_permissions: jsonb('IpPermissions'),
      ip_permissions_egress: jsonb('IpPermissionsEgress'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeSecurityGroups', { MaxResults: 1000 }, (page) => page.SecurityGroups),
});
