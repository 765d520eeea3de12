import { defineCollector } from '../collector.ts';
import { cidr, double, name, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipamResourceCidr = defineCollector({
  type: 'ec2:ipam-resource-cidr',
  summary: 'An address block of a resource, as IPAM sees it: managed, compliant, overlapping or not.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:GetIpamResourceCidrs'],
  parent: 'ec2:ipam-scope',
  identity: ['IpamScopeId', 'ResourceId', 'ResourceCidr'],
  name: 'ResourceName',
  tags: 'ResourceTags',
  volatile: ['IpUsage'],
  links: [
    link('in-ipam-scope', 'IpamScopeId', 'ec2:ipam-scope'),
    link('in-ipam', 'IpamId', 'ec2:ipam'),
    link('in-ipam-pool', 'IpamPoolId', 'ec2:ipam-pool'),
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('about', 'ResourceId', null),
  ],
  views: [
    view('aws_ec2_ipam_resource_cidr', {
      ipam_id: text('IpamId'),
      ipam_scope_id: text('IpamScopeId'),
      ipam_pool_id: text('IpamPoolId'),
      resource_region: text('ResourceRegion'),
      resource_owner_id: text('ResourceOwnerId'),
      resource_id: text('ResourceId'),
      resource_name: name,
      resource_cidr: cidr('ResourceCidr'),
      resource_type: text('ResourceType'),
      ip_usage: double('IpUsage'),
      compliance_status: text('ComplianceStatus'),
      management_state: text('ManagementState'),
      overlap_status: text('OverlapStatus'),
      vpc_id: text('VpcId'),
      availability_zone_id: text('AvailabilityZoneId'),
      tags_src: tagsSource,
      tags,
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, ec2, 'GetIpamResourceCidrs', { IpamScopeId: parent.id, MaxResults: 1000 }, (page) => page.IpamResourceCidrs),
    ),
});
