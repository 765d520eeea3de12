import { defineCollector } from '../collector.ts';
import { akas, arn, id, name, regional, sql, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { noneWhere, paginated } from '../listing.ts';
import { organizations } from './sdk.ts';
import { tagged } from './tags.ts';

// AWS has retired Status, which says less: State alone counts.
const GONE = { path: 'State', states: ['CLOSED'] } as const;

export const organizationsAccount = defineCollector({
  type: 'organizations:account',
  summary: 'An account of the organization, and whether it is active.',
  tier: 2,
  scope: 'global',
  about: 'organization',
  homeRegion: HOME_REGIONS.organizations,
  permissions: ['organizations:ListAccounts', 'organizations:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  gone: GONE,
  disclosed: ['Email', 'Name'],
  links: [],
  views: [
    view('aws_organizations_account', {
      name,
      id,
      // The last root or unit on the account's way; organizations:account-parent has it where AWS leaves the ways out.
      parent_id: sql('text', "substring(attributes -> 'Paths' ->> 0 from '.*/((?:r|ou)-[0-9a-z-]+)')"),
      arn,
      state: text('State'),
      status: text('Status'),
      email: text('Email'),
      joined_method: text('JoinedMethod'),
      joined_timestamp: timestamp('JoinedTimestamp'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      noneWhere(
        'AWSOrganizationsNotInUseException',
        paginated(context, organizations, 'ListAccounts', { MaxResults: 20 }, (page) => page.Accounts),
      ),
      GONE,
    ),
});
