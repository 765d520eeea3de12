import { defineCollector } from '../collector.ts';
import { global, id, jsonb, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerConnectPeer = defineCollector({
  type: 'networkmanager:connect-peer',
  summary: 'An appliance at the other end of a Connect attachment of a core network, with the addresses and BGP sessions of its tunnel.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:ListConnectPeers', 'networkmanager:GetConnectPeer'],
  identity: ['ConnectPeerId'],
  // No ARN: it names the owner, which AWS's answers leave out, and the owners of the core network and of the attachment may both list it.
  tags: 'Tags',
  links: [
    link('in-core-network', 'CoreNetworkId', 'networkmanager:core-network'),
    link('in-attachment', 'ConnectAttachmentId', 'networkmanager:attachment'),
    link('in-subnet', 'SubnetArn', null),
  ],
  views: [
    view('aws_networkmanager_connect_peer', {
      connect_peer_id: id,
      core_network_id: text('CoreNetworkId'),
      connect_attachment_id: text('ConnectAttachmentId'),
      edge_location: text('EdgeLocation'),
      connect_peer_state: text('ConnectPeerState'),
      state: text('State'),
      created_at: timestamp('CreatedAt'),
      subnet_arn: text('SubnetArn'),
      configuration: jsonb('Configuration'),
      tags_src: tagsSource,
      tags,
      title,
      ...global,
    }),
  ],
  list(context) {
    const pages = paginated(context, networkManager, 'ListConnectPeers', { MaxResults: 500 }, (page) => page.ConnectPeers);
    return withDetail(pages, async ({ ConnectPeerId }) => {
      const { ConnectPeer } = await call(context, networkManager, 'GetConnectPeer', { ConnectPeerId: String(ConnectPeerId) });
      if (!ConnectPeer) throw new MalformedAnswerError(context.scope.type);
      return ConnectPeer;
    });
  },
});
