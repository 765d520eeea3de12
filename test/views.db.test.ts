import { catalogue, type Item, type Parent, toResource, viewsSql } from '@cadastre/catalogue';
import { createTestDatabase, type TestDatabase } from '@cadastre/inventory/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valueAt } from '../packages/catalogue/src/paths.ts';
import { readExample } from '../packages/catalogue/src/testing/examples.ts';
import { counter } from '../packages/catalogue/src/testing/fake-aws.ts';

const ACCOUNT = '111122223333';
const { collectors, embeddedTypes } = catalogue;

let testDatabase: TestDatabase;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  // A table in the place of the view over the register, so that rows can be put there directly.
  await query(`create table inventory.rows as table inventory.resource_at with no data`);
  await query(`drop view if exists cadastre.resources cascade`);
  await query(`drop schema aws cascade; create schema aws`);
  await query(`drop view inventory.resource_at cascade; alter table inventory.rows rename to resource_at`);
  await query(viewsSql());
});

afterAll(async () => {
  await testDatabase.close();
});

async function query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await testDatabase.database.pool.query<Row>(sql, values)).rows;
}

/** Puts an item into the relation that the views read, as a discovery would. */
async function put(type: string, item: Item, parent?: Parent): Promise<void> {
  const collector = catalogue.find(type);
  if (!collector) throw new Error(`${type} is not collected.`);
  const scope = { accountId: ACCOUNT, region: collector.scope === 'regional' ? 'eu-west-1' : 'global', type };
  const resource = toResource(collector, item, parent, scope, 'aws');
  if (!resource) return;
  await query(
    `insert into inventory.resource_at (account_id, region, type, id, parent_id, arn, name, tags, attributes, links, partition, first_seen, changed_at, observed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'aws', '2026-01-01Z', '2026-01-02Z', '2026-01-03Z')`,
    [
      scope.accountId,
      scope.region,
      type,
      resource.id,
      resource.parentId,
      resource.arn,
      resource.name,
      JSON.stringify(resource.tags),
      JSON.stringify(resource.attributes),
      JSON.stringify(resource.links),
    ],
  );
}

async function empty(): Promise<void> {
  await query('truncate inventory.resource_at');
}

test('the views can be made again over themselves', async () => {
  await query(viewsSql());
  expect(viewsSql()).toBe(viewsSql());
});

test('a view has the columns that its type declares, and no other view is there', async () => {
  const rows = await query<{ view: string; columns: string[] }>(
    `select c.relname as view, array_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relnamespace = 'aws'::regnamespace and a.attnum > 0 group by 1`,
  );
  const declared = [...collectors, ...embeddedTypes].flatMap(({ views }) => views);

  expect(Object.fromEntries(rows.map(({ view, columns }) => [view, columns]))).toEqual(
    Object.fromEntries(
      declared.map(({ name, columns }) => [
        name,
        columns.map((column) => `${column.name} ${column.type.replace('timestamptz', 'timestamp with time zone')}`),
      ]),
    ),
  );
});

test('every view shows every field of items in which everything is set, and nulls where a value does not fit', async () => {
  await empty();
  const next = counter();
  for (const collector of collectors) {
    const { pages } = await readExample(collector, next);
    for (const { items, parent } of pages) {
      for (const item of items) await put(collector.type, item, parent);
    }
  }

  for (const type of [...collectors, ...embeddedTypes]) {
    const [view] = type.views;
    const shown = await query<{ row: Record<string, unknown> }>(`select to_jsonb(v) as row from aws.${view.name} v`);
    const resources = await query<{ id: string; attributes: Record<string, unknown> }>(
      `select id, attributes from cadastre.resources where type = $1`,
      [type.type],
    );
    expect.soft(shown.length, view.name).toBe(resources.length);
    expect.soft(shown.length, view.name).toBeGreaterThan(0);
    for (const { type: columnType, source, name } of view.columns) {
      if (!('path' in source) || !['text', 'boolean', 'bigint', 'jsonb'].includes(columnType)) continue;
      const read = shown.map(({ row }) => row[name]);
      const stored = resources.map(({ attributes }) => valueAt(attributes, source.path));
      expect.soft(inOrder(read), `${view.name}.${name}`).toEqual(inOrder(stored));
    }
  }
});

