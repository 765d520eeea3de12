import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFleet, type TestFleet } from './support/fleet.ts';
import { createEstate, FIRST, HUB, LATE, organized, SHARING } from './support/organization-estate.ts';

let fleet: TestFleet;
let estate: ReturnType<typeof createEstate>;
beforeEach(() => {
  estate = createEstate();
});
afterEach(() => fleet?.close());

/** A fleet of one connection. */
async function start(connection: object): Promise<void> {
  fleet = await createFleet({ estate, simulator: { throttling: false }, connection: { regions: ['eu-west-1'], ...connection } });
  fleet.startScheduler();
  fleet.startWorker();
}

describe('the organization as a whole', () => {
  const types = ['organizations:organization', 'organizations:account', 'organizations:organizational-unit'];
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
    await start({ types, roles: undefined, ...organized({}) });
    expect((await fleet.discover()).state).toBe('complete');
    expect(await observers()).toEqual({
      'organizations:organization': members(),
      'organizations:account': [HUB],
      'organizations:organizational-unit': [HUB],
      'organizations:root': [HUB],
    });
  });

  it('is asked about in the management account where the accounts are listed by the connection itself', async () => {
    await start({ types });
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

describe('a delegated administrator', () => {
  const types = ['organizations:account', 'organizations:delegated-administrator'];
  const outcomes = async () =>
    Object.fromEntries(
      (
        await fleet.query<{ id: string; outcome: string }>(
          "select account_id as id, outcome from cadastre.coverage where type = 'organizations:account'",
        )
      ).map(({ id, outcome }) => [id, outcome]),
    );
  const startWith = async (...accounts: string[]) => {
    estate.reorganize({ delegated: [SHARING] });
    const roles = estate.accounts.flatMap(({ id, roles: [role] }) =>
      accounts.includes(id) && role ? [{ arn: `arn:aws:iam::${id}:role/${role.name}`, externalId: role.externalId }] : [],
    );
    await start({ types, roles });
    await fleet.discover();
  };

  it('is asked about the organization where the management account is not reached', async () => {
    await startWith(SHARING, FIRST);
    expect(await outcomes()).toEqual({ [SHARING]: 'complete', [FIRST]: 'unsupported' });
    expect(
      await fleet.query('select account_id, count(*)::int as n from cadastre.resources where type = $1 group by 1', [types[0]]),
    ).toEqual([{ account_id: SHARING, n: estate.organization.members.length }]);
  });

  it('is not asked what the management account tells', async () => {
    await startWith(HUB, SHARING, FIRST);
    expect(await outcomes()).toEqual({ [HUB]: 'complete', [SHARING]: 'unsupported', [FIRST]: 'unsupported' });
  });
});
