import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, jsonb, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { vpcLattice } from './sdk.ts';
import { tagged } from './tags.ts';

export const latticeTargetGroup = defineCollector({
  type: 'vpc-lattice:target-group',
  summary: 'The instances, addresses, functions or load balancers to which listeners hand requests on, and how their health is checked.',
  tier: 2,
  scope: 'regional',
  permissions: ['vpc-lattice:ListTargetGroups', 'vpc-lattice:GetTargetGroup', 'vpc-lattice:ListTagsForResource'],
  identity: ['id'],
  arn: { path: 'arn' },
  name: 'name',
  tags: 'Tags',
  links: [link('in-vpc', 'vpcIdentifier', 'ec2:vpc'), link('used-by', 'serviceArns[]', null)],
  views: [
    view('aws_vpc_lattice_target_group', {
      id,
      arn,
      name,
      type: text('type'),
      status: text('status'),
      port: bigint('port'),
      protocol: text('protocol'),
      ip_address_type: text('ipAddressType'),
      vpc_identifier: text('vpcIdentifier'),
      config: jsonb('config'),
      service_arns: jsonb('serviceArns'),
      lambda_event_structure_version: text('lambdaEventStructureVersion'),
      failure_code: text('failureCode'),
      failure_message: text('failureMessage'),
      created_at: timestamp('createdAt'),
      last_updated_at: timestamp('lastUpdatedAt'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list(context) {
    const groups = paginated(context, vpcLattice, 'ListTargetGroups', {}, (page) => page.items);
    const detailed = withDetail(groups, ({ id: targetGroupIdentifier }) =>
      call(context, vpcLattice, 'GetTargetGroup', { targetGroupIdentifier: String(targetGroupIdentifier) }),
    );
    return tagged(context, detailed);
  },
});
