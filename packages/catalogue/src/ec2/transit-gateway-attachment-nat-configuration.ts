import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwn, perParent, single, withoutMetadata } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayAttachmentNatConfiguration = defineCollector({
  type: 'ec2:transit-gateway-attachment-nat-configuration',
  summary: 'How a transit gateway translates the addresses of what comes from an attachment.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:GetTransitGatewayAttachmentNatConfiguration'],
  parent: 'ec2:transit-gateway-attachment',
  identity: ['TransitGatewayAttachmentId'],
  name: null,
  links: [link('in-attachment', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment')],
  views: [
    view('aws_ec2_transit_gateway_attachment_nat_configuration', {
      transit_gateway_attachment_id: id,
      nat_gateway_support: text('NatGatewaySupport'),
      nat_system_route_support: text('NatSystemRouteSupport'),
      nat_gateway_rules: jsonb('NatGatewayRules'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        single(
          context,
          () => call(context, ec2, 'GetTransitGatewayAttachmentNatConfiguration', { TransitGatewayAttachmentId: parent.id }),
          withoutMetadata,
        ),
      // Only the owner of the transit gateway may ask, and only of attachments that translate.
      ({ attributes }) => attributes.NatGatewaySupport === 'enabled' && isOwn(context, attributes, 'TransitGatewayOwnerId'),
    ),
});
