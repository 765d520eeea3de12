import { defineCollector } from '../collector.ts';
import { regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ram } from './sdk.ts';

/** The filter by status takes the states of the other associations, of which one is listed after it ended. */
export const ramSourceAssociation = defineCollector({
  type: 'ram:source-association',
  summary: 'An account, resource or organization on whose behalf an AWS service may use a share.',
  tier: 3,
  scope: 'regional',
  permissions: ['ram:ListSourceAssociations'],
  identity: ['resourceShareArn', 'sourceId'],
  name: null,
  gone: { path: 'status', states: ['DISASSOCIATED'] },
  links: [link('in-resource-share', 'resourceShareArn', 'ram:resource-share'), link('permits', 'sourceId', null)],
  views: [
    view('aws_ram_source_association', {
      resource_share_arn: text('resourceShareArn'),
      source_id: text('sourceId'),
      source_type: text('sourceType'),
      status: text('status'),
      last_updated_time: timestamp('lastUpdatedTime'),
      creation_time: timestamp('creationTime'),
      status_message: text('statusMessage'),
      title,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ram, 'ListSourceAssociations', {}, (page) => page.sourceAssociations),
});
