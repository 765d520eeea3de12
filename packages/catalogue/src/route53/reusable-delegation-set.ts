import { defineCollector } from '../collector.ts';
import { akas, arn, global, id, jsonb, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { leadingOn, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { route53 } from './sdk.ts';

export const route53ReusableDelegationSet = defineCollector({
  type: 'route53:reusable-delegation-set',
  summary: 'Four name servers that several public hosted zones may share.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListReusableDelegationSets'],
  identity: ['Id'],
  arn: { template: 'arn:{Partition}:route53:::delegationset/{Id}' },
  idPrefixes: ['/delegationset/'],
  name: null,
  links: [],
  views: [
    view('aws_route53_reusable_delegation_set', {
      id,
      arn,
      caller_reference: text('CallerReference'),
      name_servers: jsonb('NameServers'),
      title,
      akas,
      ...global,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (Marker) => call(context, route53, 'ListReusableDelegationSets', { MaxItems: 100, Marker }),
      (page) => page.DelegationSets,
      (page) => leadingOn(context, page, page.NextMarker),
    ),
});
