import { defineCollector } from '../collector.ts';
import { inet, jsonb, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { parentWith, perInput, perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { operatingRegions } from './ipam-resource-discovery.ts';
import { ec2 } from './sdk.ts';

export const ipamDiscoveredPublicAddress = defineCollector({
  type: 'ec2:ipam-discovered-public-address',
  summary: 'A public address that a resource discovery sees, and who uses it.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamDiscoveredPublicAddresses'],
  parent: 'ec2:ipam-resource-discovery',
  identity: ['IpamResourceDiscoveryId', 'AddressRegion', 'Address'],
  name: null,
  volatile: ['SampleTime'],
  links: [
    link('in-ipam-resource-discovery', 'IpamResourceDiscoveryId', 'ec2:ipam-resource-discovery'),
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('in-subnet', 'SubnetId', 'ec2:subnet'),
    link('about', 'AddressAllocationId', 'ec2:elastic-ip'),
    link('attached-to', 'NetworkInterfaceId', 'ec2:network-interface'),
    link('attached-to', 'InstanceId', 'ec2:instance'),
    link('in-public-ipv4-pool', 'PublicIpv4PoolId', 'ec2:public-ipv4-pool'),
    link('used-by', 'ServiceResource', null),
    link('uses-security-group', 'SecurityGroups[].GroupId', 'ec2:security-group'),
  ],
  views: [
    view('aws_ec2_ipam_discovered_public_address', {
      ipam_resource_discovery_id: text('IpamResourceDiscoveryId'),
      address_region: text('AddressRegion'),
      address: inet('Address'),
      address_owner_id: text('AddressOwnerId'),
      address_allocation_id: text('AddressAllocationId'),
      association_status: text('AssociationStatus'),
      address_type: text('AddressType'),
      service: text('Service'),
      service_resource: text('ServiceResource'),
      vpc_id: text('VpcId'),
      subnet_id: text('SubnetId'),
      public_ipv4_pool_id: text('PublicIpv4PoolId'),
      network_interface_id: text('NetworkInterfaceId'),
      network_interface_description: text('NetworkInterfaceDescription'),
      instance_id: text('InstanceId'),
      address_tags: jsonb('Tags'),
      network_border_group: text('NetworkBorderGroup'),
      security_groups: jsonb('SecurityGroups'),
      sample_time: timestamp('SampleTime'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      perInput(operatingRegions(context, parent), (region) =>
        parentWith(
          parent,
          { AddressRegion: region },
          tokenLoop(
            context,
            (token) =>
              call(context, ec2, 'GetIpamDiscoveredPublicAddresses', {
                IpamResourceDiscoveryId: parent.id,
                AddressRegion: region,
                NextToken: token,
              }),
            (page) => page.IpamDiscoveredPublicAddresses,
          ),
        ),
      ),
    ),
});
