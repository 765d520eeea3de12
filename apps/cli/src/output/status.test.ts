import type { ConnectionStatus, Status } from '@cadastre/inventory';
import { describe, expect, it } from 'vitest';
import { describeStatus } from './status.ts';

const NONE = { complete: 0, denied: 0, 'region-disabled': 0, unsupported: 0, failed: 0, cancelled: 0 };
const AT = '2026-01-10T12:00:00.000Z';

const discovery: NonNullable<ConnectionStatus['lastDiscovery']> = {
  id: '12',
  state: 'partial',
  trigger: 'schedule',
  reason: null,
  requestedAt: '2026-01-10T08:59:58.000Z',
  startedAt: '2026-01-10T09:00:00.000Z',
  finishedAt: '2026-01-10T09:04:10.000Z',
  lastSignAt: null,
  waitingFor: null,
  scopes: 1_000,
  outstanding: 0,
  outcomes: { ...NONE, complete: 990, denied: 10 },
  apiCalls: 5_000,
};

const production: ConnectionStatus = {
  name: 'production',
  schedule: '0 */6 * * *',
  timeZone: 'Europe/Prague',
  accounts: 500,
  resources: 1_234_567,
  lastDiscovery: discovery,
  skipped: 0,
  coverage: { ...NONE, complete: 1_000 },
  lastWhole: { id: '12', startedAt: '2026-01-10T09:00:00.000Z' },
  stale: 0,
  untried: 0,
  neverComplete: 0,
  oldest: [
    { accountId: '111122223333', region: 'eu-west-1', type: 'ec2:vpc', outcome: 'complete', completeAt: '2026-01-10T09:00:01.000Z' },
  ],
  causes: [],
  denied: [],
  failed: [],
  planning: [],
  unobserved: [],
};

const show = (connections: ConnectionStatus[], rest: Partial<Status> = {}): string[] =>
  describeStatus({ at: AT, schedulerRuns: true, connections, ...rest }).split('\n');
const lineOf = (title: string, changes: Partial<ConnectionStatus>): string | undefined =>
  show([{ ...production, ...changes }])
    .find((line) => line.startsWith(`  ${title} `))
    ?.slice(18);

describe('the status of a connection in good order', () => {
  it('is four lines', () => {
    expect(show([production])).toEqual([
      'production: 500 accounts, 1,234,567 resources, discovered on schedule 0 */6 * * * Europe/Prague',
      '  last discovery  12, on schedule: partial, ended 2 h 55 min ago after 4 min 12 s',
      '  coverage        100 % of 1,000 scopes complete (a scope is one resource type in one region of one account)',
      '  oldest          all that is complete was read within the last 2 h 59 min',
    ]);
  });

  it('explains a scope once', () => {
    expect(show([production, production]).filter((line) => line.includes('a scope is'))).toHaveLength(1);
  });
});

describe('the last discovery', () => {
  const running = { ...discovery, state: 'running', finishedAt: null, outstanding: 100 } as const;
  it.each<[string, ConnectionStatus['lastDiscovery'], string]>([
    ['there is none', null, 'none yet: cadastre discover'],
    ['it runs', running, '12, on schedule: running for 3 h 0 min, 100 of 1,000 scopes left'],
    [
      'no scheduler runs',
      { ...running, waitingFor: 'scheduler', lastSignAt: '2026-01-10T11:55:00.000Z' },
      '12, on schedule: left unfinished, nobody works on it since 5 min 0 s ago, as no scheduler is running – to go on: `cadastre up`, to end it: `cadastre cancel 12`, 100 of 1,000 scopes left',
    ],
    [
      'no worker runs',
      { ...running, waitingFor: 'worker' },
      '12, on schedule: waiting: nothing was read for minutes and no worker is connected – start `cadastre up`, or `cadastre worker`, 100 of 1,000 scopes left',
    ],
    [
      'it is being planned',
      { ...discovery, trigger: 'manual', state: 'requested', startedAt: null, finishedAt: null },
      '12, by hand: being planned, requested 3 h 0 min ago',
    ],
    [
      'it failed as a whole',
      { ...discovery, state: 'failed', startedAt: null, reason: 'There is no such account.' },
      '12, on schedule: failed, ended 2 h 55 min ago after 4 min 12 s (There is no such account.)',
    ],
  ])('where %s', (_, lastDiscovery, line) => {
    expect(lineOf('last discovery', { lastDiscovery })).toBe(line);
  });

  it('comes with the schedules that were skipped since', () => {
    expect(show([{ ...production, skipped: 2 }])[2]).toBe('                  2 schedules skipped since, because it still ran');
  });
});

describe('coverage', () => {
  it('is of what there is to be had, and only all where it is all', () => {
    const coverage = { ...NONE, complete: 99_999, denied: 1, 'region-disabled': 50_000, unsupported: 3 };
    expect(show([{ ...production, coverage, neverComplete: 1 }]).slice(2, 4)).toEqual([
      '  coverage        99.9 % of 100,000 scopes complete (a scope is one resource type in one region of one account)',
      '                  1 denied, 50,000 region-disabled, 3 unsupported, 1 never complete so far',
    ]);
    expect(lineOf('coverage', { coverage: NONE })).toBe('nothing read yet');
  });
});

