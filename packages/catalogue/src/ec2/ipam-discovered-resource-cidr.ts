import { defineCollector } from '../collector.ts';
import { cidr, double, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, parentWith, perInput, perParent } from '../listing.ts';
import { operatingRegions } from './ipam-resource-discovery.ts';
import { ec2 } from './sdk.ts';

export const ipamDiscoveredResourceCidr = defineCollector({
  type: 'ec2:ipam-discovered-resource-cidr',
  summary: 'An address block of a resource that a resource discovery sees.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamDiscoveredResourceCidrs'],
  parent: 'ec2:ipam-resource-discovery',
  identity: ['IpamResourceDiscoveryId', 'ResourceRegion', 'ResourceId', 'ResourceCidr'],
  name: null,
  tags: 'ResourceTags',
  volatile: ['IpUsage', 'SampleTime'],
  links: [
    link('in-ipam-resource-discovery', 'IpamResourceDiscoveryId', 'ec2:ipam-resource-discovery'),
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('in-subnet', 'SubnetId', 'ec2:subnet'),
    link('about', 'ResourceId', null),
  ],
  views: [
    view('aws_ec2_ipam_discovered_resource_cidr', {
      ipam_resource_discovery_id: text('IpamResourceDiscoveryId'),
      resource_region: text('ResourceRegion'),
      resource_id: text('ResourceId'),
      resource_owner_id: text('ResourceOwnerId'),
      resource_cidr: cidr('ResourceCidr'),
      ip_source: text('IpSource'),
      resource_type: text('ResourceType'),
      ip_usage: double('IpUsage'),
      vpc_id: text('VpcId'),
      subnet_id: text('SubnetId'),
      network_interface_attachment_status: text('NetworkInterfaceAttachmentStatus'),
      sample_time: timestamp('SampleTime'),
      availability_zone_id: text('AvailabilityZoneId'),
      tags_src: tagsSource,
      tags,
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      perInput(operatingRegions(context, parent), (region) =>
        parentWith(
          parent,
          { ResourceRegion: region },
          paginated(
            context,
            ec2,
            'GetIpamDiscoveredResourceCidrs',
            { IpamResourceDiscoveryId: parent.id, ResourceRegion: region },
            (page) => page.IpamDiscoveredResourceCidrs,
          ),
        ),
      ),
    ),
});
