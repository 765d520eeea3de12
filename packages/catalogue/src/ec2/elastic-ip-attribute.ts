import { defineCollector } from '../collector.ts';
import { id, inet, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const elasticIpAttribute = defineCollector({
  type: 'ec2:elastic-ip-attribute',
  summary: 'The name to which an Elastic IP address resolves in reverse DNS.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeAddressesAttribute'],
  identity: ['AllocationId'],
  name: null,
  links: [link('describes', 'AllocationId', 'ec2:elastic-ip')],
  views: [
    view('aws_ec2_elastic_ip_attribute', {
      allocation_id: id,
      public_ip: inet('PublicIp'),
      ptr_record: text('PtrRecord'),
      ptr_record_update: jsonb('PtrRecordUpdate'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeAddressesAttribute', { Attribute: 'domain-name', MaxResults: 1000 }, (page) => page.Addresses),
});
