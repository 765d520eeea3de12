import { defineCollector, type ListContext, type Page } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent, withParents } from '../listing.ts';
import { vpcLattice } from './sdk.ts';
import { services } from './service.ts';
import { serviceNetworks } from './service-network.ts';
import { tagged } from './tags.ts';

/**
 * Asked for per network and per service: who shares a service learns only of the service into which networks of others it was taken. It is listed under
 * neither, since an account may have services and no network.
 */
export const latticeServiceNetworkServiceAssociation = defineCollector({
  type: 'vpc-lattice:service-network-service-association',
  summary: 'A service that is reached in a service network.',
  tier: 2,
  scope: 'regional',
  permissions: [
    'vpc-lattice:ListServiceNetworkServiceAssociations',
    'vpc-lattice:ListServiceNetworks',
    'vpc-lattice:ListServices',
    'vpc-lattice:ListTagsForResource',
  ],
  identity: ['id'],
  arn: { path: 'arn' },
  name: null,
  tags: 'Tags',
  links: [
    link('in-service-network', 'serviceNetworkId', 'vpc-lattice:service-network'),
    link('associates', 'serviceId', 'vpc-lattice:service'),
  ],
  views: [
    view('aws_vpc_lattice_service_network_service_association', {
      id,
      arn,
      status: text('status'),
      created_by: text('createdBy'),
      created_at: timestamp('createdAt'),
      service_id: text('serviceId'),
      service_name: text('serviceName'),
      service_arn: text('serviceArn'),
      service_network_id: text('serviceNetworkId'),
      service_network_name: text('serviceNetworkName'),
      service_network_arn: text('serviceNetworkArn'),
      dns_entry: jsonb('dnsEntry'),
      custom_domain_name: text('customDomainName'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => tagged(context, onceEach(associations(context))),
});

async function* associations(context: ListContext): AsyncGenerator<Page> {
  yield* perParent(withParents(context, 'id', serviceNetworks(context)), (network) =>
    listed(context, { serviceNetworkIdentifier: network.id }),
  );
  yield* perParent(withParents(context, 'id', services(context)), (service) => listed(context, { serviceIdentifier: service.id }));
}

function listed(context: ListContext, of: { readonly serviceNetworkIdentifier: string } | { readonly serviceIdentifier: string }) {
  return paginated(context, vpcLattice, 'ListServiceNetworkServiceAssociations', of, (page) => page.items);
}

/** What has been listed under a network comes again under the service. */
async function* onceEach(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
  const seen = new Set<unknown>();
  for await (const page of pages) {
    const fresh = page.items.filter((item) => !seen.has(item.id));
    for (const item of fresh) seen.add(item.id);
    yield { ...page, items: fresh };
  }
}
