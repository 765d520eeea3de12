import type {
  AnycastIpList,
  AnycastIpListSummary,
  ConnectionGroupSummary,
  DistributionTenantSummary,
  GetAnycastIpListResult,
} from '@aws-sdk/client-cloudfront';
import { homeOf } from './account-place.ts';
import { publicAddress } from './addresses.ts';
import { certificateArn } from './balancer-arn.ts';
import { distributionPlans } from './distribution-plan.ts';
import { edgeArn, edgeId, entityTag, hasCloudFront } from './edge.ts';
import { fraction, hex, type Key, moment, momentOfRound, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import type { Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';

/** The hub serves others by one distribution of many tenants, at addresses that stay the same. */
function keyOf({ account }: Site, ...path: readonly string[]): Key {
  return under(account.key, 'tenants', ...path);
}

/** Undefined where the account has nothing of the kind. */
function serving(site: Site): Site | undefined {
  const home = homeOf(site);
  return home.account.use === 'hub' && hasCloudFront(home) ? home : undefined;
}

function anycastListId(site: Site): string {
  return edgeId('aip_', keyOf(site, 'anycast'));
}

/** CloudFront gives 21, or 3 for a name without subdomains. */
const ANYCAST_ADDRESSES = 3;

function anycastLists(site: Site): readonly AnycastIpListSummary[] {
  return anycastAnswers(site).map(({ AnycastIpList: list, ETag }) => {
    const { AnycastIps: _addresses, ...summary } = list;
    return { ...summary, ETag };
  });
}

function anycastAnswers(site: Site): readonly (GetAnycastIpListResult & { readonly AnycastIpList: AnycastIpList })[] {
  const home = serving(site);
  if (home === undefined) return [];
  const key = keyOf(home, 'anycast');
  const edits = alterations(home.rounds, key, 0.2);
  const id = anycastListId(home);
  return [
    {
      AnycastIpList: {
        Id: id,
        Name: 'tenants',
        Status: 'Deployed',
        Arn: edgeArn(home, `anycast-ip-list/${id}`),
        IpAddressType: 'ipv4',
        AnycastIps: Array.from({ length: ANYCAST_ADDRESSES }, (_, index) => publicAddress(fraction(under(key, index, edits), 'public'))),
        IpCount: ANYCAST_ADDRESSES,
        LastModifiedTime: edits === 0 ? moment(key) : momentOfRound(edits, key),
      },
      ETag: entityTag(key, edits),
    },
  ];
}

function groupId(site: Site, name: string): string {
  return edgeId('cg_', keyOf(site, 'group', name));
}

export function connectionGroups(site: Site): readonly ConnectionGroupSummary[] {
  const home = serving(site);
  if (home === undefined) return [];
  return (['default', 'anycast'] as const).map((name) => {
    const key = keyOf(home, 'group', name);
    const edits = alterations(home.rounds, key, 0.15);
    const id = groupId(home, name);
    return {
      Id: id,
      Name: name,
      Arn: edgeArn(home, `connection-group/${id}`),
      RoutingEndpoint: `d${hex(key).slice(0, 13)}.cloudfront.net`,
      CreatedTime: moment(key),
      LastModifiedTime: edits === 0 ? moment(key) : momentOfRound(edits, key),
      ETag: entityTag(key, edits),
      Enabled: edits % 2 === 0,
      Status: 'Deployed',
      IsDefault: name === 'default',
      ...(name === 'anycast' ? { AnycastIpListId: anycastListId(home) } : {}),
    };
  });
}

/** Tenants come and go. */
export function distributionTenants(site: Site): readonly DistributionTenantSummary[] {
  const home = serving(site);
  const distribution = home && distributionPlans(home).find(({ use }) => use === 'tenants');
  if (home === undefined || distribution === undefined) return [];
  const fixed = ['alpha', 'beta'].map((name) => ({ key: keyOf(home, 'tenant', name), name, round: -1 }));
  const added = births(home.rounds, keyOf(home, 'tenant'), 1)
    .filter(({ key, round }) => presence(home.rounds, key, 0.3, round) === 'present')
    .map(({ key, round }) => ({ key, name: `tenant-${round}`, round }));
  return [...fixed, ...added].map(({ key, name, round }): DistributionTenantSummary => {
    const edits = alterations(home.rounds, key, 0.15, 'alter', round);
    const id = edgeId('dt_', key);
    const created = round < 0 ? moment(key) : momentOfRound(round, key);
    return {
      Id: id,
      DistributionId: distribution.id,
      Name: name,
      Arn: edgeArn(home, `distribution-tenant/${id}`),
      Domains: [{ Domain: `${name}.example.com`, Status: 'active' }],
      ConnectionGroupId: groupId(home, round < 0 ? 'anycast' : 'default'),
      Customizations: {
        ...(name === 'beta' ? { Certificate: { Arn: certificateArn(home, key) } } : {}),
        GeoRestrictions: { RestrictionType: 'blacklist', Locations: edits % 2 === 0 ? ['AQ'] : ['AQ', 'BV'] },
      },
      CreatedTime: created,
      LastModifiedTime: edits === 0 ? created : momentOfRound(round + edits, key),
      ETag: entityTag(key, edits),
      Enabled: true,
      Status: 'Deployed',
    };
  });
}

export const CONNECTION_GROUP_LISTS: Lists = {
  'cloudfront:ListAnycastIpLists': anycastLists,
  'cloudfront:GetAnycastIpList': (site, input) => anycastAnswers(site).filter(({ AnycastIpList: { Id } }) => Id === text(input, 'Id')),
  'cloudfront:ListConnectionGroups': connectionGroups,
  'cloudfront:ListDistributionTenants': distributionTenants,
};
