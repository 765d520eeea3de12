import { defineCollector } from '../collector.ts';
import { regional, sql, text, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const securityGroupVpcAssociation = defineCollector({
  type: 'ec2:security-group-vpc-association',
  summary: 'A VPC in which a security group may be used, beside the one that it was made in.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeSecurityGroupVpcAssociations'],
  identity: ['GroupId', 'VpcId'],
  name: null,
  gone: { path: 'State', states: ['disassociated'] },
  links: [link('uses-security-group', 'GroupId', 'ec2:security-group'), link('in-vpc', 'VpcId', 'ec2:vpc')],
  views: [
    view('aws_vpc_security_group_vpc_association', {
      group_id: text('GroupId'),
      vpc_id: text('VpcId'),
      vpc_owner_id: text('VpcOwnerId'),
      state: text('State'),
      title: sql('text', "(attributes ->> 'GroupId') || ' - ' || (attributes ->> 'VpcId')"),
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeSecurityGroupVpcAssociations', { MaxResults: 1000 }, (page) => page.SecurityGroupVpcAssociations),
});
