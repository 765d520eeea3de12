import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sharedPath } from '../testing/shared.ts';
import { generateEstate } from './generate-estate.ts';
import { listings, operations, SMALL, smallEstate } from './testing/walk.ts';
import { TRUTH_RULES } from './truth-rules/all.ts';
import { CORE_RULES } from './truth-rules/core.ts';
import type { TruthRule } from './truth-rules/truth-rule.ts';

const REFERENCE = sharedPath('reference/resource-types.json');

interface ReferenceType {
  readonly type: string;
  readonly tier: number;
  readonly service: string;
  readonly command: string;
  readonly outputKey: string | null;
  readonly idField: string | readonly string[];
  readonly scope: string;
  readonly embeddedIn: string | null;
  readonly parent: { readonly type: string; readonly inputParam: string; readonly from: string } | null;
  readonly states: { readonly field: string; readonly gone: readonly string[] | null } | null;
  readonly secretFields: readonly string[] | null;
}

/**
 * What the reference leaves to be found out: an address without an allocation, a group that is stale in each VPC where it is used, a
 * certificate that is the listener's own and among the others, and what several global networks, gateways or sessions have in common.
 */
const OTHER_IDS: Readonly<Record<string, readonly string[]>> = {
  'ec2:elastic-ip': ['AllocationId|PublicIp'],
  'ec2:stale-security-group': ['$parent.VpcId', 'GroupId'],
  'elbv2:listener-certificate': ['$parent.ListenerArn', 'CertificateArn', 'IsDefault'],
  'route53resolver:firewall-domain': ['$parent.FirewallDomainListId', 'Domain'],
  'networkmanager:core-network-change-set': ['$parent.CoreNetworkId', '$parent.PolicyVersionId', 'Identifier', 'Type', 'IdentifierPath'],
  'networkmanager:network-route': [
    '$parent.CoreNetworkId',
    '$parent.RouteTableIdentifier.CoreNetworkSegmentEdge.SegmentName',
    '$parent.RouteTableIdentifier.CoreNetworkSegmentEdge.EdgeLocation',
    'DestinationCidrBlock|PrefixListId',
  ],
  'networkmanager:network-resource': ['$parent.GlobalNetworkId', 'RegisteredGatewayArn|CoreNetworkId', 'ResourceArn|ResourceId'],
  'networkmanager:network-resource-relationship': ['$parent.GlobalNetworkId', 'From', 'To'],
  'networkmanager:network-telemetry': ['$parent.GlobalNetworkId', 'ResourceArn', 'Address', 'Health.Type'],
};

/** A core network says which segments and edges it has; the reference asks in its global network. */
const OTHER_PARENTS: Readonly<Record<string, string>> = { 'networkmanager:network-route': 'networkmanager:core-network' };

/** A call of the reference's own answers with them, and so does the one that describes what holds them. */
const INSIDE: Readonly<Record<string, string>> = { 'route53:vpc-association': 'route53:hosted-zone' };

/** Asked for at the one place of a global service, with the region of the VPC, and registered there. */
const BY_REGION = ['route53:hosted-zone-by-vpc'];

/** The reference names one place of a secret that the whole configuration repeats. */
const MORE_SECRETS: Readonly<Record<string, readonly string[]>> = {
  'cloudfront:distribution': ['DistributionConfig.Origins.Items[].CustomHeaders.Items[].HeaderValue'],
};

/** States that the reference leaves open, of a kind of association whose others are listed for a while after they ended. */
const OTHER_STATES: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'ram:source-association': ['status', ['DISASSOCIATED']],
};

/** Listed whole, though the reference lists them under others: images by owner, the regions of the account that asks, and what has two ends. */
const BY_THEMSELVES = ['ec2:image', 'account:region', 'vpc-lattice:service-network-service-association'];

/** What the reference does not have: associations from the side of the gateway that is associated. */
const BEYOND = ['directconnect:vpn-gateway-association', 'directconnect:transit-gateway-association'];

