import { defineCollector, type ListContext, type Page } from '../collector.ts';
import { akas, arn, bigint, id, jsonb, name, ownerByArn, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { vpcLattice } from './sdk.ts';
import { tagged } from './tags.ts';

/** The account's own, and those that others share with it. */
export function services(context: ListContext): AsyncIterable<Page> {
  return paginated(context, vpcLattice, 'ListServices', {}, (page) => page.items);
}

/** The services with what is said of each alone. */
export function detailedServices(context: ListContext): AsyncIterable<Page> {
  return withDetail(services(context), ({ id: serviceIdentifier }) =>
    call(context, vpcLattice, 'GetService', { serviceIdentifier: String(serviceIdentifier) }),
  );
}

export const latticeService = defineCollector({
  type: 'vpc-lattice:service',
  summary: 'An application with a name of its own, whose listeners hand requests on to target groups.',
  tier: 2,
  scope: 'regional',
  permissions: ['vpc-lattice:ListServices', 'vpc-lattice:GetService', 'vpc-lattice:ListTagsForResource'],
  identity: ['id'],
  arn: { path: 'arn' },
  name: 'name',
  tags: 'Tags',
  links: [link('uses-certificate', 'certificateArn', null)],
  views: [
    view('aws_vpc_lattice_service', {
      id,
      name,
      arn,
      status: text('status'),
      auth_type: text('authType'),
      dns_entry: jsonb('dnsEntry'),
      custom_domain_name: text('customDomainName'),
      certificate_arn: text('certificateArn'),
      idle_timeout_seconds: bigint('idleTimeoutSeconds'),
      failure_code: text('failureCode'),
      failure_message: text('failureMessage'),
      created_at: timestamp('createdAt'),
      last_updated_at: timestamp('lastUpdatedAt'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
      owner_id: ownerByArn,
    }),
  ],
  list: (context) => tagged(context, detailedServices(context)),
});