function inOrder(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(value)).sort((a, b) => (a < b ? -1 : 1));
}

describe('cadastre.resources', () => {
  test('unfolds what is embedded, with the times of its holder, and leaves out what is gone', async () => {
    await empty();
    await put('ec2:vpn-connection', {
      VpnConnectionId: 'vpn-1',
      Tags: [{ Key: 'Name', Value: 'office' }],
      Routes: [
        { DestinationCidrBlock: '10.0.0.0/8', State: 'available' },
        { DestinationCidrBlock: '172.16.0.0/12', State: 'Deleted' },
      ],
      VgwTelemetry: [{ OutsideIpAddress: '192.0.2.1', Status: 'UP', AcceptedRouteCount: 3 }],
    });

    expect(
      await query(
        `select type, id, arn, name, tags, attributes, account_id, region, first_seen, changed_at, observed_at from cadastre.resources order by type`,
      ),
    ).toEqual([
      {
        type: 'ec2:vpn-connection',
        id: 'vpn-1',
        arn: `arn:aws:ec2:eu-west-1:${ACCOUNT}:vpn-connection/vpn-1`,
        name: 'office',
        tags: { Name: 'office' },
        attributes: expect.objectContaining({ VpnConnectionId: 'vpn-1' }),
        ...PLACE_AND_TIMES,
      },
      {
        type: 'ec2:vpn-static-route',
        id: 'vpn-1|10.0.0.0/8',
        ...UNNAMED,
        attributes: { DestinationCidrBlock: '10.0.0.0/8', State: 'available' },
        ...PLACE_AND_TIMES,
      },
      {
        type: 'ec2:vpn-tunnel',
        id: 'vpn-1|192.0.2.1',
        ...UNNAMED,
        attributes: { OutsideIpAddress: '192.0.2.1', Status: 'UP', AcceptedRouteCount: 3 },
        ...PLACE_AND_TIMES,
      },
    ]);
  });

  test('writes identities as the collector does: alternatives, empty parts, booleans and numbers', async () => {
    await empty();
    await put('ec2:route-table', {
      RouteTableId: 'rtb-1',
      Routes: [
        { DestinationCidrBlock: '0.0.0.0/0' },
        { DestinationIpv6CidrBlock: '::/0' },
        { DestinationCidrBlock: '', DestinationPrefixListId: 'pl-1' },
        {},
      ],
      Associations: [{ RouteTableAssociationId: 'rtbassoc-1' }],
      PropagatingVgws: [{ GatewayId: 'vgw-1' }],
    });
    await put('ec2:network-acl', {
      NetworkAclId: 'acl-1',
      Entries: [
        { Egress: false, RuleNumber: 100 },
        { Egress: true, RuleNumber: 32767 },
      ],
    });

    expect(
      (
        await query<{ id: string }>(
          `select id from cadastre.resources where type not in ('ec2:route-table', 'ec2:network-acl') order by id`,
        )
      ).map(({ id }) => id),
    ).toEqual([
      'acl-1|false|100',
      'acl-1|true|32767',
      'rtb-1|',
      'rtb-1|0.0.0.0/0',
      'rtb-1|::/0',
      'rtb-1|pl-1',
      'rtb-1|vgw-1',
      'rtbassoc-1',
    ]);
  });

  test('does not stumble over a holder whose list is none', async () => {
    await empty();
    await put('ec2:route-table', { RouteTableId: 'rtb-1', Routes: 'odd', Associations: {} });

    expect(await query(`select id from cadastre.resources`)).toEqual([{ id: 'rtb-1' }]);
    expect(await query(`select * from aws.aws_vpc_route`)).toEqual([]);
  });
});

