import { expect, test } from 'vitest';
import type { MutableEstate } from './generate-estate.ts';
import { ask, type Item, listings, SMALL, smallEstate, texts } from './testing/walk.ts';

const HOME = 'us-east-1';
const MOMENTS = [{ seeds: [] }, { seeds: [1] }, { seeds: [1, 2, 3] }];

interface Zone {
  readonly accountId: string;
  readonly id: string;
  readonly item: Item;
  readonly vpcs: readonly Item[];
}

function zonesOf(estate: MutableEstate): readonly Zone[] {
  return estate.accounts.flatMap(({ id: accountId }) =>
    ask(estate, accountId, HOME, 'route53:ListHostedZones').map((item) => {
      const [told] = ask(estate, accountId, HOME, 'route53:GetHostedZone', { Id: item.Id });
      return { accountId, id: String(item.Id).replace('/hostedzone/', ''), item, vpcs: (told?.VPCs ?? []) as Item[] };
    }),
  );
}

function everywhere(estate: MutableEstate, operation: Parameters<typeof ask>[3], regions: readonly string[] = [HOME]): readonly Item[] {
  return estate.accounts.flatMap(({ id }) => regions.flatMap((region) => ask(estate, id, region, operation)));
}

function sorted(values: Iterable<string>): string[] {
  return [...values].sort((left, right) => (left < right ? -1 : 1));
}

test.each(MOMENTS)('a zone has the VPCs that resolve names by it, and each VPC tells of the zone (rounds $seeds)', ({ seeds }) => {
  const estate = smallEstate(...seeds);
  const zones = zonesOf(estate);
  const said = zones.flatMap(({ id, accountId, vpcs }) => vpcs.map(({ VPCId, VPCRegion }) => `${VPCRegion} ${VPCId} ${accountId} ${id}`));
  const told = estate.accounts.flatMap(({ id }) =>
    SMALL.regions.flatMap((region) =>
      ask(estate, id, region, 'ec2:DescribeVpcs')
        .filter(({ OwnerId }) => OwnerId === id)
        .flatMap(({ VpcId }) =>
          ask(estate, id, HOME, 'route53:ListHostedZonesByVPC', { VPCId: VpcId, VPCRegion: region }).flatMap(({ HostedZoneId, Owner }) => {
            const { OwningAccount } = Owner as Item;
            return OwningAccount === undefined ? [] : [`${region} ${VpcId} ${OwningAccount} ${HostedZoneId}`];
          }),
        ),
    ),
  );
  expect(sorted(told)).toEqual(sorted(said));
  expect(new Set(said.map((one) => one.split(' ')[0]))).toEqual(new Set(SMALL.regions));
  expect(zones.some(({ accountId, vpcs }) => vpcs.length > 3 && accountId === estate.accounts[0]?.id)).toBe(true);
  for (const { item, vpcs } of zones) expect([item.Name, vpcs.length > 0]).toEqual([item.Name, (item.Config as Item).PrivateZone]);
});

test.each(MOMENTS)('a VPC that may be associated is of another account, and is not associated yet (rounds $seeds)', ({ seeds }) => {
  const estate = smallEstate(...seeds);
  const owners = new Map(everywhere(estate, 'ec2:DescribeVpcs', SMALL.regions).map(({ VpcId, OwnerId }) => [VpcId, OwnerId]));
  let invited = 0;
  for (const { accountId, item, vpcs } of zonesOf(estate)) {
    for (const { VPCId } of ask(estate, accountId, HOME, 'route53:ListVPCAssociationAuthorizations', { HostedZoneId: item.Id })) {
      invited += 1;
      expect(owners.get(VPCId)).toMatch(/^\d{12}$/);
      expect(owners.get(VPCId)).not.toBe(accountId);
      expect(vpcs.map((vpc) => vpc.VPCId)).not.toContain(VPCId);
    }
  }
  expect(invited).toBeGreaterThan(0);
});

test.each(MOMENTS)(
  'records lead to load balancers, distributions and accelerators that are there, and count (rounds $seeds)',
  ({ seeds }) => {
    const estate = smallEstate(...seeds);
    const targets = new Set([
      ...everywhere(estate, 'elbv2:DescribeLoadBalancers', SMALL.regions).map(
        ({ DNSName, CanonicalHostedZoneId }) => `${CanonicalHostedZoneId} dualstack.${DNSName}.`,
      ),
      ...everywhere(estate, 'cloudfront:ListDistributions').map(({ DomainName }) => `Z2FDTNDATAQYW2 ${DomainName}.`),
      ...everywhere(estate, 'globalaccelerator:ListAccelerators').map(({ DnsName }) => `Z2BJ6XQ5FK7U4H ${DnsName}.`),
    ]);
    const ids = new Set([
      ...everywhere(estate, 'route53:ListHealthChecks').map(({ Id }) => Id),
      ...everywhere(estate, 'route53:ListCidrCollections').map(({ Id }) => Id),
      ...everywhere(estate, 'route53:ListTrafficPolicyInstances').map(({ Id }) => Id),
    ]);
    const kinds = new Set<string>();
    const aliases = new Set<string>();
    for (const { accountId, item } of zonesOf(estate)) {
      const records = ask(estate, accountId, HOME, 'route53:ListResourceRecordSets', { HostedZoneId: item.Id });
      expect(records).toHaveLength(item.ResourceRecordSetCount as number);
      const names = records.map(({ Name, Type, SetIdentifier }) => `${Name} ${Type} ${SetIdentifier ?? ''}`);
      expect(new Set(names).size).toBe(names.length);
      for (const record of records) {
        expect(String(record.Name).endsWith(String(item.Name))).toBe(true);
        kinds.add(String(record.Type));
        const { HealthCheckId, TrafficPolicyInstanceId, CidrRoutingConfig } = record;
        const named = [HealthCheckId, TrafficPolicyInstanceId, (CidrRoutingConfig as Item | undefined)?.CollectionId];
        for (const id of named) if (id !== undefined) expect([record.Name, ids.has(id)]).toEqual([record.Name, true]);
        const alias = record.AliasTarget as Item | undefined;
        if (alias === undefined) continue;
        aliases.add(String(alias.HostedZoneId));
        expect([record.Name, targets.has(`${alias.HostedZoneId} ${alias.DNSName}`)]).toEqual([record.Name, true]);
      }
    }
    expect(sorted(kinds)).toEqual(['A', 'AAAA', 'CAA', 'CNAME', 'MX', 'NS', 'PTR', 'SOA', 'SRV', 'TXT']);
    expect(aliases.size).toBeGreaterThan(4);
  },
);

