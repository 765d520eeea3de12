import { defineCollector } from '../collector.ts';
import { parentId, regional, text, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const managedPrefixListEntry = defineCollector({
  type: 'ec2:managed-prefix-list-entry',
  summary: 'An address block of a managed prefix list.',
  scope: 'regional',
  permissions: ['ec2:GetManagedPrefixListEntries'],
  parent: 'ec2:managed-prefix-list',
  identity: ['$parent.PrefixListId', 'Cidr'],
  name: 'Description',
  links: [link('in-prefix-list', '$parent.PrefixListId', 'ec2:managed-prefix-list')],
  views: [
    view('aws_ec2_managed_prefix_list_entry', {
      prefix_list_id: parentId,
      cidr: text('Cidr'),
      description: text('Description'),
      title: text('Cidr'),
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, ec2, 'GetManagedPrefixListEntries', { PrefixListId: parent.id, MaxResults: 100 }, (page) => page.Entries),
    ),
});
