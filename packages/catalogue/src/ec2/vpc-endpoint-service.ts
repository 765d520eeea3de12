import { DescribeVpcEndpointServicesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { defineCollector } from '../collector.ts';
import { absent, akas, boolean, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';

export const vpcEndpointService = defineCollector({
  type: 'ec2:vpc-endpoint-service',
  summary: 'A service, of AWS or of others, that endpoints of the account can connect to.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVpcEndpointServices'],
  identity: ['ServiceName'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:vpc-endpoint-service/{ServiceName}' },
  name: 'ServiceName',
  tags: 'Tags',
  links: [link('same-as', 'ServiceId', 'ec2:vpc-endpoint-service-configuration')],
  views: [
    view('aws_vpc_endpoint_service', {
      service_name: id,
      service_id: text('ServiceId'),
      owner: text('Owner'),
      acceptance_required: boolean('AcceptanceRequired'),
      manages_vpc_endpoints: boolean('ManagesVpcEndpoints'),
      private_dns_name: text('PrivateDnsName'),
      private_dns_name_verification_state: text('PrivateDnsNameVerificationState'),
      vpc_endpoint_policy_supported: boolean('VpcEndpointPolicySupported'),
      availability_zones: jsonb('AvailabilityZones'),
      base_endpoint_dns_names: jsonb('BaseEndpointDnsNames'),
      service_type: jsonb('ServiceType'),
      vpc_endpoint_connections: absent('jsonb', 'aws_ec2_vpc_endpoint_connection has them, for services of the account.'),
      vpc_endpoint_service_permissions: absent('jsonb', 'aws_ec2_vpc_endpoint_service_permission has them, for services of the account.'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list(context) {
    const client = context.client(EC2Client);
    return tokenLoop(
      context,
      (token, options) => client.send(new DescribeVpcEndpointServicesCommand({ MaxResults: 1000, NextToken: token }), options),
      (page) => page.ServiceDetails,
    );
  },
});
