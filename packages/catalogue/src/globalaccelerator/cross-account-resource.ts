import { defineCollector } from '../collector.ts';
import { cidr, global, parentId, text, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, parentWith, perInput } from '../listing.ts';
import { call } from '../sdk.ts';
import { globalAccelerator } from './sdk.ts';

export const globalAcceleratorCrossAccountResource = defineCollector({
  type: 'globalaccelerator:cross-account-resource',
  summary: 'An endpoint or address block of another account that accelerators of the account may use.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.globalaccelerator,
  permissions: ['globalaccelerator:ListCrossAccountResources', 'globalaccelerator:ListCrossAccountResourceAccounts'],
  identity: ['AttachmentArn', ['EndpointId', 'Cidr']],
  name: null,
  links: [
    link('permitted-by', 'AttachmentArn', 'globalaccelerator:cross-account-attachment'),
    link('same-as', 'EndpointId', 'elbv2:load-balancer', 'arn:aws:elasticloadbalancing:'),
    link('same-as', 'EndpointId', null, 'arn:aws:ec2:'),
    link('same-as', 'Cidr', 'globalaccelerator:byoip-cidr'),
  ],
  views: [
    view('aws_globalaccelerator_cross_account_resource', {
      endpoint_id: text('EndpointId'),
      cidr: cidr('Cidr'),
      attachment_arn: text('AttachmentArn'),
      resource_owner_aws_account_id: parentId,
      title,
      ...global,
    }),
  ],
  async *list(context) {
    const { ResourceOwnerAwsAccountIds } = await call(context, globalAccelerator, 'ListCrossAccountResourceAccounts', {});
    if (!ResourceOwnerAwsAccountIds) throw new MalformedAnswerError(context.scope.type);
    yield* perInput(ResourceOwnerAwsAccountIds, (ResourceOwnerAwsAccountId) =>
      parentWith(
        { id: ResourceOwnerAwsAccountId, attributes: {} },
        { ResourceOwnerAwsAccountId },
        paginated(
          context,
          globalAccelerator,
          'ListCrossAccountResources',
          { ResourceOwnerAwsAccountId },
          (page) => page.CrossAccountResources,
        ),
      ),
    );
  },
});
