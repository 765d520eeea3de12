import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, boolean, id, jsonb, name, parentId, regional, tags, tagsSource, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { vpcLattice } from './sdk.ts';
import { tagged } from './tags.ts';

export const latticeRule = defineCollector({
  type: 'vpc-lattice:rule',
  summary: 'Which requests to a listener are handled in their own way, and how.',
  tier: 2,
  scope: 'regional',
  permissions: ['vpc-lattice:ListRules', 'vpc-lattice:GetRule', 'vpc-lattice:ListTagsForResource'],
  parent: 'vpc-lattice:listener',
  identity: ['id'],
  arn: { path: 'arn' },
  name: 'name',
  tags: 'Tags',
  links: [
    link('in-listener', '$parent.id', 'vpc-lattice:listener'),
    link('forwards-to', 'action.forward.targetGroups[].targetGroupIdentifier', 'vpc-lattice:target-group', 'tg-'),
    link('forwards-to', 'action.forward.targetGroups[].targetGroupIdentifier', null, 'arn:'),
  ],
  views: [
    view('aws_vpc_lattice_rule', {
      id,
      arn,
      name,
      listener_id: parentId,
      is_default: boolean('isDefault'),
      priority: bigint('priority'),
      match: jsonb('match'),
      action: jsonb('action'),
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
    perParent(context, ({ id: listenerIdentifier, attributes }) => {
      const listener = { serviceIdentifier: String(attributes.serviceId), listenerIdentifier };
      const rules = paginated(context, vpcLattice, 'ListRules', listener, (page) => page.items);
      const detailed = withDetail(rules, ({ id: ruleIdentifier }) =>
        call(context, vpcLattice, 'GetRule', { ...listener, ruleIdentifier: String(ruleIdentifier) }),
      );
      return tagged(context, detailed);
    }),
});
