import { catalogue } from '@cadastre/catalogue';
import { generateEstate, type MutableEstate } from '@cadastre/simulator';
import { afterAll, expect, it } from 'vitest';
import { createFleet, type TestFleet } from './support/fleet.ts';
import { differences } from './support/truth.ts';

const REGIONS = ['us-east-1', 'eu-west-1'];
/** What the estate has something of. */
const SERVICES = [
  'sts',
  'ec2',
  'directconnect',
  'elb',
  'elbv2',
  'network-firewall',
  'ram',
  'organizations',
  'account',
  'route53',
  'route53resolver',
  'cloudfront',
  'globalaccelerator',
  'networkmanager',
  'vpc-lattice',
];

let fleet: TestFleet | undefined;
afterAll(() => fleet?.close());

it('every type of the services that are simulated is registered exactly as it is there, whatever its tier, and so are changes', {
  timeout: 180_000,
}, async () => {
  const estate = generateEstate({ seed: 3, accounts: 4, regions: REGIONS, size: 60 });
  const known = [...catalogue.collectors, ...catalogue.embeddedTypes].filter(({ type }) => SERVICES.includes(type.split(':')[0] ?? ''));
  const types = known.map(({ type }) => type);
  fleet = await createFleet({
    estate,
    simulator: { throttling: false },
    connection: { regions: REGIONS, types: SERVICES.map((service) => `${service}:*`) },
  });
  fleet.startScheduler();
  fleet.startWorker();

  expect((await fleet.discover()).state).toBe('complete');
  expect(await unread(fleet, estate)).toEqual([]);
  expect(await wrong(fleet, estate, types)).toEqual([]);

  fleet.simulator.control({ change: { seed: 5 } });
  expect((await fleet.discover()).state).toBe('complete');
  expect(await unread(fleet, estate)).toEqual([]);
  expect(await wrong(fleet, estate, types)).toEqual([]);

  const registered = await fleet.query<{ type: string }>('select distinct type from cadastre.resources');
  expect(registered.filter(({ type }) => /^elb(v2)?:/.test(type)).length).toBe(17);
  expect(registered.filter(({ type }) => /^(?:route53|route53resolver|cloudfront|globalaccelerator):/.test(type)).length).toBe(45);
  const sharing = registered.filter(({ type }) => !/^(?:sts|ec2|elb|elbv2):/.test(type));
  expect(sharing.length).toBe(known.filter(({ type }) => !/^(?:sts|ec2|elb|elbv2):/.test(type)).length);
  // The rest is what no estate has without being unlike all others: addresses of one's own, registries.
  expect(registered.length / known.length).toBeGreaterThan(0.75);
});

/** Where the register is not as the estate is. */
async function wrong(fleet: TestFleet, estate: MutableEstate, types: readonly string[]): Promise<object[]> {
  const found = await differences(fleet, estate, { regions: REGIONS, profile: 'all', types });
  return found.filter(({ where }) => {
    const [account = '', , type = ''] = where.split(' ');
    return !isOfManager(estate, account, type);
  });
}

async function unread(fleet: TestFleet, estate: MutableEstate): Promise<object[]> {
  const rows = await fleet.query<{ account_id: string; type: string; outcome: string; reason: string | null }>(
    "select account_id, type, outcome, reason from cadastre.coverage where outcome is distinct from 'complete'",
  );
  return rows.filter(({ account_id, type }) => !isOfManager(estate, account_id, type));
}

/** The first account manages the organization. What is about the organization as a whole, others are not told or need not be asked. */
function isOfManager(estate: MutableEstate, account: string, type: string): boolean {
  const whole = type.startsWith('organizations:') || type === 'networkmanager:organization-service-access';
  return account !== estate.accounts[0]?.id && whole && type !== 'organizations:organization';
}
