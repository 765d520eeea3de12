import { defineCollector } from '../collector.ts';
import { akas, id, regional, sql, tags, tagsSource, text, title, view } from '../columns.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

/** The values of an option, null where it is not set. */
const configured = (option: string) =>
  sql('jsonb', `nullif(jsonb_path_query_array(attributes, '$.DhcpConfigurations[*] ? (@.Key == "${option}").Values[*].Value'), '[]')`);

export const dhcpOptions = defineCollector({
  type: 'ec2:dhcp-options',
  summary: 'What instances of a VPC learn by DHCP: domain names, name servers, time servers.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeDhcpOptions'],
  identity: ['DhcpOptionsId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:dhcp-options/{DhcpOptionsId}' },
  tags: 'Tags',
  links: [],
  views: [
    view('aws_vpc_dhcp_options', {
      dhcp_options_id: id,
      owner_id: text('OwnerId'),
      domain_name: configured('domain-name'),
      domain_name_servers: configured('domain-name-servers'),
      netbios_name_servers: configured('netbios-name-servers'),
      netbios_node_type: configured('netbios-node-type'),
      ntp_servers: configured('ntp-servers'),
      tags_src: tagsSource,
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeDhcpOptions', { MaxResults: 1000 }, (page) => page.DhcpOptions),
});
