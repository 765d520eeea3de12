import { defineCollector } from '../collector.ts';
import { regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const vpcEndpointServicePermission = defineCollector({
  type: 'ec2:vpc-endpoint-service-permission',
  summary: 'A principal that may connect endpoints to a service of the account.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVpcEndpointServicePermissions'],
  parent: 'ec2:vpc-endpoint-service-configuration',
  identity: ['$parent.ServiceId', 'Principal'],
  tags: 'Tags',
  links: [
    link('in-service', '$parent.ServiceId', 'ec2:vpc-endpoint-service-configuration'),
    // Everyone is `*`.
    link('permits', 'Principal', null, 'arn:'),
  ],
  views: [
    view('aws_ec2_vpc_endpoint_service_permission', {
      service_id: text('ServiceId'),
      principal_type: text('PrincipalType'),
      principal: text('Principal'),
      service_permission_id: text('ServicePermissionId'),
      tags_src: tagsSource,
      tags,
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        ec2,
        'DescribeVpcEndpointServicePermissions',
        { ServiceId: parent.id, MaxResults: 1000 },
        (page) => page.AllowedPrincipals,
      ),
    ),
});
