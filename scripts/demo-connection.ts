import { type EstateOptions, generateEstate, type SimulatedAccount } from '@cadastre/simulator';
import { simulateOptions } from '@cadastre/simulator-app';
import { stringify } from 'yaml';

/** What the demo profile of docker-compose.yml needs to reach the estate that its simulator makes from its defaults. */
function hubOf(): { hub: SimulatedAccount; accounts: readonly SimulatedAccount[]; regions: readonly string[] } {
  const { seed, accounts, regions, size } = simulateOptions.parse({});
  const estate = generateEstate({ seed, accounts, regions, size } satisfies EstateOptions);
  const hub = estate.accounts.find((account) => account.accessKeys.length > 0);
  if (!hub) throw new Error('the estate has no access key');
  return { hub, accounts: estate.accounts, regions };
}

export function demoConnectionFile(): string {
  const { accounts, regions } = hubOf();
  const connection = {
    name: 'demo',
    credentials: { accessKeyId: { env: 'SIMULATED_KEY_ID' }, secretAccessKey: { env: 'SIMULATED_SECRET' } },
    regions,
    roles: accounts.flatMap((account) =>
      account.roles.slice(0, 1).map((role) => ({
        arn: `arn:aws:iam::${account.id}:role/${role.name}`,
        ...(role.externalId === undefined ? {} : { externalId: role.externalId }),
      })),
    ),
    endpoint: 'http://simulator:4566',
  };
  return `# The simulated estate of the demo profile in docker-compose.yml.\n${stringify({ connections: [connection] })}`;
}

export function demoEnvironmentFile(): string {
  const key = hubOf().hub.accessKeys[0];
  return `# The simulator's own key. It opens nothing else.\nSIMULATED_KEY_ID=${key?.id}\nSIMULATED_SECRET=${key?.secret}\n`;
}
