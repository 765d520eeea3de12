import { type Database, migrate, openDatabase } from '@cadastre/inventory';
import type { Bench } from '../bench.ts';
import { type Figure, figure, megabytes, type Section } from '../figure.ts';
import { synthesizeRegister } from '../synthetic-register.ts';

const RESOURCES = 5_000_000;
const ROUNDS = 20;
const MOST_MS = 100;

interface Question {
  readonly label: string;
  readonly sql: string;
  /** What is asked for in a round. `vpc` is the number of a VPC, each round another. */
  readonly ask: (vpc: number) => string;
}

const FIND = 'select * from cadastre.find($1)';
const id = (prefix: string, number: number): string => `${prefix}-0${number.toString(16).padStart(16, '0')}`;
/** The second address of the block that synthesizeRegister gives a VPC that is not a default one. */
const base = (vpc: number, offset: number): string => {
  const address = (vpc % 4096) * 4096 + offset;
  return `10.${address >> 16}.${(address >> 8) & 255}.${address & 255}`;
};

const QUESTIONS: readonly Question[] = [
  { label: 'find: id', sql: FIND, ask: (vpc) => id('eni', vpc * 30) },
  { label: 'find: ARN', sql: FIND, ask: (vpc) => `arn:aws:ec2:eu-west-1:${100_000_000_000 + Math.floor(vpc / 50)}:vpc/${id('vpc', vpc)}` },
  { label: 'find: name', sql: FIND, ask: (vpc) => `vpc-${vpc % 7919}-${vpc}` },
  { label: 'find: beginning of a name', sql: FIND, ask: (vpc) => `eni-${vpc % 7919}-` },
  { label: 'find: beginning of an id, of a million', sql: FIND, ask: () => 'eni-' },
  { label: 'find: tag, on a fifth of everything', sql: FIND, ask: (vpc) => `Environment=${['prod', 'test', 'dev'][vpc % 3]}` },
  { label: 'find: tag, on one of 1,500', sql: FIND, ask: (vpc) => `CostCenter=cc-${vpc % 997}` },
  { label: 'find: key of a tag, on two thirds of everything', sql: FIND, ask: () => 'CostCenter' },
  { label: 'find: value of a tag, on one of 300', sql: FIND, ask: (vpc) => `team-${vpc % 211}` },
  { label: 'find: private address', sql: FIND, ask: (vpc) => base(vpc, 16) },
  { label: 'find: address of the default block', sql: FIND, ask: (vpc) => `172.31.0.${vpc % 200}` },
  { label: 'find: public address', sql: FIND, ask: (vpc) => `52.0.${(vpc >> 8) & 255}.${vpc & 255}` },
  { label: 'find: address that nothing has', sql: FIND, ask: (vpc) => `203.0.113.${vpc % 256}` },
  { label: 'find: block of a VPC', sql: FIND, ask: (vpc) => `${base(vpc, 0)}/20` },
  { label: 'find: 10.0.0.0/8', sql: FIND, ask: () => '10.0.0.0/8' },
  { label: 'find: 0.0.0.0/0', sql: FIND, ask: () => '0.0.0.0/0' },
  { label: 'find: host name', sql: FIND, ask: (vpc) => `${id('vpce', vpc * 2)}.ssm.eu-west-1.vpce.amazonaws.com` },
  { label: 'find: host name that one of 50 has', sql: FIND, ask: () => 'ssm.eu-west-1.amazonaws.com' },
  { label: 'find: names below a domain', sql: FIND, ask: () => '*.vpce.amazonaws.com' },
  { label: 'find: beginning of a host name', sql: FIND, ask: (vpc) => `${id('vpce', vpc * 2)}.ssm.` },
  {
    label: 'find: host name that AWS made of an address',
    sql: FIND,
    ask: (vpc) => `ip-${base(vpc, 16).replaceAll('.', '-')}.ec2.internal`,
  },
  { label: 'find: host name that nothing has', sql: FIND, ask: (vpc) => `web-${vpc}.a.example.com` },
  { label: 'find: nothing', sql: FIND, ask: (vpc) => `no-such-thing-${vpc}` },
  { label: 'neighbours of an interface', sql: 'select * from cadastre.neighbours($1)', ask: (vpc) => id('eni', vpc * 30) },
  { label: 'neighbours of a security group', sql: 'select * from cadastre.neighbours($1)', ask: (vpc) => id('sg', vpc * 6) },
  { label: 'neighbours of a VPC', sql: 'select * from cadastre.neighbours($1)', ask: (vpc) => id('vpc', vpc) },
  { label: 'neighbours of a hub, to which one of 20 refers', sql: 'select * from cadastre.neighbours($1)', ask: () => id('tgw', 1) },
  { label: 'everything in a VPC', sql: 'select * from cadastre.inside($1)', ask: (vpc) => id('vpc', vpc) },
  { label: 'subnets of a VPC', sql: 'select * from aws.aws_vpc_subnet where vpc_id = $1', ask: (vpc) => id('vpc', vpc) },
  { label: 'interfaces of a VPC', sql: 'select * from aws.aws_ec2_network_interface where vpc_id = $1', ask: (vpc) => id('vpc', vpc) },
  { label: 'a security group', sql: 'select * from aws.aws_vpc_security_group where group_id = $1', ask: (vpc) => id('sg', vpc * 6) },
  {
    label: 'what refers to a security group',
    sql: 'select type, id, target_account_id, detail from cadastre.links where target_id = $1',
    ask: (vpc) => id('sg', vpc * 6),
  },
  {
    label: 'what has an address',
    sql: 'select * from cadastre.addresses where address = $1::inet',
    ask: (vpc) => base(vpc, 16),
  },
  {
    label: 'everything whose block contains a public address',
    sql: 'select * from cadastre.containing($1)',
    ask: (vpc) => `52.0.${(vpc >> 8) & 255}.${vpc & 255}`,
  },
];

