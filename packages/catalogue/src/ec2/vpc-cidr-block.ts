import { defineEmbeddedType } from '../collector.ts';
import { cidr, id, jsonb, parentId, regional, title, view } from '../columns.ts';

export const vpcCidrBlock = defineEmbeddedType({
  type: 'ec2:vpc-cidr-block',
  summary: 'An IPv4 block associated with a VPC, the primary one included.',
  holder: 'ec2:vpc',
  path: 'CidrBlockAssociationSet',
  identity: ['AssociationId'],
  links: [],
  views: [
    view('aws_ec2_vpc_cidr_block', {
      vpc_id: parentId,
      association_id: id,
      cidr_block: cidr('CidrBlock'),
      cidr_block_state: jsonb('CidrBlockState'),
      title,
      ...regional,
    }),
  ],
});