const PLACE_AND_TIMES = {
  account_id: ACCOUNT,
  region: 'eu-west-1',
  first_seen: new Date('2026-01-01T00:00:00Z'),
  changed_at: new Date('2026-01-02T00:00:00Z'),
  observed_at: new Date('2026-01-03T00:00:00Z'),
};
const UNNAMED = { arn: null, name: null, tags: {} };

describe('the typed views', () => {
  test('cast what fits and make null of what does not', async () => {
    await empty();
    await put('ec2:subnet', {
      SubnetId: 'subnet-1',
      SubnetArn: 'arn:aws:ec2:x',
      CidrBlock: '10.0.0.0/24',
      AvailableIpAddressCount: 251,
      DefaultForAz: true,
      Tags: [
        { Key: 'b', Value: '2' },
        { Key: 'Name', Value: 'web' },
      ],
    });
    await put('ec2:subnet', { SubnetId: 'subnet-2', CidrBlock: '10.0.0.1/24', AvailableIpAddressCount: 'many', DefaultForAz: 'perhaps' });

    expect(
      await query(`select subnet_id, subnet_arn, cidr_block, available_ip_address_count::int, default_for_az, title, tags, tags_src, akas, partition, region, account_id
                     from aws.aws_vpc_subnet order by subnet_id`),
    ).toEqual([
      {
        subnet_id: 'subnet-1',
        subnet_arn: 'arn:aws:ec2:x',
        cidr_block: '10.0.0.0/24',
        available_ip_address_count: 251,
        default_for_az: true,
        title: 'web',
        tags: { Name: 'web', b: '2' },
        tags_src: [
          { Key: 'Name', Value: 'web' },
          { Key: 'b', Value: '2' },
        ],
        akas: ['arn:aws:ec2:x'],
        ...PLACE,
      },
      {
        subnet_id: 'subnet-2',
        subnet_arn: null,
        cidr_block: null,
        available_ip_address_count: null,
        default_for_az: null,
        title: 'subnet-2',
        tags: {},
        tags_src: [],
        akas: null,
        ...PLACE,
      },
    ]);
  });

  test('read the time of a stop out of its reason', async () => {
    await empty();
    const LaunchTime = new Date('2026-01-01T00:00:00Z');
    await put('ec2:instance', {
      InstanceId: 'i-1',
      LaunchTime,
      State: { Name: 'stopped' },
      StateTransitionReason: 'User initiated (2026-02-03 16:38:34 GMT)',
    });
    await put('ec2:instance', {
      InstanceId: 'i-2',
      LaunchTime,
      State: { Name: 'stopped' },
      StateTransitionReason: 'Server.SpotInstanceTermination',
    });
    await put('ec2:instance', { InstanceId: 'i-3', LaunchTime, State: { Name: 'running' }, StateTransitionReason: '' });

    expect(await query(`select instance_id, state_transition_time from aws.aws_ec2_instance order by 1`)).toEqual([
      { instance_id: 'i-1', state_transition_time: new Date('2026-02-03T16:38:34Z') },
      { instance_id: 'i-2', state_transition_time: LaunchTime },
      { instance_id: 'i-3', state_transition_time: LaunchTime },
    ]);
  });

  test('title routes and rules as Steampipe does', async () => {
    await empty();
    await put('ec2:route-table', {
      RouteTableId: 'rtb-1',
      Routes: [{ DestinationCidrBlock: '10.0.0.0/8', NatGatewayId: 'nat-1' }, { DestinationPrefixListId: 'pl-1' }],
    });
    await put('ec2:security-group-rule', {
      SecurityGroupRuleId: 'sgr-1',
      GroupOwnerId: ACCOUNT,
      IsEgress: false,
      IpProtocol: 'tcp',
      FromPort: 22,
      ToPort: 22,
      CidrIpv4: '10.0.0.0/8',
    });
    await put('ec2:security-group-rule', {
      SecurityGroupRuleId: 'sgr-2',
      GroupOwnerId: ACCOUNT,
      IsEgress: true,
      IpProtocol: '-1',
      ReferencedGroupInfo: { GroupId: 'sg-2' },
    });

    expect(await query(`select route_table_id, title, akas, nat_gateway_id from aws.aws_vpc_route order by title`)).toEqual([
      { route_table_id: 'rtb-1', title: 'rtb-1', akas: [`arn:aws:ec2:eu-west-1:${ACCOUNT}:route-table/rtb-1`], nat_gateway_id: null },
      {
        route_table_id: 'rtb-1',
        title: 'rtb-1_10.0.0.0/8',
        akas: [`arn:aws:ec2:eu-west-1:${ACCOUNT}:route-table/rtb-1:10.0.0.0/8`],
        nat_gateway_id: 'nat-1',
      },
    ]);
    expect(await query(`select title, type, akas from aws.aws_vpc_security_group_rule order by title`)).toEqual([
      {
        title: 'sgr-1_ingress_tcp_22_22_10.0.0.0/8',
        type: 'ingress',
        akas: [`arn:aws:ec2:eu-west-1:${ACCOUNT}:security-group-rule/sgr-1:ingress_tcp_22_22_10.0.0.0/8`],
      },
      {
        title: 'sgr-2_egress_-1_sg-2',
        type: 'egress',
        akas: [`arn:aws:ec2:eu-west-1:${ACCOUNT}:security-group-rule/sgr-2:egress_-1_sg-2`],
      },
    ]);
  });

  test("tell the account's own images from all that its instances use", async () => {
    await empty();
    await put('ec2:image', { ImageId: 'ami-own', OwnerId: ACCOUNT });
    await put('ec2:image', { ImageId: 'ami-amazon', OwnerId: '999999999999', ImageOwnerAlias: 'amazon' });
    await put('ec2:image', { ImageId: 'ami-other', OwnerId: '999999999999' });

    expect(await query(`select image_id, image_owner_alias from aws.aws_ec2_ami`)).toEqual([
      { image_id: 'ami-own', image_owner_alias: 'self' },
    ]);
    expect(await query(`select image_id, image_owner_alias, akas ->> 0 as aka from aws.aws_ec2_ami_shared order by 1`)).toEqual([
      { image_id: 'ami-amazon', image_owner_alias: 'amazon', aka: 'arn:aws:ec2:eu-west-1:999999999999:image/ami-amazon' },
      { image_id: 'ami-other', image_owner_alias: '999999999999', aka: 'arn:aws:ec2:eu-west-1:999999999999:image/ami-other' },
      { image_id: 'ami-own', image_owner_alias: 'self', aka: `arn:aws:ec2:eu-west-1:${ACCOUNT}:image/ami-own` },
    ]);
  });

  test('join the options of a VPC attachment to its attachment', async () => {
    await empty();
    await put('ec2:transit-gateway-attachment', { TransitGatewayAttachmentId: 'tgw-attach-1', ResourceType: 'vpc' });
    await put('ec2:transit-gateway-attachment', { TransitGatewayAttachmentId: 'tgw-attach-2', ResourceType: 'vpn' });
    await put('ec2:transit-gateway-vpc-attachment', { TransitGatewayAttachmentId: 'tgw-attach-1', Options: { Ipv6Support: 'enable' } });

    expect(
      await query(`select transit_gateway_attachment_id as id, options from aws.aws_ec2_transit_gateway_vpc_attachment order by 1`),
    ).toEqual([
      { id: 'tgw-attach-1', options: { Ipv6Support: 'enable' } },
      { id: 'tgw-attach-2', options: null },
    ]);
  });

  test('show entries and routes with the list or table under which they were read', async () => {
    await empty();
    await put('ec2:managed-prefix-list-entry', { Cidr: '192.0.2.0/24' }, { id: 'pl-1', attributes: { PrefixListId: 'pl-1' } });
    await put(
      'ec2:transit-gateway-route',
      { DestinationCidrBlock: '10.0.0.0/8', State: 'active' },
      { id: 'tgw-rtb-1', attributes: { TransitGatewayRouteTableId: 'tgw-rtb-1' } },
    );

    expect(await query(`select prefix_list_id, cidr, title from aws.aws_ec2_managed_prefix_list_entry`)).toEqual([
      { prefix_list_id: 'pl-1', cidr: '192.0.2.0/24', title: '192.0.2.0/24' },
    ]);
    expect(
      await query(
        `select transit_gateway_route_table_id, destination_cidr_block, akas ->> 0 as aka from aws.aws_ec2_transit_gateway_route`,
      ),
    ).toEqual([
      {
        transit_gateway_route_table_id: 'tgw-rtb-1',
        destination_cidr_block: '10.0.0.0/8',
        aka: `arn:aws:ec2:eu-west-1:${ACCOUNT}:transit-gateway-route-table/tgw-rtb-1:10.0.0.0/8`,
      },
    ]);
  });

  test('give a policy as it is and in canonical form', async () => {
    await empty();
    const policy = {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: '*',
        Action: ['s3:PutObject', 'S3:GetObject', 's3:getobject'],
        Resource: 'arn:aws:s3:::Bucket',
        Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' }, Bool: { 'aws:SecureTransport': true } },
      },
    };
    await put('ec2:vpc-endpoint', { VpcEndpointId: 'vpce-1', PolicyDocument: JSON.stringify(policy) });
    await put('ec2:vpc-endpoint', {
      VpcEndpointId: 'vpce-2',
      PolicyDocument: '{"Statement": [{"Effect": "Deny", "NotPrincipal": {"AWS": ["b", "a", "b"]}, "NotAction": "*"}]}',
    });
    await put('ec2:vpc-endpoint', { VpcEndpointId: 'vpce-3', PolicyDocument: '{"Statement": [' });
    await put('ec2:vpc-endpoint', { VpcEndpointId: 'vpce-4', PolicyDocument: '[{"Condition": 7}]' });
    await put('ec2:vpc-endpoint', {
      VpcEndpointId: 'vpce-5',
      PolicyDocument: '{"Statement": [7, {"Condition": 7, "Principal": 7, "Action": {"a": 1}}]}',
    });

    expect(
      (
        await query<{ policy: unknown; policy_std: unknown }>(
          `select policy, policy_std from aws.aws_vpc_endpoint order by vpc_endpoint_id`,
        )
      ).slice(0, 4),
    ).toEqual([
      {
        policy,
        policy_std: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: ['*'] },
              Action: ['s3:getobject', 's3:putobject'],
              Resource: ['arn:aws:s3:::Bucket'],
              Condition: { StringEquals: { 'aws:sourcevpc': ['vpc-1'] }, Bool: { 'aws:securetransport': ['true'] } },
            },
          ],
        },
      },
      {
        policy: { Statement: [{ Effect: 'Deny', NotPrincipal: { AWS: ['b', 'a', 'b'] }, NotAction: '*' }] },
        policy_std: { Version: '', Statement: [{ Effect: 'Deny', NotPrincipal: { AWS: ['a', 'b'] }, NotAction: ['*'] }] },
      },
      { policy: null, policy_std: null },
      { policy: [{ Condition: 7 }], policy_std: null },
    ]);
  });

  test('say of a column that stays null why it does', async () => {
    expect(
      await query(`select col_description('aws.aws_vpc_vpn_connection'::regclass, ordinal_position) as why from information_schema.columns
                         where table_schema = 'aws' and table_name = 'aws_vpc_vpn_connection' and column_name = 'customer_gateway_configuration'`),
    ).toEqual([{ why: 'Always null. It holds the pre-shared keys of the tunnels, which are never stored.' }]);
  });
});

const PLACE = { partition: 'aws', region: 'eu-west-1', account_id: ACCOUNT };
