import { type ColumnType, defineCollector } from '../collector.ts';
import { lookedUp, parentId, regional, text, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { organizations } from './sdk.ts';

/** Steampipe's rows tell of the policy, and of its target the id alone. */
const ofPolicy = (type: ColumnType, element: string) => lookedUp(type, 'organizations:policy', 'r.parent_id', element);

export const organizationsPolicyTarget = defineCollector({
  type: 'organizations:policy-target',
  summary: 'A root, unit or account that a policy of the organization is attached to.',
  tier: 3,
  scope: 'global',
  about: 'organization',
  homeRegion: HOME_REGIONS.organizations,
  permissions: ['organizations:ListTargetsForPolicy'],
  parent: 'organizations:policy',
  identity: ['$parent.Id', 'TargetId'],
  name: 'Name',
  links: [link('in-policy', '$parent.Id', 'organizations:policy'), link('applies-to', 'TargetId', null)],
  views: [
    view('aws_organizations_policy_target', {
      name: ofPolicy('text', 'd.name'),
      id: parentId,
      target_id: text('TargetId'),
      arn: ofPolicy('text', 'd.arn'),
      type: ofPolicy('text', "d.attributes ->> 'Type'"),
      aws_managed: ofPolicy('boolean', "inventory.to_boolean(d.attributes ->> 'AwsManaged')"),
      description: ofPolicy('text', "d.attributes ->> 'Description'"),
      content: ofPolicy('jsonb', "inventory.to_jsonb(d.attributes ->> 'Content')"),
      title: ofPolicy('text', 'd.name'),
      akas: ofPolicy('jsonb', 'jsonb_build_array(d.arn)'),
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, organizations, 'ListTargetsForPolicy', { PolicyId: parent.id, MaxResults: 20 }, (page) => page.Targets),
    ),
});
