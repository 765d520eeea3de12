import { defineCollector } from '../collector.ts';
import { bigint, cidr, id, jsonb, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipamPoolCidr = defineCollector({
  type: 'ec2:ipam-pool-cidr',
  summary: 'An address block that is provisioned to a pool.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:GetIpamPoolCidrs'],
  parent: 'ec2:ipam-pool',
  identity: ['IpamPoolCidrId'],
  name: 'Cidr',
  gone: { path: 'State', states: ['deprovisioned'] },
  links: [link('in-ipam-pool', '$parent.IpamPoolId', 'ec2:ipam-pool')],
  views: [
    view('aws_ec2_ipam_pool_cidr', {
      ipam_pool_cidr_id: id,
      ipam_pool_id: parentId,
      cidr: cidr('Cidr'),
      state: text('State'),
      failure_reason: jsonb('FailureReason'),
      netmask_length: bigint('NetmaskLength'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, ec2, 'GetIpamPoolCidrs', { IpamPoolId: parent.id, MaxResults: 1000 }, (page) => page.IpamPoolCidrs),
    ),
});
