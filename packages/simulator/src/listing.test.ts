import {
  DescribeConnectionsCommand,
  DescribeDirectConnectGatewayAssociationsCommand,
  DescribeLagsCommand,
  DescribeRouterConfigurationCommand,
} from '@aws-sdk/client-direct-connect';
import {
  DescribeAvailabilityZonesCommand,
  DescribeImagesCommand,
  DescribeInstancesCommand,
  DescribeNatGatewaysCommand,
  DescribeRouteTablesCommand,
  DescribeVpcEndpointServicesCommand,
  DescribeVpcsCommand,
  DescribeVpnConnectionsCommand,
  type Filter,
  GetTransitGatewayRouteTableAssociationsCommand,
  paginateDescribeVpcs,
  SearchTransitGatewayRoutesCommand,
} from '@aws-sdk/client-ec2';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formatAmzDate } from './signature.ts';
import { type Simulator, startSimulator } from './simulator.ts';
import { directConnect, ec2, failure } from './testing/clients.ts';
import { fixedEstate, HUB, HUB_KEY, SPOKE_KEY } from './testing/fixed-estate.ts';

const estate = fixedEstate();
let simulator: Simulator;
let client: ReturnType<typeof ec2>;
let dx: ReturnType<typeof directConnect>;
beforeAll(async () => {
  simulator = await startSimulator({ estate, throttling: false });
  client = ec2({ url: simulator.url });
  dx = directConnect({ url: simulator.url });
});
afterAll(() => simulator.close());
beforeEach(() => {
  estate.version += 1;
  estate.lists = {};
});

const vpcs = (count: number) => Array.from({ length: count }, (_, at) => ({ VpcId: `vpc-${at}` }));

async function listVpcs(pageSize: number): Promise<string[][]> {
  const pages: string[][] = [];
  for await (const page of paginateDescribeVpcs({ client, pageSize }, {})) pages.push((page.Vpcs ?? []).map(({ VpcId }) => VpcId!));
  return pages;
}

