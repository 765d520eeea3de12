import type { WiderCall } from './boto3-calls.ts';

const numbers = Array.from({ length: 15 }, (_, at) => at);
const digits = (at: number) => String(at).padStart(2, '0');
const noon = (at: number) => new Date(Date.UTC(2026, 0, 1 + at, 12, 0, 0));
const LATTICE = 'arn:aws:vpc-lattice:us-east-1:111111111111:service/svc-0123456789abcdef0';

/** What the generated estate has nothing of, in a shape that every protocol has something to write of: times, lists, maps, nested objects. */
const SAMPLES: Readonly<Record<string, readonly object[]>> = {
  'route53:ListHostedZones': numbers.map((at) => ({
    Id: `/hostedzone/Z${digits(at)}`,
    Name: `zone-${at}.example.com.`,
    CallerReference: `c & <${at}>`,
    Config: { Comment: 'é – "x"', PrivateZone: at % 2 === 0 },
    ResourceRecordSetCount: at,
  })),
  'route53:ListResourceRecordSets': numbers.map((at) => ({
    Name: `host-${digits(Math.floor(at / 3))}.example.com.`,
    Type: 'A',
    SetIdentifier: `set-${at}`,
    Weight: at,
    ...(at % 2 === 0
      ? { TTL: 60, ResourceRecords: [{ Value: `198.51.100.${at}` }, { Value: '198.51.100.99' }] }
      : { AliasTarget: { HostedZoneId: 'Z99', DNSName: 'a.example.com.', EvaluateTargetHealth: false } }),
  })),
  'route53:ListTagsForResources': [
    { ResourceType: 'hostedzone', ResourceId: 'Z01', Tags: [{ Key: 'a', Value: 'b & c' }] },
    { ResourceType: 'hostedzone', ResourceId: 'Z02', Tags: [] },
  ],
  'cloudfront:ListVpcOrigins': numbers.map((at) => ({
    Id: `vo_${digits(at)}`,
    Name: `origin-${at}`,
    Status: 'Deployed',
    CreatedTime: noon(at),
    LastModifiedTime: noon(at + 1),
    Arn: `arn:aws:cloudfront::111111111111:vpcorigin/vo_${digits(at)}`,
    AccountId: '111111111111',
    OriginEndpointArn: 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/web/0123456789abcdef',
  })),
  'ram:GetResourceShares': numbers.map((at) => ({
    resourceShareArn: `arn:aws:ram:us-east-1:111111111111:resource-share/${digits(at)}`,
    name: `share-${at}`,
    owningAccountId: '111111111111',
    allowExternalPrincipals: at % 2 === 0,
    status: 'ACTIVE',
    tags: [{ key: 'a', value: 'b' }],
    creationTime: noon(at),
  })),
  'vpc-lattice:ListServices': [{ id: 'svc-0123456789abcdef0', name: 'orders', arn: LATTICE, createdAt: noon(1), status: 'ACTIVE' }],
  'vpc-lattice:ListTagsForResource': [{ team: 'orders', 'cost center': '12' }],
  'networkmanager:DescribeGlobalNetworks': [{ GlobalNetworkId: 'global-network-1', State: 'AVAILABLE', CreatedAt: noon(2) }],
  'networkmanager:GetDevices': numbers.map((at) => ({
    DeviceId: `device-${digits(at)}`,
    GlobalNetworkId: 'global-network-1',
    Location: { Address: 'x', Latitude: '1', Longitude: '2' },
    CreatedAt: noon(at),
    State: 'AVAILABLE',
    Tags: [{ Key: 'a', Value: String(at) }],
  })),
  'network-firewall:ListFirewalls': numbers.map((at) => ({
    FirewallName: `firewall-${at}`,
    FirewallArn: `arn:aws:network-firewall:us-east-1:111111111111:firewall/${digits(at)}`,
  })),
  'organizations:DescribeOrganization': [{ Id: 'o-1', Arn: 'arn:aws:organizations::1:organization/o-1', FeatureSet: 'ALL' }],
  'organizations:ListAccounts': numbers.map((at) => ({ Id: `1111111111${digits(at)}`, Name: `a-${at}`, JoinedTimestamp: noon(at) })),
  'globalaccelerator:ListAccelerators': numbers.map((at) => ({
    AcceleratorArn: `arn:aws:globalaccelerator::111111111111:accelerator/${digits(at)}`,
    Name: `a-${at}`,
    IpSets: [{ IpFamily: 'IPv4', IpAddresses: ['198.51.100.1', '198.51.100.2'], IpAddressFamily: 'IPv4' }],
    CreatedTime: noon(at),
  })),
  'route53resolver:ListResolverRules': numbers.map((at) => ({
    Id: `rslvr-rr-${digits(at)}`,
    DomainName: 'example.com.',
    Status: 'COMPLETE',
    TargetIps: [{ Ip: '198.51.100.1', Port: 53 }],
  })),
};

const byToken = { size: 'MaxResults', min: 1, next: { NextToken: 'NextToken' } };

export const SAMPLE_CALLS: readonly WiderCall[] = [
  {
    service: 'route53',
    operation: 'ListHostedZones',
    list: 'HostedZones',
    size: 'MaxItems',
    textSize: true,
    min: 1,
    next: { Marker: 'NextMarker' },
  },
  {
    service: 'route53',
    operation: 'ListResourceRecordSets',
    list: 'ResourceRecordSets',
    input: { HostedZoneId: 'Z01' },
    size: 'MaxItems',
    textSize: true,
    min: 1,
    next: { StartRecordName: 'NextRecordName', StartRecordType: 'NextRecordType', StartRecordIdentifier: 'NextRecordIdentifier' },
    more: 'IsTruncated',
  },
  {
    service: 'route53',
    operation: 'ListTagsForResources',
    list: 'ResourceTagSets',
    input: { ResourceType: 'hostedzone', ResourceIds: ['Z01', 'Z02'] },
  },
  {
    service: 'cloudfront',
    operation: 'ListVpcOrigins',
    list: 'VpcOriginList.Items',
    size: 'MaxItems',
    textSize: true,
    min: 1,
    next: { Marker: 'VpcOriginList.NextMarker' },
  },
  {
    service: 'ram',
    operation: 'GetResourceShares',
    list: 'resourceShares',
    input: { resourceOwner: 'SELF' },
    size: 'maxResults',
    min: 1,
    next: { nextToken: 'nextToken' },
  },
  { service: 'vpc-lattice', operation: 'ListServices', list: 'items' },
  { service: 'vpc-lattice', operation: 'ListTagsForResource', list: 'tags', input: { resourceArn: LATTICE } },
  {
    service: 'networkmanager',
    operation: 'GetDevices',
    list: 'Devices',
    input: { GlobalNetworkId: 'global-network-1', DeviceIds: numbers.map((at) => `device-${digits(at)}`) },
    region: 'us-west-2',
    ...byToken,
  },
  { service: 'network-firewall', operation: 'ListFirewalls', list: 'Firewalls', ...byToken },
  { service: 'organizations', operation: 'ListAccounts', list: 'Accounts', ...byToken },
  { service: 'globalaccelerator', operation: 'ListAccelerators', list: 'Accelerators', region: 'us-west-2', ...byToken },
  { service: 'route53resolver', operation: 'ListResolverRules', list: 'ResolverRules', ...byToken },
];

/** Of the organization, the account that asks is the management account. */
export function sampleOf(operation: string, account: string): readonly object[] | undefined {
  const sample = SAMPLES[operation];
  return operation === 'organizations:DescribeOrganization' ? sample?.map((one) => ({ ...one, MasterAccountId: account })) : sample;
}
