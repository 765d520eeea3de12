import { defineCollector } from '../collector.ts';
import { boolean, parentId, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { perOwner } from './resource-share.ts';
import { ram } from './sdk.ts';

export const ramPrincipal = defineCollector({
  type: 'ram:principal',
  summary: 'Who takes part in a share: whom the account shares with, or, listed for other accounts, who shares with it.',
  tier: 2,
  scope: 'regional',
  permissions: ['ram:ListPrincipals'],
  identity: ['resourceShareArn', 'id'],
  name: null,
  links: [link('in-resource-share', 'resourceShareArn', 'ram:resource-share'), link('same-as', 'id', null)],
  views: [
    view('aws_ram_principal', {
      id: text('id'),
      resource_share_arn: text('resourceShareArn'),
      resource_owner: parentId,
      creation_time: timestamp('creationTime'),
      last_updated_time: timestamp('lastUpdatedTime'),
      external: boolean('external'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perOwner((resourceOwner) => paginated(context, ram, 'ListPrincipals', { resourceOwner, maxResults: 500 }, (page) => page.principals)),
});
