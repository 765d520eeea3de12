import type { Resource } from '@cadastre/contracts';
import { createTestDatabase } from './index.ts';
import { createReach, EFFORT, observe, type Reach, resource, scopeOf, startRunning } from './scenario.ts';

export const OTHER_ACCOUNT = '444455556666';
export const REGION = 'eu-west-1';

/** A register that has one of each kind of what is found and of what surrounds it. */
export interface Network {
  readonly url: string;
  readonly pool: Store['database']['pool'];
  readonly db: Store['database']['db'];
  readonly reach: Reach;
  query<T>(text: string, values?: unknown[]): Promise<T[]>;
  /** Registers these, and nothing else, in a scope. */
  register(type: string, resources: readonly Resource[], account?: string, region?: string): Promise<void>;
  close(): Promise<void>;
}

type Store = Awaited<ReturnType<typeof createTestDatabase>>;

const inVpc = { kind: 'in-vpc', type: 'ec2:vpc', id: 'vpc-0a' } as const;
export const usesGroup = (id: string) => ({ kind: 'uses-security-group', type: 'ec2:security-group', id }) as const;
export const ROUTES = [
  { DestinationCidrBlock: '10.1.0.0/16', GatewayId: 'local', State: 'active' },
  { DestinationCidrBlock: '10.0.0.0/8', TransitGatewayId: 'tgw-0a', State: 'active' },
  { DestinationIpv6CidrBlock: '::/0', TransitGatewayId: 'tgw-0a', State: 'blackhole' },
  { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0a', State: 'active' },
];
export const subnets = (...blocks: string[]) =>
  blocks.map((CidrBlock, place) =>
    resource(`subnet-0${'abc'[place]}`, { attributes: { CidrBlock, State: 'available' }, links: [inVpc], name: `Web ${place}` }),
  );

export async function openNetwork(): Promise<Network> {
  const { database, url, close } = await createTestDatabase();
  const { db, pool } = database;
  const reach = await createReach(db, 'main');
  const query = async <T>(text: string, values: unknown[] = []): Promise<T[]> => (await pool.query(text, values)).rows;
  const register: Network['register'] = async (type, resources, account, region = REGION) => {
    const scope = scopeOf(type, region, account);
    const observation = await observe(db, await startRunning(db, reach, [{ scope }]), scope);
    await observation.add(resources, []);
    await observation.commit(EFFORT);
  };
  await query('delete from inventory.declared_link; delete from inventory.declared_state');
  await query(`insert into inventory.declared_link values
    ('ec2:route-table', 'routes-to', 'ec2:transit-gateway', 'Routes', '$."Routes"[*] ? (@."TransitGatewayId" == $id)')`);
  await query(`insert into inventory.declared_state values ('ec2:vpc', '{State}'), ('ec2:instance', '{State,Name}')`);
  await register('ec2:vpc', [
    resource('vpc-0a', {
      arn: 'arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0a',
      name: 'Production_EU',
      tags: { Name: 'Production_EU', Environment: 'prod', Note: 'a=b' },
      attributes: { CidrBlock: '10.1.0.0/16', State: 'available', OwnerId: '111122223333' },
    }),
  ]);
  await register('ec2:subnet', subnets('10.1.1.0/24', '10.1.2.0/24'));
  await register('ec2:route-table', [
    resource('rtb-0a', {
      attributes: { Routes: ROUTES },
      links: [
        inVpc,
        { kind: 'routes-to', type: 'ec2:transit-gateway', id: 'tgw-0a' },
        { kind: 'routes-to', type: 'ec2:nat-gateway', id: 'nat-0a' },
      ],
    }),
  ]);
  await register('ec2:network-interface', [
    resource('eni-0a', {
      tags: { Environment: 'prod' },
      attributes: {
        PrivateIpAddress: '10.1.1.7',
        PrivateIpAddresses: [{ PrivateIpAddress: '10.1.1.7', Primary: true }, { PrivateIpAddress: '10.1.1.8' }],
        Ipv6Addresses: [{ Ipv6Address: '2001:db8::7' }],
        Association: { PublicIp: '192.0.2.7' },
      },
      links: [inVpc, { kind: 'in-subnet', type: 'ec2:subnet', id: 'subnet-0a' }, usesGroup('sg-0a'), usesGroup('sg-0f')],
    }),
  ]);
  await register('ec2:security-group', [resource('sg-0a', { name: 'web', links: [inVpc] })]);
  await register('ec2:security-group-rule', [
    resource('sgr-0a', {
      attributes: { CidrIpv4: '10.1.1.7/32' },
      links: [{ kind: 'in-security-group', type: 'ec2:security-group', id: 'sg-0a' }],
    }),
  ]);
  const attachment = (peer: string | null) =>
    peer === null ? [] : ([{ kind: 'peer-attachment', type: 'ec2:transit-gateway-attachment', id: peer }] as const);
  await register('ec2:transit-gateway-attachment', [resource('tgw-attach-01', { links: attachment('tgw-attach-02') })]);
  await register('ec2:transit-gateway-attachment', [resource('tgw-attach-02', { name: 'far' })], OTHER_ACCOUNT, 'us-east-1');
  return { url, pool, db, reach, query, register, close };
}
