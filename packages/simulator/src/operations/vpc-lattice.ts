import * as lattice from '@aws-sdk/client-vpc-lattice';
import type { ListOperation, Parent, Pick } from './list-operation.ts';
import { listed, pickBy, tokens, told, under } from './listed.ts';

/** VPC Lattice API reference: maxResults from 1 to 100. */
const paging = tokens(100, { size: 'maxResults', token: 'nextToken' });
const NOT_FOUND = { code: 'ResourceNotFoundException', status: 404 } as const;

/** Of what others share, an account may see much and not ask for tags. */
const DENIED = { code: 'AccessDeniedException', message: 'User is not authorized to perform this action.', status: 403 } as const;

/** Whatever has an identifier may be named by its id or its ARN. */
function identified(input: string, operation: string, noun: string): Parent {
  return { input, operation, path: 'id', alias: [{ path: 'arn' }], unknown: { ...NOT_FOUND, message: `${noun} {} not found` } };
}

function by(input: string, noun: string): Pick {
  return { input, path: `${noun}Id`, or: [`${noun}Arn`] };
}

const OF_NETWORK = identified('serviceNetworkIdentifier', 'ListServiceNetworks', 'Service network');
const OF_SERVICE = identified('serviceIdentifier', 'ListServices', 'Service');
const OF_LISTENER = identified('listenerIdentifier', 'ListListeners', 'Listener');
const OF_RULE = identified('ruleIdentifier', 'ListRules', 'Rule');
const OF_GROUP = identified('targetGroupIdentifier', 'ListTargetGroups', 'Target group');
const OF_CONFIGURATION = identified('resourceConfigurationIdentifier', 'ListResourceConfigurations', 'Resource configuration');

const TAGGED = [
  'ListServices',
  'ListListeners',
  'ListRules',
  'ListTargetGroups',
  'ListServiceNetworkServiceAssociations',
  'ListServiceNetworkVpcAssociations',
  'ListServiceNetworkResourceAssociations',
  'ListResourceConfigurations',
  'ListResourceGateways',
  'ListAccessLogSubscriptions',
  'ListDomainVerifications',
];

export const VPC_LATTICE_OPERATIONS: readonly ListOperation[] = [
  listed(lattice.ListServiceNetworks$, 'items', 'id', { paging }),
  told(OF_NETWORK, lattice.GetServiceNetwork$, null, 'id'),
  listed(lattice.ListServices$, 'items', 'id', { state: 'status', paging }),
  told(OF_SERVICE, lattice.GetService$, null, 'id', { state: 'status' }),
  under(OF_SERVICE, lattice.ListListeners$, 'items', 'id', { paging }),
  told(OF_SERVICE, lattice.GetListener$, null, 'id', { required: ['listenerIdentifier'], alsoParents: [OF_LISTENER] }),
  under(OF_SERVICE, lattice.ListRules$, 'items', 'id', { paging, required: ['listenerIdentifier'], alsoParents: [OF_LISTENER] }),
  told(OF_SERVICE, lattice.GetRule$, null, 'id', {
    required: ['listenerIdentifier', 'ruleIdentifier'],
    alsoParents: [OF_LISTENER, OF_RULE],
  }),
  listed(lattice.ListTargetGroups$, 'items', 'id', {
    state: 'status',
    paging,
    picks: pickBy('vpcIdentifier', ['targetGroupType', 'type']),
  }),
  told(OF_GROUP, lattice.GetTargetGroup$, null, 'id', { state: 'status' }),
  under(OF_GROUP, lattice.ListTargets$, 'items', 'id', { state: 'status', paging, picks: [{ input: 'targets', field: 'id', path: 'id' }] }),
  listed(lattice.ListServiceNetworkServiceAssociations$, 'items', 'id', {
    state: 'status',
    paging,
    picks: [by('serviceNetworkIdentifier', 'serviceNetwork'), by('serviceIdentifier', 'service')],
  }),
  listed(lattice.ListServiceNetworkVpcAssociations$, 'items', 'id', {
    state: 'status',
    paging,
    picks: [by('serviceNetworkIdentifier', 'serviceNetwork'), { input: 'vpcIdentifier', path: 'vpcId' }],
  }),
  told(
    identified('serviceNetworkVpcAssociationIdentifier', 'ListServiceNetworkVpcAssociations', 'Service network VPC association'),
    lattice.GetServiceNetworkVpcAssociation$,
    null,
    'id',
    { state: 'status' },
  ),
  listed(lattice.ListServiceNetworkResourceAssociations$, 'items', 'id', {
    state: 'status',
    paging,
    picks: [by('serviceNetworkIdentifier', 'serviceNetwork'), by('resourceConfigurationIdentifier', 'resourceConfiguration')],
  }),
  under(OF_NETWORK, lattice.ListServiceNetworkVpcEndpointAssociations$, 'items', 'id', { state: 'state', paging }),
  listed(lattice.ListResourceConfigurations$, 'items', 'id', {
    state: 'status',
    paging,
    picks: [
      { input: 'resourceGatewayIdentifier', path: 'resourceGatewayId' },
      { input: 'resourceConfigurationGroupIdentifier', path: 'resourceConfigurationGroupId' },
      by('domainVerificationIdentifier', 'domainVerification'),
    ],
  }),
  told(OF_CONFIGURATION, lattice.GetResourceConfiguration$, null, 'id', { state: 'status' }),
  listed(lattice.ListResourceGateways$, 'items', 'id', { state: 'status', paging }),
  under(OF_CONFIGURATION, lattice.ListResourceEndpointAssociations$, 'items', 'id', {
    paging,
    picks: pickBy(['resourceEndpointAssociationIdentifier', 'id'], 'vpcEndpointId', 'vpcEndpointOwner'),
  }),
  under(
    {
      ...OF_NETWORK,
      input: 'resourceIdentifier',
      or: [
        { operation: 'ListServices', path: 'id' },
        { operation: 'ListServices', path: 'arn' },
      ],
    },
    lattice.ListAccessLogSubscriptions$,
    'items',
    'id',
    { paging },
  ),
  told(
    {
      ...OF_NETWORK,
      input: 'resourceIdentifier',
      or: [
        { operation: 'ListServices', path: 'id' },
        { operation: 'ListServices', path: 'arn' },
      ],
    },
    lattice.GetAuthPolicy$,
    null,
    'policy',
    { state: 'state', absent: { ...NOT_FOUND, message: 'No auth policy is set on {}', input: 'resourceIdentifier' } },
  ),
  listed(lattice.ListDomainVerifications$, 'items', 'id', { state: 'status', paging }),
  told(
    {
      input: 'resourceArn',
      operation: 'ListServiceNetworks',
      path: 'arn',
      or: TAGGED.map((operation) => ({ operation, path: 'arn' })),
      unknown: { ...NOT_FOUND, message: 'Resource {} not found' },
    },
    lattice.ListTagsForResource$,
    'tags',
    '',
    { absent: DENIED },
  ),
];
