import { defineCollector } from '../collector.ts';
import { id, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const ipamByoasn = defineCollector({
  type: 'ec2:ipam-byoasn',
  summary: 'An autonomous system number of the customer, and whether it is provisioned.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeIpamByoasn'],
  identity: ['Asn'],
  name: null,
  gone: { path: 'State', states: ['deprovisioned'] },
  links: [link('in-ipam', 'IpamId', 'ec2:ipam')],
  views: [
    view('aws_ec2_ipam_byoasn', {
      asn: id,
      ipam_id: text('IpamId'),
      status_message: text('StatusMessage'),
      state: text('State'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (token) => call(context, ec2, 'DescribeIpamByoasn', { NextToken: token }),
      (page) => page.Byoasns,
    ),
});
