import { defineCollector } from '../collector.ts';
import { bigint, boolean, cidr, jsonb, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const ipamRoutingPolicyRegistration = defineCollector({
  type: 'ec2:ipam-routing-policy-registration',
  summary: 'What is registered about the routing of an address block.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamRoutingPolicyRegistrations'],
  parent: 'ec2:ipam-internet-registry-association',
  identity: ['$parent.IpamInternetRegistryAssociationId', 'Cidr'],
  name: null,
  gone: { path: 'State', states: ['delete-complete'] },
  links: [
    link('in-ipam-internet-registry-association', '$parent.IpamInternetRegistryAssociationId', 'ec2:ipam-internet-registry-association'),
  ],
  views: [
    view('aws_ec2_ipam_routing_policy_registration', {
      ipam_internet_registry_association_id: parentId,
      cidr: cidr('Cidr'),
      asns: jsonb('Asns'),
      permit_more_specific_announcements: boolean('PermitMoreSpecificAnnouncements'),
      max_length: bigint('MaxLength'),
      description: text('Description'),
      latest_delta_id: text('LatestDeltaId'),
      state: text('State'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      tokenLoop(
        context,
        (token) =>
          call(context, ec2, 'GetIpamRoutingPolicyRegistrations', { IpamInternetRegistryAssociationId: parent.id, NextToken: token }),
        (page) => page.IpamRoutingPolicyRegistrations,
      ),
    ),
});
