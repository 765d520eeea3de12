import { defineCollector } from '../collector.ts';
import { boolean, cidr, jsonb, name, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const clientVpnAuthorizationRule = defineCollector({
  type: 'ec2:client-vpn-authorization-rule',
  summary: 'Who may reach which addresses through a client VPN endpoint.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeClientVpnAuthorizationRules'],
  parent: 'ec2:client-vpn-endpoint',
  identity: ['ClientVpnEndpointId', 'DestinationCidr', ['GroupId', 'AccessAll']],
  name: 'Description',
  links: [link('in-client-vpn-endpoint', 'ClientVpnEndpointId', 'ec2:client-vpn-endpoint')],
  views: [
    view('aws_ec2_client_vpn_authorization_rule', {
      client_vpn_endpoint_id: text('ClientVpnEndpointId'),
      description: name,
      group_id: text('GroupId'),
      access_all: boolean('AccessAll'),
      destination_cidr: cidr('DestinationCidr'),
      status: jsonb('Status'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        ec2,
        'DescribeClientVpnAuthorizationRules',
        { ClientVpnEndpointId: parent.id, MaxResults: 1000 },
        (page) => page.AuthorizationRules,
      ),
    ),
});
