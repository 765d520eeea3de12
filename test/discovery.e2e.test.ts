import { generateEstate } from '@cadastre/simulator';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { createFleet, redisOfFile, type TestFleet } from './support/fleet.ts';
import { countTruth, differences } from './support/truth.ts';

const REDIS = await redisOfFile(inject('redisUrl'), 3);

let fleet: TestFleet | undefined;
afterEach(async () => {
  await fleet?.close();
  fleet = undefined;
});

const REGIONS = ['eu-west-1', 'us-east-1', 'eu-north-1'];
const estateOf = (accounts: number) => generateEstate({ seed: 11, accounts, regions: ['eu-west-1', 'us-east-1'], size: 'tiny' });

describe.each([
  { name: 'PostgreSQL', queueUrl: undefined, here: true },
  { name: 'Redis', queueUrl: REDIS, here: REDIS !== undefined },
])('a whole discovery, its queue on $name', ({ queueUrl, here }) => {
  it.skipIf(!here)('registers exactly what is there, and what has changed, and nothing where nothing has', async () => {
    const estate = estateOf(4);
    fleet = await createFleet({ estate, queueUrl, simulator: { throttling: false }, connection: { regions: REGIONS } });
    fleet.startScheduler();
    fleet.startWorker();

    const first = await fleet.discover();
    expect({ state: first.state, reason: first.reason }).toEqual({ state: 'complete', reason: null });
    expect(countTruth(estate)).toBeGreaterThan(200);
    expect(await differences(fleet, estate, { regions: REGIONS })).toEqual([]);

    const again = await fleet.discover();
    expect({ ...again.totals, apiCalls: 0 }).toEqual({ ...first.totals, apiCalls: 0, rowsAdded: 0, rowsChanged: 0, rowsEnded: 0 });
    expect(first.totals!.rowsAdded).toBe(first.totals!.rowsSeen);

    fleet.simulator.control({ change: { seed: 5 } });
    const changed = await fleet.discover();
    expect(changed.totals!.rowsAdded + changed.totals!.rowsChanged + changed.totals!.rowsEnded).toBeGreaterThan(0);
    expect(await differences(fleet, estate, { regions: REGIONS })).toEqual([]);
  });
});
