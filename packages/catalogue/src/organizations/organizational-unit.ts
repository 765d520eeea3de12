import { defineCollector, type Item, type ListContext, type Page, type Parent } from '../collector.ts';
import { akas, arn, id, name, parentId, regional, sql, title, view } from '../columns.ts';
import { MalformedItemError } from '../errors.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, parentWith, perParent } from '../listing.ts';
import { organizations } from './sdk.ts';
import { tagged } from './tags.ts';

// As Steampipe writes it: the ids from the root down to the unit, with underscores. AWS's own path may be absent, so it is made of the tree.
const PATH = `(with recursive above (parent_id, path) as (
    select r.parent_id, r.id
    union all
    select u.parent_id, u.id || '.' || above.path from above join inventory.resource_at u
      on u.type = 'organizations:organizational-unit' and u.account_id = r.account_id and u.region = r.region and u.id = above.parent_id
  )
  select inventory.to_ltree(replace(above.parent_id || '.' || above.path, '-', '_')) from above where above.parent_id like 'r-%')`;

export const organizationsOrganizationalUnit = defineCollector({
  type: 'organizations:organizational-unit',
  summary: 'A group of accounts and of further units, which policies are attached to.',
  tier: 2,
  scope: 'global',
  about: 'organization',
  homeRegion: HOME_REGIONS.organizations,
  permissions: ['organizations:ListOrganizationalUnitsForParent', 'organizations:ListTagsForResource'],
  parent: 'organizations:root',
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [
    link('in-organizational-unit', '$parent.Id', 'organizations:organizational-unit', 'ou-'),
    link('in-root', '$parent.Id', 'organizations:root', 'r-'),
  ],
  views: [
    view('aws_organizations_organizational_unit', {
      name,
      id,
      arn,
      parent_id: parentId,
      path: sql('ltree', PATH),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      perParent(context, (root) => unitsBelow(context, root)),
    ),
});

/**
 * The units of the whole tree below a root, each page with the unit or root that its units are in. Level by level, so that what is remembered is no more
 * than the ids of one level.
 */
export async function* unitsBelow(context: ListContext, root: Parent): AsyncGenerator<Page> {
  let level: readonly Parent[] = [root];
  while (level.length > 0) {
    const below: Parent[] = [];
    for (const above of level) {
      for await (const page of unitsIn(context, above)) {
        below.push(...page.items.map((item) => asParent(context, item)));
        yield page;
      }
    }
    level = below;
  }
}

function unitsIn(context: ListContext, above: Parent): AsyncIterable<Page> {
  return parentWith(
    above,
    {},
    paginated(
      context,
      organizations,
      'ListOrganizationalUnitsForParent',
      { ParentId: above.id, MaxResults: 20 },
      (page) => page.OrganizationalUnits,
    ),
  );
}

/** A unit as what others are in. */
export function asParent(context: ListContext, { Id }: Item): Parent {
  if (typeof Id !== 'string') throw new MalformedItemError(context.scope.type, 'is in a unit without an id');
  return { id: Id, attributes: { Id } };
}
