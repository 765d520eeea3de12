import { catalogue } from '@cadastre/catalogue';
import { connectionSchema, DEFAULT_PROFILE } from '@cadastre/contracts';
import { listConnections, listDiscoveries, saveConnections } from '@cadastre/inventory';
import { generateEstate, startSimulator } from '@cadastre/simulator';
import { Command } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { reportDiscovery } from '../discovery/report.ts';
import { CommandError } from '../exit-code.ts';
import { closeRegister } from '../leave.ts';
import { plural } from '../output/table.ts';
import { openRegister, type Register } from '../register.ts';
import { discover } from './discover.ts';

const CONNECTION = 'demo';
const ESTATE = {
  seed: 7,
  accounts: 6,
  regions: ['us-east-1', 'eu-west-1', 'ap-southeast-2'],
  size: 'small',
  deniedOnPurpose: true,
} as const;

/** AWS publishes no request rates for them, so that they are read at a pace that nobody wants to wait for. */
const SLOW = ['vpc-lattice:*', 'networkmanager:*'];

const QUERIES: readonly [what: string, sql: string][] = [
  [
    "The subnets, the fullest first. Five addresses of each are AWS's own",
    'select account_id, region, subnet_id, cidr_block, available_ip_address_count as free, round(100 - 100.0 * available_ip_address_count / (2 ^ (32 - masklen(cidr_block)) - 5)) as used_percent from aws_vpc_subnet order by used_percent desc nulls last limit 10',
  ],
  [
    'What is open to the whole internet',
    "select account_id, group_id, ip_protocol, from_port, to_port from aws_vpc_security_group_rule where cidr_ipv4 = '0.0.0.0/0' and not is_egress limit 10",
  ],
  [
    'What is missing in the picture',
    "select outcome, missing_action, count(*) as scopes, count(distinct account_id) as accounts from cadastre.coverage where outcome <> 'complete' group by 1, 2 order by 3 desc, 2",
  ],
];

const EXIT_STATUS = `
Exit status: 0 although its discovery is partial, because some roles are denied on purpose. A discover of the same would end with 3.`;

export function demoCommand(context: CommandContext): Command {
  return new Command('demo')
    .description(
      'Discovers a simulated estate of six accounts with the embedded database, and explains what happened. Run it twice to see changes.',
    )
    .addHelpText('after', EXIT_STATUS)
    .action(async () => {
      const logger = commandLogger(context, 'demo');
      // The demo has nothing to do with databases and queues of an operator's own.
      const own = { ...context, config: () => ({ ...context.config(), databaseUrl: null, queueUrl: null }) };
      const register = await openRegister(own, { name: 'demo', logger });
      try {
        await demonstrate(context, register);
      } finally {
        await closeRegister(own, register);
      }
    });
}

async function demonstrate(context: CommandContext, register: Register): Promise<void> {
  const { db } = register.database;
  const stored = (await listConnections(db)).find((connection) => connection.name === CONNECTION);
  const earlier = stored
    ? (await listDiscoveries(db, { connectionId: stored.id })).filter((discovery) => discovery.finishedAt !== null).length
    : 0;
  const estate = generateEstate(ESTATE);
  for (let round = 1; round <= earlier; round += 1) estate.change(round);
  const simulator = await startSimulator({ estate });
  try {
    const hub = estate.accounts.find((account) => account.accessKeys.length > 0);
    const key = hub?.accessKeys[0];
    if (!key) throw new CommandError('The simulated estate has no access key.');
    const definition = connectionSchema.parse({
      name: CONNECTION,
      credentials: { accessKeyId: { env: 'SIMULATED_KEY_ID' }, secretAccessKey: { env: 'SIMULATED_SECRET' } },
      regions: ESTATE.regions,
      roles: estate.accounts.flatMap((account) =>
        account.roles.slice(0, 1).map((role) => ({
          arn: `arn:aws:iam::${account.id}:role/${role.name}`,
          ...(role.externalId ? { externalId: role.externalId } : {}),
        })),
      ),
      excludeTypes: SLOW,
      endpoint: simulator.url,
    });
    await saveConnections(db, await register.sealer({ replaced: [CONNECTION] }), [
      { definition, key: { accessKeyId: key.id, secretAccessKey: key.secret } },
    ]);
    context.print(
      `A simulated AWS answers on ${simulator.url}: ${plural(estate.accounts.length, 'account')} in ${ESTATE.regions.join(', ')}.`,
    );
    context.print(
      earlier === 0
        ? `Discovering ${plural(catalogue.expand(DEFAULT_PROFILE, SLOW).length, 'resource type')} in each for the first time …`
        : `Something has changed there since the last demo. Discovering it for the ${ordinal(earlier + 1)} time …`,
    );
    const connections = (await listConnections(db)).filter((connection) => connection.name === CONNECTION);
    const {
      ended: [followed],
    } = await discover(
      context,
      register,
      connections.map((connection) => ({ connection, selection: {} })),
      { local: true },
    );
    if (!followed) throw new CommandError('The demo has no connection.');
    context.print('');
    await reportDiscovery(context, register, followed);
    if (followed.discovery.state === 'failed' || followed.discovery.state === 'cancelled')
      throw new CommandError('The demo did not go as it should.');
    explain(context, earlier > 0);
  } finally {
    await simulator.close();
  }
}

function explain(context: CommandContext, again: boolean): void {
  context.print('');
  context.print('Some roles are denied on purpose, hence partial: what could not be read is said, and is never taken for "not there".');
  context.print('');
  context.print('Ask the register:');
  for (const [what, sql] of QUERIES) {
    context.print(`  # ${what}`);
    context.print(`  npx cadastre sql ${JSON.stringify(sql)}`);
  }
  context.print('  # How complete and how old it is, what has an address, what surrounds a thing');
  context.print('  npx cadastre status; npx cadastre find 10.0.0.1; npx cadastre tree ID');
  context.print('');
  context.print(
    again
      ? 'NEW, CHANGED and ENDED above are what changed since the last demo.'
      : 'Run the demo again: the estate changes, and the table above says what did.',
  );
  context.print('Connect your own AWS: write a connection file (npx cadastre connection --help), then');
  context.print('  npx cadastre connection remove demo    # its simulated AWS has ended');
  context.print('  npx cadastre connection import estate.yaml && npx cadastre connection test && npx cadastre discover --local');
  context.print('Start afresh: npx cadastre database reset --yes');
}

function ordinal(value: number): string {
  const suffix = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}
