import { defineCollector } from '../collector.ts';
import { cidr, parentId, regional, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const ipamInternetRegistryCidr = defineCollector({
  type: 'ec2:ipam-internet-registry-cidr',
  summary: 'An address block that a registry has given to the customer.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamInternetRegistryAssociationCidrs'],
  parent: 'ec2:ipam-internet-registry-association',
  identity: ['$parent.IpamInternetRegistryAssociationId', 'Cidr'],
  name: null,
  volatile: ['LastObservedAt'],
  links: [
    link('in-ipam-internet-registry-association', '$parent.IpamInternetRegistryAssociationId', 'ec2:ipam-internet-registry-association'),
  ],
  views: [
    view('aws_ec2_ipam_internet_registry_cidr', {
      ipam_internet_registry_association_id: parentId,
      cidr: cidr('Cidr'),
      last_observed_at: timestamp('LastObservedAt'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      tokenLoop(
        context,
        (token) =>
          call(context, ec2, 'GetIpamInternetRegistryAssociationCidrs', { IpamInternetRegistryAssociationId: parent.id, NextToken: token }),
        (page) => page.IpamInternetRegistryAssociationCidrs,
      ),
    ),
});
