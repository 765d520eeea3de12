import { defineCollector } from '../collector.ts';
import { id, inet, jsonb, name, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const clientVpnConnection = defineCollector({
  type: 'ec2:client-vpn-connection',
  summary: 'A client that is connected to a client VPN endpoint.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeClientVpnConnections'],
  parent: 'ec2:client-vpn-endpoint',
  identity: ['ConnectionId'],
  name: 'CommonName',
  gone: { path: 'Status.Code', states: ['terminated'] },
  volatile: [
    'Timestamp',
    'IngressBytes',
    'EgressBytes',
    'IngressPackets',
    'EgressPackets',
    'PostureComplianceStatuses',
    'AuthorizationPolicyLastEvaluatedTime',
  ],
  links: [link('in-client-vpn-endpoint', 'ClientVpnEndpointId', 'ec2:client-vpn-endpoint')],
  views: [
    view('aws_ec2_client_vpn_connection', {
      connection_id: id,
      client_vpn_endpoint_id: text('ClientVpnEndpointId'),
      timestamp: timestamp('Timestamp'),
      username: text('Username'),
      connection_established_time: timestamp('ConnectionEstablishedTime'),
      ingress_bytes: text('IngressBytes'),
      egress_bytes: text('EgressBytes'),
      ingress_packets: text('IngressPackets'),
      egress_packets: text('EgressPackets'),
      client_ip: inet('ClientIp'),
      client_ipv6_address: inet('ClientIpv6Address'),
      common_name: name,
      status: jsonb('Status'),
      connection_end_time: timestamp('ConnectionEndTime'),
      posture_compliance_statuses: jsonb('PostureComplianceStatuses'),
      authorization_policy_last_evaluated_time: timestamp('AuthorizationPolicyLastEvaluatedTime'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        ec2,
        'DescribeClientVpnConnections',
        { ClientVpnEndpointId: parent.id, MaxResults: 1000 },
        (page) => page.Connections,
      ),
    ),
});
