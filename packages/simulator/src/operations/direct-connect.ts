import * as dx from '@aws-sdk/client-direct-connect';
import type { ListOperation, Paging, Pick } from './list-operation.ts';

const CLIENT_EXCEPTION = 'DirectConnectClientException';

/** SDK documentation: "If MaxResults is given a value larger than 100, only 100 results are returned." */
const dxPaging: Paging = { size: 'maxResults', token: 'nextToken', min: 1, max: 100, over: 'cut' };

function dxPick(input: string, noun: string): Pick {
  return { input, path: input, unknown: { code: CLIENT_EXCEPTION, message: `${noun} {} does not exist.` } };
}

export const DIRECT_CONNECT_OPERATIONS: readonly ListOperation[] = [
  {
    schema: dx.DescribeConnections$,
    list: 'connections',
    id: 'connectionId',
    state: 'connectionState',
    paging: dxPaging,
    picks: [dxPick('connectionId', 'Connection')],
  },
  {
    schema: dx.DescribeLags$,
    list: 'lags',
    id: 'lagId',
    state: 'lagState',
    paging: dxPaging,
    picks: [dxPick('lagId', 'LAG')],
  },
  { schema: dx.DescribeLocations$, list: 'locations', id: 'locationCode' },
  { schema: dx.DescribeVirtualGateways$, list: 'virtualGateways', id: 'virtualGatewayId', state: 'virtualGatewayState' },
  {
    schema: dx.DescribeVirtualInterfaces$,
    list: 'virtualInterfaces',
    id: 'virtualInterfaceId',
    state: 'virtualInterfaceState',
    paging: dxPaging,
    picks: [{ input: 'connectionId', path: 'connectionId' }, dxPick('virtualInterfaceId', 'Virtual Interface')],
  },
  {
    schema: dx.DescribeDirectConnectGateways$,
    list: 'directConnectGateways',
    id: 'directConnectGatewayId',
    state: 'directConnectGatewayState',
    paging: dxPaging,
    picks: [dxPick('directConnectGatewayId', 'Direct Connect Gateway')],
    global: true,
  },
  {
    schema: dx.DescribeDirectConnectGatewayAssociations$,
    list: 'directConnectGatewayAssociations',
    id: 'associationId',
    state: 'associationState',
    paging: dxPaging,
    picks: [
      { input: 'directConnectGatewayId', path: 'directConnectGatewayId' },
      { input: 'associationId', path: 'associationId' },
      { input: 'associatedGatewayId', path: 'associatedGateway.id' },
      { input: 'virtualGatewayId', path: 'virtualGatewayId' },
    ],
    requiredOne: ['directConnectGatewayId', 'associationId', 'associatedGatewayId', 'virtualGatewayId'],
    global: true,
  },
  {
    schema: dx.DescribeDirectConnectGatewayAttachments$,
    list: 'directConnectGatewayAttachments',
    id: 'virtualInterfaceId',
    state: 'attachmentState',
    paging: dxPaging,
    picks: [
      { input: 'directConnectGatewayId', path: 'directConnectGatewayId' },
      { input: 'virtualInterfaceId', path: 'virtualInterfaceId' },
    ],
    requiredOne: ['directConnectGatewayId', 'virtualInterfaceId'],
    global: true,
  },
  {
    schema: dx.DescribeRouterConfiguration$,
    list: null,
    id: 'virtualInterfaceId',
    required: ['virtualInterfaceId'],
    parent: {
      input: 'virtualInterfaceId',
      operation: 'DescribeVirtualInterfaces',
      path: 'virtualInterfaceId',
      gone: { path: 'virtualInterfaceState', state: 'deleted' },
      unknown: { code: CLIENT_EXCEPTION, message: 'Virtual Interface {} does not exist.' },
    },
  },
  {
    schema: dx.DescribeDirectConnectGatewayAssociationProposals$,
    list: 'directConnectGatewayAssociationProposals',
    id: 'proposalId',
    state: 'proposalState',
    paging: dxPaging,
    picks: [
      { input: 'directConnectGatewayId', path: 'directConnectGatewayId' },
      { input: 'proposalId', path: 'proposalId' },
      { input: 'associatedGatewayId', path: 'associatedGateway.id' },
    ],
    global: true,
  },
  {
    schema: dx.DescribeInterconnects$,
    list: 'interconnects',
    id: 'interconnectId',
    state: 'interconnectState',
    paging: dxPaging,
    picks: [dxPick('interconnectId', 'Interconnect')],
  },
  {
    schema: dx.DescribeHostedConnections$,
    list: 'connections',
    id: 'connectionId',
    state: 'connectionState',
    paging: dxPaging,
    required: ['connectionId'],
    parent: {
      input: 'connectionId',
      operation: 'DescribeInterconnects',
      path: 'interconnectId',
      or: [{ operation: 'DescribeLags', path: 'lagId' }],
      unknown: { code: CLIENT_EXCEPTION, message: 'Interconnect or LAG {} does not exist.' },
    },
  },
  {
    schema: dx.DescribeCustomerMetadata$,
    list: 'agreements',
    id: 'agreementName',
    state: 'status',
    constant: { nniPartnerType: 'nonPartner' },
  },
  {
    schema: dx.ListVirtualInterfaceTestHistory$,
    list: 'virtualInterfaceTestHistory',
    id: 'testId',
    state: 'status',
    paging: dxPaging,
    picks: [
      { input: 'testId', path: 'testId' },
      { input: 'virtualInterfaceId', path: 'virtualInterfaceId' },
      { input: 'status', path: 'status' },
    ],
  },
];
