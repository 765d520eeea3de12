import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { paginated } from '../listing.ts';
import { vpcLattice } from './sdk.ts';

export const latticeDomainVerification = defineCollector({
  type: 'vpc-lattice:domain-verification',
  summary: 'The proof that the account controls a domain, whose names its resource configurations may then bear.',
  tier: 3,
  scope: 'regional',
  permissions: ['vpc-lattice:ListDomainVerifications'],
  identity: ['id'],
  arn: { path: 'arn' },
  name: 'domainName',
  tags: 'tags',
  volatile: ['lastVerifiedTime'],
  links: [],
  views: [
    view('aws_vpc_lattice_domain_verification', {
      id,
      arn,
      domain_name: name,
      status: text('status'),
      txt_method_config: jsonb('txtMethodConfig'),
      created_at: timestamp('createdAt'),
      last_verified_time: timestamp('lastVerifiedTime'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, vpcLattice, 'ListDomainVerifications', {}, (page) => page.items),
});
