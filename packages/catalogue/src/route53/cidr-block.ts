import { defineCollector } from '../collector.ts';
import { cidr, global, parentId, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, parentWith, perParent } from '../listing.ts';
import { route53 } from './sdk.ts';

export const route53CidrBlock = defineCollector({
  type: 'route53:cidr-block',
  summary: 'A block of client addresses in a location of a CIDR collection.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListCidrBlocks'],
  parent: 'route53:cidr-collection',
  identity: ['$parent.CollectionId', 'LocationName', 'CidrBlock'],
  name: null,
  links: [link('in-cidr-collection', '$parent.CollectionId', 'route53:cidr-collection')],
  views: [
    view('aws_route53_cidr_block', {
      collection_id: parentId,
      location_name: text('LocationName'),
      cidr_block: cidr('CidrBlock'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(context, (collection) =>
      parentWith(
        collection,
        { CollectionId: collection.id },
        paginated(context, route53, 'ListCidrBlocks', { CollectionId: collection.id }, (page) => page.CidrBlocks),
      ),
    ),
});
