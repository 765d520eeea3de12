import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, name, regional, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { noneWhere, paginated } from '../listing.ts';
import { organizations } from './sdk.ts';
import { tagged } from './tags.ts';

export const organizationsRoot = defineCollector({
  type: 'organizations:root',
  summary: 'The top of an organization, above all its units and accounts, and the types of policies that are in use there.',
  tier: 2,
  scope: 'global',
  about: 'organization',
  homeRegion: HOME_REGIONS.organizations,
  permissions: ['organizations:ListRoots', 'organizations:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [],
  views: [
    view('aws_organizations_root', {
      name,
      id,
      arn,
      policy_types: jsonb('PolicyTypes'),
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
        paginated(context, organizations, 'ListRoots', { MaxResults: 20 }, (page) => page.Roots),
      ),
    ),
});
