import { expect, test } from 'vitest';
import { createServices } from '../services.ts';
import { generateEstate, type MutableEstate } from './generate-estate.ts';
import { GLOBAL_SERVICES } from './listing.ts';
import { ask, listings, SMALL, smallEstate } from './testing/walk.ts';

const FEW = { seed: 7, accounts: 4, regions: ['us-east-1', 'eu-south-1'], size: 'tiny' } as const;

function everything(estate: MutableEstate): unknown {
  return [...listings(estate)];
}

test('the same seed makes the same estate, whatever was asked for first, and another seed another', () => {
  const first = generateEstate(FEW);
  const second = generateEstate(FEW);
  for (const { id, regionsEnabled } of [...second.accounts].reverse()) {
    for (const region of regionsEnabled) ask(second, id, region, 'ec2:DescribeNetworkInterfaces');
  }
  expect(second.accounts).toEqual(first.accounts);
  expect(everything(second)).toEqual(everything(first));
  expect(generateEstate({ ...FEW, seed: 8 }).accounts).not.toEqual(first.accounts);
});

test('a listing asked for twice is the same list', () => {
  const estate = generateEstate(FEW);
  const [hub] = estate.accounts;
  expect(ask(estate, hub!.id, 'us-east-1', 'ec2:DescribeVpcs')).toBe(ask(estate, hub!.id, 'us-east-1', 'ec2:DescribeVpcs'));
});

test('an operation or an account that the estate does not know is not served', () => {
  const estate = generateEstate(FEW);
  const [hub] = estate.accounts;
  expect(estate.list(hub!.id, 'us-east-1', 'ec2:DescribeVolumes', {})).toBeUndefined();
  expect(estate.list('000000000000', 'us-east-1', 'ec2:DescribeVpcs', {})).toBeUndefined();
  expect(() => estate.truthOf('000000000000', 'us-east-1')).toThrow(RangeError);
});

test('a size as a number is about how many resources each account and region holds', () => {
  const estate = generateEstate({ seed: 1, accounts: 6, regions: ['us-east-1', 'eu-west-1'], size: 1000 });
  const embedded = /private-ip|:route$|-association$|propagating-vgw|acl-entry|cidr-block|vpn-tunnel|static-route|bgp-peer/;
  const counts = estate.accounts.slice(1).flatMap(({ id }) =>
    ['us-east-1', 'eu-west-1'].map((region) =>
      Object.entries(estate.truthOf(id, region))
        .filter(([type]) => /^(?:ec2|elb|elbv2|directconnect):/.test(type) && !embedded.test(type))
        .reduce((sum, [, rows]) => sum + Object.keys(rows).length, 0),
    ),
  );
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  expect(counts).toHaveLength(10);
  expect(Math.min(...counts)).toBeGreaterThan(700);
  expect(Math.max(...counts)).toBeLessThan(1400);
  expect(Math.abs(mean - 1000)).toBeLessThan(150);
});

test('services that answer at one region have one home in the estate', () => {
  const global = [...createServices().values()].filter(({ home }) => home !== undefined).map(({ id }) => id);
  expect(GLOBAL_SERVICES).toEqual(new Set(global));
});

test('most regions of most accounts are nearly empty', () => {
  const estate = smallEstate();
  const sizes = estate.accounts.flatMap(({ id, regionsEnabled }) =>
    regionsEnabled.map((region) => ask(estate, id, region, 'ec2:DescribeNetworkInterfaces').length),
  );
  const vpcs = estate.accounts.flatMap(({ id, regionsEnabled }) =>
    regionsEnabled.map((region) => ask(estate, id, region, 'ec2:DescribeVpcs')).filter((list) => list.length === 0),
  );
  expect(sizes.filter((size) => size === 0).length / sizes.length).toBeGreaterThan(0.8);
  expect(sizes.filter((size) => size > 20).length).toBeGreaterThan(10);
  expect(vpcs.length).toBeGreaterThan(10);
});

test('the share of populated places can be chosen, down to the accounts that others depend on', () => {
  const estate = generateEstate({ seed: 1, accounts: 12, regions: ['us-east-1'], size: 100, populated: 0 });
  const transit = estate.accounts.map(({ id }) => ask(estate, id, 'us-east-1', 'ec2:DescribeTransitGateways').length > 0);
  expect(transit).toEqual([true, true, ...Array.from({ length: 10 }, () => false)]);
});

test('a region that needs opting in is not enabled everywhere, and DescribeRegions says so', () => {
  const estate = generateEstate(FEW);
  expect(estate.accounts[0]!.regionsEnabled).toContain('eu-south-1');
  const last = estate.accounts.at(-1)!;
  expect(last.regionsEnabled).not.toContain('eu-south-1');
  const status = (all: boolean): unknown =>
    ask(estate, last.id, 'us-east-1', 'ec2:DescribeRegions', { AllRegions: all })
      .filter(({ RegionName }) => RegionName === 'eu-south-1' || RegionName === 'us-east-1')
      .map(({ RegionName, OptInStatus }) => [RegionName, OptInStatus]);
  expect(status(true)).toEqual([
    ['us-east-1', 'opt-in-not-required'],
    ['eu-south-1', 'not-opted-in'],
  ]);
  expect(status(false)).toEqual([['us-east-1', 'opt-in-not-required']]);
});