test.skipIf(REFERENCE === null)('the rules are those of the reference', () => {
  const reference = JSON.parse(readFileSync(REFERENCE ?? '', 'utf8')) as ReferenceType[];
  const ruled = new Set(TRUTH_RULES.map(({ type }) => type));
  expect(reference.filter(({ type, tier }) => tier === 1 && !ruled.has(type)).map(({ type }) => type)).toEqual(['sts:caller-identity']);
  const rules = TRUTH_RULES.filter(({ type }) => !BEYOND.includes(type));
  const expected = rules.map(({ type }) => {
    const entry = reference.find((one) => one.type === type)!;
    return {
      type: entry.type,
      operation: `${entry.service}:${entry.command.replace(/Command$/, '')}`,
      id: OTHER_IDS[type] ?? [entry.idField].flat().flatMap((part) => part.split('+')),
      holder: INSIDE[type] ?? entry.embeddedIn ?? undefined,
      parent:
        entry.parent === null || INSIDE[type] !== undefined || BY_THEMSELVES.includes(entry.type)
          ? undefined
          : [OTHER_PARENTS[type] ?? entry.parent.type, entry.parent.inputParam, entry.parent.from],
      gone: OTHER_STATES[type] ?? (entry.states?.gone?.length ? [entry.states.field, entry.states.gone] : undefined),
      secrets: entry.secretFields?.length ? [...entry.secretFields, ...(MORE_SECRETS[type] ?? [])] : undefined,
      global: entry.scope !== 'regional' && !BY_REGION.includes(type),
    };
  });
  const ours = rules.map((rule) => ({
    type: rule.type,
    operation: rule.operation,
    id: rule.id,
    holder: rule.holder,
    parent: parentOf(rule),
    gone: rule.gone && [rule.gone.path, rule.gone.states],
    secrets: rule.secrets,
    global: rule.global === true,
  }));
  expect(ours).toEqual(expected);
});

function parentOf({ parent, among }: TruthRule): unknown {
  if (among !== undefined) return [among.operation.split(':')[1], among.input, '$value'];
  return parent && [parent.type, parent.input, parent.from];
}

test('every type has rows, and every operation something to list', () => {
  // Groups go stale when a peering ends, which takes a round of changes.
  const estates = [smallEstate(), smallEstate(1)];
  const types = estates.flatMap((estate) => Object.keys(estate.truth().types));
  expect(sorted(new Set(types))).toEqual(sorted(['sts:caller-identity', ...TRUTH_RULES.map(({ type }) => type)]));
  const listed = new Set(
    estates
      .flatMap((estate) => [...listings(estate)])
      .filter(({ items }) => items.length > 0)
      .map(({ operation }) => operation),
  );
  const told = new Set(
    TRUTH_RULES.flatMap(({ operation, detail, tags, among }) =>
      [operation, ...[detail ?? []].flat().map((each) => each.operation), tags?.operation, among?.operation].filter(
        (each) => each !== undefined,
      ),
    ),
  );
  expect(sorted(listed)).toEqual(sorted(told));
});

function sorted(values: Iterable<string>): string[] {
  return [...values].sort((left, right) => (left < right ? -1 : 1));
}

test('the common listings have a second page at the smallest page size', () => {
  const sizes = new Map(operations().map(({ key, list }) => [key, list?.paging]));
  const longest = new Map<string, number>();
  for (const { operation, items } of listings(smallEstate())) {
    longest.set(operation, Math.max(longest.get(operation) ?? 0, items.length));
  }
  const core = new Set(CORE_RULES.map(({ operation }) => operation));
  const onOnePage = [...longest].flatMap(([operation, length]) => {
    if (!core.has(operation as 'ec2:DescribeVpcs')) return [];
    const paging = sizes.get(operation as 'ec2:DescribeVpcs');
    return paging && length <= paging.min ? [operation] : [];
  });
  // A region has one transit gateway, and few of what hangs on it; the rest is rare in life too.
  expect(onOnePage).toEqual([
    'ec2:DescribeEgressOnlyInternetGateways',
    'ec2:DescribeVpcBlockPublicAccessExclusions',
    'ec2:DescribeTransitGateways',
    'ec2:DescribeTransitGatewayPeeringAttachments',
    'ec2:DescribeTransitGatewayConnects',
    'ec2:DescribeTransitGatewayConnectPeers',
    'ec2:GetTransitGatewayPrefixListReferences',
    'ec2:DescribeLocalGateways',
    'directconnect:DescribeLags',
  ]);
});

