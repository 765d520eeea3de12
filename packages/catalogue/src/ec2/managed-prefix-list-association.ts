import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwn, paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

/** Only the owner of a list learns what refers to it. */
export const managedPrefixListAssociation = defineCollector({
  type: 'ec2:managed-prefix-list-association',
  summary: 'A resource that refers to a managed prefix list.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:GetManagedPrefixListAssociations'],
  parent: 'ec2:managed-prefix-list',
  identity: ['$parent.PrefixListId', 'ResourceId'],
  name: null,
  links: [link('in-prefix-list', '$parent.PrefixListId', 'ec2:managed-prefix-list'), link('used-by', 'ResourceId', null)],
  views: [
    view('aws_ec2_managed_prefix_list_association', {
      prefix_list_id: parentId,
      resource_id: text('ResourceId'),
      resource_owner: text('ResourceOwner'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        paginated(
          context,
          ec2,
          'GetManagedPrefixListAssociations',
          { PrefixListId: parent.id, MaxResults: 255 },
          (page) => page.PrefixListAssociations,
        ),
      ({ attributes }) => isOwn(context, attributes),
    ),
});
