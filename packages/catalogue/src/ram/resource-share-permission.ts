import { defineCollector } from '../collector.ts';
import { boolean, name, parentId, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwn, paginated, perParent } from '../listing.ts';
import { ram } from './sdk.ts';

/** Of the account's own shares: nothing says that those whom a share is open to may ask. */
export const ramResourceSharePermission = defineCollector({
  type: 'ram:resource-share-permission',
  summary: 'What a share of the account allows to be done with the resources of one kind in it.',
  tier: 3,
  scope: 'regional',
  permissions: ['ram:ListResourceSharePermissions'],
  parent: 'ram:resource-share',
  identity: ['$parent.resourceShareArn', 'arn'],
  name: 'name',
  tags: 'tags',
  links: [link('in-resource-share', '$parent.resourceShareArn', 'ram:resource-share')],
  views: [
    view('aws_ram_resource_share_permission', {
      resource_share_arn: parentId,
      arn: text('arn'),
      version: text('version'),
      default_version: boolean('defaultVersion'),
      name,
      resource_type: text('resourceType'),
      status: text('status'),
      creation_time: timestamp('creationTime'),
      last_updated_time: timestamp('lastUpdatedTime'),
      is_resource_type_default: boolean('isResourceTypeDefault'),
      permission_type: text('permissionType'),
      feature_set: text('featureSet'),
      tags_src: tagsSource,
      tags,
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
          ram,
          'ListResourceSharePermissions',
          { resourceShareArn: parent.id, maxResults: 500 },
          (page) => page.permissions,
        ),
      ({ attributes }) => isOwn(context, attributes, 'owningAccountId'),
    ),
});
