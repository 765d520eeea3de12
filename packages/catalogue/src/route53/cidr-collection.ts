import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, global, id, name, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { paginated } from '../listing.ts';
import { route53 } from './sdk.ts';

export const route53CidrCollection = defineCollector({
  type: 'route53:cidr-collection',
  summary: 'Blocks of client addresses in named locations, by which records answer differently.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListCidrCollections'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  links: [],
  views: [view('aws_route53_cidr_collection', { id, arn, name, version: bigint('Version'), title, akas, ...global })],
  list: (context) => paginated(context, route53, 'ListCidrCollections', {}, (page) => page.CidrCollections),
});
