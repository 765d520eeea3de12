import type { Database } from '@cadastre/inventory';

/** Resources of one VPC, itself included: the sum of `perVpc` below. Ten VPCs share an account and region, five regions an account. */
const PER_VPC = 100;

/**
 * Every tenth VPC has AWS's default block and the others share 4,096 blocks, so that addresses overlap as they do in life. `n` counts the rows of a type from 0;
 * each VPC has the same number of each type, so that the number of a row's VPC follows from its own.
 */
const HELPERS = `
  create function pg_temp.id(prefix text, n bigint) returns text language sql immutable return prefix || '-0' || lpad(to_hex(n), 16, '0');
  create function pg_temp.base(vpc bigint) returns inet language sql immutable
    return case when vpc % 10 = 0 then inet '172.31.0.0' else inet '10.0.0.0' + (vpc % 4096) * 4096 end;
  create function pg_temp.block(vpc bigint) returns text language sql immutable
    return host(pg_temp.base(vpc)) || case when vpc % 10 = 0 then '/16' else '/20' end;
  create function pg_temp.host(vpc bigint, place bigint) returns text language sql immutable return host(pg_temp.base(vpc) + place);
  create function pg_temp.link(kind text, type text, id text) returns jsonb language sql immutable
    return jsonb_build_object('kind', kind, 'type', type, 'id', id);
  create function pg_temp.tags(n bigint, name text) returns jsonb language sql immutable
    return jsonb_build_object('Name', name, 'Environment', (array['prod', 'test', 'dev'])[1 + n % 3], 'CostCenter', 'cc-' || n % 997,
                              'Owner', 'team-' || n % 211)`;

interface Recipe {
  readonly type: string;
  readonly prefix: string;
  readonly perVpc: number;
  /** SQL over `n`, `id`, `v`, the number of its VPC, and `account_id`. */
  readonly attributes: string;
  readonly links: string;
  /** Those of its attributes. */
  readonly addresses: string;
  /** Left out: none. */
  readonly hosts?: string;
}

const VPC = `pg_temp.id('vpc', v)`;
const IN_VPC = `pg_temp.link('in-vpc', 'ec2:vpc', ${VPC})`;
const group = (place: string): string => `pg_temp.id('sg', v * 6 + ${place})`;
const subnet = (place: string): string => `pg_temp.id('subnet', v * 6 + ${place})`;
const inSubnet = (place: string): string => `pg_temp.link('in-subnet', 'ec2:subnet', ${subnet(place)})`;
const usesGroup = (place: string): string => `pg_temp.link('uses-security-group', 'ec2:security-group', ${group(place)})`;
const address = (place: string): string => `pg_temp.host(v, 16 + n % 30 + (${place}) * 256)`;
const publicAddress = "host(inet '52.0.0.0' + n)";

