import { createApiBudget, createAws, createMemoryBudgetStore } from '@cadastre/aws';
import { catalogue } from '@cadastre/catalogue';
import { connectionSchema } from '@cadastre/contracts';
import { testConnection } from '@cadastre/discovery';
import { findConnection, forgetAccount, readStatus, saveConnections } from '@cadastre/inventory';
import { createLogger } from '@cadastre/telemetry';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cadastre } from './support/cadastre.ts';
import { createFleet, type TestFleet } from './support/fleet.ts';
import {
  createEstate,
  FIRST,
  generate,
  HUB,
  LATE,
  organized,
  plan,
  ROOT,
  SANDBOX,
  SANDBOXES,
  SECOND,
  SHARING,
} from './support/organization-estate.ts';
import { typesOf } from './support/types-of.ts';

const silent = createLogger({ level: 'silent', name: 'test' });

let fleet: TestFleet;
let estate: ReturnType<typeof createEstate>;
beforeEach(() => {
  estate = createEstate();
});
afterEach(() => fleet?.close());

/** A fleet whose connection takes its accounts from the organization. */
async function start(organization: object = {}, connection: object = {}): Promise<void> {
  fleet = await createFleet({
    estate,
    simulator: { throttling: false },
    connection: { regions: ['eu-west-1'], types: ['ec2:vpc', 'ec2:subnet'], roles: undefined, ...organized(organization), ...connection },
  });
  fleet.startScheduler();
  fleet.startWorker();
}

const registered = async () =>
  Object.fromEntries(
    (await fleet.query<{ id: string; n: number }>('select account_id as id, count(*)::int as n from cadastre.resources group by 1')).map(
      ({ id, n }) => [id, n],
    ),
  );
const standings = async () =>
  Object.fromEntries(
    (await fleet.query<{ id: string; standing: string }>('select account_id as id, standing from cadastre.accounts')).map(
      ({ id, standing }) => [id, standing],
    ),
  );
const discovered = async () => {
  const { state, reason } = await fleet.discover();
  return { state, reason };
};
const COMPLETE = { state: 'complete', reason: null };
const without = (...ids: string[]) => ({ members: estate.organization.members.filter(({ id }) => !ids.includes(id)) });
const changed = (id: string, change: object) => ({
  members: estate.organization.members.map((member) => (member.id === id ? { ...member, ...change } : member)),
});

