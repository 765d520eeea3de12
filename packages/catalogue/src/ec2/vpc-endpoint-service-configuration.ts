import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const vpcEndpointServiceConfiguration = defineCollector({
  type: 'ec2:vpc-endpoint-service-configuration',
  summary: 'A service that the account offers to others through endpoints, and the load balancers behind it.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVpcEndpointServiceConfigurations'],
  identity: ['ServiceId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:vpc-endpoint-service/{ServiceId}' },
  tags: 'Tags',
  gone: { path: 'ServiceState', states: ['Deleted'] },
  links: [
    link('forwards-to', 'NetworkLoadBalancerArns[]', 'elbv2:load-balancer'),
    link('forwards-to', 'GatewayLoadBalancerArns[]', 'elbv2:load-balancer'),
  ],
  views: [
    view('aws_ec2_vpc_endpoint_service_configuration', {
      service_id: id,
      arn,
      service_type: jsonb('ServiceType'),
      service_name: text('ServiceName'),
      service_state: text('ServiceState'),
      availability_zone_ids: jsonb('AvailabilityZoneIds'),
      availability_zones: jsonb('AvailabilityZones'),
      acceptance_required: boolean('AcceptanceRequired'),
      manages_vpc_endpoints: boolean('ManagesVpcEndpoints'),
      network_load_balancer_arns: jsonb('NetworkLoadBalancerArns'),
      gateway_load_balancer_arns: jsonb('GatewayLoadBalancerArns'),
      supported_ip_address_types: jsonb('SupportedIpAddressTypes'),
      base_endpoint_dns_names: jsonb('BaseEndpointDnsNames'),
      private_dns_name: text('PrivateDnsName'),
      private_dns_name_configuration: jsonb('PrivateDnsNameConfiguration'),
      payer_responsibility: text('PayerResponsibility'),
      supported_regions: jsonb('SupportedRegions'),
      remote_access_enabled: boolean('RemoteAccessEnabled'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeVpcEndpointServiceConfigurations', { MaxResults: 1000 }, (page) => page.ServiceConfigurations),
});