describe('pages', () => {
  test('hold every item once, whatever their size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 5, max: 20 }), async (count, size) => {
        estate.version += 1;
        estate.lists = { 'ec2:DescribeVpcs': vpcs(count) };
        const pages = await listVpcs(size);
        expect(pages.slice(0, -1).every(({ length }) => length === size)).toBe(true);
        expect(pages).toHaveLength(Math.max(1, Math.ceil(count / size)));
        expect(new Set(pages.flat())).toEqual(new Set(vpcs(count).map(({ VpcId }) => VpcId)));
        expect(pages.flat()).toHaveLength(count);
      }),
      { numRuns: 30 },
    );
  });

  test('come in another order in the next listing', async () => {
    estate.lists = { 'ec2:DescribeVpcs': vpcs(30) };
    const [first, second] = [(await listVpcs(10)).flat(), (await listVpcs(10)).flat()];
    expect(first).not.toEqual(second);
    expect(new Set(first)).toEqual(new Set(second));
  });

  test('go on after a change without leaving out what stayed', async () => {
    estate.lists = { 'ec2:DescribeVpcs': vpcs(40) };
    const { Vpcs: first, NextToken } = await client.send(new DescribeVpcsCommand({ MaxResults: 10 }));
    const stayed = vpcs(40).filter((_, at) => at % 3 !== 0);
    estate.version += 1;
    estate.lists = { 'ec2:DescribeVpcs': [...Array.from({ length: 20 }, (_, at) => ({ VpcId: `vpc-new-${at}` })), ...stayed] };
    const seen = new Set(first!.map(({ VpcId }) => VpcId));
    for (let token = NextToken; token !== undefined; ) {
      const page = await client.send(new DescribeVpcsCommand({ MaxResults: 10, NextToken: token }));
      for (const { VpcId } of page.Vpcs!) seen.add(VpcId);
      token = page.NextToken;
    }
    expect(stayed.filter(({ VpcId }) => !seen.has(VpcId))).toEqual([]);
  });

  test('have the sizes that the operation allows', async () => {
    estate.lists = { 'ec2:DescribeRouteTables': Array.from({ length: 150 }, (_, at) => ({ RouteTableId: `rtb-${at}` })) };
    expect(await failure(client.send(new DescribeRouteTablesCommand({ MaxResults: 4 })))).toMatchObject({
      name: 'InvalidParameterValue',
      message: 'Value ( 4 ) for parameter maxResults is invalid. Expecting a value greater than or equal to 5.',
    });
    expect(await failure(client.send(new DescribeRouteTablesCommand({ MaxResults: 101 })))).toMatchObject({
      name: 'InvalidParameterValue',
    });
    expect((await client.send(new DescribeRouteTablesCommand({ MaxResults: 100 }))).RouteTables).toHaveLength(100);
    expect((await client.send(new DescribeRouteTablesCommand({}))).RouteTables).toHaveLength(100);

    estate.lists = { 'directconnect:DescribeLags': Array.from({ length: 150 }, (_, at) => ({ lagId: `dxlag-${at}` })) };
    estate.version += 1;
    const page = await dx.send(new DescribeLagsCommand({ maxResults: 150 }));
    expect(page.lags).toHaveLength(100);
    expect((await dx.send(new DescribeLagsCommand({ maxResults: 150, nextToken: page.nextToken }))).lags).toHaveLength(50);
  });

  test('have tokens that only their own listing takes', async () => {
    const tables = Array.from({ length: 10 }, (_, at) => ({ RouteTableId: `rtb-${at}` }));
    estate.lists = { 'ec2:DescribeVpcs': vpcs(10), 'ec2:DescribeRouteTables': tables };
    const { NextToken: token } = await client.send(new DescribeVpcsCommand({ MaxResults: 5 }));
    const invalid = { name: 'InvalidNextToken', status: 400 };
    expect(await failure(client.send(new DescribeRouteTablesCommand({ MaxResults: 5, NextToken: token })))).toMatchObject(invalid);
    expect(await failure(client.send(new DescribeVpcsCommand({ NextToken: 'rubbish' })))).toMatchObject(invalid);
    const filtered = new DescribeVpcsCommand({ MaxResults: 5, NextToken: token, Filters: [{ Name: 'vpc-id', Values: ['*'] }] });
    expect(await failure(client.send(filtered))).toMatchObject(invalid);
    const stranger = ec2({ url: simulator.url, key: SPOKE_KEY });
    expect(await failure(stranger.send(new DescribeVpcsCommand({ MaxResults: 5, NextToken: token })))).toMatchObject(invalid);
    expect((await client.send(new DescribeVpcsCommand({ MaxResults: 6, NextToken: token }))).Vpcs).toHaveLength(5);
    expect(await failure(dx.send(new DescribeLagsCommand({ nextToken: 'rubbish' })))).toMatchObject({
      name: 'DirectConnectClientException',
    });
  });

  test('are there in one where an operation has none', async () => {
    estate.lists = { 'ec2:DescribeVpnConnections': Array.from({ length: 1500 }, (_, at) => ({ VpnConnectionId: `vpn-${at}` })) };
    expect((await client.send(new DescribeVpnConnectionsCommand({}))).VpnConnections).toHaveLength(1500);
  });

  test('show a change of the estate at once', async () => {
    estate.lists = { 'ec2:DescribeVpcs': vpcs(1) };
    expect((await client.send(new DescribeVpcsCommand({}))).Vpcs).toHaveLength(1);
    estate.lists = { 'ec2:DescribeVpcs': vpcs(2) };
    estate.version += 1;
    expect((await client.send(new DescribeVpcsCommand({}))).Vpcs).toHaveLength(2);
  });
});

