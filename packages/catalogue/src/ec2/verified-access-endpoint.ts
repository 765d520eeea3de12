import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const verifiedAccessEndpoint = defineCollector({
  type: 'ec2:verified-access-endpoint',
  summary: 'An application that is reached through Verified Access.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVerifiedAccessEndpoints'],
  identity: ['VerifiedAccessEndpointId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:verified-access-endpoint/{VerifiedAccessEndpointId}' },
  tags: 'Tags',
  gone: { path: 'Status.Code', states: ['deleted'] },
  links: [
    link('in-verified-access-group', 'VerifiedAccessGroupId', 'ec2:verified-access-group'),
    link('in-verified-access-instance', 'VerifiedAccessInstanceId', 'ec2:verified-access-instance'),
    link('uses-security-group', 'SecurityGroupIds[]', 'ec2:security-group'),
    link('uses-certificate', 'DomainCertificateArn', null),
    link('reaches', 'LoadBalancerOptions.LoadBalancerArn', 'elbv2:load-balancer'),
    link('in-subnet', 'LoadBalancerOptions.SubnetIds[]', 'ec2:subnet'),
    link('reaches', 'NetworkInterfaceOptions.NetworkInterfaceId', 'ec2:network-interface'),
    link('in-subnet', 'CidrOptions.SubnetIds[]', 'ec2:subnet'),
    link('reaches', 'RdsOptions.RdsDbInstanceArn', null),
    link('reaches', 'RdsOptions.RdsDbClusterArn', null),
    link('reaches', 'RdsOptions.RdsDbProxyArn', null),
    link('in-subnet', 'RdsOptions.SubnetIds[]', 'ec2:subnet'),
    link('uses-key', 'SseSpecification.KmsKeyArn', null),
  ],
  views: [
    view('aws_vpc_verified_access_endpoint', {
      verified_access_endpoint_id: id,
      verified_access_group_id: text('VerifiedAccessGroupId'),
      verified_access_instance_id: text('VerifiedAccessInstanceId'),
      creation_time: timestamp('CreationTime'),
      status_code: text('Status.Code'),
      application_domain: text('ApplicationDomain'),
      attachment_type: text('AttachmentType'),
      deletion_time: timestamp('DeletionTime'),
      description: text('Description'),
      device_validation_domain: text('DeviceValidationDomain'),
      domain_certificate_arn: text('DomainCertificateArn'),
      endpoint_domain: text('EndpointDomain'),
      endpoint_type: text('EndpointType'),
      last_updated_time: timestamp('LastUpdatedTime'),
      load_balancer_options: jsonb('LoadBalancerOptions'),
      network_interface_options: jsonb('NetworkInterfaceOptions'),
      status: jsonb('Status'),
      tags_src: tagsSource,
      title,
      tags,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeVerifiedAccessEndpoints', { MaxResults: 1000 }, (page) => page.VerifiedAccessEndpoints),
});