/** What people and dashboards ask of a register that is far larger than memory. Filled by SQL, since discovering as much takes a quarter of an hour and a simulated AWS of that size. */
export async function views(bench: Bench): Promise<Section> {
  const wanted = Math.round(RESOURCES * bench.scale);
  bench.progress(`views: a register of ${wanted} resources is filled`);
  const { databaseUrl } = await bench.place('postgres');
  const database = openDatabase(databaseUrl, { applicationName: 'cadastre bench', maxConnections: 1 });
  try {
    await migrate(database);
    const resources = await synthesizeRegister(database.pool, wanted, bench.progress);
    const { rows } = await database.pool.query<{ bytes: string }>(`select pg_database_size(current_database()) as bytes`);
    bench.progress('views: asked');
    const figures = [
      figure('resources', resources),
      figure('size of the register', megabytes(Number(rows[0]?.bytes)), 'MB'),
      ...(await askAll(database.pool, Math.floor(resources / 100))),
    ];
    const plans = await Promise.all(
      QUESTIONS.filter(({ sql }) => !sql.includes('(')).map(
        async ({ label, sql, ask }) => `${label}: ${await scansOf(database.pool, sql, ask(1))}`,
      ),
    );
    return { name: 'views', title: 'questions to a large register, the median and the slowest of twenty', figures, remarks: plans };
  } finally {
    await database.close();
  }
}

async function askAll(pool: Database['pool'], vpcs: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { label, sql, ask } of QUESTIONS) {
    const took: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      // Far apart, and no default VPC.
      const vpc = 10 * Math.floor((vpcs / 10) * ((round * 0.618_034) % 1)) + 1 + (round % 9);
      const began = performance.now();
      await pool.query(sql, [ask(vpc)]);
      took.push(performance.now() - began);
    }
    took.sort((a, b) => a - b);
    figures.push(figure(`${label}`, took[ROUNDS / 2] ?? 0, 'ms', { atMost: MOST_MS }), figure(`${label}, slowest`, took.at(-1) ?? 0, 'ms'));
  }
  return figures;
}

/** The scans of a plan that were run. */
async function scansOf(pool: Database['pool'], sql: string, value: string): Promise<string> {
  const text = sql.replace('$1', `'${value}'`);
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, costs off, timing off, buffers off, summary off) ${text}`);
  const scans = rows
    .map((row) => row['QUERY PLAN'])
    .filter((line) => /Scan/.test(line) && !/never executed|Function Scan|Subquery Scan/.test(line))
    .map((line) => line.replace(/^[ >-]*/, '').replace(/ \(actual.*/, ''));
  return [...new Set(scans)].join('; ');
}
