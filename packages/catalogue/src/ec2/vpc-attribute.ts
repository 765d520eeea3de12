import type { VpcAttributeName } from '@aws-sdk/client-ec2';
import { defineCollector, type Parent } from '../collector.ts';
import { boolean, id, regional, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { link } from '../links.ts';
import { isOwn, perParent, single, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

/** Only of the account's own VPCs, and of each in three calls: AWS answers about one attribute at a time. */
export const vpcAttribute = defineCollector({
  type: 'ec2:vpc-attribute',
  summary: 'Whether a VPC answers DNS questions, gives its instances DNS names, and measures its use of addresses.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVpcAttribute'],
  parent: 'ec2:vpc',
  identity: ['VpcId'],
  name: null,
  links: [link('in-vpc', 'VpcId', 'ec2:vpc')],
  views: [
    view('aws_ec2_vpc_attribute', {
      vpc_id: id,
      enable_dns_hostnames: boolean('EnableDnsHostnames.Value'),
      enable_dns_support: boolean('EnableDnsSupport.Value'),
      enable_network_address_usage_metrics: boolean('EnableNetworkAddressUsageMetrics.Value'),
      title,
      ...regional,
    }),
  ],
  list(context) {
    return perParent(
      context,
      (vpc) =>
        withDetail(
          single(
            context,
            () => ask(vpc, 'enableDnsSupport'),
            ({ EnableDnsSupport, VpcId }) => EnableDnsSupport && [{ VpcId, EnableDnsSupport }],
          ),
          async () => {
            const [{ EnableDnsHostnames }, { EnableNetworkAddressUsageMetrics }] = await Promise.all([
              ask(vpc, 'enableDnsHostnames'),
              ask(vpc, 'enableNetworkAddressUsageMetrics'),
            ]);
            if (!EnableDnsHostnames || !EnableNetworkAddressUsageMetrics) throw new MalformedAnswerError(context.scope.type);
            return { EnableDnsHostnames, EnableNetworkAddressUsageMetrics };
          },
        ),
      ({ attributes }) => isOwn(context, attributes),
    );

    function ask(vpc: Parent, attribute: VpcAttributeName) {
      return call(context, ec2, 'DescribeVpcAttribute', { VpcId: vpc.id, Attribute: attribute });
    }
  },
});
