import * as ec2 from '@aws-sdk/client-ec2';
import { ec2List, ec2Paging, ids } from './ec2.ts';
import type { ListOperation, Parent, Pick } from './list-operation.ts';

const transitGatewayRouteTable: Parent = {
  input: 'TransitGatewayRouteTableId',
  operation: 'DescribeTransitGatewayRouteTables',
  path: 'TransitGatewayRouteTableId',
  gone: { path: 'State', state: 'deleted' },
  unknown: { code: 'InvalidRouteTableID.NotFound', message: 'Transit Gateway Route Table {} was deleted or does not exist.' },
};

const attachmentIds: Pick[] = [
  {
    input: 'TransitGatewayAttachmentIds',
    path: 'TransitGatewayAttachmentId',
    unknown: {
      code: 'InvalidTransitGatewayAttachmentID.NotFound',
      message: 'Transit Gateway Attachment {} was deleted or does not exist.',
    },
  },
];

export const EC2_TRANSIT_GATEWAY_OPERATIONS: readonly ListOperation[] = [
  ec2List(ec2.DescribeTransitGateways$, 'TransitGateways', 'TransitGatewayId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: [
      {
        input: 'TransitGatewayIds',
        path: 'TransitGatewayId',
        unknown: { code: 'InvalidTransitGatewayID.NotFound', message: 'Transit Gateway {} was deleted or does not exist.' },
      },
    ],
  }),
  ec2List(ec2.DescribeTransitGatewayAttachments$, 'TransitGatewayAttachments', 'TransitGatewayAttachmentId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: attachmentIds,
  }),
  ec2List(ec2.DescribeTransitGatewayVpcAttachments$, 'TransitGatewayVpcAttachments', 'TransitGatewayAttachmentId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: attachmentIds,
  }),
  ec2List(ec2.DescribeTransitGatewayPeeringAttachments$, 'TransitGatewayPeeringAttachments', 'TransitGatewayAttachmentId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: attachmentIds,
    paths: {
      'transit-gateway-id': 'RequesterTgwInfo.TransitGatewayId',
      'local-owner-id': 'RequesterTgwInfo.OwnerId',
      'remote-owner-id': 'AccepterTgwInfo.OwnerId',
    },
  }),
  ec2List(ec2.DescribeTransitGatewayConnects$, 'TransitGatewayConnects', 'TransitGatewayAttachmentId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: attachmentIds,
  }),
  ec2List(ec2.DescribeTransitGatewayConnectPeers$, 'TransitGatewayConnectPeers', 'TransitGatewayConnectPeerId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: ids(
      'TransitGatewayConnectPeerIds',
      'TransitGatewayConnectPeerId',
      'InvalidTransitGatewayConnectPeerID.NotFound',
      'transitGatewayConnectPeer',
    ),
  }),
  ec2List(ec2.DescribeTransitGatewayRouteTables$, 'TransitGatewayRouteTables', 'TransitGatewayRouteTableId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: [
      {
        input: 'TransitGatewayRouteTableIds',
        path: 'TransitGatewayRouteTableId',
        unknown: transitGatewayRouteTable.unknown,
      },
    ],
  }),
  ec2List(ec2.SearchTransitGatewayRoutes$, 'Routes', 'DestinationCidrBlock', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    required: ['TransitGatewayRouteTableId', 'Filters'],
    parent: transitGatewayRouteTable,
    moreFlag: 'AdditionalRoutesAvailable',
    paths: {
      'attachment.transit-gateway-attachment-id': 'TransitGatewayAttachments.TransitGatewayAttachmentId',
      'attachment.resource-id': 'TransitGatewayAttachments.ResourceId',
      'attachment.resource-type': 'TransitGatewayAttachments.ResourceType',
    },
  }),
  ec2List(ec2.GetTransitGatewayRouteTableAssociations$, 'Associations', 'TransitGatewayAttachmentId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    required: ['TransitGatewayRouteTableId'],
    parent: transitGatewayRouteTable,
  }),
  ec2List(ec2.GetTransitGatewayRouteTablePropagations$, 'TransitGatewayRouteTablePropagations', 'TransitGatewayAttachmentId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    required: ['TransitGatewayRouteTableId'],
    parent: transitGatewayRouteTable,
  }),
  ec2List(ec2.GetTransitGatewayPrefixListReferences$, 'TransitGatewayPrefixListReferences', 'PrefixListId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    required: ['TransitGatewayRouteTableId'],
    parent: transitGatewayRouteTable,
    paths: {
      'attachment.transit-gateway-attachment-id': 'TransitGatewayAttachment.TransitGatewayAttachmentId',
      'attachment.resource-id': 'TransitGatewayAttachment.ResourceId',
      'attachment.resource-type': 'TransitGatewayAttachment.ResourceType',
    },
  }),
];
