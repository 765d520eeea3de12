import type { TypeProfile } from '@cadastre/contracts';
import { catalogue } from '../catalogue.ts';
import type { Collector } from '../collector.ts';

/** What products that model paths through AWS networks publish as the IAM policy that they need. */
const PUBLISHED_POLICY: readonly string[] = [
  'directconnect:DescribeConnections',
  'directconnect:DescribeDirectConnectGatewayAssociations',
  'directconnect:DescribeDirectConnectGatewayAttachments',
  'directconnect:DescribeDirectConnectGateways',
  'directconnect:DescribeLags',
  'directconnect:DescribeLocations',
  'directconnect:DescribeRouterConfiguration',
  'directconnect:DescribeVirtualGateways',
  'directconnect:DescribeVirtualInterfaces',
  'ec2:DescribeCustomerGateways',
  'ec2:DescribeEgressOnlyInternetGateways',
  'ec2:DescribeImages',
  'ec2:DescribeInstances',
  'ec2:DescribeInternetGateways',
  'ec2:DescribeLocalGateways',
  'ec2:DescribeManagedPrefixLists',
  'ec2:DescribeNatGateways',
  'ec2:DescribeNetworkAcls',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribePrefixLists',
  'ec2:DescribeRegions',
  'ec2:DescribeRouteTables',
  'ec2:DescribeSecurityGroupRules',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSubnets',
  'ec2:DescribeTransitGatewayAttachments',
  'ec2:DescribeTransitGatewayConnectPeers',
  'ec2:DescribeTransitGatewayConnects',
  'ec2:DescribeTransitGatewayRouteTables',
  'ec2:DescribeTransitGatewayVpcAttachments',
  'ec2:DescribeTransitGateways',
  'ec2:DescribeVpcEndpoints',
  'ec2:DescribeVpcPeeringConnections',
  'ec2:DescribeVpcs',
  'ec2:DescribeVpnConnections',
  'ec2:DescribeVpnGateways',
  'ec2:GetManagedPrefixListEntries',
  'ec2:GetTransitGatewayRouteTablePropagations',
  'ec2:SearchTransitGatewayRoutes',
];

const PROFILES: readonly TypeProfile[] = ['core', 'network', 'all'];

/** As Markdown: which types the actions of that policy read, and which further actions every profile takes, for which types. */
export function policyComparisonMarkdown(): string {
  const published = new Set(PUBLISHED_POLICY);
  const further = catalogue.expand('core').filter(({ permissions }) => permissions.some((action) => !published.has(action)));
  return [
    '# The usual policy, and ours',
    '',
    '<!-- Generated from the catalogue: change the declarations there, not this page. -->',
    '',
    `Products that model paths through AWS networks ask for read access in ${PUBLISHED_POLICY.length} IAM actions. This page compares them with what Cadastre`,
    'asks for, so that whoever has granted that policy sees what comes from it and what the rest is for. `cadastre policy` prints ours.',
    '',
    '| profile | resource types | IAM actions | of the usual policy | beyond it |',
    '| --- | --- | --- | --- | --- |',
    ...PROFILES.map(profileRow),
    '',
    'Under the usual policy alone, types that take further actions are reported as denied, each with its action, and everything else is',
    'complete.',
    '',
    '## What the usual policy reads',
    '',
    '| action | resource types |',
    '| --- | --- |',
    ...PUBLISHED_POLICY.map((action) => `| \`${action}\` | ${typesReadBy(action).map(typeLink).join(', ')} |`),
    '',
    '## What `core` takes beyond it',
    '',
    '| resource type | action | what it is |',
    '| --- | --- | --- |',
    ...further.map(
      (type) =>
        `| ${typeLink(type.type)} | ${type.permissions
          .filter((action) => !published.has(action))
          .map((action) => `\`${action}\``)
          .join(', ')} | ${type.summary} |`,
    ),
    '',
  ].join('\n');
}

function profileRow(profile: TypeProfile): string {
  const types = catalogue.expand(profile);
  const actions = catalogue.actions(types.map(({ type }) => type));
  const shared = actions.filter((action) => PUBLISHED_POLICY.includes(action));
  const count = types.length + types.flatMap(embeddedIn).length;
  return `| \`${profile}\` | ${count} | ${actions.length} | ${shared.length} | ${actions.length - shared.length} |`;
}

function typesReadBy(action: string): string[] {
  const readers = catalogue.collectors.filter(({ permissions }) => permissions.includes(action));
  return readers.flatMap((reader) => [reader.type, ...embeddedIn(reader)]);
}

function embeddedIn({ type }: Collector): string[] {
  return catalogue.embeddedTypes.filter(({ holder }) => holder === type).map((embedded) => embedded.type);
}

function typeLink(type: string): string {
  return `[${type}](resource-types.md#${type.replace(':', '')})`;
}
