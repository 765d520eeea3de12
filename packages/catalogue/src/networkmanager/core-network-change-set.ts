import { defineCollector } from '../collector.ts';
import { global, jsonb, sql, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

/** The states of a version from which AWS has made no set of changes, or not yet. */
const WITHOUT_CHANGES: readonly unknown[] = ['PENDING_GENERATION', 'FAILED_GENERATION'];

export const networkmanagerCoreNetworkChangeSet = defineCollector({
  type: 'networkmanager:core-network-change-set',
  summary: 'A change that a version of a core network policy makes to the live policy.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetCoreNetworkChangeSet'],
  parent: 'networkmanager:core-network-policy-version',
  // AWS calls the path what tells the changes of a set apart; it does not always give one.
  identity: ['$parent.CoreNetworkId', '$parent.PolicyVersionId', 'Identifier', 'Type', 'IdentifierPath'],
  name: null,
  links: [link('in-core-network', '$parent.CoreNetworkId', 'networkmanager:core-network')],
  views: [
    view('aws_networkmanager_core_network_change_set', {
      core_network_id: sql('text', "split_part(parent_id, '|', 1)"),
      policy_version_id: sql('bigint', "inventory.to_bigint(split_part(parent_id, '|', 2))"),
      type: text('Type'),
      action: text('Action'),
      identifier: text('Identifier'),
      previous_values: jsonb('PreviousValues'),
      new_values: jsonb('NewValues'),
      identifier_path: text('IdentifierPath'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      ({ attributes: { CoreNetworkId, PolicyVersionId } }) =>
        paginated(
          context,
          networkManager,
          'GetCoreNetworkChangeSet',
          { CoreNetworkId: String(CoreNetworkId), PolicyVersionId: Number(PolicyVersionId), MaxResults: 500 },
          (page) => page.CoreNetworkChanges,
        ),
      ({ attributes }) => !WITHOUT_CHANGES.includes(attributes.ChangeSetState),
    ),
});