const RECIPES: readonly Recipe[] = [
  {
    type: 'ec2:vpc',
    prefix: 'vpc',
    perVpc: 1,
    attributes: `jsonb_build_object('VpcId', id, 'State', 'available', 'CidrBlock', pg_temp.block(v), 'OwnerId', account_id, 'IsDefault', v % 10 = 0, 'DhcpOptionsId', 'dopt-1',
      'InstanceTenancy', 'default', 'CidrBlockAssociationSet', jsonb_build_array(jsonb_build_object('AssociationId', pg_temp.id('vpc-cidr-assoc', n),
      'CidrBlock', pg_temp.block(v), 'CidrBlockState', jsonb_build_object('State', 'associated'))))`,
    links: '',
    addresses: 'pg_temp.block(v)',
  },
  {
    type: 'ec2:subnet',
    prefix: 'subnet',
    perVpc: 6,
    attributes: `jsonb_build_object('SubnetId', id, 'VpcId', ${VPC}, 'State', 'available', 'CidrBlock', pg_temp.host(v, n % 6 * 256) || '/24', 'OwnerId', account_id,
      'AvailabilityZone', 'a', 'AvailabilityZoneId', 'use1-az1', 'DefaultForAz', false, 'MapPublicIpOnLaunch', false, 'AssignIpv6AddressOnCreation', false,
      'AvailableIpAddressCount', 246, 'SubnetArn', 'arn:aws:ec2:subnet/' || id, 'Ipv6CidrBlockAssociationSet', '[]'::jsonb)`,
    links: IN_VPC,
    addresses: `pg_temp.host(v, n % 6 * 256) || '/24'`,
  },
  {
    type: 'ec2:route-table',
    prefix: 'rtb',
    perVpc: 3,
    attributes: `jsonb_build_object('RouteTableId', id, 'VpcId', ${VPC}, 'OwnerId', account_id, 'PropagatingVgws', '[]'::jsonb,
      'Associations', jsonb_build_array(jsonb_build_object('RouteTableAssociationId', pg_temp.id('rtbassoc', n), 'SubnetId', ${subnet('n % 3')}, 'Main', false,
        'RouteTableId', id, 'AssociationState', jsonb_build_object('State', 'associated'))),
      'Routes', jsonb_build_array(
        jsonb_build_object('DestinationCidrBlock', pg_temp.block(v), 'GatewayId', 'local', 'Origin', 'CreateRouteTable', 'State', 'active'),
        jsonb_build_object('DestinationCidrBlock', '10.0.0.0/8', 'TransitGatewayId', pg_temp.id('tgw', 1), 'Origin', 'CreateRoute', 'State', 'active'),
        jsonb_build_object('DestinationCidrBlock', '0.0.0.0/0', 'NatGatewayId', pg_temp.id('nat', v), 'Origin', 'CreateRoute', 'State', 'active')))`,
    links: `${IN_VPC}, ${inSubnet('n % 3').replace('in-subnet', 'associates')}, pg_temp.link('routes-to', 'ec2:transit-gateway', pg_temp.id('tgw', 1)),
      pg_temp.link('routes-to', 'ec2:nat-gateway', pg_temp.id('nat', v))`,
    addresses: `pg_temp.block(v), '10.0.0.0/8', '0.0.0.0/0'`,
  },
  {
    type: 'ec2:network-acl',
    prefix: 'acl',
    perVpc: 1,
    attributes: `jsonb_build_object('NetworkAclId', id, 'VpcId', ${VPC}, 'OwnerId', account_id, 'IsDefault', true, 'Associations', '[]'::jsonb,
      'Entries', jsonb_build_array(
        jsonb_build_object('CidrBlock', '0.0.0.0/0', 'Egress', true, 'Protocol', '-1', 'RuleAction', 'allow', 'RuleNumber', 100),
        jsonb_build_object('CidrBlock', '0.0.0.0/0', 'Egress', false, 'Protocol', '-1', 'RuleAction', 'allow', 'RuleNumber', 100)))`,
    links: IN_VPC,
    addresses: `'0.0.0.0/0'`,
  },
  {
    type: 'ec2:security-group',
    prefix: 'sg',
    perVpc: 6,
    attributes: `jsonb_build_object('GroupId', id, 'GroupName', 'group-' || n, 'VpcId', ${VPC}, 'OwnerId', account_id, 'Description', 'made for the benchmark',
      'IpPermissions', jsonb_build_array(jsonb_build_object('IpProtocol', 'tcp', 'FromPort', 443, 'ToPort', 443,
        'IpRanges', jsonb_build_array(jsonb_build_object('CidrIp', pg_temp.block(v))), 'Ipv6Ranges', '[]'::jsonb, 'PrefixListIds', '[]'::jsonb,
        'UserIdGroupPairs', jsonb_build_array(jsonb_build_object('GroupId', ${group('(n + 1) % 6')}, 'UserId', account_id)))),
      'IpPermissionsEgress', jsonb_build_array(jsonb_build_object('IpProtocol', '-1', 'IpRanges', jsonb_build_array(jsonb_build_object('CidrIp', '0.0.0.0/0')))))`,
    links: `${IN_VPC}, pg_temp.link('refers-to-security-group', 'ec2:security-group', ${group('(n + 1) % 6')})`,
    addresses: `pg_temp.block(v), '0.0.0.0/0'`,
  },
  {
    type: 'ec2:security-group-rule',
    prefix: 'sgr',
    perVpc: 30,
    attributes: `jsonb_build_object('SecurityGroupRuleId', id, 'GroupId', ${group('n % 6')}, 'GroupOwnerId', account_id, 'IsEgress', n % 4 = 0, 'IpProtocol', 'tcp',
      'FromPort', 443, 'ToPort', 443, 'SecurityGroupRuleArn', 'arn:aws:ec2:security-group-rule/' || id)
      || case n % 10 when 0 then jsonb_build_object('CidrIpv4', '0.0.0.0/0') when 1 then jsonb_build_object('CidrIpv4', '0.0.0.0/0')
           when 2 then jsonb_build_object('CidrIpv4', '0.0.0.0/0') when 3 then jsonb_build_object('CidrIpv4', '10.0.0.0/8') when 4 then jsonb_build_object('CidrIpv4', '10.0.0.0/8')
           when 5 then jsonb_build_object('CidrIpv4', pg_temp.block(v)) when 6 then jsonb_build_object('CidrIpv4', ${publicAddress} || '/32')
           else jsonb_build_object('ReferencedGroupInfo', jsonb_build_object('GroupId', ${group('n % 5')}, 'UserId', account_id)) end`,
    links: `pg_temp.link('in-security-group', 'ec2:security-group', ${group('n % 6')}),
      case when n % 10 > 6 then pg_temp.link('refers-to-security-group', 'ec2:security-group', ${group('n % 5')}) end`,
    addresses: `case n % 10 when 0 then '0.0.0.0/0' when 1 then '0.0.0.0/0' when 2 then '0.0.0.0/0' when 3 then '10.0.0.0/8' when 4 then '10.0.0.0/8'
      when 5 then pg_temp.block(v) when 6 then ${publicAddress} || '/32' end`,
  },
  {
    type: 'ec2:network-interface',
    prefix: 'eni',
    perVpc: 30,
    attributes: `jsonb_build_object('NetworkInterfaceId', id, 'VpcId', ${VPC}, 'SubnetId', ${subnet('n % 6')}, 'OwnerId', account_id, 'Status', 'in-use', 'InterfaceType', 'interface',
      'AvailabilityZone', 'a', 'Description', 'made for the benchmark', 'MacAddress', '02:00:00:00:00:' || lpad(to_hex(n % 256), 2, '0'), 'SourceDestCheck', true,
      'PrivateIpAddress', ${address('n % 6')}, 'PrivateDnsName', 'ip-' || n || '.ec2.internal', 'RequesterManaged', false,
      'Groups', jsonb_build_array(jsonb_build_object('GroupId', ${group('n % 6')}, 'GroupName', 'group-' || v * 6 + n % 6)),
      'Attachment', jsonb_build_object('AttachmentId', pg_temp.id('eni-attach', n), 'InstanceId', pg_temp.id('i', n / 2), 'InstanceOwnerId', account_id, 'DeviceIndex', n % 2,
        'Status', 'attached', 'DeleteOnTermination', true, 'AttachTime', '2026-01-01T00:00:00.000Z'),
      'PrivateIpAddresses', jsonb_build_array(jsonb_build_object('Primary', true, 'PrivateIpAddress', ${address('n % 6')}, 'PrivateDnsName', 'ip-' || n || '.ec2.internal')),
      'Ipv6Addresses', '[]'::jsonb)`,
    links: `${IN_VPC}, ${inSubnet('n % 6')}, ${usesGroup('n % 6')}, pg_temp.link('attached-to', 'ec2:instance', pg_temp.id('i', n / 2))`,
    addresses: address('n % 6'),
  },
  {
    type: 'ec2:instance',
    prefix: 'i',
    perVpc: 15,
    attributes: `jsonb_build_object('InstanceId', id, 'VpcId', ${VPC}, 'SubnetId', ${subnet('n % 6')}, 'State', jsonb_build_object('Code', 16, 'Name', 'running'), 'ImageId', 'ami-1',
      'InstanceType', 'm7g.large', 'PrivateIpAddress', pg_temp.host(v, 16 + 2 * n % 30 + (2 * n % 6) * 256), 'PrivateDnsName', 'ip-' || n || '.ec2.internal', 'Architecture', 'arm64',
      'LaunchTime', '2026-01-01T00:00:00.000Z', 'RootDeviceName', '/dev/xvda', 'VirtualizationType', 'hvm', 'EbsOptimized', true, 'EnaSupport', true,
      'SecurityGroups', jsonb_build_array(jsonb_build_object('GroupId', ${group('n % 6')}, 'GroupName', 'group-' || v * 6 + n % 6)),
      'Placement', jsonb_build_object('AvailabilityZone', 'a', 'Tenancy', 'default', 'GroupName', ''), 'Monitoring', jsonb_build_object('State', 'disabled'),
      'BlockDeviceMappings', jsonb_build_array(jsonb_build_object('DeviceName', '/dev/xvda', 'Ebs', jsonb_build_object('VolumeId', pg_temp.id('vol', n), 'Status', 'attached'))),
      'MetadataOptions', jsonb_build_object('State', 'applied', 'HttpTokens', 'required', 'HttpEndpoint', 'enabled', 'HttpPutResponseHopLimit', 2))`,
    links: `${IN_VPC}, ${inSubnet('n % 6')}, ${usesGroup('n % 6')}`,
    addresses: `pg_temp.host(v, 16 + 2 * n % 30 + (2 * n % 6) * 256)`,
  },
  {
    type: 'ec2:elastic-ip',
    prefix: 'eipalloc',
    perVpc: 3,
    attributes: `jsonb_build_object('AllocationId', id, 'PublicIp', ${publicAddress}, 'Domain', 'vpc', 'PublicIpv4Pool', 'amazon', 'NetworkBorderGroup', 'us-east-1',
      'NetworkInterfaceId', pg_temp.id('eni', n * 10), 'PrivateIpAddress', pg_temp.host(v, 16))`,
    links: `pg_temp.link('attached-to', 'ec2:network-interface', pg_temp.id('eni', n * 10))`,
    addresses: `${publicAddress}, pg_temp.host(v, 16)`,
  },
  {
    type: 'ec2:nat-gateway',
    prefix: 'nat',
    perVpc: 1,
    attributes: `jsonb_build_object('NatGatewayId', id, 'VpcId', ${VPC}, 'SubnetId', ${subnet('0')}, 'State', 'available', 'ConnectivityType', 'public',
      'NatGatewayAddresses', jsonb_build_array(jsonb_build_object('AllocationId', pg_temp.id('eipalloc', n * 3), 'PublicIp', host(inet '52.0.0.0' + n * 3), 'PrivateIp', pg_temp.host(v, 250))))`,
    links: `${IN_VPC}, ${inSubnet('0')}, pg_temp.link('uses-address', 'ec2:elastic-ip', pg_temp.id('eipalloc', n * 3))`,
    addresses: `host(inet '52.0.0.0' + n * 3), pg_temp.host(v, 250)`,
  },
  {
    type: 'ec2:vpc-endpoint',
    hosts: `id || '.ssm.eu-west-1.vpce.amazonaws.com', 'ssm.eu-west-1.amazonaws.com'`,
    prefix: 'vpce',
    perVpc: 2,
    attributes: `jsonb_build_object('VpcEndpointId', id, 'VpcId', ${VPC}, 'State', 'available', 'VpcEndpointType', 'Interface', 'ServiceName', 'com.amazonaws.s3', 'OwnerId', account_id,
      'DnsEntries', jsonb_build_array(jsonb_build_object('DnsName', id || '.ssm.eu-west-1.vpce.amazonaws.com', 'HostedZoneId', 'Z1'),
        jsonb_build_object('DnsName', 'ssm.eu-west-1.amazonaws.com', 'HostedZoneId', 'Z2')),
      'SubnetIds', jsonb_build_array(${subnet('0')}, ${subnet('1')}), 'Groups', jsonb_build_array(jsonb_build_object('GroupId', ${group('0')})))`,
    links: `${IN_VPC}, ${inSubnet('0')}, ${inSubnet('1')}, ${usesGroup('0')}`,
    addresses: '',
  },
  {
    type: 'ec2:transit-gateway-vpc-attachment',
    prefix: 'tgw-attach',
    perVpc: 1,
    attributes: `jsonb_build_object('TransitGatewayAttachmentId', id, 'TransitGatewayId', pg_temp.id('tgw', 1), 'VpcId', ${VPC}, 'State', 'available', 'VpcOwnerId', account_id,
      'SubnetIds', jsonb_build_array(${subnet('0')}))`,
    links: `${IN_VPC}, ${inSubnet('0')}, pg_temp.link('in-transit-gateway', 'ec2:transit-gateway', pg_temp.id('tgw', 1)), pg_temp.link('same-as', 'ec2:transit-gateway-attachment', id)`,
    addresses: '',
  },
  {
    type: 'ec2:transit-gateway-attachment',
    prefix: 'tgw-attach',
    perVpc: 1,
    attributes: `jsonb_build_object('TransitGatewayAttachmentId', id, 'TransitGatewayId', pg_temp.id('tgw', 1), 'State', 'available', 'ResourceType', 'vpc', 'ResourceId', ${VPC},
      'ResourceOwnerId', account_id, 'TransitGatewayOwnerId', '100000000000')`,
    links: `pg_temp.link('in-transit-gateway', 'ec2:transit-gateway', pg_temp.id('tgw', 1)), pg_temp.link('attaches', null, ${VPC})`,
    addresses: '',
  },
];

