import { declaredOperation } from '../protocols/declared-operation.ts';
import type { OperationSchema } from '../protocols/schema.ts';
import type { ListOperation, Parent } from './list-operation.ts';
import { listed, must, pickBy, tokens, told, under } from './listed.ts';

const schema = (operation: string): OperationSchema => declaredOperation('@aws-sdk/client-networkmanager', operation);

/** Network Manager API reference: MaxResults from 1 to 500. */
const paging = tokens(500);
const NOT_FOUND = { code: 'ResourceNotFoundException', message: 'Resource {} not found.', status: 404 } as const;

const DENIED = {
  code: 'AccessDeniedException',
  message: 'You do not have sufficient access to perform this action.',
  status: 403,
} as const;

/** Who sees an organization (Network Manager user guide: the management account, and delegated administrators). */
const reserved = {
  to: [
    { operation: 'organizations:DescribeOrganization', path: 'MasterAccountId' },
    { operation: 'organizations:ListDelegatedAdministrators', path: 'Id' },
  ],
  others: DENIED,
  nowhere: DENIED,
} as const;

function ofId(input: string, operation: string): Parent {
  return { input, operation, path: input, unknown: NOT_FOUND };
}

const OF_NETWORK = ofId('GlobalNetworkId', 'DescribeGlobalNetworks');
const OF_CORE = ofId('CoreNetworkId', 'ListCoreNetworks');
const OF_ATTACHMENT = ofId('AttachmentId', 'ListAttachments');

/** Inputs that narrow what Network Manager knows of the things in a global network. */
const RESOURCES = pickBy('CoreNetworkId', 'AwsRegion', 'AccountId', 'ResourceType', 'ResourceArn', 'RegisteredGatewayArn');

/** A listing within a global network, which the input `ids` picks from. */
function within(operation: string, list: string, id: string, ids?: string, details: Partial<ListOperation> = {}): ListOperation {
  const { picks = [], ...rest } = details;
  const own = ids === undefined ? [] : [{ input: ids, path: id }];
  return under(OF_NETWORK, schema(operation), list, id, { paging, picks: [...own, ...picks], ...rest });
}

/** One kind of attachment has one operation; an attachment of another kind is not found by it. */
function attachment(kind: string): ListOperation {
  return told(OF_ATTACHMENT, schema(`Get${kind}`), kind, 'Attachment.AttachmentId', {
    state: 'Attachment.State',
    absent: { ...NOT_FOUND, input: 'AttachmentId' },
  });
}

