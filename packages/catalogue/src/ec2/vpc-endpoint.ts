import { defineCollector } from '../collector.ts';
import { akas, boolean, id, jsonb, regional, sql, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const vpcEndpoint = defineCollector({
  type: 'ec2:vpc-endpoint',
  summary: 'A private door from a VPC to a service.',
  scope: 'regional',
  permissions: ['ec2:DescribeVpcEndpoints'],
  identity: ['VpcEndpointId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:vpc-endpoint/{VpcEndpointId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['Deleted', 'Expired', 'Rejected'] },
  links: [
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('in-subnet', 'SubnetIds[]', 'ec2:subnet'),
    link('uses-route-table', 'RouteTableIds[]', 'ec2:route-table'),
    link('uses-security-group', 'Groups[].GroupId', 'ec2:security-group'),
    link('has-network-interface', 'NetworkInterfaceIds[]', 'ec2:network-interface'),
    link('connects-to', 'ServiceNetworkArn', null),
    link('connects-to', 'ResourceConfigurationArn', null),
  ],
  views: [
    view('aws_vpc_endpoint', {
      vpc_endpoint_id: id,
      service_name: text('ServiceName'),
      owner_id: text('OwnerId'),
      vpc_id: text('VpcId'),
      vpc_endpoint_type: text('VpcEndpointType'),
      state: text('State'),
      private_dns_enabled: boolean('PrivateDnsEnabled'),
      requester_managed: boolean('RequesterManaged'),
      policy: sql('jsonb', "inventory.to_jsonb(attributes ->> 'PolicyDocument')"),
      policy_std: sql('jsonb', "inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'PolicyDocument'))"),
      subnet_ids: jsonb('SubnetIds'),
      route_table_ids: jsonb('RouteTableIds'),
      groups: jsonb('Groups'),
      network_interface_ids: jsonb('NetworkInterfaceIds'),
      dns_entries: jsonb('DnsEntries'),
      creation_timestamp: timestamp('CreationTimestamp'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeVpcEndpoints', { MaxResults: 1000 }, (page) => page.VpcEndpoints),
});
