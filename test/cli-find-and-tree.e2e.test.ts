import { generateEstate } from '@cadastre/simulator';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cadastre, type Ended } from './support/cadastre.ts';
import { createFleet, type TestFleet } from './support/fleet.ts';

// Every command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 180_000 });

const REGION = 'eu-west-1';
const TYPES = ['ec2:vpc', 'ec2:subnet', 'ec2:route-table', 'ec2:network-interface', 'ec2:security-group', 'ec2:security-group-rule'];
const estate = generateEstate({ seed: 5, accounts: 2, regions: [REGION], size: 'tiny', populated: 1 });

interface Interface {
  readonly id: string;
  readonly account: string;
  readonly vpc: string;
  readonly subnet: string;
  readonly group: string;
  readonly address: string;
}

let fleet: TestFleet;
/** One that stands for all: in a subnet, with a group. */
let eni: Interface;

beforeAll(async () => {
  fleet = await createFleet({ estate, simulator: { throttling: false }, connection: { regions: [REGION], types: TYPES } });
  fleet.startScheduler();
  fleet.startWorker();
  expect((await fleet.discover()).state).toBe('complete');
  const [found] = await fleet.query<Interface>(
    `select network_interface_id as id, account_id as account, vpc_id as vpc, subnet_id as subnet, groups -> 0 ->> 'GroupId' as group,
            host(private_ip_address) as address
       from aws.aws_ec2_network_interface where jsonb_array_length(groups) > 0 order by 1 limit 1`,
  );
  eni = found!;
});
afterAll(() => fleet.close());

const run = (...args: string[]): Promise<Ended> => cadastre(args, fleet.env);
const jsonLines = ({ stdout }: Ended): Record<string, unknown>[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('cadastre find', () => {
  it('finds by address what has it, and what contains it, with the fields that say so', async () => {
    const found = await run('find', eni.address, '--json', '--limit', '1000');
    expect({ code: found.code, stderr: found.stderr }).toEqual({ code: 0, stderr: '' });
    const lines = jsonLines(found);
    expect(lines).toContainEqual(
      expect.objectContaining({
        match: 'address',
        type: 'ec2:network-interface',
        id: eni.id,
        accountId: eni.account,
        state: expect.any(String),
        fields: expect.arrayContaining(['PrivateIpAddress']),
      }),
    );
    const blocks = await fleet.query<{ id: string }>(
      `select subnet_id as id from aws.aws_vpc_subnet where cidr_block >>= $1::inet
       union all select vpc_id from aws.aws_vpc v, jsonb_array_elements(v.cidr_block_association_set) b where (b ->> 'CidrBlock')::cidr >>= $1::inet`,
      [eni.address],
    );
    const places = lines.filter(({ match, type }) => match === 'contained in' && (type === 'ec2:subnet' || type === 'ec2:vpc'));
    const sorted = (ids: Iterable<unknown>) => [...new Set(ids)].map(String).toSorted((a, b) => (a < b ? -1 : 1));
    expect(sorted(places.map(({ id }) => id))).toEqual(sorted(blocks.map(({ id }) => id)));
    expect(places.map(({ id }) => id)).toContain(eni.subnet);
  });

  it('finds by id, its beginning and a tag, in a table, and says where there is more', async () => {
    const byId = await run('find', eni.vpc);
    expect(
      byId.stdout
        .split('\n')
        .slice(0, 2)
        .map((line) => line.split(/ {2,}/).slice(0, 3)),
    ).toEqual([
      ['match', 'type', 'id'],
      ['id', 'ec2:vpc', eni.vpc],
    ]);
    const beginning = await run('find', 'subnet-', '--limit', '1');
    expect(beginning.stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(beginning.stderr).toBe('There are more: beginning of id. --limit shows them.\n');
    const [tagged] = await fleet.query<{ pair: string; id: string }>(
      `select t.key || '=' || t.value as pair, r.id from cadastre.resources r, jsonb_each_text(r.tags) t where r.type = 'ec2:vpc' and t.value <> '' order by 2 limit 1`,
    );
    const byTag = jsonLines(await run('find', tagged!.pair, '--json', '--limit', '1000'));
    expect(byTag.map(({ match, id }) => `${match} ${id}`)).toContain(`tag ${tagged!.id}`);
  });

  it('says that nothing matches, with exit status 1, and what is wrong with a flag, with 2', async () => {
    const nothing = await run('find', '203.0.113.77.1');
    expect(nothing).toEqual({
      code: 1,
      stdout: '',
      stderr: 'cadastre: Nothing that is registered matches 203.0.113.77.1. cadastre find --help says what is matched.\n',
    });
    expect(await run('find', '10.0.0.256')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'cadastre: 10.0.0.256 is no address: 256 is larger than 255.\n',
    });
    expect(await run('find', 'x', '--limit', 'many')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'cadastre: --limit many: not a whole number from 1 to 10000.\n',
    });
    expect(await run('find', ' ')).toEqual({ code: 2, stdout: '', stderr: 'cadastre: There is nothing to look for: the text is empty.\n' });
  });
});