/** Network Manager and Cloud WAN. An estate heeds the route table, alias and version that it is asked about. */
export function networkManagerOperations(): readonly ListOperation[] {
  return [
    listed(schema('DescribeGlobalNetworks'), 'GlobalNetworks', 'GlobalNetworkId', {
      state: 'State',
      paging,
      picks: [must('GlobalNetworkIds', 'GlobalNetworkId', NOT_FOUND)],
    }),
    listed(schema('ListCoreNetworks'), 'CoreNetworks', 'CoreNetworkId', { state: 'State', paging }),
    told(OF_CORE, schema('GetCoreNetwork'), 'CoreNetwork', 'CoreNetworkId', { state: 'State' }),
    under(OF_CORE, schema('ListCoreNetworkPolicyVersions'), 'CoreNetworkPolicyVersions', 'PolicyVersionId', { paging }),
    told(OF_CORE, schema('GetCoreNetworkPolicy'), 'CoreNetworkPolicy', 'CoreNetworkId', {
      choices: { Alias: ['LIVE', 'LATEST'] },
      absent: { ...NOT_FOUND, input: 'CoreNetworkId' },
    }),
    under(OF_CORE, schema('GetCoreNetworkChangeSet'), 'CoreNetworkChanges', 'Identifier', {
      paging,
      required: ['PolicyVersionId'],
      alsoParents: [ofId('PolicyVersionId', 'ListCoreNetworkPolicyVersions')],
    }),
    listed(schema('ListAttachments'), 'Attachments', 'AttachmentId', {
      state: 'State',
      paging,
      picks: pickBy('CoreNetworkId', 'AttachmentType', 'EdgeLocation', 'State'),
    }),
    attachment('VpcAttachment'),
    attachment('ConnectAttachment'),
    attachment('SiteToSiteVpnAttachment'),
    attachment('TransitGatewayRouteTableAttachment'),
    listed(schema('ListConnectPeers'), 'ConnectPeers', 'ConnectPeerId', {
      state: 'ConnectPeerState',
      paging,
      picks: pickBy('CoreNetworkId', 'ConnectAttachmentId'),
    }),
    told(ofId('ConnectPeerId', 'ListConnectPeers'), schema('GetConnectPeer'), 'ConnectPeer', 'ConnectPeerId', { state: 'State' }),
    listed(schema('ListPeerings'), 'Peerings', 'PeeringId', {
      state: 'State',
      paging,
      picks: pickBy('CoreNetworkId', 'PeeringType', 'EdgeLocation', 'State'),
    }),
    told(ofId('PeeringId', 'ListPeerings'), schema('GetTransitGatewayPeering'), 'TransitGatewayPeering', 'Peering.PeeringId', {
      state: 'Peering.State',
    }),
    under(OF_NETWORK, schema('GetNetworkRoutes'), 'NetworkRoutes', 'DestinationCidrBlock', {
      state: 'State',
      required: ['RouteTableIdentifier'],
      picks: pickBy(
        ['ExactCidrMatches', 'DestinationCidrBlock'],
        ['PrefixListIds', 'PrefixListId'],
        ['States', 'State'],
        ['Types', 'Type'],
      ),
    }),
    within('GetTransitGatewayRegistrations', 'TransitGatewayRegistrations', 'TransitGatewayArn', 'TransitGatewayArns', {
      state: 'State.Code',
    }),
    within('GetSites', 'Sites', 'SiteId', 'SiteIds', { state: 'State' }),
    within('GetDevices', 'Devices', 'DeviceId', 'DeviceIds', { state: 'State', picks: pickBy('SiteId') }),
    within('GetLinks', 'Links', 'LinkId', 'LinkIds', { state: 'State', picks: pickBy('SiteId', 'Type', 'Provider') }),
    within('GetConnections', 'Connections', 'ConnectionId', 'ConnectionIds', { state: 'State', picks: pickBy('DeviceId') }),
    within('GetLinkAssociations', 'LinkAssociations', 'LinkId', undefined, {
      state: 'LinkAssociationState',
      picks: pickBy('DeviceId', 'LinkId'),
    }),
    within('GetCustomerGatewayAssociations', 'CustomerGatewayAssociations', 'CustomerGatewayArn', 'CustomerGatewayArns', {
      state: 'State',
    }),
    within(
      'GetTransitGatewayConnectPeerAssociations',
      'TransitGatewayConnectPeerAssociations',
      'TransitGatewayConnectPeerArn',
      'TransitGatewayConnectPeerArns',
      { state: 'State' },
    ),
    within('GetConnectPeerAssociations', 'ConnectPeerAssociations', 'ConnectPeerId', 'ConnectPeerIds', { state: 'State' }),
    within('GetNetworkResources', 'NetworkResources', 'ResourceArn', undefined, { picks: RESOURCES }),
    within('GetNetworkResourceRelationships', 'Relationships', 'From'),
    within('GetNetworkTelemetry', 'NetworkTelemetry', 'ResourceArn', undefined, { picks: RESOURCES }),
    told(
      { input: 'ResourceArn', operation: 'ListCoreNetworks', path: 'CoreNetworkArn', unknown: NOT_FOUND },
      schema('GetResourcePolicy'),
      null,
      'PolicyDocument',
    ),
    {
      schema: schema('ListOrganizationServiceAccessStatus'),
      list: 'OrganizationStatus',
      single: true,
      id: 'OrganizationId',
      paging,
      reserved,
    },
  ];
}
