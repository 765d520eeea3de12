import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const vpcEndpointConnection = defineCollector({
  type: 'ec2:vpc-endpoint-connection',
  summary: "An endpoint, often of another account, that is connected to one of the account's own services.",
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVpcEndpointConnections'],
  identity: ['VpcEndpointConnectionId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:vpc-endpoint-connection/{VpcEndpointConnectionId}' },
  tags: 'Tags',
  gone: { path: 'VpcEndpointState', states: ['Deleted', 'Expired', 'Rejected'] },
  links: [
    link('in-service', 'ServiceId', 'ec2:vpc-endpoint-service-configuration'),
    link('same-as', 'VpcEndpointId', 'ec2:vpc-endpoint'),
    link('reaches', 'NetworkLoadBalancerArns[]', 'elbv2:load-balancer'),
    link('reaches', 'GatewayLoadBalancerArns[]', 'elbv2:load-balancer'),
  ],
  views: [
    view('aws_ec2_vpc_endpoint_connection', {
      vpc_endpoint_connection_id: id,
      arn,
      service_id: text('ServiceId'),
      vpc_endpoint_id: text('VpcEndpointId'),
      vpc_endpoint_owner: text('VpcEndpointOwner'),
      vpc_endpoint_state: text('VpcEndpointState'),
      creation_timestamp: timestamp('CreationTimestamp'),
      dns_entries: jsonb('DnsEntries'),
      network_load_balancer_arns: jsonb('NetworkLoadBalancerArns'),
      gateway_load_balancer_arns: jsonb('GatewayLoadBalancerArns'),
      ip_address_type: text('IpAddressType'),
      vpc_endpoint_region: text('VpcEndpointRegion'),
      payer_responsibilities: jsonb('PayerResponsibilities'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeVpcEndpointConnections', { MaxResults: 1000 }, (page) => page.VpcEndpointConnections),
});
