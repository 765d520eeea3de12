import { defineCollector } from '../collector.ts';
import { regional, sql, text, view } from '../columns.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const managedResourceVisibility = defineCollector({
  type: 'ec2:managed-resource-visibility',
  summary: 'Whether EC2 hides what AWS services manage in the account from those who do not ask for it.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetManagedResourceVisibility'],
  identity: ['$account', '$region'],
  name: null,
  links: [],
  views: [
    view('aws_ec2_managed_resource_visibility', {
      default_visibility: text('DefaultVisibility'),
      title: sql('text', "region || ' Managed Resource Visibility'"),
      ...regional,
    }),
  ],
  list: (context) =>
    single(
      context,
      () => call(context, ec2, 'GetManagedResourceVisibility', {}),
      (answer) => answer.Visibility && [answer.Visibility],
    ),
});