/** Things of Resolver, of CloudFront and of accelerators that are listed by themselves. */
const OWN: Readonly<Record<string, string>> = {
  'route53resolver:ListResolverEndpoints': 'Id',
  'route53resolver:ListResolverEndpointIpAddresses': 'IpId',
  'route53resolver:ListResolverRules': 'Id',
  'route53resolver:ListResolverQueryLogConfigs': 'Id',
  'route53resolver:ListFirewallRuleGroups': 'Id',
  'route53resolver:ListFirewallDomainLists': 'Id',
  'cloudfront:ListDistributions': 'Id',
  'cloudfront:ListVpcOrigins': 'Id',
  'cloudfront:ListAnycastIpLists': 'Id',
  'cloudfront:ListConnectionGroups': 'Id',
  'globalaccelerator:ListCrossAccountAttachments': 'AttachmentArn',
};
const NAMED =
  /^(?:rslvr-(?:in|out|rr|qlc|frg|fdl)-|rslvr-autodefined-rr-|rni-|E[0-9A-F]{13}$|vo_|aip_|cg_|arn:aws:globalaccelerator::\d+:attachment)/;

test.each(MOMENTS)('what Resolver, CloudFront and accelerators name, the account sees (rounds $seeds)', ({ seeds }) => {
  const estate = smallEstate(...seeds);
  const everything = [...listings(estate)].filter(({ operation }) => /^(?:route53resolver|cloudfront|globalaccelerator):/.test(operation));
  const seen = new Set(
    everything.flatMap(({ accountId, region, operation, items }) =>
      OWN[operation] ? items.map((item) => `${accountId} ${region} ${item[OWN[operation]!]}`) : [],
    ),
  );
  const lost = new Set<string>();
  let named = 0;
  for (const { accountId, region, operation, items } of everything) {
    for (const item of items) {
      for (const [path, text] of texts(item)) {
        if (!NAMED.test(text) || /ETag|OriginAccessControlId/.test(path)) continue;
        named += 1;
        if (!seen.has(`${accountId} ${region} ${text}`)) lost.add(`${operation} ${path}`);
      }
    }
  }
  // What is shared names what its owner keeps, and who may use something is told without the attachment that permits it.
  expect(sorted(lost)).toEqual([
    'globalaccelerator:ListCrossAccountResources AttachmentArn',
    'route53resolver:ListFirewallRules FirewallDomainListId',
    'route53resolver:ListResolverRules ResolverEndpointId',
  ]);
  expect(named).toBeGreaterThan(300);
});

test.each(MOMENTS)(
  'what is lent to an account is what its owner says, and shared things are seen from both sides (rounds $seeds)',
  ({ seeds }) => {
    const estate = smallEstate(...seeds);
    const lent = estate.accounts.flatMap(({ id }) =>
      ask(estate, id, HOME, 'globalaccelerator:ListCrossAccountAttachments').flatMap(({ AttachmentArn, Principals, Resources }) =>
        (Principals as string[]).flatMap((to) =>
          (Resources as Item[]).map(({ EndpointId, Cidr }) => `${id} ${to} ${AttachmentArn} ${EndpointId ?? Cidr}`),
        ),
      ),
    );
    const taken = estate.accounts.flatMap(({ id }) =>
      (ask(estate, id, HOME, 'globalaccelerator:ListCrossAccountResourceAccounts') as unknown as string[]).flatMap((owner) =>
        ask(estate, id, HOME, 'globalaccelerator:ListCrossAccountResources', { ResourceOwnerAwsAccountId: owner }).map(
          ({ AttachmentArn, EndpointId, Cidr }) => `${owner} ${id} ${AttachmentArn} ${EndpointId ?? Cidr}`,
        ),
      ),
    );
    expect(sorted(taken)).toEqual(sorted(lent));
    expect(lent.length).toBeGreaterThan(1);

    for (const operation of ['ListResolverRules', 'ListResolverQueryLogConfigs', 'ListFirewallRuleGroups'] as const) {
      const sides = new Map<unknown, Set<unknown>>();
      for (const { accountId, items } of [...listings(estate, SMALL.regions)].filter(
        (one) => one.operation === `route53resolver:${operation}`,
      )) {
        for (const { Id, OwnerId, ShareStatus } of items) {
          if (ShareStatus === 'NOT_SHARED') continue;
          sides.set(Id, (sides.get(Id) ?? new Set()).add(`${OwnerId === accountId} ${ShareStatus}`));
        }
      }
      expect(sides.size).toBeGreaterThan(2);
      expect([...sides.values()]).toEqual([...sides].map(() => new Set(['true SHARED_BY_ME', 'false SHARED_WITH_ME'])));
    }
  },
);
