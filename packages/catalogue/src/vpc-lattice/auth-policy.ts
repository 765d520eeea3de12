import { defineCollector } from '../collector.ts';
import { parentId, regional, sql, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwnArn, noneWhere, perParent, single, withoutMetadata, withParents } from '../listing.ts';
import { call } from '../sdk.ts';
import { vpcLattice } from './sdk.ts';
import { detailedServices } from './service.ts';
import { detailedServiceNetworks } from './service-network.ts';

/**
 * Of the networks and services that the account owns and that authenticate their callers: without, a policy has no effect. It is listed under neither
 * type, since an account may have services and no network.
 */
export const latticeAuthPolicy = defineCollector({
  type: 'vpc-lattice:auth-policy',
  summary: 'Who may call a service, or all that is in a service network.',
  tier: 3,
  scope: 'regional',
  permissions: [
    'vpc-lattice:GetAuthPolicy',
    'vpc-lattice:ListServiceNetworks',
    'vpc-lattice:GetServiceNetwork',
    'vpc-lattice:ListServices',
    'vpc-lattice:GetService',
  ],
  identity: ['$parent.id'],
  name: null,
  links: [link('applies-to', '$parent.id', null)],
  views: [
    view('aws_vpc_lattice_auth_policy', {
      resource_id: parentId,
      policy: text('policy'),
      policy_std: sql('jsonb', "inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'policy'))"),
      state: text('state'),
      created_at: timestamp('createdAt'),
      last_updated_at: timestamp('lastUpdatedAt'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      withParents(context, 'id', detailedServiceNetworks(context), detailedServices(context)),
      (guarded) =>
        // Who authenticates callers need not have said whom to let in.
        noneWhere(
          'ResourceNotFoundException',
          single(context, () => call(context, vpcLattice, 'GetAuthPolicy', { resourceIdentifier: guarded.id }), withoutMetadata),
        ),
      ({ attributes }) => attributes.authType === 'AWS_IAM' && isOwnArn(context, attributes.arn),
    ),
});
