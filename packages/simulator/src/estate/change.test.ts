import { expect, test } from 'vitest';
import { type EstateChange, generateEstate, type Truth } from './generate-estate.ts';
import { ask, type Item, listings, SMALL, smallEstate } from './testing/walk.ts';
import { TRUTH_RULES } from './truth-rules/all.ts';
import { CORE_RULES } from './truth-rules/core.ts';

const OWN_TYPES = TRUTH_RULES.filter(({ holder }) => holder === undefined);

function rowsOf(truth: Truth): ReadonlyMap<string, string> {
  return new Map(
    OWN_TYPES.flatMap(({ type }) =>
      Object.entries(truth.types[type] ?? {}).flatMap(([scope, rows]) =>
        Object.entries(rows).map(([id, row]) => [`${scope} ${type} ${id}`, JSON.stringify(row)] as const),
      ),
    ),
  );
}

function nameOf({ accountId, region, type, id }: EstateChange): string {
  return `${accountId} ${region} ${type} ${id}`;
}

test('a round tells every row that it met, and no other', () => {
  const estate = smallEstate(1);
  const before = rowsOf(estate.truth());
  const changes = [...estate.change(2)];
  const after = rowsOf(estate.truth());
  const expected = new Map<string, string>();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    if (!before.has(name)) expected.set(name, 'added');
    else if (!after.has(name)) expected.set(name, 'ended');
    else if (before.get(name) !== after.get(name)) expected.set(name, 'altered');
  }
  const told = new Map(changes.map((change) => [nameOf(change), change.change === 'drifted' ? 'altered' : change.change]));
  expect(told).toEqual(expected);
  expect(told.size).toBe(changes.length);
});

test('rounds add, alter and end things of most kinds, a few in each place', () => {
  const estate = smallEstate();
  const total = rowsOf(estate.truth()).size;
  const changes = [1, 2, 3, 4].map((seed) => [...estate.change(seed)]);
  const met = new Map<string, Set<string>>();
  for (const { type, change } of changes.flat()) met.set(type, (met.get(type) ?? new Set()).add(change));
  const core = new Set(CORE_RULES.map(({ type }) => type));
  const untouched = OWN_TYPES.map(({ type }) => type).filter((type) => !met.has(type));
  // AWS's own lists never change, nor do a hub's Outpost and the two things that hold the others together; of the last there is but one.
  expect(untouched.filter((type) => core.has(type))).toEqual([
    'ec2:region',
    'ec2:prefix-list',
    'ec2:transit-gateway-peering-attachment',
    'ec2:transit-gateway-prefix-list-reference',
    'ec2:local-gateway',
    'directconnect:location',
    'directconnect:vpn-gateway-association',
  ]);
  // Of the rest much is there but once, and four rounds do not meet everything.
  const others = OWN_TYPES.filter(({ type }) => !core.has(type)).length;
  expect(untouched.filter((type) => !core.has(type)).length / others).toBeLessThan(0.35);
  for (const type of ['ec2:vpc', 'ec2:subnet', 'ec2:security-group', 'ec2:instance', 'ec2:vpc-endpoint', 'ec2:internet-gateway']) {
    expect([type, met.get(type)]).toEqual([
      type,
      expect.toSatisfy((kinds: Set<string>) => ['added', 'altered', 'ended'].every((kind) => kinds.has(kind))),
    ]);
  }
  for (const round of changes) {
    const real = round.filter(({ change }) => change !== 'drifted').length;
    expect(real / total).toBeGreaterThan(0.01);
    expect(real / total).toBeLessThan(0.12);
  }
});

