import { defineCollector, type ListContext, type Page } from '../collector.ts';
import { id, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

/** From whichever side an association is seen. */
export const associationColumns = {
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
};

export const directConnectGatewayAssociation = defineCollector({
  type: 'directconnect:gateway-association',
  summary: 'A virtual private, transit or core network gateway behind a Direct Connect gateway, and the prefixes advertised from it.',
  scope: 'global',
  permissions: ['directconnect:DescribeDirectConnectGatewayAssociations'],
  parent: 'directconnect:gateway',
  identity: ['associationId'],
  name: null,
  gone: { path: 'associationState', states: ['disassociated'] },
  links: [
    link('in-gateway', 'directConnectGatewayId', 'directconnect:gateway'),
    link('attached-to', 'associatedGateway.id', 'ec2:vpn-gateway', 'vgw-'),
    link('attached-to', 'associatedGateway.id', 'ec2:transit-gateway', 'tgw-'),
    link('attached-to', 'associatedCoreNetwork.id', 'networkmanager:core-network'),
    link('through-attachment', 'associatedCoreNetwork.attachmentId', 'networkmanager:attachment'),
  ],
  views: [view('aws_directconnect_gateway_association', associationColumns)],
  list: (context) => perParent(context, ({ id: directConnectGatewayId }) => associations(context, { directConnectGatewayId })),
});

/** The associations of one gateway: a Direct Connect gateway of the account's own, or what is behind one of any account. */
export function associations(
  context: ListContext,
  of: { readonly directConnectGatewayId: string } | { readonly associatedGatewayId: string },
): AsyncIterable<Page> {
  return tokenLoop(
    context,
    (nextToken) => call(context, directConnect, 'DescribeDirectConnectGatewayAssociations', { ...of, maxResults: 100, nextToken }),
    (page) => page.directConnectGatewayAssociations,
  );
}
