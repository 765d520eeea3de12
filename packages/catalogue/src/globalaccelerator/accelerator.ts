import { defineCollector } from '../collector.ts';
import { akas, boolean, id, jsonb, lookedUp, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { paginated } from '../listing.ts';
import { globalAccelerator } from './sdk.ts';
import { tagged } from './tags.ts';

export const globalAcceleratorAccelerator = defineCollector({
  type: 'globalaccelerator:accelerator',
  summary: 'Fixed anycast addresses at the edge of the AWS network, from which listeners lead traffic to endpoints in the regions.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.globalaccelerator,
  permissions: ['globalaccelerator:ListAccelerators', 'globalaccelerator:ListTagsForResource'],
  identity: ['AcceleratorArn'],
  arn: { path: 'AcceleratorArn' },
  name: 'Name',
  tags: 'Tags',
  links: [],
  views: [
    view('aws_globalaccelerator_accelerator', {
      name,
      arn: id,
      created_time: timestamp('CreatedTime'),
      dns_name: text('DnsName'),
      dual_stack_dns_name: text('DualStackDnsName'),
      enabled: boolean('Enabled'),
      ip_address_type: text('IpAddressType'),
      ip_sets: jsonb('IpSets'),
      last_modified_time: timestamp('LastModifiedTime'),
      status: text('Status'),
      tags_src: tagsSource,
      events: jsonb('Events'),
      accelerator_attributes: lookedUp('jsonb', 'globalaccelerator:accelerator-attributes', 'r.id', 'd.attributes'),
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      'AcceleratorArn',
      paginated(context, globalAccelerator, 'ListAccelerators', { MaxResults: 100 }, (page) => page.Accelerators),
    ),
});
