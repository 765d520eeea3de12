import { defineCollector } from '../collector.ts';
import { id, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single, withoutMetadata } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const clientVpnAuthorizationPolicy = defineCollector({
  type: 'ec2:client-vpn-authorization-policy',
  summary: 'The policy that decides who may reach what through a client VPN endpoint.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetClientVpnEndpointAuthorizationPolicy'],
  parent: 'ec2:client-vpn-endpoint',
  identity: ['ClientVpnEndpointId'],
  name: null,
  links: [link('in-client-vpn-endpoint', 'ClientVpnEndpointId', 'ec2:client-vpn-endpoint')],
  views: [
    view('aws_ec2_client_vpn_authorization_policy', {
      client_vpn_endpoint_id: id,
      policy_document: text('PolicyDocument'),
      description: text('Description'),
      shadow_mode: text('ShadowMode'),
      status: text('Status'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      single(
        context,
        () => call(context, ec2, 'GetClientVpnEndpointAuthorizationPolicy', { ClientVpnEndpointId: parent.id }),
        withoutMetadata,
      ),
    ),
});
