import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

/** AWS lists proposals for a while after they were accepted. */
export const directConnectGatewayAssociationProposal = defineCollector({
  type: 'directconnect:gateway-association-proposal',
  summary: 'A request to put a gateway behind the Direct Connect gateway of another account, and the prefixes to be advertised from it.',
  tier: 2,
  scope: 'global',
  permissions: ['directconnect:DescribeDirectConnectGatewayAssociationProposals'],
  identity: ['proposalId'],
  name: null,
  gone: { path: 'proposalState', states: ['deleted'] },
  links: [
    link('proposes-for', 'directConnectGatewayId', 'directconnect:gateway'),
    link('proposes', 'associatedGateway.id', 'ec2:vpn-gateway', 'vgw-'),
    link('proposes', 'associatedGateway.id', 'ec2:transit-gateway', 'tgw-'),
  ],
  views: [
    view('aws_directconnect_gateway_association_proposal', {
      proposal_id: id,
      direct_connect_gateway_id: text('directConnectGatewayId'),
      direct_connect_gateway_owner_account: text('directConnectGatewayOwnerAccount'),
      proposal_state: text('proposalState'),
      associated_gateway: jsonb('associatedGateway'),
      existing_allowed_prefixes_to_direct_connect_gateway: jsonb('existingAllowedPrefixesToDirectConnectGateway'),
      requested_allowed_prefixes_to_direct_connect_gateway: jsonb('requestedAllowedPrefixesToDirectConnectGateway'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (nextToken) => call(context, directConnect, 'DescribeDirectConnectGatewayAssociationProposals', { maxResults: 100, nextToken }),
      (page) => page.directConnectGatewayAssociationProposals,
    ),
});
