import { defineCollector } from '../collector.ts';
import { akas, arn, global, id, jsonb, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerSite = defineCollector({
  type: 'networkmanager:site',
  summary: "A place of one's own, such as a branch or a data centre, in a global network.",
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetSites'],
  parent: 'networkmanager:global-network',
  identity: ['SiteId'],
  arn: { path: 'SiteArn' },
  tags: 'Tags',
  disclosed: ['Location'],
  links: [link('in-global-network', 'GlobalNetworkId', 'networkmanager:global-network')],
  views: [
    view('aws_networkmanager_site', {
      site_id: id,
      site_arn: arn,
      global_network_id: text('GlobalNetworkId'),
      description: text('Description'),
      location: jsonb('Location'),
      created_at: timestamp('CreatedAt'),
      state: text('State'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, networkManager, 'GetSites', { GlobalNetworkId: parent.id, MaxResults: 500 }, (page) => page.Sites),
    ),
});
