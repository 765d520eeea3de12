import { defineCollector } from '../collector.ts';
import { view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwn, perParent } from '../listing.ts';
import { associationColumns, associations } from './gateway-association.ts';

/** The Direct Connect gateway's own account lists it as a `directconnect:gateway-association`, which may be an account that is not collected. */
export const directConnectTransitGatewayAssociation = defineCollector({
  type: 'directconnect:transit-gateway-association',
  summary: "The association of a transit gateway with a Direct Connect gateway of any account, as the transit gateway's account sees it.",
  tier: 2,
  scope: 'regional',
  permissions: ['directconnect:DescribeDirectConnectGatewayAssociations'],
  parent: 'ec2:transit-gateway',
  identity: ['associationId'],
  name: null,
  gone: { path: 'associationState', states: ['disassociated'] },
  links: [
    link('same-as', 'associationId', 'directconnect:gateway-association'),
    link('in-gateway', 'directConnectGatewayId', 'directconnect:gateway'),
    link('attached-to', 'associatedGateway.id', 'ec2:transit-gateway', 'tgw-'),
  ],
  views: [view('aws_directconnect_transit_gateway_association', associationColumns)],
  list: (context) =>
    perParent(
      context,
      ({ id: associatedGatewayId }) => associations(context, { associatedGatewayId }),
      ({ attributes }) => isOwn(context, attributes),
    ),
});
