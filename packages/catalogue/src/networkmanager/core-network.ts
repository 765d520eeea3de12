import { defineCollector } from '../collector.ts';
import { akas, arn, global, id, jsonb, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { isOwn, paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerCoreNetwork = defineCollector({
  type: 'networkmanager:core-network',
  summary:
    'The network that Cloud WAN builds from a policy: segments over edges in the chosen Regions. Those that others share are listed too.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:ListCoreNetworks', 'networkmanager:GetCoreNetwork'],
  identity: ['CoreNetworkId'],
  arn: { path: 'CoreNetworkArn' },
  tags: 'Tags',
  links: [link('in-global-network', 'GlobalNetworkId', 'networkmanager:global-network')],
  views: [
    view('aws_networkmanager_core_network', {
      core_network_id: id,
      core_network_arn: arn,
      global_network_id: text('GlobalNetworkId'),
      owner_account_id: text('OwnerAccountId'),
      state: text('State'),
      description: text('Description'),
      created_at: timestamp('CreatedAt'),
      segments: jsonb('Segments'),
      edges: jsonb('Edges'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...global,
    }),
  ],
  list(context) {
    const pages = paginated(context, networkManager, 'ListCoreNetworks', { MaxResults: 500 }, (page) => page.CoreNetworks);
    return withDetail(pages, async (coreNetwork) => {
      // What those with whom a core network is shared may read of it depends on how it is shared.
      if (!isOwn(context, coreNetwork, 'OwnerAccountId')) return {};
      const { CoreNetwork } = await call(context, networkManager, 'GetCoreNetwork', { CoreNetworkId: String(coreNetwork.CoreNetworkId) });
      if (!CoreNetwork) throw new MalformedAnswerError(context.scope.type);
      return CoreNetwork;
    });
  },
});
