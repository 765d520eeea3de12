import { defineEmbeddedType } from '../collector.ts';
import { global, id, parentId, text, title, view } from '../columns.ts';
import { link } from '../links.ts';

/** The zone's own answer has them, so that they take no call. It does not know the associations that a Route 53 Profile makes. */
export const route53VpcAssociation = defineEmbeddedType({
  type: 'route53:vpc-association',
  summary: 'A VPC that resolves names by a private hosted zone.',
  holder: 'route53:hosted-zone',
  path: 'VPCs',
  identity: ['$parent.Id', 'VPCId'],
  links: [link('in-hosted-zone', '$parent.Id', 'route53:hosted-zone'), link('associated-with', 'VPCId', 'ec2:vpc')],
  views: [
    view('aws_route53_vpc_association', {
      id,
      hosted_zone_id: parentId,
      vpc_id: text('VPCId'),
      vpc_region: text('VPCRegion'),
      title,
      ...global,
    }),
  ],
});
