import { defineCollector } from '../collector.ts';
import { bigint, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { vpcLattice } from './sdk.ts';

export const latticeTarget = defineCollector({
  type: 'vpc-lattice:target',
  summary: 'An instance, address, function or load balancer of a target group, and whether it is healthy.',
  tier: 2,
  scope: 'regional',
  permissions: ['vpc-lattice:ListTargets'],
  parent: 'vpc-lattice:target-group',
  identity: ['$parent.id', 'id', 'port'],
  name: null,
  volatile: ['status', 'reasonCode'],
  links: [
    link('in-target-group', '$parent.id', 'vpc-lattice:target-group'),
    link('targets', 'id', 'ec2:instance', 'i-'),
    link('targets', 'id', null, 'arn:'),
  ],
  views: [
    view('aws_vpc_lattice_target', {
      target_group_id: parentId,
      id: text('id'),
      port: bigint('port'),
      status: text('status'),
      reason_code: text('reasonCode'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, vpcLattice, 'ListTargets', { targetGroupIdentifier: parent.id }, (page) => page.items),
    ),
});
