import { defineCollector } from '../collector.ts';
import { akas, boolean, global, id, jsonb, name, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { paginated } from '../listing.ts';
import { globalAccelerator } from './sdk.ts';
import { tagged } from './tags.ts';

export const globalAcceleratorCustomRoutingAccelerator = defineCollector({
  type: 'globalaccelerator:custom-routing-accelerator',
  summary:
    'An accelerator whose ports each lead to one address and port in a subnet, so that its owner decides which client meets which instance.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.globalaccelerator,
  permissions: ['globalaccelerator:ListCustomRoutingAccelerators', 'globalaccelerator:ListTagsForResource'],
  identity: ['AcceleratorArn'],
  arn: { path: 'AcceleratorArn' },
  name: 'Name',
  tags: 'Tags',
  links: [],
  views: [
    view('aws_globalaccelerator_custom_routing_accelerator', {
      accelerator_arn: id,
      name,
      ip_address_type: text('IpAddressType'),
      enabled: boolean('Enabled'),
      ip_sets: jsonb('IpSets'),
      dns_name: text('DnsName'),
      status: text('Status'),
      created_time: timestamp('CreatedTime'),
      last_modified_time: timestamp('LastModifiedTime'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...global,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      'AcceleratorArn',
      paginated(context, globalAccelerator, 'ListCustomRoutingAccelerators', { MaxResults: 100 }, (page) => page.Accelerators),
    ),
});
