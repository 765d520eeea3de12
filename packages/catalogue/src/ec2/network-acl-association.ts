import { defineEmbeddedType } from '../collector.ts';
import { id, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';

export const networkAclAssociation = defineEmbeddedType({
  type: 'ec2:network-acl-association',
  summary: 'A subnet that a network ACL filters.',
  holder: 'ec2:network-acl',
  path: 'Associations',
  identity: ['NetworkAclAssociationId'],
  links: [link('filters', 'SubnetId', 'ec2:subnet')],
  views: [
    view('aws_ec2_network_acl_association', {
      network_acl_association_id: id,
      network_acl_id: text('NetworkAclId'),
      subnet_id: text('SubnetId'),
      title,
      ...regional,
    }),
  ],
});
