import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { elbv2 } from './sdk.ts';

export const elbv2TrustStoreAssociation = defineCollector({
  type: 'elbv2:trust-store-association',
  summary: 'A listener that verifies clients against a trust store.',
  tier: 3,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeTrustStoreAssociations'],
  parent: 'elbv2:trust-store',
  identity: ['$parent.TrustStoreArn', 'ResourceArn'],
  name: null,
  links: [link('in-trust-store', '$parent.TrustStoreArn', 'elbv2:trust-store'), link('verifies-for', 'ResourceArn', null)],
  views: [
    view('aws_elbv2_trust_store_association', {
      trust_store_arn: parentId,
      resource_arn: text('ResourceArn'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, elbv2, 'DescribeTrustStoreAssociations', { TrustStoreArn: parent.id }, (page) => page.TrustStoreAssociations),
    ),
});