describe('the oldest scopes', () => {
  it('are named where they are older than the last discovery of everything, with what keeps them from being read', () => {
    const scope = { accountId: '111122223333', region: 'eu-west-1', type: 'ec2:subnet' };
    const oldest = [
      { ...scope, outcome: 'denied', completeAt: '2026-01-08T08:00:00.000Z' },
      { ...scope, region: 'us-east-1', outcome: 'complete', completeAt: '2026-01-10T08:00:00.000Z' },
      ...production.oldest,
    ] as const;
    expect(show([{ ...production, stale: 2, oldest }]).slice(3)).toEqual([
      '  oldest          2 scopes last complete before discovery 12, the oldest:',
      '                    111122223333 eu-west-1 ec2:subnet, 2 d 4 h ago, now denied',
      '                    111122223333 us-east-1 ec2:subnet, 4 h 0 min ago',
    ]);
    expect(lineOf('oldest', { stale: 0, oldest: [] })).toBeUndefined();
  });
});

it('says that no schedule is kept where no scheduler runs', () => {
  const notice = 'No scheduler is running, so no schedule is kept. Start one: cadastre up';
  expect(show([production], { schedulerRuns: false }).slice(-2)).toEqual(['', notice]);
  expect(show([{ ...production, schedule: null }], { schedulerRuns: false })).not.toContain(notice);
});

describe('what is not observed', () => {
  const account = (accountId: string, more: object = {}) => ({
    accountId,
    name: null,
    region: null,
    standing: 'suspended' as const,
    reason: 'The account is suspended.',
    since: '2026-01-08T12:00:00.000Z',
    resources: 12,
    ...more,
  });
  const section = (changes: Partial<ConnectionStatus>, title: string): string[] => {
    const lines = show([{ ...production, ...changes }]);
    const first = lines.findIndex((line) => line.startsWith(`  ${title} `));
    return lines.slice(first).map((line) => line.slice(18));
  };

  it('is named with since when and why, and what ends it', () => {
    const region = {
      name: 'prod',
      region: 'ap-east-1',
      standing: 'region-disabled' as const,
      reason: 'The account has not enabled it.',
      resources: 1,
    };
    expect(section({ unobserved: [account('111111111111'), account('222222222222', region)] }, 'unobserved')).toEqual([
      '111111111111, 12 resources kept as last seen, for 2 d 0 h: The account is suspended.',
      '222222222222 (prod) ap-east-1, 1 resource kept as last seen, for 2 d 0 h: The account has not enabled it.',
      'to end what is registered of an account: cadastre account forget ACCOUNT',
    ]);
  });

  it('is only counted where it is much', () => {
    const many = Array.from({ length: 10 }, (_, index) => account(`11111111111${index}`));
    expect(section({ unobserved: many }, 'unobserved').at(-2)).toBe(
      'and 2 more with 24 resources: cadastre status production --json, or cadastre account list',
    );
  });

  it('is told from what could not be found out', () => {
    const trouble = { missingAction: null, errorCode: null, since: '2026-01-10T09:00:00.000Z' };
    expect(
      section(
        {
          planning: [
            { ...trouble, subject: 'accounts', accounts: [], reason: 'They could not be listed.' },
            { ...trouble, subject: 'regions', accounts: ['111111111111'], reason: 'It does not say.' },
          ],
        },
        'planning',
      ),
    ).toEqual(['for 3 h 0 min: They could not be listed.', '111111111111, for 3 h 0 min: It does not say.']);
  });
});

describe('what no connection reads any more', () => {
  const gone = {
    accountId: '111122223333',
    name: 'old',
    whole: true,
    regions: ['eu-west-1'],
    types: ['ec2:vpc'],
    scopes: 1,
    resources: 2,
    completeAt: '2026-01-08T12:00:00.000Z',
  };

  it('is told by account, with its age and how to end it', () => {
    const part = { ...gone, accountId: '444455556666', name: null, whole: false, regions: ['eu-west-1', 'us-east-1'], resources: 1_000 };

    expect(show([production], { unread: [gone, part] }).slice(4)).toEqual([
      '',
      '1,002 resources that no connection reads any more, kept as last seen:',
      '  111122223333 (old), all of it: 2 resources, last read 2 d 0 h ago',
      '  444455556666, ec2:vpc in eu-west-1, us-east-1: 1,000 resources, last read 2 d 0 h ago',
      '  to end what is registered of an account: cadastre account forget ACCOUNT',
    ]);
  });

  it('is not mentioned where there is none, and is only counted where there is much', () => {
    const many = Array.from({ length: 10 }, (_, index) => ({ ...gone, accountId: `${100_000_000_000 + index}` }));

    expect(show([production], { unread: [] })).toHaveLength(4);
    expect(show([production], { unread: many }).slice(-2)).toEqual([
      '  and 2 more accounts with 4 resources: cadastre status --json',
      '  to end what is registered of an account: cadastre account forget ACCOUNT',
    ]);
  });
});

it('what a removed connection could not read is no outcome, and not complete either', () => {
  const [, , first, second] = show([{ ...production, untried: 2, coverage: { ...NONE, complete: 6 } }]);
  expect([first, second]).toEqual([
    '  coverage        75 % of 8 scopes complete (a scope is one resource type in one region of one account)',
    '                  2 not tried since a connection that could not read them was removed',
  ]);
});
