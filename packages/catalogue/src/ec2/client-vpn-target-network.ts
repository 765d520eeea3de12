import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const clientVpnTargetNetwork = defineCollector({
  type: 'ec2:client-vpn-target-network',
  summary: 'A subnet through which a client VPN endpoint reaches its VPC.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeClientVpnTargetNetworks'],
  parent: 'ec2:client-vpn-endpoint',
  identity: ['AssociationId'],
  name: null,
  gone: { path: 'Status.Code', states: ['disassociated'] },
  links: [
    link('in-client-vpn-endpoint', 'ClientVpnEndpointId', 'ec2:client-vpn-endpoint'),
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('in-subnet', 'TargetNetworkId', 'ec2:subnet', 'subnet-'),
    link('uses-security-group', 'SecurityGroups[]', 'ec2:security-group'),
  ],
  views: [
    view('aws_ec2_client_vpn_target_network', {
      association_id: id,
      vpc_id: text('VpcId'),
      target_network_id: text('TargetNetworkId'),
      client_vpn_endpoint_id: text('ClientVpnEndpointId'),
      status: jsonb('Status'),
      security_groups: jsonb('SecurityGroups'),
      availability_zones: jsonb('AvailabilityZones'),
      availability_zone_ids: jsonb('AvailabilityZoneIds'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        ec2,
        'DescribeClientVpnTargetNetworks',
        { ClientVpnEndpointId: parent.id, MaxResults: 1000 },
        (page) => page.ClientVpnTargetNetworks,
      ),
    ),
});
