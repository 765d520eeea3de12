import * as ec2 from '@aws-sdk/client-ec2';
import { ec2List, ec2Paging, ids, listedUnder, parentOf, pickBy } from './ec2.ts';
import { VPC } from './ec2-network.ts';
import type { ListOperation } from './list-operation.ts';

export const EC2_SECURITY_GROUP_OPERATIONS: readonly ListOperation[] = [
  ec2List(ec2.DescribeSecurityGroups$, 'SecurityGroups', 'GroupId', {
    paging: ec2Paging(5, 1000),
    picks: [
      {
        input: 'GroupIds',
        path: 'GroupId',
        unknown: { code: 'InvalidGroup.NotFound', message: "The security group '{}' does not exist" },
      },
      {
        input: 'GroupNames',
        path: 'GroupName',
        unknown: { code: 'InvalidGroup.NotFound', message: "The security group '{}' does not exist in default VPC" },
      },
    ],
    paths: {
      'ip-permission.cidr': 'IpPermissions.IpRanges.CidrIp',
      'ip-permission.from-port': 'IpPermissions.FromPort',
      'ip-permission.to-port': 'IpPermissions.ToPort',
      'ip-permission.protocol': 'IpPermissions.IpProtocol',
      'ip-permission.group-id': 'IpPermissions.UserIdGroupPairs.GroupId',
    },
  }),
  ec2List(ec2.DescribeSecurityGroupRules$, 'SecurityGroupRules', 'SecurityGroupRuleId', {
    paging: ec2Paging(5, 1000),
    picks: ids('SecurityGroupRuleIds', 'SecurityGroupRuleId', 'InvalidSecurityGroupRuleId.NotFound', 'security group rule'),
  }),
  ec2List(ec2.DescribeSecurityGroupVpcAssociations$, 'SecurityGroupVpcAssociations', 'GroupId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
  }),
  ec2List(ec2.DescribeSecurityGroupReferences$, 'SecurityGroupReferenceSet', 'GroupId', {
    filters: null,
    required: ['GroupId'],
    picks: [pickBy('GroupId')],
    parent: parentOf('DescribeSecurityGroups', 'GroupId', 'security group', {
      unknown: { code: 'InvalidGroup.NotFound', message: "The security group '{}' does not exist" },
    }),
  }),
  listedUnder(VPC, ec2.DescribeStaleSecurityGroups$, 'StaleSecurityGroupSet', 'GroupId', { filters: null, paging: ec2Paging(5, 255) }),
  listedUnder(VPC, ec2.GetSecurityGroupsForVpc$, 'SecurityGroupForVpcs', 'GroupId'),
];
