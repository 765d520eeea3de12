import { defineCollector } from '../collector.ts';
import { akas, arn, id, name, regional, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { noneWhere, paginated } from '../listing.ts';
import { organizations } from './sdk.ts';

export const organizationsDelegatedAdministrator = defineCollector({
  type: 'organizations:delegated-administrator',
  summary: 'An account that administers services for the organization, in place of the management account.',
  tier: 3,
  scope: 'global',
  about: 'organization',
  homeRegion: HOME_REGIONS.organizations,
  permissions: ['organizations:ListDelegatedAdministrators'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  gone: { path: 'State', states: ['CLOSED'] },
  disclosed: ['Email', 'Name'],
  links: [link('same-as', 'Id', 'organizations:account')],
  views: [
    view('aws_organizations_delegated_administrator', {
      id,
      arn,
      email: text('Email'),
      name,
      status: text('Status'),
      joined_method: text('JoinedMethod'),
      joined_timestamp: timestamp('JoinedTimestamp'),
      delegation_enabled_date: timestamp('DelegationEnabledDate'),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    noneWhere(
      'AWSOrganizationsNotInUseException',
      paginated(context, organizations, 'ListDelegatedAdministrators', { MaxResults: 20 }, (page) => page.DelegatedAdministrators),
    ),
});
