import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, jsonb, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwnArn, paginated, perParent, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { vpcLattice } from './sdk.ts';
import { tagged } from './tags.ts';

export const latticeListener = defineCollector({
  type: 'vpc-lattice:listener',
  summary: "A port of one of the account's services, and what is done by default with what arrives there.",
  tier: 2,
  scope: 'regional',
  permissions: ['vpc-lattice:ListListeners', 'vpc-lattice:GetListener', 'vpc-lattice:ListTagsForResource'],
  parent: 'vpc-lattice:service',
  identity: ['id'],
  arn: { path: 'arn' },
  name: 'name',
  tags: 'Tags',
  links: [
    link('in-service', 'serviceId', 'vpc-lattice:service'),
    link('forwards-to', 'defaultAction.forward.targetGroups[].targetGroupIdentifier', 'vpc-lattice:target-group', 'tg-'),
    link('forwards-to', 'defaultAction.forward.targetGroups[].targetGroupIdentifier', null, 'arn:'),
  ],
  views: [
    view('aws_vpc_lattice_listener', {
      id,
      arn,
      name,
      service_id: text('serviceId'),
      service_arn: text('serviceArn'),
      protocol: text('protocol'),
      port: bigint('port'),
      default_action: jsonb('defaultAction'),
      created_at: timestamp('createdAt'),
      last_updated_at: timestamp('lastUpdatedAt'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      ({ id: serviceIdentifier }) => {
        const listeners = paginated(context, vpcLattice, 'ListListeners', { serviceIdentifier }, (page) => page.items);
        const detailed = withDetail(listeners, ({ id: listenerIdentifier }) =>
          call(context, vpcLattice, 'GetListener', { serviceIdentifier, listenerIdentifier: String(listenerIdentifier) }),
        );
        return tagged(context, detailed);
      },
      ({ attributes }) => isOwnArn(context, attributes.arn),
    ),
});
