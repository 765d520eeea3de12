import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFleet, type TestFleet } from './support/fleet.ts';
import { createEstate, FIRST, HUB, LATE, organized } from './support/organization-estate.ts';

let fleet: TestFleet;
let estate: ReturnType<typeof createEstate>;
beforeEach(() => {
  estate = createEstate();
});
afterEach(() => fleet?.close());

describe('the organization as a whole', () => {
  const types = ['organizations:organization', 'organizations:account', 'organizations:organizational-unit'];
  const start = async (connection: object): Promise<void> => {
    fleet = await createFleet({ estate, simulator: { throttling: false }, connection: { regions: ['eu-west-1'], types, ...connection } });
    fleet.startScheduler();
    fleet.startWorker();
  };
  const observers = async () =>
    Object.fromEntries(
      (
        await fleet.query<{ type: string; accounts: string[] }>(
          'select type, array_agg(distinct account_id order by account_id) as accounts from cadastre.resources group by 1',
        )
      ).map(({ type, accounts }) => [type, accounts]),
    );
  const members = () => estate.organization.members.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));

  it('is asked about in the account that lists its accounts, and no member is asked in vain', async () => {
    await start({ roles: undefined, ...organized({}) });
    const { state, reason } = await fleet.discover();
    expect({ state, reason }).toEqual({ state: 'complete', reason: null });
    expect(await observers()).toEqual({
      'organizations:organization': members(),
      'organizations:account': [HUB],
      'organizations:organizational-unit': [HUB],
      'organizations:root': [HUB],
    });
  });

  it('is asked about in the management account where the accounts are listed by the connection itself', async () => {
    await start({});
    await fleet.discover();
    const found = await observers();
    expect(found['organizations:account']).toEqual([HUB]);
    expect(found['organizations:organization']).toEqual(expect.arrayContaining([HUB, FIRST]));
    // The last account is in no organization: of that there is nothing, and it may say so itself.
    const asked = await fleet.query<{ id: string; outcome: string }>(
      "select account_id as id, outcome from cadastre.coverage where type = 'organizations:account'",
    );
    expect(Object.fromEntries(asked.map(({ id, outcome }) => [id, outcome]))).toEqual({
      ...Object.fromEntries(members().map((id) => [id, 'unsupported'])),
      [HUB]: 'complete',
      [LATE]: 'complete',
    });
  });
});
