import { defineCollector } from '../collector.ts';
import { akas, arn, global, id, jsonb, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerLink = defineCollector({
  type: 'networkmanager:link',
  summary: 'An internet or other connection that a site of a global network has, with its provider and bandwidth.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetLinks'],
  parent: 'networkmanager:global-network',
  identity: ['LinkId'],
  arn: { path: 'LinkArn' },
  tags: 'Tags',
  links: [link('in-global-network', 'GlobalNetworkId', 'networkmanager:global-network'), link('at-site', 'SiteId', 'networkmanager:site')],
  views: [
    view('aws_networkmanager_link', {
      link_id: id,
      link_arn: arn,
      global_network_id: text('GlobalNetworkId'),
      site_id: text('SiteId'),
      description: text('Description'),
      type: text('Type'),
      bandwidth: jsonb('Bandwidth'),
      provider: text('Provider'),
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
      paginated(context, networkManager, 'GetLinks', { GlobalNetworkId: parent.id, MaxResults: 500 }, (page) => page.Links),
    ),
});
