import { defineCollector } from '../collector.ts';
import { parentId, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const ipamInternetRegistryAsn = defineCollector({
  type: 'ec2:ipam-internet-registry-asn',
  summary: 'An autonomous system number that a registry has given to the customer.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamInternetRegistryAssociationAsns'],
  parent: 'ec2:ipam-internet-registry-association',
  identity: ['$parent.IpamInternetRegistryAssociationId', 'Asn'],
  name: null,
  volatile: ['LastObservedAt'],
  links: [
    link('in-ipam-internet-registry-association', '$parent.IpamInternetRegistryAssociationId', 'ec2:ipam-internet-registry-association'),
  ],
  views: [
    view('aws_ec2_ipam_internet_registry_asn', {
      ipam_internet_registry_association_id: parentId,
      asn: text('Asn'),
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
          call(context, ec2, 'GetIpamInternetRegistryAssociationAsns', { IpamInternetRegistryAssociationId: parent.id, NextToken: token }),
        (page) => page.IpamInternetRegistryAssociationAsns,
      ),
    ),
});
