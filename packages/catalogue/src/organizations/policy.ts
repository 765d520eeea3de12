import type { PolicyType } from '@aws-sdk/client-organizations';
import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, id, name, regional, sql, text, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { noneWhere, paginated, parentWith, perInput, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { organizations } from './sdk.ts';

/** Those that decide what may be reached, shared and opened; of the other types none is about networks. */
const POLICY_TYPES: readonly PolicyType[] = ['DECLARATIVE_POLICY_EC2', 'SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'];

export const organizationsPolicy = defineCollector({
  type: 'organizations:policy',
  summary: 'A policy of the organization: what its accounts may do, who may reach their resources, or how EC2 is set up in them.',
  tier: 3,
  scope: 'global',
  about: 'organization',
  homeRegion: HOME_REGIONS.organizations,
  permissions: ['organizations:ListPolicies', 'organizations:DescribePolicy'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  links: [],
  views: [
    view('aws_organizations_policy', {
      name,
      id,
      arn,
      type: text('Type'),
      aws_managed: boolean('AwsManaged'),
      description: text('Description'),
      content: sql('jsonb', "inventory.to_jsonb(attributes ->> 'Content')"),
      title,
      akas,
      ...regional,
    }),
  ],
  // API reference, ListPolicies: a type that is not in use is no error.
  list(context) {
    const policies = perInput(POLICY_TYPES, (Filter) =>
      parentWith(
        { id: Filter, attributes: {} },
        { Filter },
        // A partition may not know a type yet that others have.
        noneWhere(
          'InvalidInputException',
          paginated(context, organizations, 'ListPolicies', { Filter, MaxResults: 20 }, (page) => page.Policies),
        ),
      ),
    );
    return withDetail(noneWhere('AWSOrganizationsNotInUseException', policies), async ({ Id }) => {
      const { Policy } = await call(context, organizations, 'DescribePolicy', { PolicyId: String(Id) });
      if (Policy?.Content === undefined) throw new MalformedAnswerError(context.scope.type);
      return { Content: Policy.Content };
    });
  },
});
