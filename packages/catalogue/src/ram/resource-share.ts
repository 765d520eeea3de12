import type { ResourceOwner } from '@aws-sdk/client-ram';
import { defineCollector, type Page } from '../collector.ts';
import { akas, boolean, id, jsonb, name, parentId, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { paginated, parentWith, perInput } from '../listing.ts';
import { ram } from './sdk.ts';

const OWNERS = ['SELF', 'OTHER-ACCOUNTS'] as const satisfies readonly ResourceOwner[];

/** What the account shares and what others share with it are asked for apart, and told apart by what they were listed under. */
export function perOwner(list: (resourceOwner: ResourceOwner) => AsyncIterable<Page>): AsyncIterable<Page> {
  return perInput(OWNERS, (resourceOwner) => parentWith({ id: resourceOwner, attributes: {} }, { resourceOwner }, list(resourceOwner)));
}

/** The account that shares sees it, with tags, and so does each account that it is shared with, without. */
export const ramResourceShare = defineCollector({
  type: 'ram:resource-share',
  summary: 'A set of resources that one account lets others use, such as subnets, transit gateways or prefix lists.',
  tier: 2,
  scope: 'regional',
  permissions: ['ram:GetResourceShares'],
  identity: ['resourceShareArn'],
  arn: { path: 'resourceShareArn' },
  name: 'name',
  tags: 'tags',
  gone: { path: 'status', states: ['DELETED'] },
  links: [],
  views: [
    view('aws_ram_resource_share', {
      resource_share_arn: id,
      name,
      resource_owner: parentId,
      owning_account_id: text('owningAccountId'),
      allow_external_principals: boolean('allowExternalPrincipals'),
      status: text('status'),
      status_message: text('statusMessage'),
      creation_time: timestamp('creationTime'),
      last_updated_time: timestamp('lastUpdatedTime'),
      feature_set: text('featureSet'),
      resource_share_configuration: jsonb('resourceShareConfiguration'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    perOwner((resourceOwner) =>
      paginated(context, ram, 'GetResourceShares', { resourceOwner, maxResults: 500 }, (page) => page.resourceShares),
    ),
});
