import { defineCollector } from '../collector.ts';
import { global, sql, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { isOwn, itemOrNone, perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerResourcePolicy = defineCollector({
  type: 'networkmanager:resource-policy',
  summary: 'The policy by which a core network of the account is shared with others.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetResourcePolicy'],
  parent: 'networkmanager:core-network',
  // Its errors say nothing of a policy that is not there.
  emptyMeansNone: true,
  identity: ['$parent.CoreNetworkArn'],
  name: null,
  links: [link('in-core-network', '$parent.CoreNetworkId', 'networkmanager:core-network')],
  views: [
    view('aws_networkmanager_resource_policy', {
      core_network_arn: sql('text', 'id'),
      policy_document: text('PolicyDocument'),
      policy: sql('jsonb', "inventory.to_jsonb(attributes ->> 'PolicyDocument')"),
      policy_std: sql('jsonb', "inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'PolicyDocument'))"),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      ({ attributes }) =>
        single(
          context,
          () => call(context, networkManager, 'GetResourcePolicy', { ResourceArn: String(attributes.CoreNetworkArn) }),
          itemOrNone,
        ),
      ({ attributes }) => isOwn(context, attributes, 'OwnerAccountId'),
    ),
});