/**
 * Fills an empty register with so many resources, in whole VPCs, as merging them would leave it: links, addresses and what is noted of both. Two of three have a name and
 * four tags. Answers how many there are.
 */
export async function synthesizeRegister(pool: Database['pool'], resources: number, progress: (text: string) => void): Promise<number> {
  const vpcs = Math.max(1, Math.round(resources / PER_VPC));
  const client = await pool.connect();
  try {
    await client.query(HELPERS);
    let made = 0;
    for (const { type, prefix, perVpc, attributes, links, addresses, hosts = '' } of RECIPES) {
      const { rowCount } = await client.query(
        `insert into inventory.resource
           (account_id, region, type, id, arn, name, tags, attributes, links, addresses, hosts, content_hash, first_seen, valid_from)
         select account_id, region, '${type}', id, 'arn:aws:ec2:' || region || ':' || account_id || ':${type.slice(4)}/' || id,
                case when n % 3 < 2 then '${prefix}-' || n % 7919 || '-' || v end,
                case when n % 3 < 2 then pg_temp.tags(n, '${prefix}-' || n % 7919 || '-' || v) else '{}' end,
                ${attributes},
                (select coalesce(jsonb_agg(l), '[]') from unnest(array[${links}]::jsonb[]) l where l is not null),
                nullif(array_remove(array[${addresses}]::text[], null), '{}')::inet[], nullif(array[${hosts}]::text[], '{}'), n, now(), now()
           from generate_series(0, ${vpcs * perVpc - 1}::bigint) n
          cross join lateral (select n / ${perVpc} as v, pg_temp.id('${prefix}', n) as id) a
          cross join lateral (select (100000000000 + v / 50)::text as account_id,
            (array['eu-west-1', 'eu-central-1', 'us-east-1', 'us-west-2', 'ap-southeast-2'])[1 + v / 10 % 5] as region) b`,
      );
      made += rowCount ?? 0;
      progress(`views: ${made} resources`);
    }
    await client.query(
      `insert into inventory.scope (account_id, region, type, partition, outcome, outcome_since, attempted_at, observed_at, complete_at, resources, discovery_id)
       select account_id, region, type, 'aws', 'complete', now(), now(), now(), now(), count(*), 1 from inventory.resource group by account_id, region, type`,
    );
    await client.query('vacuum (analyze) inventory.resource');
    await client.query('analyze inventory.scope');
    return made;
  } finally {
    client.release(true);
  }
}
