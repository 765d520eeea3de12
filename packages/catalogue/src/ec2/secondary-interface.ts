import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const secondaryInterface = defineCollector({
  type: 'ec2:secondary-interface',
  summary: 'A network interface in a secondary subnet.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeSecondaryInterfaces'],
  identity: ['SecondaryInterfaceId'],
  arn: { path: 'SecondaryInterfaceArn' },
  tags: 'Tags',
  links: [
    link('in-secondary-subnet', 'SecondarySubnetId', 'ec2:secondary-subnet'),
    link('in-secondary-network', 'SecondaryNetworkId', 'ec2:secondary-network'),
    link('attached-to', 'Attachment.InstanceId', 'ec2:instance'),
  ],
  views: [
    view('aws_ec2_secondary_interface', {
      secondary_interface_id: id,
      availability_zone: text('AvailabilityZone'),
      availability_zone_id: text('AvailabilityZoneId'),
      attachment: jsonb('Attachment'),
      mac_address: text('MacAddress'),
      owner_id: text('OwnerId'),
      private_ipv4_addresses: jsonb('PrivateIpv4Addresses'),
      secondary_interface_arn: arn,
      secondary_interface_type: text('SecondaryInterfaceType'),
      secondary_subnet_id: text('SecondarySubnetId'),
      secondary_network_id: text('SecondaryNetworkId'),
      secondary_network_type: text('SecondaryNetworkType'),
      source_dest_check: boolean('SourceDestCheck'),
      status: text('Status'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  // Without a page size: how large it may be is not documented.
  list: (context) => paginated(context, ec2, 'DescribeSecondaryInterfaces', {}, (page) => page.SecondaryInterfaces),
});
