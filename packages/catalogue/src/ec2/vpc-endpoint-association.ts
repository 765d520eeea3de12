import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const vpcEndpointAssociation = defineCollector({
  type: 'ec2:vpc-endpoint-association',
  summary: 'What a resource or service network endpoint reaches: one resource behind one name.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVpcEndpointAssociations'],
  identity: ['Id'],
  tags: 'Tags',
  links: [
    link('in-endpoint', 'VpcEndpointId', 'ec2:vpc-endpoint'),
    link('connects-to', 'ServiceNetworkArn', null),
    link('connects-to', 'AssociatedResourceArn', null),
    link('connects-to', 'ResourceConfigurationGroupArn', null),
  ],
  views: [
    view('aws_ec2_vpc_endpoint_association', {
      id,
      vpc_endpoint_id: text('VpcEndpointId'),
      service_network_arn: text('ServiceNetworkArn'),
      service_network_name: text('ServiceNetworkName'),
      associated_resource_accessibility: text('AssociatedResourceAccessibility'),
      failure_reason: text('FailureReason'),
      failure_code: text('FailureCode'),
      dns_entry: jsonb('DnsEntry'),
      private_dns_entry: jsonb('PrivateDnsEntry'),
      associated_resource_arn: text('AssociatedResourceArn'),
      resource_configuration_group_arn: text('ResourceConfigurationGroupArn'),
      tags_src: tagsSource,
      tags,
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (token) => call(context, ec2, 'DescribeVpcEndpointAssociations', { NextToken: token }),
      (page) => page.VpcEndpointAssociations,
    ),
});
