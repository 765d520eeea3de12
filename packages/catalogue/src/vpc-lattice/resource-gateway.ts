import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, jsonb, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { vpcLattice } from './sdk.ts';
import { tagged } from './tags.ts';

export const latticeResourceGateway = defineCollector({
  type: 'vpc-lattice:resource-gateway',
  summary: 'Where traffic to resource configurations enters the VPC that has the resources.',
  tier: 2,
  scope: 'regional',
  permissions: ['vpc-lattice:ListResourceGateways', 'vpc-lattice:ListTagsForResource'],
  identity: ['id'],
  arn: { path: 'arn' },
  name: 'name',
  tags: 'Tags',
  links: [
    link('in-vpc', 'vpcIdentifier', 'ec2:vpc'),
    link('in-subnet', 'subnetIds[]', 'ec2:subnet'),
    link('uses-security-group', 'securityGroupIds[]', 'ec2:security-group'),
  ],
  views: [
    view('aws_vpc_lattice_resource_gateway', {
      id,
      name,
      arn,
      status: text('status'),
      vpc_identifier: text('vpcIdentifier'),
      subnet_ids: jsonb('subnetIds'),
      security_group_ids: jsonb('securityGroupIds'),
      ip_address_type: text('ipAddressType'),
      ipv4_addresses_per_eni: bigint('ipv4AddressesPerEni'),
      resource_config_dns_resolution: text('resourceConfigDnsResolution'),
      created_at: timestamp('createdAt'),
      last_updated_at: timestamp('lastUpdatedAt'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      paginated(context, vpcLattice, 'ListResourceGateways', {}, (page) => page.items),
    ),
});
