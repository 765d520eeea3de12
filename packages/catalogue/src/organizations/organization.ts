import { defineCollector } from '../collector.ts';
import { akas, arn, global, id, jsonb, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { noneWhere, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { organizations } from './sdk.ts';

export const organizationsOrganization = defineCollector({
  type: 'organizations:organization',
  summary: 'The organization that the account belongs to, and the account that manages it.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.organizations,
  permissions: ['organizations:DescribeOrganization'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: null,
  disclosed: ['MasterAccountEmail'],
  links: [link('managed-by', 'MasterAccountId', 'organizations:account')],
  views: [
    view('aws_organizations_organization', {
      id,
      arn,
      feature_set: text('FeatureSet'),
      master_account_arn: text('MasterAccountArn'),
      master_account_id: text('MasterAccountId'),
      master_account_email: text('MasterAccountEmail'),
      available_policy_types: jsonb('AvailablePolicyTypes'),
      title,
      akas,
      ...global,
    }),
  ],
  list: (context) =>
    noneWhere(
      'AWSOrganizationsNotInUseException',
      single(
        context,
        () => call(context, organizations, 'DescribeOrganization', {}),
        (answer) => answer.Organization && [answer.Organization],
      ),
    ),
});