describe('cadastre tree', () => {
  it('prints what a thing is in, what it refers to and what refers to it, and marks what is not registered', async () => {
    const tree = await run('tree', eni.id);
    expect({ code: tree.code, stderr: tree.stderr }).toEqual({ code: 0, stderr: '' });
    const lines = tree.stdout.split('\n');
    expect(lines[0]).toContain(`ec2:network-interface ${eni.id}`);
    expect(lines[1]).toBe(`  in account ${eni.account}, ${REGION}`);
    expect(lines).toContain('  is in');
    expect(lines).toContain('    in-vpc ec2:vpc: 1');
    expect(lines).toContain('    in-subnet ec2:subnet: 1');
    expect(tree.stdout).toContain(`\n      ${eni.group} `);
    expect(tree.stdout).toContain('\n        Groups: {');

    const missing = await fleet.query<{ id: string; target: string; type: string }>(
      `select id, target_id as target, target_type as type from cadastre.links where target_account_id is null and target_type = 'ec2:instance' order by 1 limit 1`,
    );
    const [unresolved] = missing;
    const marked = await run('tree', unresolved!.id);
    expect(marked.stdout).toContain(`${unresolved!.target} NOT REGISTERED: ec2:instance is not read here`);
    // What refers to it is known all the same.
    const referred = await run('tree', unresolved!.target);
    expect(referred.stdout.split('\n').slice(0, 2)).toEqual([unresolved!.target, '  not registered, and referred to all the same']);
    expect(referred.stdout).toContain(unresolved!.id);
  });

  it('shows the first of large groups and how many there are, and goes further with a depth', async () => {
    const [{ count }] = (await fleet.query<{ count: number }>(
      `select count(*)::int as count from cadastre.links where target_id = $1 and kind = 'in-vpc' and type = 'ec2:network-interface'`,
      [eni.vpc],
    )) as [{ count: number }];
    expect(count).toBeGreaterThan(1);
    const tree = await run('tree', eni.vpc, '--limit', '1');
    expect(tree.stdout).toContain(`\n    in-vpc ec2:network-interface: ${count} (1 shown)\n`);
    const json = JSON.parse((await run('tree', eni.vpc, '--limit', '1', '--depth', '2', '--json')).stdout);
    expect(json).toMatchObject({ id: eni.vpc, is: [{ type: 'ec2:vpc', accountId: eni.account }], cut: null });
    const interfaces = json.groups.find(({ type }: { type: string }) => type === 'ec2:network-interface');
    expect(interfaces).toMatchObject({ direction: 'referred to by', kind: 'in-vpc', total: count, members: [{ registered: true }] });
    expect(interfaces.members[0].groups.length).toBeGreaterThan(0);
  });

  it('takes ARNs and names, and lists the candidates where several things are called so, with exit status 2', async () => {
    const [vpc] = await fleet.query<{ arn: string }>(`select arn from aws.aws_vpc where vpc_id = $1`, [eni.vpc]);
    expect((await run('tree', vpc!.arn)).stdout.split('\n')[0]).toContain(eni.vpc);
    const ambiguous = await run('tree', 'DEFAULT');
    const groups = await fleet.query<{ id: string; account: string }>(
      `select group_id as id, account_id as account from aws.aws_vpc_security_group where group_name = 'default' order by account_id, group_id`,
    );
    expect({ code: ambiguous.code, stdout: ambiguous.stdout, lines: ambiguous.stderr.trimEnd().split('\n') }).toEqual({
      code: 2,
      stdout: '',
      lines: [
        'cadastre: DEFAULT may be any of these; give its id, or --account and --region:',
        ...groups.map(({ id, account }) => `cadastre:   ec2:security-group ${id} "default" account ${account} ${REGION}`),
      ],
    });
    const byAddress = await run('tree', eni.address);
    expect({ code: byAddress.code, lines: byAddress.stderr.trimEnd().split('\n') }).toEqual({
      code: 2,
      lines: expect.arrayContaining([
        `cadastre: Nothing that is called ${eni.address} is registered. There is:`,
        expect.stringMatching(`^cadastre:   ec2:network-interface ${eni.id} .*account ${eni.account} ${REGION} \\(address\\)$`),
      ]),
    });
    expect(await run('tree', 'vpc-00000000')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'cadastre: Nothing that is called vpc-00000000 is registered. cadastre find looks for addresses and tags, too.\n',
    });
    expect((await run('tree', 'default', '--account', eni.account, '--region', REGION)).code).toBe(
      groups.filter(({ account }) => account === eni.account).length === 1 ? 0 : 2,
    );
    const elsewhere = await run('tree', eni.vpc, '--account', '999999999999');
    expect(elsewhere.code).toBe(2);
    expect(elsewhere.stderr).toMatch(`cadastre: ${eni.vpc} is not registered there, but ec2:vpc ${eni.vpc} `);
  });
});
