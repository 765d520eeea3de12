import type { ResourceType } from '@cadastre/contracts';
import { defineCollector } from '../collector.ts';
import { akas, boolean, id, jsonb, regional, sql, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

/**
 * What the account, as the owner, sees of its service: the attributes of each row that names the service. AWS tells no one else, so for the
 * services of AWS and of others, most of the list, nothing is looked up.
 */
const ofOwnService = (type: ResourceType, serviceId: string) =>
  sql(
    'jsonb',
    `case when r.attributes ->> 'Owner' = r.account_id then (select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = '${type}' and d.account_id = r.account_id and d.region = r.region and ${serviceId} = r.attributes ->> 'ServiceId') end`,
  );

export const vpcEndpointService = defineCollector({
  type: 'ec2:vpc-endpoint-service',
  summary: 'A service, of AWS or of others, that endpoints of the account can connect to.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVpcEndpointServices'],
  identity: ['ServiceName'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Owner|Account}:vpc-endpoint-service/{ServiceId}' },
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
      vpc_endpoint_connections: ofOwnService('ec2:vpc-endpoint-connection', "d.attributes ->> 'ServiceId'"),
      vpc_endpoint_service_permissions: ofOwnService('ec2:vpc-endpoint-service-permission', 'd.parent_id'),
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
      (token) => call(context, ec2, 'DescribeVpcEndpointServices', { MaxResults: 1000, NextToken: token }),
      (page) => page.ServiceDetails,
    ),
});
