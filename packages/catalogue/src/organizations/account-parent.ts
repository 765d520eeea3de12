import { defineCollector, type ListContext, type Page, type Parent } from '../collector.ts';
import { global, jsonb, parentId, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, parentWith, perParent } from '../listing.ts';
import { asParent, unitsBelow } from './organizational-unit.ts';
import { organizations } from './sdk.ts';

/** Under roots, and not under units, since accounts may be in the root of an organization that has no units. */
export const organizationsAccountParent = defineCollector({
  type: 'organizations:account-parent',
  summary: 'The root or unit of an organization that an account is in.',
  tier: 2,
  scope: 'global',
  about: 'organization',
  homeRegion: HOME_REGIONS.organizations,
  permissions: ['organizations:ListAccountsForParent', 'organizations:ListOrganizationalUnitsForParent'],
  parent: 'organizations:root',
  identity: ['$parent.Id', 'Id'],
  name: null,
  gone: { path: 'State', states: ['CLOSED'] },
  disclosed: ['Email', 'Name'],
  links: [
    link('in-organizational-unit', '$parent.Id', 'organizations:organizational-unit', 'ou-'),
    link('in-root', '$parent.Id', 'organizations:root', 'r-'),
    link('same-as', 'Id', 'organizations:account'),
  ],
  views: [
    view('aws_organizations_account_parent', {
      parent_id: parentId,
      id: text('Id'),
      arn: text('Arn'),
      name: text('Name'),
      email: text('Email'),
      status: text('Status'),
      state: text('State'),
      paths: jsonb('Paths'),
      joined_method: text('JoinedMethod'),
      joined_timestamp: timestamp('JoinedTimestamp'),
      title,
      ...global,
    }),
  ],
  list: (context) => perParent(context, (root) => accountsBelow(context, root)),
});

async function* accountsBelow(context: ListContext, root: Parent): AsyncGenerator<Page> {
  yield* accountsIn(context, root);
  for await (const { items } of unitsBelow(context, root)) {
    for (const unit of items) yield* accountsIn(context, asParent(context, unit));
  }
}

function accountsIn(context: ListContext, above: Parent): AsyncIterable<Page> {
  return parentWith(
    above,
    {},
    paginated(context, organizations, 'ListAccountsForParent', { ParentId: above.id, MaxResults: 20 }, (page) => page.Accounts),
  );
}
