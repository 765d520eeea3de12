import { catalogue } from '@cadastre/catalogue';
import { generateEstate } from '@cadastre/simulator';
import { afterAll, expect, it } from 'vitest';
import { createFleet, type TestFleet } from './support/fleet.ts';
import { differences } from './support/truth.ts';

const REGIONS = ['us-east-1', 'eu-west-1'];
/** What the estate has something of. */
const SERVICES = ['sts', 'ec2', 'directconnect', 'elb', 'elbv2', 'route53', 'route53resolver', 'cloudfront', 'globalaccelerator'];

let fleet: TestFleet | undefined;
afterAll(() => fleet?.close());

it('every type of the services that are simulated is registered exactly as it is there, whatever its tier, and so are changes', {
  timeout: 180_000,
}, async () => {
  const estate = generateEstate({ seed: 3, accounts: 4, regions: REGIONS, size: 60 });
  const types = SERVICES.map((service) => `${service}:*`);
  const known = [...catalogue.collectors, ...catalogue.embeddedTypes].filter(({ type }) => SERVICES.includes(type.split(':')[0] ?? ''));
  const compared = { regions: REGIONS, profile: 'all', types: known.map(({ type }) => type) } as const;
  fleet = await createFleet({ estate, simulator: { throttling: false }, connection: { regions: REGIONS, types } });
  fleet.startScheduler();
  fleet.startWorker();

  const first = await fleet.discover();
  expect({ state: first.state, reason: first.reason }).toEqual({ state: 'complete', reason: null });
  expect(await differences(fleet, estate, compared)).toEqual([]);

  fleet.simulator.control({ change: { seed: 5 } });
  expect((await fleet.discover()).state).toBe('complete');
  expect(await differences(fleet, estate, compared)).toEqual([]);

  const registered = await fleet.query<{ type: string }>('select distinct type from cadastre.resources');
  expect(registered.filter(({ type }) => /^elb(v2)?:/.test(type)).length).toBe(17);
  expect(registered.filter(({ type }) => /^(?:route53|route53resolver|cloudfront|globalaccelerator):/.test(type)).length).toBe(45);
  // The rest is what no estate has without being unlike all others: addresses of one's own, registries, hosted connections.
  expect(registered.length / known.length).toBeGreaterThan(0.75);
});
