import type { TruthDetail, TruthRule } from './truth-rule.ts';

const DELETED = { path: 'State', states: ['DELETED'] } as const;
const OF_NETWORK = { type: 'networkmanager:global-network', input: 'GlobalNetworkId', from: 'GlobalNetworkId' } as const;
/** Of a core network that others own, no more is asked. */
const OF_CORE = {
  type: 'networkmanager:core-network',
  input: 'CoreNetworkId',
  from: 'CoreNetworkId',
  owner: { path: 'OwnerAccountId' },
} as const;
const SEGMENT_EDGE = 'RouteTableIdentifier.CoreNetworkSegmentEdge';

function known(type: string, list: string, id: readonly string[], details: Partial<TruthRule> = {}): TruthRule {
  return { type: `networkmanager:${type}`, operation: `networkmanager:${list}`, id, ...details, global: true };
}

function kind(type: string, name: string): TruthDetail {
  return {
    operation: `networkmanager:Get${name}`,
    input: 'AttachmentId',
    spread: null,
    less: ['Attachment'],
    only: { path: 'AttachmentType', states: [type] },
  };
}

export const WAN_RULES: readonly TruthRule[] = [
  known('global-network', 'DescribeGlobalNetworks', ['GlobalNetworkId']),
  known('core-network', 'ListCoreNetworks', ['CoreNetworkId'], {
    owner: 'OwnerAccountId',
    detail: { operation: 'networkmanager:GetCoreNetwork', input: 'CoreNetworkId', spread: null },
  }),
  known('core-network-policy-version', 'ListCoreNetworkPolicyVersions', ['CoreNetworkId', 'PolicyVersionId'], { parent: OF_CORE }),
  known('core-network-policy', 'GetCoreNetworkPolicy', ['CoreNetworkId', 'PolicyVersionId'], { parent: OF_CORE }),
  known(
    'core-network-change-set',
    'GetCoreNetworkChangeSet',
    ['$parent.CoreNetworkId', '$parent.PolicyVersionId', 'Identifier', 'Type', 'IdentifierPath'],
    {
      parent: {
        type: 'networkmanager:core-network-policy-version',
        input: 'PolicyVersionId',
        from: 'PolicyVersionId',
        also: { CoreNetworkId: 'CoreNetworkId' },
      },
    },
  ),
  known('resource-policy', 'GetResourcePolicy', ['$parent.CoreNetworkArn'], {
    parent: { ...OF_CORE, input: 'ResourceArn', from: 'CoreNetworkArn' },
  }),
  known('attachment', 'ListAttachments', ['AttachmentId'], {
    gone: { path: 'State', states: ['REJECTED'] },
    detail: [
      kind('VPC', 'VpcAttachment'),
      kind('CONNECT', 'ConnectAttachment'),
      kind('SITE_TO_SITE_VPN', 'SiteToSiteVpnAttachment'),
      kind('TRANSIT_GATEWAY_ROUTE_TABLE', 'TransitGatewayRouteTableAttachment'),
    ],
  }),
  known('connect-peer', 'ListConnectPeers', ['ConnectPeerId'], {
    detail: { operation: 'networkmanager:GetConnectPeer', input: 'ConnectPeerId', spread: null },
  }),
  known('peering', 'ListPeerings', ['PeeringId'], {
    detail: { operation: 'networkmanager:GetTransitGatewayPeering', input: 'PeeringId', spread: null, less: ['Peering'] },
  }),
  // A listing for each segment at each edge; where a segment has no edge, it has no routes.
  known(
    'network-route',
    'GetNetworkRoutes',
    [
      '$parent.CoreNetworkId',
      `$parent.${SEGMENT_EDGE}.SegmentName`,
      `$parent.${SEGMENT_EDGE}.EdgeLocation`,
      'DestinationCidrBlock|PrefixListId',
    ],
    {
      parent: {
        ...OF_CORE,
        input: 'GlobalNetworkId',
        from: 'GlobalNetworkId',
        also: {
          [`${SEGMENT_EDGE}.CoreNetworkId`]: 'CoreNetworkId',
          [`${SEGMENT_EDGE}.SegmentName`]: 'Segments.Name',
          [`${SEGMENT_EDGE}.EdgeLocation`]: 'Edges.EdgeLocation',
        },
      },
    },
  ),
  known('transit-gateway-registration', 'GetTransitGatewayRegistrations', ['GlobalNetworkId', 'TransitGatewayArn'], {
    parent: OF_NETWORK,
    gone: { path: 'State.Code', states: ['DELETED'] },
  }),
  known('site', 'GetSites', ['SiteId'], { parent: OF_NETWORK }),
  known('device', 'GetDevices', ['DeviceId'], { parent: OF_NETWORK }),
  known('link', 'GetLinks', ['LinkId'], { parent: OF_NETWORK }),
  known('connection', 'GetConnections', ['ConnectionId'], { parent: OF_NETWORK }),
  known('link-association', 'GetLinkAssociations', ['GlobalNetworkId', 'DeviceId', 'LinkId'], {
    parent: OF_NETWORK,
    gone: { path: 'LinkAssociationState', states: ['DELETED'] },
  }),
  known('customer-gateway-association', 'GetCustomerGatewayAssociations', ['GlobalNetworkId', 'CustomerGatewayArn'], {
    parent: OF_NETWORK,
    gone: DELETED,
  }),
  known(
    'transit-gateway-connect-peer-association',
    'GetTransitGatewayConnectPeerAssociations',
    ['GlobalNetworkId', 'TransitGatewayConnectPeerArn'],
    { parent: OF_NETWORK, gone: DELETED },
  ),
  known('connect-peer-association', 'GetConnectPeerAssociations', ['GlobalNetworkId', 'ConnectPeerId'], {
    parent: OF_NETWORK,
    gone: DELETED,
  }),
  known(
    'network-resource',
    'GetNetworkResources',
    ['$parent.GlobalNetworkId', 'RegisteredGatewayArn|CoreNetworkId', 'ResourceArn|ResourceId'],
    { parent: OF_NETWORK, volatile: ['DefinitionTimestamp'] },
  ),
  known('network-resource-relationship', 'GetNetworkResourceRelationships', ['$parent.GlobalNetworkId', 'From', 'To'], {
    parent: OF_NETWORK,
  }),
  known('network-telemetry', 'GetNetworkTelemetry', ['$parent.GlobalNetworkId', 'ResourceArn', 'Address', 'Health.Type'], {
    parent: OF_NETWORK,
    volatile: ['Health.Status', 'Health.Timestamp'],
  }),
  known('organization-service-access', 'ListOrganizationServiceAccessStatus', ['OrganizationId'], {
    toldTo: [
      { operation: 'organizations:DescribeOrganization', path: 'MasterAccountId' },
      { operation: 'organizations:ListDelegatedAdministrators', path: 'Id' },
    ],
  }),
];
