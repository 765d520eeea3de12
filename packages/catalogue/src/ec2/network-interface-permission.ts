import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const networkInterfacePermission = defineCollector({
  type: 'ec2:network-interface-permission',
  summary: 'The permission for another account or a service to use a network interface.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeNetworkInterfacePermissions'],
  identity: ['NetworkInterfacePermissionId'],
  name: null,
  gone: { path: 'PermissionState.State', states: ['revoked'] },
  links: [link('permits-use-of', 'NetworkInterfaceId', 'ec2:network-interface')],
  views: [
    view('aws_ec2_network_interface_permission', {
      network_interface_permission_id: id,
      network_interface_id: text('NetworkInterfaceId'),
      aws_account_id: text('AwsAccountId'),
      aws_service: text('AwsService'),
      permission: text('Permission'),
      permission_state: jsonb('PermissionState'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeNetworkInterfacePermissions', { MaxResults: 255 }, (page) => page.NetworkInterfacePermissions),
});
