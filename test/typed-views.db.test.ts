import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openViewsDatabase, VIEWS_ACCOUNT, type ViewsDatabase } from './support/views-database.ts';

let views: ViewsDatabase;

beforeAll(async () => {
  views = await openViewsDatabase();
});

afterAll(async () => {
  await views.close();
});

describe('the typed views', () => {
  test('cast what fits and make null of what does not', async () => {
    await views.empty();
    await views.put('ec2:subnet', {
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
    await views.put('ec2:subnet', {
      SubnetId: 'subnet-2',
      CidrBlock: '10.0.0.1/24',
      AvailableIpAddressCount: 'many',
      DefaultForAz: 'perhaps',
    });

    expect(
      await views.query(`select subnet_id, subnet_arn, cidr_block, available_ip_address_count::int, default_for_az, title, tags, tags_src, akas, partition, region, account_id
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
    await views.empty();
    const LaunchTime = new Date('2026-01-01T00:00:00Z');
    await views.put('ec2:instance', {
      InstanceId: 'i-1',
      LaunchTime,
      State: { Name: 'stopped' },
      StateTransitionReason: 'User initiated (2026-02-03 16:38:34 GMT)',
    });
    await views.put('ec2:instance', {
      InstanceId: 'i-2',
      LaunchTime,
      State: { Name: 'stopped' },
      StateTransitionReason: 'Server.SpotInstanceTermination',
    });
    await views.put('ec2:instance', { InstanceId: 'i-3', LaunchTime, State: { Name: 'running' }, StateTransitionReason: '' });

    expect(await views.query(`select instance_id, state_transition_time from aws.aws_ec2_instance order by 1`)).toEqual([
      { instance_id: 'i-1', state_transition_time: new Date('2026-02-03T16:38:34Z') },
      { instance_id: 'i-2', state_transition_time: LaunchTime },
      { instance_id: 'i-3', state_transition_time: LaunchTime },
    ]);
  });

  test('title routes and rules as Steampipe does', async () => {
    await views.empty();
    await views.put('ec2:route-table', {
      RouteTableId: 'rtb-1',
      Routes: [{ DestinationCidrBlock: '10.0.0.0/8', NatGatewayId: 'nat-1' }, { DestinationPrefixListId: 'pl-1' }],
    });
    await views.put('ec2:security-group-rule', {
      SecurityGroupRuleId: 'sgr-1',
      GroupOwnerId: VIEWS_ACCOUNT,
      IsEgress: false,
      IpProtocol: 'tcp',
      FromPort: 22,
      ToPort: 22,
      CidrIpv4: '10.0.0.0/8',
    });
    await views.put('ec2:security-group-rule', {
      SecurityGroupRuleId: 'sgr-2',
      GroupOwnerId: VIEWS_ACCOUNT,
      IsEgress: true,
      IpProtocol: '-1',
      ReferencedGroupInfo: { GroupId: 'sg-2' },
    });

    expect(await views.query(`select route_table_id, title, akas, nat_gateway_id from aws.aws_vpc_route order by title`)).toEqual([
      { route_table_id: 'rtb-1', title: 'rtb-1', akas: [`arn:aws:ec2:eu-west-1:${VIEWS_ACCOUNT}:route-table/rtb-1`], nat_gateway_id: null },
      {
        route_table_id: 'rtb-1',
        title: 'rtb-1_10.0.0.0/8',
        akas: [`arn:aws:ec2:eu-west-1:${VIEWS_ACCOUNT}:route-table/rtb-1:10.0.0.0/8`],
        nat_gateway_id: 'nat-1',
      },
    ]);
    expect(await views.query(`select title, type, akas from aws.aws_vpc_security_group_rule order by title`)).toEqual([
      {
        title: 'sgr-1_ingress_tcp_22_22_10.0.0.0/8',
        type: 'ingress',
        akas: [`arn:aws:ec2:eu-west-1:${VIEWS_ACCOUNT}:security-group-rule/sgr-1:ingress_tcp_22_22_10.0.0.0/8`],
      },
      {
        title: 'sgr-2_egress_-1_sg-2',
        type: 'egress',
        akas: [`arn:aws:ec2:eu-west-1:${VIEWS_ACCOUNT}:security-group-rule/sgr-2:egress_-1_sg-2`],
      },
    ]);
  });

  test("tell the account's own images from all that its instances use", async () => {
    await views.empty();
    await views.put('ec2:image', { ImageId: 'ami-own', OwnerId: VIEWS_ACCOUNT });
    await views.put('ec2:image', { ImageId: 'ami-amazon', OwnerId: '999999999999', ImageOwnerAlias: 'amazon' });
    await views.put('ec2:image', { ImageId: 'ami-other', OwnerId: '999999999999' });

    expect(await views.query(`select image_id, image_owner_alias from aws.aws_ec2_ami`)).toEqual([
      { image_id: 'ami-own', image_owner_alias: 'self' },
    ]);
    expect(await views.query(`select image_id, image_owner_alias, akas ->> 0 as aka from aws.aws_ec2_ami_shared order by 1`)).toEqual([
      { image_id: 'ami-amazon', image_owner_alias: 'amazon', aka: 'arn:aws:ec2:eu-west-1:999999999999:image/ami-amazon' },
      { image_id: 'ami-other', image_owner_alias: '999999999999', aka: 'arn:aws:ec2:eu-west-1:999999999999:image/ami-other' },
      { image_id: 'ami-own', image_owner_alias: 'self', aka: `arn:aws:ec2:eu-west-1:${VIEWS_ACCOUNT}:image/ami-own` },
    ]);
  });

  test('join the options of a VPC attachment to its attachment', async () => {
    await views.empty();
    await views.put('ec2:transit-gateway-attachment', { TransitGatewayAttachmentId: 'tgw-attach-1', ResourceType: 'vpc' });
    await views.put('ec2:transit-gateway-attachment', { TransitGatewayAttachmentId: 'tgw-attach-2', ResourceType: 'vpn' });
    await views.put('ec2:transit-gateway-vpc-attachment', {
      TransitGatewayAttachmentId: 'tgw-attach-1',
      Options: { Ipv6Support: 'enable' },
    });

    expect(
      await views.query(`select transit_gateway_attachment_id as id, options from aws.aws_ec2_transit_gateway_vpc_attachment order by 1`),
    ).toEqual([
      { id: 'tgw-attach-1', options: { Ipv6Support: 'enable' } },
      { id: 'tgw-attach-2', options: null },
    ]);
  });

  test('show entries and routes with the list or table under which they were read', async () => {
    await views.empty();
    await views.put('ec2:managed-prefix-list-entry', { Cidr: '192.0.2.0/24' }, { id: 'pl-1', attributes: { PrefixListId: 'pl-1' } });
    await views.put(
      'ec2:transit-gateway-route',
      { DestinationCidrBlock: '10.0.0.0/8', State: 'active' },
      { id: 'tgw-rtb-1', attributes: { TransitGatewayRouteTableId: 'tgw-rtb-1' } },
    );

    expect(await views.query(`select prefix_list_id, cidr, title from aws.aws_ec2_managed_prefix_list_entry`)).toEqual([
      { prefix_list_id: 'pl-1', cidr: '192.0.2.0/24', title: '192.0.2.0/24' },
    ]);
    expect(
      await views.query(
        `select transit_gateway_route_table_id, destination_cidr_block, akas ->> 0 as aka from aws.aws_ec2_transit_gateway_route`,
      ),
    ).toEqual([
      {
        transit_gateway_route_table_id: 'tgw-rtb-1',
        destination_cidr_block: '10.0.0.0/8',
        aka: `arn:aws:ec2:eu-west-1:${VIEWS_ACCOUNT}:transit-gateway-route-table/tgw-rtb-1:10.0.0.0/8`,
      },
    ]);
  });

  test('give a policy as it is and in canonical form', async () => {
    await views.empty();
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
    await views.put('ec2:vpc-endpoint', { VpcEndpointId: 'vpce-1', PolicyDocument: JSON.stringify(policy) });
    await views.put('ec2:vpc-endpoint', {
      VpcEndpointId: 'vpce-2',
      PolicyDocument: '{"Statement": [{"Effect": "Deny", "NotPrincipal": {"AWS": ["b", "a", "b"]}, "NotAction": "*"}]}',
    });
    await views.put('ec2:vpc-endpoint', { VpcEndpointId: 'vpce-3', PolicyDocument: '{"Statement": [' });
    await views.put('ec2:vpc-endpoint', { VpcEndpointId: 'vpce-4', PolicyDocument: '[{"Condition": 7}]' });
    await views.put('ec2:vpc-endpoint', {
      VpcEndpointId: 'vpce-5',
      PolicyDocument: '{"Statement": [7, {"Condition": 7, "Principal": 7, "Action": {"a": 1}}]}',
    });

    expect(
      (
        await views.query<{ policy: unknown; policy_std: unknown }>(
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
      await views.query(`select col_description('aws.aws_vpc_vpn_connection'::regclass, ordinal_position) as why from information_schema.columns
                         where table_schema = 'aws' and table_name = 'aws_vpc_vpn_connection' and column_name = 'customer_gateway_configuration'`),
    ).toEqual([{ why: 'Always null. It holds the pre-shared keys of the tunnels, which are never stored.' }]);
  });
});

const PLACE = { partition: 'aws', region: 'eu-west-1', account_id: VIEWS_ACCOUNT };
