import { defineCollector } from '../collector.ts';
import { parentId, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { perOwner } from './resource-share.ts';
import { ram } from './sdk.ts';

export const ramResource = defineCollector({
  type: 'ram:resource',
  summary: 'A resource in a share: what the account lets others use, or, listed for other accounts, what it may use of theirs.',
  tier: 2,
  scope: 'regional',
  permissions: ['ram:ListResources'],
  identity: ['resourceShareArn', 'arn'],
  name: null,
  links: [
    link('in-resource-share', 'resourceShareArn', 'ram:resource-share'),
    link('same-as', 'arn', null),
    link('in-group', 'resourceGroupArn', null),
  ],
  views: [
    view('aws_ram_resource', {
      arn: text('arn'),
      type: text('type'),
      resource_share_arn: text('resourceShareArn'),
      resource_owner: parentId,
      resource_group_arn: text('resourceGroupArn'),
      status: text('status'),
      status_message: text('statusMessage'),
      creation_time: timestamp('creationTime'),
      last_updated_time: timestamp('lastUpdatedTime'),
      resource_region_scope: text('resourceRegionScope'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perOwner((resourceOwner) =>
      paginated(context, ram, 'ListResources', { resourceOwner, resourceRegionScope: 'ALL', maxResults: 500 }, (page) => page.resources),
    ),
});
