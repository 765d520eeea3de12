/** A type that AWS has and that no release of its SDK client which can be had knows how to read. */
export interface WaitingType {
  readonly type: string;
  readonly summary: string;
  readonly action: string;
  readonly client: string;
  /** The newest release that was looked at: the call came after it. */
  readonly after: string;
}

const DIRECT_CONNECT = { client: '@aws-sdk/client-direct-connect', after: '3.1048.0' };
const NETWORK_FIREWALL = { client: '@aws-sdk/client-network-firewall', after: '3.1075.0' };
const NETWORK_MANAGER = { client: '@aws-sdk/client-networkmanager', after: '3.523.0' };

/** Collected as soon as the client has the call: a test says when. */
export const waitingTypes: readonly WaitingType[] = [
  {
    type: 'directconnect:resiliency-group',
    summary: 'Connections that stand in for each other.',
    action: 'directconnect:ListResiliencyGroups',
    ...DIRECT_CONNECT,
  },
  {
    type: 'directconnect:resiliency-group-association',
    summary: 'A connection in a group of those that stand in for each other.',
    action: 'directconnect:ListResiliencyGroupAssociations',
    ...DIRECT_CONNECT,
  },
  {
    type: 'directconnect:virtual-interface-route',
    summary: 'A route that a virtual interface learns or advertises.',
    action: 'directconnect:ListVirtualInterfaceRoutes',
    ...DIRECT_CONNECT,
  },
  {
    type: 'network-firewall:container-association',
    summary: 'Containers whose addresses firewall rules follow.',
    action: 'network-firewall:ListContainerAssociations',
    ...NETWORK_FIREWALL,
  },
  {
    type: 'networkmanager:attachment-routing-policy-association',
    summary: 'A routing policy that applies to an attachment of a core network.',
    action: 'networkmanager:ListAttachmentRoutingPolicyAssociations',
    ...NETWORK_MANAGER,
  },
  {
    type: 'networkmanager:core-network-prefix-list-association',
    summary: 'A prefix list that the policies of a core network may name.',
    action: 'networkmanager:ListCoreNetworkPrefixListAssociations',
    ...NETWORK_MANAGER,
  },
  {
    type: 'networkmanager:core-network-routing-information',
    summary: 'A route of a segment at an edge, with its BGP attributes.',
    action: 'networkmanager:ListCoreNetworkRoutingInformation',
    ...NETWORK_MANAGER,
  },
];