test('a terminated instance is listed for one more round without its network, then no more', () => {
  const estate = smallEstate();
  const ended = [...estate.change(5)].filter(({ type, change }) => type === 'ec2:instance' && change === 'ended');
  expect(ended.length).toBeGreaterThan(3);
  const find = ({ accountId, region, id }: EstateChange): Item | undefined =>
    ask(estate, accountId, region, 'ec2:DescribeInstances')
      .flatMap(({ Instances }) => Instances as Item[])
      .find(({ InstanceId }) => InstanceId === id);
  for (const change of ended) {
    const lingering = find(change);
    expect(lingering).toMatchObject({ State: { Code: 48, Name: 'terminated' }, NetworkInterfaces: [], SecurityGroups: [] });
    expect(lingering).not.toHaveProperty('VpcId');
    const attached = ask(estate, change.accountId, change.region, 'ec2:DescribeNetworkInterfaces').filter(
      ({ Attachment }) => (Attachment as Item | undefined)?.InstanceId === change.id,
    );
    expect(attached).toEqual([]);
  }
  estate.change(6);
  expect(ended.map(find)).toEqual(ended.map(() => undefined));
});

test('rounds by the same seeds make the same estate, told or not; others, or in another order, do not', () => {
  const options = { ...SMALL, accounts: 4 };
  const [one, two, other] = [generateEstate(options), generateEstate(options), generateEstate(options)];
  for (const seed of [1, 2]) {
    expect([...one.change(seed)].length).toBeGreaterThan(0);
    two.change(seed);
  }
  for (const seed of [2, 1]) other.change(seed);
  expect([...listings(two)]).toEqual([...listings(one)]);
  expect([...listings(other)]).not.toEqual([...listings(one)]);
});

test('the same seed again makes other changes', () => {
  const estate = smallEstate();
  const first = [...estate.change(9)].filter(({ change }) => change !== 'drifted').map(nameOf);
  const second = [...estate.change(9)].filter(({ change }) => change !== 'drifted').map(nameOf);
  expect(second).not.toEqual(first);
});

test('what a round met can be read later, when the estate has moved on', () => {
  const late = smallEstate(1);
  const changes = late.change(2);
  late.change(3);
  expect([...changes]).toEqual([...smallEstate(1).change(2)]);
});

test('a tick moves only what changes by itself, and every move makes a new version', () => {
  const estate = smallEstate(1);
  const version = estate.version;
  const before = estate.truth();
  estate.tick(1);
  const after = estate.truth();
  expect(estate.version).toBe(version + 1);
  const moved = new Set<string>();
  for (const { type } of OWN_TYPES) {
    // Told of tunnels that are up, which they are or not by themselves.
    if (type === 'ec2:active-vpn-tunnel-status') continue;
    for (const [scope, rows] of Object.entries(after.types[type] ?? {})) {
      const earlier = before.types[type]?.[scope] ?? {};
      expect(Object.keys(rows)).toEqual(Object.keys(earlier));
      for (const [id, row] of Object.entries(rows)) {
        for (const [field, value] of Object.entries(row)) {
          if (JSON.stringify(value) !== JSON.stringify(earlier[id]?.[field])) moved.add(`${type} ${field}`);
        }
      }
    }
  }
  expect(moved).toEqual(
    new Set([
      'ec2:subnet AvailableIpAddressCount',
      'ec2:vpn-connection VgwTelemetry',
      'ec2:transit-gateway-connect-peer ConnectPeerConfiguration',
      'directconnect:virtual-interface bgpPeers',
      'elb:instance-health State',
      'elb:instance-health ReasonCode',
      'elb:instance-health Description',
      'elbv2:target-health TargetHealth',
      'network-firewall:firewall FirewallStatus',
      'cloudfront:distribution InProgressInvalidationBatches',
      'globalaccelerator:endpoint-group EndpointDescriptions',
      'networkmanager:network-resource DefinitionTimestamp',
      'networkmanager:network-telemetry Health',
      'vpc-lattice:target status',
      'vpc-lattice:target reasonCode',
      'vpc-lattice:domain-verification lastVerifiedTime',
    ]),
  );
  estate.change(2);
  expect(estate.version).toBe(version + 2);
});

test('many rounds neither empty the estate nor let it grow without end', () => {
  const estate = generateEstate({ ...SMALL, accounts: 4 });
  const first = rowsOf(estate.truth()).size;
  for (let seed = 0; seed < 30; seed += 1) estate.change(seed);
  const size = rowsOf(estate.truth()).size / first;
  expect(size).toBeGreaterThan(0.7);
  expect(size).toBeLessThan(1.5);
});
