import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent } from '../listing.ts';
import { associations } from './gateway-association.ts';

/** The Direct Connect gateway's own account lists it as a `directconnect:gateway-association`, which may be an account that is not collected. */
export const directConnectVpnGatewayAssociation = defineCollector({
  type: 'directconnect:vpn-gateway-association',
  summary:
    "The association of a virtual private gateway with a Direct Connect gateway of any account, as the virtual gateway's account sees it.",
  tier: 2,
  scope: 'regional',
  permissions: ['directconnect:DescribeDirectConnectGatewayAssociations'],
  parent: 'ec2:vpn-gateway',
  identity: ['associationId'],
  name: null,
  gone: { path: 'associationState', states: ['disassociated'] },
  links: [
    link('same-as', 'associationId', 'directconnect:gateway-association'),
    link('in-gateway', 'directConnectGatewayId', 'directconnect:gateway'),
    link('attached-to', 'associatedGateway.id', 'ec2:vpn-gateway', 'vgw-'),
  ],
  views: [
    view('aws_directconnect_vpn_gateway_association', {
      association_id: id,
      direct_connect_gateway_id: text('directConnectGatewayId'),
      direct_connect_gateway_owner_account: text('directConnectGatewayOwnerAccount'),
      association_state: text('associationState'),
      state_change_error: text('stateChangeError'),
      associated_gateway: jsonb('associatedGateway'),
      allowed_prefixes_to_direct_connect_gateway: jsonb('allowedPrefixesToDirectConnectGateway'),
      associated_core_network: jsonb('associatedCoreNetwork'),
      virtual_gateway_id: text('virtualGatewayId'),
      virtual_gateway_region: text('virtualGatewayRegion'),
      virtual_gateway_owner_account: text('virtualGatewayOwnerAccount'),
      title,
      ...regional,
    }),
  ],
  list: (context) => perParent(context, ({ id: associatedGatewayId }) => associations(context, { associatedGatewayId })),
});
