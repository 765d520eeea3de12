import { expect, test } from 'vitest';
import type { OperationName } from '../estate.ts';
import type { MutableEstate } from './generate-estate.ts';
import { ask, type Item, listings, SMALL, smallEstate, texts } from './testing/walk.ts';

const MOMENTS = [{ seeds: [] }, { seeds: [1] }, { seeds: [1, 2, 3] }];
const HOME = 'us-east-1';

/** Where what is shared shows to those who may use it, and by which field it is named in its ARN. */
const SEEN: Readonly<Record<string, readonly [OperationName, string]>> = {
  'ec2:TransitGateway': ['ec2:DescribeTransitGateways', 'TransitGatewayArn'],
  'ec2:PrefixList': ['ec2:DescribeManagedPrefixLists', 'PrefixListArn'],
  'ec2:Subnet': ['ec2:DescribeSubnets', 'SubnetArn'],
  'network-firewall:Firewall': ['network-firewall:ListFirewalls', 'FirewallArn'],
  'network-firewall:FirewallPolicy': ['network-firewall:ListFirewallPolicies', 'Arn'],
  'network-firewall:StatefulRuleGroup': ['network-firewall:ListRuleGroups', 'Arn'],
  'route53resolver:ResolverRule': ['route53resolver:ListResolverRules', 'Arn'],
  'route53resolver:ResolverQueryLogConfig': ['route53resolver:ListResolverQueryLogConfigs', 'Arn'],
  'route53resolver:FirewallRuleGroup': ['route53resolver:ListFirewallRuleGroups', 'Arn'],
};

const places = (estate: MutableEstate): (readonly [string, string])[] =>
  estate.accounts.flatMap(({ id }) => SMALL.regions.map((region) => [id, region] as const));

test.each(MOMENTS)('whoever is in a share sees the share and what is in it, and nobody else does (rounds $seeds)', ({ seeds }) => {
  const estate = smallEstate(...seeds);
  const members = new Set(estate.accounts.map(({ id }) => id));
  const offered: string[] = [];
  const taken: string[] = [];
  const used = new Set<string>();
  const unseen: string[] = [];
  for (const [id, region] of places(estate)) {
    const principals = ask(estate, id, region, 'ram:GetResourceShareAssociations', { associationType: 'PRINCIPAL' });
    for (const { associatedEntity, resourceShareArn, status } of principals) {
      if (status === 'ASSOCIATED' && members.has(String(associatedEntity))) offered.push(`${associatedEntity} ${resourceShareArn}`);
    }
    for (const { owningAccountId, resourceShareArn, status } of ask(estate, id, region, 'ram:GetResourceShares')) {
      if (owningAccountId === id) continue;
      expect(status).toBe('ACTIVE');
      if (members.has(String(owningAccountId))) taken.push(`${id} ${resourceShareArn}`);
    }
    for (const { arn, type } of ask(estate, id, region, 'ram:ListResources')) {
      const [operation, field] = SEEN[String(type)] ?? [];
      // A partner's.
      if (operation === undefined || field === undefined) continue;
      used.add(String(type));
      if (!ask(estate, id, region, operation).some((item) => item[field] === arn)) unseen.push(`${id} ${region} ${arn}`);
    }
  }
  expect(new Set(taken)).toEqual(new Set(offered));
  expect(taken.length).toBe(offered.length);
  expect(offered.length).toBeGreaterThan(30);
  expect(unseen).toEqual([]);
  expect(used).toEqual(new Set(Object.keys(SEEN)));
});

test.each(MOMENTS)(
  'every ARN of a firewall, and of what belongs to one, leads to something that is listed (rounds $seeds)',
  ({ seeds }) => {
    const own: Readonly<Record<string, string>> = {
      'network-firewall:ListFirewalls': 'FirewallArn',
      'network-firewall:ListFirewallPolicies': 'Arn',
      'network-firewall:ListRuleGroups': 'Arn',
      'network-firewall:ListVpcEndpointAssociations': 'VpcEndpointAssociationArn',
      'network-firewall:ListTLSInspectionConfigurations': 'Arn',
      'network-firewall:ListProxies': 'Arn',
      'network-firewall:ListProxyConfigurations': 'Arn',
      'network-firewall:ListProxyRuleGroups': 'Arn',
    };
    const estate = smallEstate(...seeds);
    const everything = [...listings(estate)];
    const listed = new Set(
      everything.flatMap(({ operation, items }) => (own[operation] ? items.map((item) => item[own[operation]!]) : [])),
    );
    for (const [id, region] of places(estate)) {
      for (const { Arn } of ask(estate, id, region, 'network-firewall:ListRuleGroups', { Scope: 'MANAGED' })) listed.add(Arn);
    }
    const said = new Map<string, string>();
    for (const { operation, items } of everything) {
      for (const item of items) {
        for (const [path, text] of texts(item)) if (/^arn:aws:network-firewall:/.test(text)) said.set(text, `${operation} ${path}`);
      }
    }
    expect(said.size).toBeGreaterThan(20);
    expect([...said].filter(([arn]) => !listed.has(arn))).toEqual([]);
  },
);

test.each(MOMENTS)(
  'every account of the organization is in one place of one tree, and policies are attached to what is in it (rounds $seeds)',
  ({ seeds }) => {
    const estate = smallEstate(...seeds);
    const [hub, administrator, ...members] = estate.accounts.map(({ id }) => id);
    const told = (operation: string, input: Item = {}, account = hub): readonly Item[] =>
      ask(estate, account!, HOME, `organizations:${operation}`, input);
    const ids = (items: readonly Item[]): string[] => items.map(({ Id }) => String(Id));
    const [root] = told('ListRoots');
    const tree = [String(root!.Id)];
    for (const unit of tree) tree.push(...ids(told('ListOrganizationalUnitsForParent', { ParentId: unit })));
    expect(new Set(tree).size).toBe(tree.length);
    expect(new Set(tree.slice(1))).toEqual(new Set(ids(told('ListOrganizationalUnitsForParent'))));

    const placed = tree.flatMap((unit) => ids(told('ListAccountsForParent', { ParentId: unit })));
    expect(new Set(placed)).toEqual(new Set(ids(told('ListAccounts'))));
    expect(placed.length).toBe(new Set(placed).size);
    expect(placed).toEqual(expect.arrayContaining(estate.accounts.map(({ id }) => id)));

    const targets = told('ListPolicies').flatMap(({ Id }) =>
      told('ListTargetsForPolicy', { PolicyId: Id }).map(({ TargetId }) => TargetId),
    );
    expect(targets.filter((target) => !tree.includes(String(target)) && !placed.includes(String(target)))).toEqual([]);
    expect(targets.length).toBeGreaterThan(30);

    expect(ids(told('ListDelegatedAdministrators'))).toEqual([administrator]);
    const [organization] = told('DescribeOrganization');
    expect(organization).toMatchObject({ MasterAccountId: hub });
    expect(members.map((id) => told('DescribeOrganization', {}, id))).toEqual(members.map(() => [organization]));
  },
);

test('an account that enables a region says so of itself as it does to EC2', () => {
  const estate = smallEstate();
  for (const { id } of estate.accounts) {
    const regions = ask(estate, id, HOME, 'account:ListRegions');
    const enabled = regions.filter(({ RegionOptStatus }) => /^ENABLED/.test(String(RegionOptStatus))).map(({ RegionName }) => RegionName);
    const usable = ask(estate, id, HOME, 'ec2:DescribeRegions').map(({ RegionName }) => RegionName);
    expect(new Set(enabled)).toEqual(new Set(usable));
  }
});
