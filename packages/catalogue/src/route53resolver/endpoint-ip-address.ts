import { defineCollector } from '../collector.ts';
import { id, inet, parentId, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { route53Resolver } from './sdk.ts';

export const route53resolverEndpointIpAddress = defineCollector({
  type: 'route53resolver:endpoint-ip-address',
  summary: 'An address of a resolver endpoint, and the subnet it is in.',
  tier: 2,
  scope: 'regional',
  permissions: ['route53resolver:ListResolverEndpointIpAddresses'],
  parent: 'route53resolver:endpoint',
  identity: ['IpId'],
  name: null,
  links: [link('in-endpoint', '$parent.Id', 'route53resolver:endpoint'), link('in-subnet', 'SubnetId', 'ec2:subnet')],
  views: [
    view('aws_route53resolver_endpoint_ip_address', {
      ip_id: id,
      resolver_endpoint_id: parentId,
      subnet_id: text('SubnetId'),
      ip: inet('Ip'),
      ipv6: inet('Ipv6'),
      status: text('Status'),
      status_message: text('StatusMessage'),
      creation_time: timestamp('CreationTime'),
      modification_time: timestamp('ModificationTime'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        route53Resolver,
        'ListResolverEndpointIpAddresses',
        { ResolverEndpointId: parent.id, MaxResults: 100 },
        (page) => page.IpAddresses,
      ),
    ),
});
