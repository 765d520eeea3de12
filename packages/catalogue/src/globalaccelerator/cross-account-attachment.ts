import { defineCollector } from '../collector.ts';
import { akas, global, id, jsonb, name, tags, tagsSource, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { globalAccelerator } from './sdk.ts';
import { tagged } from './tags.ts';

export const globalAcceleratorCrossAccountAttachment = defineCollector({
  type: 'globalaccelerator:cross-account-attachment',
  summary: 'Which other accounts or accelerators may use endpoints and address blocks of the account.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.globalaccelerator,
  permissions: ['globalaccelerator:ListCrossAccountAttachments', 'globalaccelerator:ListTagsForResource'],
  identity: ['AttachmentArn'],
  arn: { path: 'AttachmentArn' },
  name: 'Name',
  tags: 'Tags',
  links: [
    link('permits', 'Principals[]', null, 'arn:'),
    link('permits-use-of', 'Resources[].EndpointId', 'elbv2:load-balancer', 'arn:aws:elasticloadbalancing:'),
    link('permits-use-of', 'Resources[].EndpointId', null, 'arn:aws:ec2:'),
    link('permits-use-of', 'Resources[].Cidr', 'globalaccelerator:byoip-cidr'),
  ],
  views: [
    view('aws_globalaccelerator_cross_account_attachment', {
      attachment_arn: id,
      name,
      principals: jsonb('Principals'),
      resources: jsonb('Resources'),
      last_modified_time: timestamp('LastModifiedTime'),
      created_time: timestamp('CreatedTime'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...global,
    }),
  ],
  // AWS does not say how large a page may be, and its own size is 10.
  list: (context) =>
    tagged(
      context,
      'AttachmentArn',
      paginated(context, globalAccelerator, 'ListCrossAccountAttachments', {}, (page) => page.CrossAccountAttachments),
    ),
});