describe('the accounts of an organization', () => {
  it('are taken by unit, name and tag, with exclusions, and the one that lists them without a role', async () => {
    await start({
      include: { organizationalUnits: [ROOT] },
      exclude: { organizationalUnits: [SANDBOXES], tags: { environment: 'stag*' } },
    });
    expect(await discovered()).toEqual(COMPLETE);
    expect(await standings()).toEqual({
      [HUB]: 'observed',
      [SHARING]: 'observed',
      [FIRST]: 'observed',
      [SECOND]: 'excluded',
      [SANDBOX]: 'excluded',
    });
    expect(new Set(Object.keys(await registered()))).toEqual(new Set([HUB, SHARING, FIRST]));
    const targets = await fleet.query<{ account_id: string; role_arn: string | null }>('select account_id, role_arn from inventory.target');
    expect(targets.find(({ account_id }) => account_id === HUB)?.role_arn).toBe(null);
    expect(targets.find(({ account_id }) => account_id === FIRST)?.role_arn).toMatch(`arn:aws:iam::${FIRST}:role/`);
    expect(await fleet.query('select reason from cadastre.accounts where standing = $1 order by reason', ['excluded'])).toEqual([
      { reason: `exclude.organizationalUnits leaves it out: it is in ${SANDBOXES}.` },
      { reason: 'exclude.tags.environment leaves it out: its tag is staging.' },
    ]);
  });

  it('join at the next discovery, keep what is registered while they are suspended or have left, and are observed again when they come back', async () => {
    await start();
    expect(await discovered()).toEqual(COMPLETE);
    const before = await registered();
    expect(new Set(Object.keys(before))).toEqual(new Set([HUB, SHARING, FIRST, SECOND, SANDBOX]));

    estate.reorganize({ members: [...estate.organization.members, { id: LATE, name: 'late', parent: ROOT, state: 'ACTIVE', tags: {} }] });
    estate.reorganize(changed(FIRST, { state: 'SUSPENDED' }));
    expect(await discovered()).toEqual(COMPLETE);
    const { [LATE]: joined, ...others } = await registered();
    expect(joined).toBeGreaterThan(0);
    expect(others).toEqual(before);
    expect(await standings()).toMatchObject({ [FIRST]: 'suspended', [LATE]: 'observed' });
    const [status] = (await readStatus(fleet.register.database, typesOf)).connections;
    expect(status?.accounts).toBe(5);
    expect(status?.unobserved).toEqual([
      {
        accountId: FIRST,
        name: 'first',
        region: null,
        standing: 'suspended',
        reason: 'The account is suspended.',
        since: expect.stringMatching(/^20/),
        resources: expect.any(Number),
      },
    ]);

    estate.reorganize(without(FIRST, SECOND));
    expect(await discovered()).toEqual(COMPLETE);
    expect(await standings()).toMatchObject({ [FIRST]: 'left', [SECOND]: 'left' });
    expect(await registered()).toEqual({ ...before, [LATE]: joined });

    estate.reorganize({ members: [...estate.organization.members, ...plan().members.filter(({ id }) => id === FIRST)] });
    expect(await discovered()).toEqual(COMPLETE);
    expect(await standings()).toMatchObject({ [FIRST]: 'observed', [SECOND]: 'left' });
    const [{ fresh } = { fresh: false }] = await fleet.query<{ fresh: boolean }>(
      `select bool_and(s.complete_at > a.since) as fresh from cadastre.coverage s join cadastre.accounts a using (account_id) where account_id = $1`,
      [FIRST],
    );
    expect(fresh).toBe(true);
  });

  it('end only when they are forgotten', async () => {
    await start();
    await fleet.discover();
    const { [SECOND]: ended, ...rest } = await registered();
    estate.reorganize(changed(SECOND, { state: 'PENDING_CLOSURE' }));
    await fleet.discover();
    const [moment] = await fleet.query<{ at: Date }>('select clock_timestamp() as at');
    const refused = await cadastre(['account', 'forget', FIRST, '--yes'], fleet.env);
    expect([refused.code, refused.stderr.includes('is observed by estate')]).toEqual([2, true]);
    const unasked = await cadastre(['account', 'forget', SECOND], fleet.env);
    expect([unasked.code, unasked.stderr.includes('add --yes'), unasked.stderr.includes('The account is being closed.')]).toEqual([
      2,
      true,
      true,
    ]);
    expect((await registered())[SECOND]).toBe(ended);
    const done = await cadastre(['account', 'forget', SECOND, '--yes'], fleet.env);
    expect([done.code, done.stdout]).toEqual([
      0,
      `Account ${SECOND} is forgotten: ${await count(SECOND, moment!.at)} resources ended. Should it come back, it is registered anew.\n`,
    ]);
    expect(await registered()).toEqual(rest);
    const listed = await cadastre(['account', 'list'], fleet.env);
    expect(listed.stdout).toMatch(new RegExp(`${SECOND} +second +forgotten`));
    expect(await forgetAccount(fleet.register.database.db, SECOND, 'again')).toEqual({ kind: 'already' });
  });

  /** What was registered then, embedded types not counted. */
  async function count(account: string, at: Date): Promise<number> {
    const [row] = await fleet.query<{ n: number }>(
      'select count(*)::int as n from inventory.resource_history where account_id = $1 and valid_to > $2 and ended',
      [account, at],
    );
    return row!.n;
  }

  it('stay as they were where they cannot be listed, which the discovery and the status say', async () => {
    await start();
    await fleet.discover();
    const [before, observed] = [await registered(), await standings()];
    fleet.simulator.control({ deny: { account: HUB, actions: ['organizations:ListAccounts'] } });
    estate.reorganize(without(FIRST));
    const reason =
      "The accounts of the organization could not be listed, so the 5 accounts known before are taken. The connection's credentials may not call organizations:ListAccounts. To list the accounts, it has to be allowed to (cadastre policy --form hub has the actions), and to be in the management account of the organization or in a delegated administrator of one of its services.";
    expect(await discovered()).toEqual({ state: 'partial', reason });
    expect([await registered(), await standings()]).toEqual([before, observed]);
    const [status] = (await readStatus(fleet.register.database, typesOf)).connections;
    const trouble = {
      subject: 'accounts',
      accounts: [],
      reason,
      missingAction: 'organizations:ListAccounts',
      errorCode: 'AccessDeniedException',
      since: expect.any(String),
    };
    expect(status?.planning).toEqual([trouble]);
    const shown = await cadastre(['status'], fleet.env);
    expect(shown.stdout).toContain('  planning        for ');

    await fleet.discover();
    expect((await readStatus(fleet.register.database, typesOf)).connections[0]?.planning).toEqual([
      { ...trouble, since: status?.planning[0]?.since },
    ]);
    fleet.simulator.control({ allow: { account: HUB, actions: ['organizations:*'] } });
    expect(await discovered()).toEqual(COMPLETE);
    expect((await readStatus(fleet.register.database, typesOf)).connections[0]?.planning).toEqual([]);
    expect(await standings()).toMatchObject({ [FIRST]: 'left' });
  });

  it('are listed again where AWS throttles or breaks off, and taken for nothing where it does not answer with all of them', async () => {
    await start();
    await fleet.discover();
    const match = { operation: 'organizations:ListAccounts' };
    estate.reorganize(without(FIRST));
    fleet.simulator.control({
      faults: {
        rules: [
          { kind: 'throttle', match: { ...match, times: 2 } },
          { kind: 'cut-off', match: { ...match, fromCall: 3, times: 1 } },
        ],
      },
    });
    expect(await discovered()).toEqual(COMPLETE);
    expect(await standings()).toMatchObject({ [FIRST]: 'left', [SECOND]: 'observed' });
    expect(fleet.simulator.stats().faults).toMatchObject({ throttle: 2, 'cut-off': 1 });

    estate.reorganize(without(SECOND));
    for (const as of ['missing-id', 'not-well-formed'] as const) {
      fleet.simulator.control({ faults: { rules: [{ kind: 'malformed', as, match }] } });
      const { state, reason } = await discovered();
      expect([state, reason?.split('. ')[0]]).toEqual([
        'partial',
        'The accounts of the organization could not be listed, so the 4 accounts known before are taken',
      ]);
      expect(await standings()).toMatchObject({ [SECOND]: 'observed' });
    }
  });

  it('are none at all where the first listing fails: the discovery fails and says why', async () => {
    await start({ include: { organizationalUnits: ['ou-ab12-elsewhere0'] } });
    expect(await discovered()).toEqual({
      state: 'failed',
      reason:
        'The accounts of the organization could not be listed, and none is known from before. The organization has no organizational unit ou-ab12-elsewhere0, which a filter of the connection names. Correct it there, or take it out.',
    });
  });

  it('are told one by one: what would be read and what leaves out the others', async () => {
    await start({ exclude: { accounts: [SANDBOX] } });
    estate.reorganize(changed(FIRST, { state: 'CLOSED' }));
    const shown = await cadastre(['connection', 'accounts', 'estate', '--json'], fleet.env);
    const accounts = shown.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(Object.fromEntries(accounts.map(({ accountId, state, standing, reason }) => [accountId, [state, standing, reason]]))).toEqual({
      [HUB]: ['ACTIVE', 'included', null],
      [SHARING]: ['ACTIVE', 'included', null],
      [FIRST]: ['CLOSED', 'closed', 'The account is closed.'],
      [SECOND]: ['ACTIVE', 'included', null],
      [SANDBOX]: ['ACTIVE', 'excluded', 'exclude.accounts leaves it out: it is listed.'],
    });
    expect((await cadastre(['connection', 'accounts'], fleet.env)).stderr).toContain('estate: 3 of 5 accounts would be read.');
    // Nothing was recorded.
    expect(await standings()).toEqual({});

    const results = [];
    const aws = createAws({
      budget: createApiBudget({ store: createMemoryBudgetStore(), share: 1 }),
      sessionPolicyActions: catalogue.actions(),
      logger: silent,
    });
    for await (const result of testConnection({ aws, catalogue, sealer: fleet.sealer }, fleet.connection, new AbortController().signal))
      results.push(result);
    await aws.close();
    expect(new Set(results.map(({ accountId, failedStep }) => `${accountId} ${failedStep}`))).toEqual(
      new Set([HUB, SHARING, SECOND].map((id) => `${id} null`)),
    );
    expect(await fleet.discover({ accounts: [FIRST] })).toMatchObject({
      state: 'failed',
      reason: `The account ${FIRST} is not observed. The account is closed.`,
    });
  });

  it('can be listed by a role of a delegated administrator, in a session that may do nothing else', async () => {
    const role = generate().accounts[1]!.roles[0]!;
    const from = { arn: `arn:aws:iam::${SHARING}:role/${role.name}`, externalId: role.externalId };
    await start({ from });
    expect(await discovered()).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining(`The role ${from.arn} may not call organizations:`),
    });
    estate.reorganize({ delegated: [SHARING] });
    expect(await discovered()).toEqual(COMPLETE);
    expect(Object.values(await standings())).toEqual(Array(5).fill('observed'));
    const [target] = await fleet.query<{ role_chain: unknown }>('select role_chain from inventory.target where account_id = $1', [SHARING]);
    expect(target?.role_chain).toEqual([from]);
  });

  it('are narrowed and widened with the connection, at its next discovery', async () => {
    await start({ include: { accounts: [HUB, FIRST] } });
    await fleet.discover();
    expect(await standings()).toMatchObject({ [FIRST]: 'observed', [SECOND]: 'excluded' });
    const definition = connectionSchema.parse({ ...fleet.connection.definition, ...organized({ exclude: { names: ['fir*'] } }) });
    const { id, secret } = estate.accounts[0]!.accessKeys[0]!;
    await saveConnections(fleet.register.database.db, fleet.sealer, [{ definition, key: { accessKeyId: id, secretAccessKey: secret } }]);
    expect(await findConnection(fleet.register.database.db, 'estate')).toMatchObject({ definition });
    await fleet.discover();
    expect(await standings()).toMatchObject({ [FIRST]: 'excluded', [SECOND]: 'observed' });
    expect(Object.keys(await registered())).toContain(FIRST);
  });
});
