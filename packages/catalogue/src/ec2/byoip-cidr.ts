import { defineCollector } from '../collector.ts';
import { cidr, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const byoipCidr = defineCollector({
  type: 'ec2:byoip-cidr',
  summary: 'A public range of addresses that was brought to AWS, and whether AWS advertises it.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeByoipCidrs'],
  identity: ['Cidr'],
  name: null,
  gone: { path: 'State', states: ['deprovisioned'] },
  links: [
    link('in-public-ipv4-pool', 'PoolId', 'ec2:public-ipv4-pool', 'ipv4pool-ec2-'),
    link('in-ipv6-pool', 'PoolId', 'ec2:ipv6-pool', 'ipv6pool-ec2-'),
    link('in-ipam-pool', 'IpamPoolId', 'ec2:ipam-pool'),
    link('originates-from', 'AsnAssociations[].Asn', 'ec2:ipam-byoasn'),
  ],
  views: [
    view('aws_ec2_byoip_cidr', {
      cidr: cidr('Cidr'),
      description: text('Description'),
      asn_associations: jsonb('AsnAssociations'),
      status_message: text('StatusMessage'),
      state: text('State'),
      network_border_group: text('NetworkBorderGroup'),
      advertisement_type: text('AdvertisementType'),
      pool_id: text('PoolId'),
      ipam_pool_id: text('IpamPoolId'),
      title,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeByoipCidrs', { MaxResults: 100 }, (page) => page.ByoipCidrs),
});
