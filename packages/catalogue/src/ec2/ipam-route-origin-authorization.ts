import { defineCollector } from '../collector.ts';
import { bigint, cidr, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const ipamRouteOriginAuthorization = defineCollector({
  type: 'ec2:ipam-route-origin-authorization',
  summary: 'Which autonomous system may originate an address block.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamRouteOriginAuthorizations'],
  parent: 'ec2:ipam-internet-registry-association',
  // One block may be authorized twice for one number, up to different lengths.
  identity: ['$parent.IpamInternetRegistryAssociationId', 'Cidr', 'Asn', 'MaxLength'],
  name: null,
  links: [
    link('in-ipam-internet-registry-association', '$parent.IpamInternetRegistryAssociationId', 'ec2:ipam-internet-registry-association'),
  ],
  views: [
    view('aws_ec2_ipam_route_origin_authorization', {
      ipam_internet_registry_association_id: parentId,
      cidr: cidr('Cidr'),
      asn: text('Asn'),
      max_length: bigint('MaxLength'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      tokenLoop(
        context,
        (token) =>
          call(context, ec2, 'GetIpamRouteOriginAuthorizations', { IpamInternetRegistryAssociationId: parent.id, NextToken: token }),
        (page) => page.IpamRouteOriginAuthorizations,
      ),
    ),
});
