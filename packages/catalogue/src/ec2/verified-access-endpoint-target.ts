import { defineCollector } from '../collector.ts';
import { inet, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const verifiedAccessEndpointTarget = defineCollector({
  type: 'ec2:verified-access-endpoint-target',
  summary: 'An address or name behind an endpoint for a range of addresses.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetVerifiedAccessEndpointTargets'],
  parent: 'ec2:verified-access-endpoint',
  identity: ['VerifiedAccessEndpointId', ['VerifiedAccessEndpointTargetIpAddress', 'VerifiedAccessEndpointTargetDns']],
  name: null,
  links: [link('in-verified-access-endpoint', 'VerifiedAccessEndpointId', 'ec2:verified-access-endpoint')],
  views: [
    view('aws_ec2_verified_access_endpoint_target', {
      verified_access_endpoint_id: text('VerifiedAccessEndpointId'),
      verified_access_endpoint_target_ip_address: inet('VerifiedAccessEndpointTargetIpAddress'),
      verified_access_endpoint_target_dns: text('VerifiedAccessEndpointTargetDns'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        tokenLoop(
          context,
          (token) => call(context, ec2, 'GetVerifiedAccessEndpointTargets', { VerifiedAccessEndpointId: parent.id, NextToken: token }),
          (page) => page.VerifiedAccessEndpointTargets,
        ),
      ({ attributes }) => attributes.EndpointType === 'cidr',
    ),
});
