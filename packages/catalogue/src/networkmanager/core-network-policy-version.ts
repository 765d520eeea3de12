import { defineCollector } from '../collector.ts';
import { bigint, global, name, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { isOwn, paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerCoreNetworkPolicyVersion = defineCollector({
  type: 'networkmanager:core-network-policy-version',
  summary: 'A version of the policy of a core network of the account, and what became of the changes that it asks for.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:ListCoreNetworkPolicyVersions'],
  parent: 'networkmanager:core-network',
  identity: ['CoreNetworkId', 'PolicyVersionId'],
  name: 'Description',
  links: [link('in-core-network', 'CoreNetworkId', 'networkmanager:core-network')],
  views: [
    view('aws_networkmanager_core_network_policy_version', {
      core_network_id: text('CoreNetworkId'),
      policy_version_id: bigint('PolicyVersionId'),
      alias: text('Alias'),
      description: name,
      created_at: timestamp('CreatedAt'),
      change_set_state: text('ChangeSetState'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      ({ id }) =>
        paginated(
          context,
          networkManager,
          'ListCoreNetworkPolicyVersions',
          { CoreNetworkId: id, MaxResults: 500 },
          (page) => page.CoreNetworkPolicyVersions,
        ),
      // Whether those with whom a core network is shared may ask for its versions depends on how it is shared.
      ({ attributes }) => isOwn(context, attributes, 'OwnerAccountId'),
    ),
});
