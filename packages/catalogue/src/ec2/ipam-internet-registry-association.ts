import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const ipamInternetRegistryAssociation = defineCollector({
  type: 'ec2:ipam-internet-registry-association',
  summary: 'The connection of an IPAM to an account at an internet registry.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeIpamInternetRegistryAssociations'],
  identity: ['IpamInternetRegistryAssociationId'],
  arn: { path: 'IpamInternetRegistryAssociationArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [link('in-ipam', 'IpamId', 'ec2:ipam')],
  views: [
    view('aws_ec2_ipam_internet_registry_association', {
      ipam_internet_registry_association_id: id,
      owner_id: text('OwnerId'),
      ipam_internet_registry_association_arn: arn,
      ipam_id: text('IpamId'),
      ipam_region: text('IpamRegion'),
      rir: text('Rir'),
      organization_handle: text('OrganizationHandle'),
      description: text('Description'),
      state: text('State'),
      state_message: text('StateMessage'),
      child_request_xml: text('ChildRequestXml'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (token) => call(context, ec2, 'DescribeIpamInternetRegistryAssociations', { NextToken: token }),
      (page) => page.IpamInternetRegistryAssociations,
    ),
});