test('the hub has a key that says that it is none, and every account a role that trusts the hub', () => {
  const { accounts } = smallEstate();
  const [hub, ...others] = accounts;
  expect(hub!.accessKeys).toEqual([
    { id: expect.stringMatching(/^AKIASIMULATED[A-Z2-7]{7}$/), secret: expect.stringMatching(/^simulated\/not-a-secret\/[0-9a-f]{16}0$/) },
  ]);
  expect(others.flatMap(({ accessKeys }) => accessKeys)).toEqual([]);
  const [externalId] = hub!.roles.map((role) => role.externalId);
  expect(accounts.map(({ roles }) => roles)).toEqual(
    accounts.map(() => [
      {
        name: 'CadastreDiscovery',
        trustedAccounts: [hub!.id],
        externalId,
        maxSessionSeconds: 3600,
        deniedActions: [],
        deniedByOrganization: [],
      },
    ]),
  );
  expect(new Set(accounts.map(({ id }) => id)).size).toBe(10);
});

test('denied on purpose: two permissions of one role, a service of one account, and one role as a whole', () => {
  const { accounts } = generateEstate({ ...SMALL, deniedOnPurpose: true });
  const denied = accounts.flatMap(({ name, roles }) =>
    roles.flatMap(({ trustedAccounts, deniedActions, deniedByOrganization }) =>
      trustedAccounts.length === 0 || deniedActions.length + deniedByOrganization.length > 0
        ? [[name, trustedAccounts.length, deniedActions, deniedByOrganization]]
        : [],
    ),
  );
  expect(denied).toEqual([
    ['search-production-2', 1, ['ec2:DescribeSecurityGroups', 'ec2:DescribeSecurityGroupRules'], []],
    ['search-development-3', 1, [], ['directconnect:*']],
    ['sandbox-9', 0, [], []],
  ]);
});

test.each(['ec2:DescribeNetworkInterfaces', 'ec2:DescribeSecurityGroupRules'] as const)(
  '%s can list very many in one place',
  (operation) => {
    const plain = { seed: 1, accounts: 2, regions: ['us-east-1', 'eu-west-1'], size: 'tiny' } as const;
    const estate = generateEstate({ ...plain, oversize: { accountIndex: 1, region: 'eu-west-1', operation, count: 130_000 } });
    const reference = generateEstate(plain);
    const counts = (from: MutableEstate): number[] =>
      from.accounts.flatMap(({ id }) => plain.regions.map((region) => ask(from, id, region, operation).length));
    const grown = counts(estate).map((count, index) => count - (counts(reference)[index] ?? 0));
    expect(grown.slice(0, 3)).toEqual([0, 0, 0]);
    expect(grown[3]).toBeGreaterThanOrEqual(130_000);
    expect(grown[3]).toBeLessThan(130_010);
    const type = operation === 'ec2:DescribeNetworkInterfaces' ? 'ec2:network-interface' : 'ec2:security-group-rule';
    const rows = estate.truthOf(estate.accounts[1]!.id, 'eu-west-1')[type];
    expect(Object.keys(rows ?? {})).toHaveLength(counts(estate)[3] ?? 0);
  },
);

test.each([
  [{ accounts: 0 }, 'accounts must be'],
  [{ size: 0 }, 'size must be'],
  [{ seed: 0.5 }, 'seed must be'],
  [{ populated: 2 }, 'populated must be'],
  [{ regions: [] }, 'at least one region'],
  [{ regions: ['us-east-1', 'us-east-1'] }, 'named twice'],
  [{ regions: ['us-east-1', 'cn-north-1'] }, 'cn-north-1 is not a region of the partition aws'],
  [{ oversize: { accountIndex: 9, region: 'us-east-1', operation: 'ec2:DescribeNetworkInterfaces', count: 1 } as const }, 'no account'],
  [{ oversize: { accountIndex: 0, region: 'eu-west-1', operation: 'ec2:DescribeNetworkInterfaces', count: 1 } as const }, 'no region'],
])('options out of bounds are refused: %j', (wrong, message) => {
  expect(() => generateEstate({ seed: 1, accounts: 2, regions: ['us-east-1'], size: 'tiny', ...wrong })).toThrow(message);
});

test.each(['cn-north-1', 'us-gov-west-1'])('an estate in the partition of %s has its ARNs', (region) => {
  const estate = generateEstate({ seed: 1, accounts: 2, regions: [region], size: 'tiny' });
  const partition = region === 'cn-north-1' ? 'aws-cn' : 'aws-us-gov';
  const arns = [...listings(estate)].flatMap(({ items }) => JSON.stringify(items).match(/arn:[a-z-]+:/g) ?? []);
  expect(new Set(arns)).toEqual(new Set([`arn:${partition}:`]));
});