test('what AWS still lists after it ended is listed, and not true', () => {
  const estate = smallEstate();
  const { types } = estate.truth();
  const lists = [...listings(estate)];
  const listsState = (operation: string, state: string): boolean =>
    lists.some((listing) => listing.operation === operation && JSON.stringify(listing.items).includes(`"${state}"`));
  const claimed = TRUTH_RULES.flatMap(({ type, operation, gone }) =>
    (gone?.states ?? []).map((state) => ({
      type,
      state,
      listed: listsState(operation, state) || listsState(operation, state.toLowerCase()),
    })),
  );
  expect(claimed.filter(({ listed }) => listed).length).toBeGreaterThan(20);
  for (const { type, gone } of TRUTH_RULES) {
    if (!gone) continue;
    const states = Object.values(types[type] ?? {}).flatMap((rows) =>
      Object.values(rows).map((row) =>
        String(gone.path.split('.').reduce<unknown>((held, field) => (held as Record<string, unknown>)[field], row)),
      ),
    );
    expect([type, states.filter((state) => gone.states.some((one) => one.toLowerCase() === state.toLowerCase()))]).toEqual([type, []]);
  }
});

test('secrets are listed as AWS lists them, and are not in the truth', () => {
  const estate = smallEstate();
  const lists = JSON.stringify([...listings(estate)]);
  expect(lists.match(/simulated\.psk\./g)?.length).toBeGreaterThan(20);
  expect(lists.match(/simulated\.bgp\./g)?.length).toBeGreaterThan(20);
  expect(lists.match(/simulated\.oidc\./g)?.length).toBe(1);
  expect(lists.match(/simulated\.origin\./g)?.length).toBeGreaterThan(5);
  const truth = JSON.stringify(estate.truth());
  expect(truth).not.toMatch(/simulated\.(?:psk|bgp|oidc|origin)\./);
  expect(truth).not.toMatch(/CustomerGatewayConfiguration|PreSharedKey|authKey|customerRouterConfig|ClientSecret|HeaderValue/);
});

test('a shared thing is true of the account that shares and of those it is shared with, an owner in another account', () => {
  const estate = smallEstate();
  const { types } = estate.truth();
  for (const type of [
    'ec2:vpc',
    'ec2:subnet',
    'ec2:route-table',
    'ec2:network-acl',
    'ec2:internet-gateway',
    'ec2:transit-gateway',
    'ec2:managed-prefix-list',
  ]) {
    const seen = Map.groupBy(
      Object.entries(types[type] ?? {}).flatMap(([scope, rows]) =>
        Object.entries(rows).map(([id, row]) => ({ id, account: scope.split(' ')[0], owner: row.OwnerId })),
      ),
      ({ id }) => id,
    );
    const shared = [...seen.values()].filter((views) => views.some(({ account, owner }) => account !== owner && owner !== 'AWS'));
    expect([type, shared.length > 0]).toEqual([type, true]);
    expect([type, shared.filter((views) => !views.some(({ account, owner }) => account === owner))]).toEqual([type, []]);
  }
});

test.each(['tiny', 'small', 'medium'] as const)('identities are unique in each scope at size %s, through rounds of changes', (size) => {
  const estate = generateEstate({ ...SMALL, accounts: 5, seed: 11, size });
  for (const seed of [1, 2, 3, 4]) {
    const rows = Object.values(estate.truth().types).flatMap((scopes) => Object.values(scopes).map((held) => Object.keys(held).length));
    expect(Math.min(...rows)).toBeGreaterThan(0);
    estate.change(seed);
  }
});
