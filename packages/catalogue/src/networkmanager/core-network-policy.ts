import { defineCollector } from '../collector.ts';
import { bigint, global, jsonb, name, sql, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { isOwn, perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerCoreNetworkPolicy = defineCollector({
  type: 'networkmanager:core-network-policy',
  summary: 'The live policy of a core network of the account: its segments, edges, and what is attached where.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetCoreNetworkPolicy'],
  parent: 'networkmanager:core-network',
  identity: ['CoreNetworkId', 'PolicyVersionId'],
  name: 'Description',
  links: [link('in-core-network', 'CoreNetworkId', 'networkmanager:core-network')],
  views: [
    view('aws_networkmanager_core_network_policy', {
      core_network_id: text('CoreNetworkId'),
      policy_version_id: bigint('PolicyVersionId'),
      alias: text('Alias'),
      description: name,
      created_at: timestamp('CreatedAt'),
      change_set_state: text('ChangeSetState'),
      policy_errors: jsonb('PolicyErrors'),
      policy_document: text('PolicyDocument'),
      policy: sql('jsonb', "inventory.to_jsonb(attributes ->> 'PolicyDocument')"),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      ({ id }) =>
        single(
          context,
          () => call(context, networkManager, 'GetCoreNetworkPolicy', { CoreNetworkId: id, Alias: 'LIVE' }),
          ({ CoreNetworkPolicy }) => CoreNetworkPolicy && [CoreNetworkPolicy],
        ),
      // Every policy makes a segment, so a core network without any has no live one yet, which AWS would answer with an error.
      ({ attributes }) =>
        isOwn(context, attributes, 'OwnerAccountId') && Array.isArray(attributes.Segments) && attributes.Segments.length > 0,
    ),
});
