import { defineCollector } from '../collector.ts';
import { name, parentId, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwn, paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

/** Only for VPCs that others own: for its own, the account's groups and their associations say the same. */
export const securityGroupForVpc = defineCollector({
  type: 'ec2:security-group-for-vpc',
  summary: 'A security group that the account may use in a VPC which others share with it.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetSecurityGroupsForVpc'],
  parent: 'ec2:vpc',
  identity: ['$parent.VpcId', 'GroupId'],
  name: 'GroupName',
  tags: 'Tags',
  links: [
    link('in-vpc', '$parent.VpcId', 'ec2:vpc'),
    link('same-as', 'GroupId', 'ec2:security-group'),
    link('has-primary-vpc', 'PrimaryVpcId', 'ec2:vpc'),
  ],
  views: [
    view('aws_ec2_security_group_for_vpc', {
      vpc_id: parentId,
      description: text('Description'),
      group_name: name,
      owner_id: text('OwnerId'),
      group_id: text('GroupId'),
      primary_vpc_id: text('PrimaryVpcId'),
      tags_src: tagsSource,
      tags,
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) => paginated(context, ec2, 'GetSecurityGroupsForVpc', { VpcId: parent.id }, (page) => page.SecurityGroupForVpcs),
      ({ attributes }) => !isOwn(context, attributes),
    ),
});
