import type { NetworkInterface, State, VpcEndpoint } from '@aws-sdk/client-ec2';
import { ownServiceName, vpcEndpoints } from './endpoint.ts';
import { type FirewallEndpoint, firewallAssociationPlans, firewallPlans } from './firewall-plan.ts';
import { serviceInterface } from './interface-item.ts';
import { ec2Id, moment, under } from './key.ts';
import { endpointsOfLattice } from './lattice-endpoint.ts';
import type { Site } from './plan.ts';
import type { VpcPlan } from './vpc-plan.ts';

interface Endpoint {
  readonly vpc: VpcPlan;
  readonly endpoint: FirewallEndpoint;
  readonly firewallArn: string;
}

function endpointsOfFirewalls(site: Site): readonly Endpoint[] {
  return [
    ...firewallPlans(site).flatMap(({ vpc, arn, endpoints }) => endpoints.map((endpoint) => ({ vpc, endpoint, firewallArn: arn }))),
    ...firewallAssociationPlans(site),
  ];
}

/** The account's endpoints, those of its firewalls and those that lead into Lattice among them. */
export function allVpcEndpoints(site: Site): readonly VpcEndpoint[] {
  return site.once('all-vpc-endpoints', () => [
    ...vpcEndpoints(site),
    ...endpointsOfLattice(site),
    ...endpointsOfFirewalls(site).map((one) => describeEndpoint(site, one)),
  ]);
}

/** AWS makes one endpoint for each subnet, and says whose it is in its tags (Network Firewall developer guide). */
function describeEndpoint(site: Site, { vpc, endpoint, firewallArn }: Endpoint): VpcEndpoint {
  return {
    VpcEndpointId: endpoint.id,
    VpcEndpointType: 'GatewayLoadBalancer',
    VpcId: vpc.id,
    ServiceName: ownServiceName(site, ec2Id('vpce-svc', under(site.plan.root, 'firewall-service', site.region, endpoint.subnet.zone))),
    ServiceRegion: site.region,
    // AWS answers states in lower case, whatever the SDK's enum says.
    State: 'available' as string as State,
    RouteTableIds: [],
    SubnetIds: [endpoint.subnet.id],
    Groups: [],
    IpAddressType: 'ipv4',
    PrivateDnsEnabled: false,
    RequesterManaged: true,
    NetworkInterfaceIds: [endpoint.interfaceId],
    DnsEntries: [],
    CreationTimestamp: moment(endpoint.key),
    Tags: [
      { Key: 'AWSNetworkFirewallManaged', Value: 'true' },
      { Key: 'Firewall', Value: firewallArn },
    ],
    OwnerId: site.account.id,
  };
}

export function interfacesOfFirewalls(site: Site): readonly NetworkInterface[] {
  return endpointsOfFirewalls(site).map(({ vpc, endpoint: { id, key, interfaceId, subnet, privateIp } }) =>
    serviceInterface(
      site,
      { key, id: interfaceId, vpcId: vpc.id, subnet, addresses: [privateIp], groups: [], description: `VPC Endpoint Interface ${id}` },
      'gateway_load_balancer_endpoint',
    ),
  );
}