describe('inputs', () => {
  const instances = [
    {
      ReservationId: 'r-1',
      Instances: [
        { InstanceId: 'i-1', VpcId: 'vpc-1', State: { Name: 'running' }, Tags: [{ Key: 'Name', Value: 'web-1' }] },
        { InstanceId: 'i-2', VpcId: 'vpc-2', State: { Name: 'stopped' }, SecurityGroups: [{ GroupId: 'sg-1' }] },
      ],
    },
    {
      ReservationId: 'r-2',
      Instances: [{ InstanceId: 'i-3', VpcId: 'vpc-2', State: { Name: 'running' }, Tags: [{ Key: 'Name', Value: 'db' }] }],
    },
  ];
  const found = async (input: { InstanceIds?: string[]; Filters?: Filter[] }) => {
    const { Reservations } = await client.send(new DescribeInstancesCommand(input));
    return Reservations!
      .flatMap((each) => each.Instances!.map(({ InstanceId }) => `${each.ReservationId}/${InstanceId}`))
      .sort((a, b) => (a < b ? -1 : 1));
  };

  test('pick by id, and an unknown id fails the call', async () => {
    estate.lists = { 'ec2:DescribeInstances': instances };
    expect(await found({ InstanceIds: ['i-1', 'i-3'] })).toEqual(['r-1/i-1', 'r-2/i-3']);
    expect(await failure(found({ InstanceIds: ['i-1', 'i-9'] }))).toMatchObject({
      name: 'InvalidInstanceID.NotFound',
      status: 400,
      message: "The instance ID 'i-9' does not exist",
    });
    expect(await failure(client.send(new DescribeInstancesCommand({ InstanceIds: ['i-1'], MaxResults: 5 })))).toMatchObject({
      name: 'InvalidParameterCombination',
    });
    estate.lists = { 'directconnect:DescribeConnections': [{ connectionId: 'dxcon-1' }, { connectionId: 'dxcon-2' }] };
    estate.version += 1;
    expect((await dx.send(new DescribeConnectionsCommand({ connectionId: 'dxcon-2' }))).connections).toEqual([{ connectionId: 'dxcon-2' }]);
    expect(await failure(dx.send(new DescribeConnectionsCommand({ connectionId: 'dxcon-3' })))).toMatchObject({
      name: 'DirectConnectClientException',
      message: 'Connection dxcon-3 does not exist.',
    });
  });

  test('filter by fields, tags and wildcards: every filter, any value', async () => {
    estate.lists = { 'ec2:DescribeInstances': instances };
    const by = (...filters: [string, ...string[]][]) => found({ Filters: filters.map(([Name, ...Values]) => ({ Name, Values })) });
    expect(await by(['vpc-id', 'vpc-2'])).toEqual(['r-1/i-2', 'r-2/i-3']);
    expect(await by(['vpc-id', 'vpc-2'], ['instance-state-name', 'running'])).toEqual(['r-2/i-3']);
    expect(await by(['tag:Name', 'w?b-*', 'nothing'])).toEqual(['r-1/i-1']);
    expect(await by(['tag-key', 'Name'])).toEqual(['r-1/i-1', 'r-2/i-3']);
    expect(await by(['instance.group-id', 'sg-1'])).toEqual(['r-1/i-2']);
    expect(await by(['reservation-id', 'r-1'], ['vpc-id', 'vpc-1'])).toEqual(['r-1/i-1']);
    expect(await by(['vpc-id', 'vpc-9'])).toEqual([]);
    expect(await failure(by(['colour', 'red']))).toMatchObject({
      name: 'InvalidParameterValue',
      message: "The filter 'colour' is invalid",
    });
  });

  test('filter by path, through lists, and where the input is called Filter', async () => {
    estate.lists = {
      'ec2:DescribeRouteTables': [
        { RouteTableId: 'rtb-1', Associations: [{ Main: true }], VpcId: 'vpc-1' },
        { RouteTableId: 'rtb-2', Associations: [{ Main: false, SubnetId: 'subnet-1' }], VpcId: 'vpc-1' },
      ],
      'ec2:DescribeNatGateways': [
        { NatGatewayId: 'nat-1', State: 'deleted' },
        { NatGatewayId: 'nat-2', State: 'available' },
      ],
      'ec2:DescribeImages': [
        { ImageId: 'ami-1', OwnerId: HUB },
        { ImageId: 'ami-2', OwnerId: '5' },
      ],
    };
    const tables = await client.send(new DescribeRouteTablesCommand({ Filters: [{ Name: 'association.main', Values: ['true'] }] }));
    expect(tables.RouteTables!.map(({ RouteTableId }) => RouteTableId)).toEqual(['rtb-1']);
    const gateways = await client.send(new DescribeNatGatewaysCommand({ Filter: [{ Name: 'state', Values: ['available'] }] }));
    expect(gateways.NatGateways!.map(({ NatGatewayId }) => NatGatewayId)).toEqual(['nat-2']);
    expect((await client.send(new DescribeImagesCommand({ Owners: ['self'] }))).Images).toEqual([{ ImageId: 'ami-1', OwnerId: HUB }]);
  });

  test('name a parent, which must be there', async () => {
    const table = 'tgw-rtb-1';
    estate.lists = {
      'ec2:DescribeTransitGatewayRouteTables': [
        { TransitGatewayRouteTableId: table, State: 'available' },
        { TransitGatewayRouteTableId: 'tgw-rtb-2', State: 'deleted' },
      ],
      'ec2:GetTransitGatewayRouteTableAssociations': (input) => [{ ResourceId: `of ${String(input.TransitGatewayRouteTableId)}` }],
      'directconnect:DescribeVirtualInterfaces': [{ virtualInterfaceId: 'dxvif-1' }],
      'directconnect:DescribeRouterConfiguration': [{ virtualInterfaceId: 'dxvif-1', virtualInterfaceName: 'one' }],
    };
    const read = (id: string | undefined) =>
      client.send(new GetTransitGatewayRouteTableAssociationsCommand({ TransitGatewayRouteTableId: id }));
    expect((await read(table)).Associations).toEqual([{ ResourceId: 'of tgw-rtb-1' }]);
    const gone = (id: string) => ({
      name: 'InvalidRouteTableID.NotFound',
      message: `Transit Gateway Route Table ${id} was deleted or does not exist.`,
    });
    expect(await failure(read('tgw-rtb-2'))).toMatchObject(gone('tgw-rtb-2'));
    expect(await failure(read('tgw-rtb-3'))).toMatchObject(gone('tgw-rtb-3'));
    expect(await failure(read(undefined))).toMatchObject({ name: 'MissingParameter' });
    const { $metadata, ...configuration } = await dx.send(new DescribeRouterConfigurationCommand({ virtualInterfaceId: 'dxvif-1' }));
    expect(configuration).toEqual({ virtualInterfaceId: 'dxvif-1', virtualInterfaceName: 'one' });
    expect(await failure(dx.send(new DescribeRouterConfigurationCommand({ virtualInterfaceId: 'dxvif-2' })))).toMatchObject({
      name: 'DirectConnectClientException',
    });
    expect(await failure(dx.send(new DescribeDirectConnectGatewayAssociationsCommand({})))).toMatchObject({
      name: 'DirectConnectClientException',
    });
  });

  test('search routes by state and by how a destination lies to a block, and say whether more follow', async () => {
    const destinations = ['10.0.0.0/8', '10.1.0.0/16', '10.1.2.0/24', '192.168.0.0/16', '2001:db8::/32', '2001:db8:1::/48'];
    estate.lists = {
      'ec2:DescribeTransitGatewayRouteTables': [{ TransitGatewayRouteTableId: 'tgw-rtb-1' }],
      'ec2:SearchTransitGatewayRoutes': destinations.map((DestinationCidrBlock, at) => ({
        DestinationCidrBlock,
        State: at === 3 ? 'blackhole' : 'active',
      })),
    };
    const search = async (Name: string, ...Values: string[]) => {
      const command = new SearchTransitGatewayRoutesCommand({ TransitGatewayRouteTableId: 'tgw-rtb-1', Filters: [{ Name, Values }] });
      return (await client.send(command))
        .Routes!.map(({ DestinationCidrBlock }) => DestinationCidrBlock)
        .sort((a, b) => destinations.indexOf(a!) - destinations.indexOf(b!));
    };
    expect(await search('state', 'active', 'blackhole')).toEqual(destinations);
    expect(await search('state', 'blackhole')).toEqual(['192.168.0.0/16']);
    expect(await search('route-search.subnet-of-match', '10.1.0.0/16')).toEqual(['10.1.0.0/16', '10.1.2.0/24']);
    expect(await search('route-search.supernet-of-match', '10.1.0.0/16')).toEqual(['10.0.0.0/8', '10.1.0.0/16']);
    expect(await search('route-search.subnet-of-match', '2001:db8::/32')).toEqual(['2001:db8::/32', '2001:db8:1::/48']);
    expect(await search('route-search.exact-match', '10.1.2.0/24')).toEqual(['10.1.2.0/24']);
    const bare = { TransitGatewayRouteTableId: 'tgw-rtb-1', Filters: [{ Name: 'state', Values: ['*'] }] };
    const page = await client.send(new SearchTransitGatewayRoutesCommand({ ...bare, MaxResults: 5 }));
    expect({ more: page.AdditionalRoutesAvailable, length: page.Routes!.length }).toEqual({ more: true, length: 5 });
    expect((await client.send(new SearchTransitGatewayRoutesCommand(bare))).AdditionalRoutesAvailable).toBe(false);
    expect(await failure(client.send(new SearchTransitGatewayRoutesCommand({ ...bare, Filters: [] })))).toMatchObject({
      name: 'MissingParameter',
    });
  });

  test('say what is only tried, and what no operation knows', async () => {
    expect(await failure(client.send(new DescribeVpcsCommand({ DryRun: true })))).toMatchObject({ name: 'DryRunOperation', status: 412 });
    const misspelt = await fetch(simulator.url, {
      method: 'POST',
      body: 'Action=DescribeVpcs&Version=2016-11-15&MaxResult=5',
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=${HUB_KEY.id}/20260101/eu-west-1/ec2/aws4_request, SignedHeaders=host, Signature=00`,
        'x-amz-date': formatAmzDate(Date.now()),
      },
    });
    expect(await misspelt.text()).toMatch(/<Code>UnknownParameter<\/Code><Message>The parameter MaxResult is not recognized<\/Message>/);
  });
});

test('availability zones are there where an estate says nothing of them, endpoint services with their names', async () => {
  estate.lists = { 'ec2:DescribeVpcEndpointServices': [{ ServiceName: 'com.amazonaws.eu-west-1.s3' }] };
  const zones = await client.send(new DescribeAvailabilityZonesCommand({}));
  expect(zones.AvailabilityZones!.map(({ ZoneName, ZoneId }) => `${ZoneName} ${ZoneId}`).sort((a, b) => (a < b ? -1 : 1))).toEqual([
    'eu-west-1a euw1-az1',
    'eu-west-1b euw1-az2',
    'eu-west-1c euw1-az3',
  ]);
  expect((await client.send(new DescribeVpcEndpointServicesCommand({}))).ServiceNames).toEqual(['com.amazonaws.eu-west-1.s3']);
});
