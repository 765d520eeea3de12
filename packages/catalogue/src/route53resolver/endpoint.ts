import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, jsonb, listedUnder, name, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { route53Resolver } from './sdk.ts';
import { tagged } from './tags.ts';

export const route53resolverEndpoint = defineCollector({
  type: 'route53resolver:endpoint',
  summary: 'Addresses in a VPC at which other networks ask it for names, or from which it asks them.',
  tier: 2,
  scope: 'regional',
  permissions: ['route53resolver:ListResolverEndpoints', 'route53resolver:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [
    link('in-vpc', 'HostVPCId', 'ec2:vpc'),
    link('uses-security-group', 'SecurityGroupIds[]', 'ec2:security-group'),
    link('on-outpost', 'OutpostArn', null),
  ],
  views: [
    view('aws_route53_resolver_endpoint', {
      name,
      id,
      arn,
      creation_time: text('CreationTime'),
      creator_request_id: text('CreatorRequestId'),
      preferred_instance_type: text('PreferredInstanceType'),
      resolver_endpoint_type: text('ResolverEndpointType'),
      outpost_arn: text('OutpostArn'),
      direction: text('Direction'),
      host_vpc_id: text('HostVPCId'),
      ip_address_count: bigint('IpAddressCount'),
      modification_time: text('ModificationTime'),
      status: text('Status'),
      status_message: text('StatusMessage'),
      ip_addresses: listedUnder('route53resolver:endpoint-ip-address'),
      security_group_ids: jsonb('SecurityGroupIds'),
      protocols: jsonb('Protocols'),
      tags_src: tagsSource,
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      paginated(context, route53Resolver, 'ListResolverEndpoints', { MaxResults: 100 }, (page) => page.ResolverEndpoints),
    ),
});
