import * as ec2 from '@aws-sdk/client-ec2';
import { answeredUnder, described, listedUnder, parentOf } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

const GONE = { gone: { path: 'State', state: 'deleted' } } as const;

const ATTACHMENT = parentOf('DescribeTransitGatewayAttachments', 'TransitGatewayAttachmentId', 'transit gateway attachment', {
  ...GONE,
  unknown: {
    code: 'InvalidTransitGatewayAttachmentID.NotFound',
    message: 'Transit Gateway Attachment {} was deleted or does not exist.',
  },
});

const POLICY_TABLE = parentOf('DescribeTransitGatewayPolicyTables', 'TransitGatewayPolicyTableId', 'transit gateway policy table', GONE);

const MULTICAST_DOMAIN = parentOf(
  'DescribeTransitGatewayMulticastDomains',
  'TransitGatewayMulticastDomainId',
  'transit gateway multicast domain',
  GONE,
);

export const EC2_TRANSIT_POLICY_OPERATIONS: readonly ListOperation[] = [
  listedUnder(
    ATTACHMENT,
    ec2.GetTransitGatewayAttachmentPropagations$,
    'TransitGatewayAttachmentPropagations',
    'TransitGatewayRouteTableId',
    {
      state: 'State',
    },
  ),
  answeredUnder(ATTACHMENT, ec2.GetTransitGatewayAttachmentNatConfiguration$, null, 'TransitGatewayAttachmentId', {
    echoes: { TransitGatewayAttachmentId: 'TransitGatewayAttachmentId' },
  }),
  described(
    ec2.DescribeTransitGatewayRouteTableAnnouncements$,
    'TransitGatewayRouteTableAnnouncements',
    'TransitGatewayRouteTableAnnouncementId',
    'transit gateway route table announcement',
    { state: 'State' },
  ),
  described(
    ec2.DescribeTransitGatewayPolicyTables$,
    'TransitGatewayPolicyTables',
    'TransitGatewayPolicyTableId',
    'transit gateway policy table',
    { state: 'State' },
  ),
  listedUnder(POLICY_TABLE, ec2.GetTransitGatewayPolicyTableAssociations$, 'Associations', 'TransitGatewayAttachmentId', {
    state: 'State',
  }),
  listedUnder(POLICY_TABLE, ec2.GetTransitGatewayPolicyTableEntries$, 'TransitGatewayPolicyTableEntries', 'PolicyRuleNumber', {
    state: 'State',
  }),
  described(
    ec2.DescribeTransitGatewayMulticastDomains$,
    'TransitGatewayMulticastDomains',
    'TransitGatewayMulticastDomainId',
    'transit gateway multicast domain',
    { state: 'State' },
  ),
  listedUnder(
    MULTICAST_DOMAIN,
    ec2.GetTransitGatewayMulticastDomainAssociations$,
    'MulticastDomainAssociations',
    'TransitGatewayAttachmentId',
    { state: 'Subnet.State', paths: { 'subnet-id': 'Subnet.SubnetId', state: 'Subnet.State' } },
  ),
  listedUnder(MULTICAST_DOMAIN, ec2.SearchTransitGatewayMulticastGroups$, 'MulticastGroups', 'GroupIpAddress', {
    paths: { 'is-group-member': 'GroupMember', 'is-group-source': 'GroupSource' },
  }),
  described(
    ec2.DescribeTransitGatewayMeteringPolicies$,
    'TransitGatewayMeteringPolicies',
    'TransitGatewayMeteringPolicyId',
    'transit gateway metering policy',
    { state: 'State' },
  ),
  listedUnder(
    parentOf('DescribeTransitGatewayMeteringPolicies', 'TransitGatewayMeteringPolicyId', 'transit gateway metering policy', GONE),
    ec2.GetTransitGatewayMeteringPolicyEntries$,
    'TransitGatewayMeteringPolicyEntries',
    'PolicyRuleNumber',
    { state: 'State' },
  ),
];
