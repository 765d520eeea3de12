import type {
  FirewallDomainListMetadata,
  FirewallRule,
  FirewallRuleGroup,
  FirewallRuleGroupAssociation,
  FirewallRuleGroupMetadata,
} from '@aws-sdk/client-route53resolver';
import { fraction, type Key, under, uuid } from './key.ts';
import { type Lists, text } from './lists.ts';
import { hubIn, isHub, type Place, type Site } from './plan.ts';
import { resolverArn, resolverEndpoints, resolverId, timesOf } from './resolver-endpoint.ts';
import { resolverRules, shareStatus } from './resolver-rule.ts';
import { outpostResolvers, queryLogConfigs } from './resolver-setting.ts';
import { tagsOfArn } from './resource-tag.ts';
import { alterations, births, presence } from './rounds.ts';
import { attachableVpcs } from './vpc-plan.ts';

/** The lists that AWS manages, in every region. */
const MANAGED = [
  'AWSManagedDomainsAggregateThreatList',
  'AWSManagedDomainsAmazonGuardDutyThreatList',
  'AWSManagedDomainsBotnetCommandandControl',
  'AWSManagedDomainsMalwareDomainList',
] as const;
const MANAGER = 'Route 53 Resolver DNS Firewall';

function managedListId(place: Place, name: (typeof MANAGED)[number]): string {
  return resolverId('rslvr-fdl', under(place.plan.root, 'managed-domain-list', place.region, name));
}

const OWN_LISTS = ['blocked', 'allowed'] as const;

function ownListKey(hub: Place, name: (typeof OWN_LISTS)[number]): Key {
  return under(hub.key, 'firewall-domain-list', name);
}

function domainLists(site: Site): readonly FirewallDomainListMetadata[] {
  return site.once('firewall-domain-lists', () => {
    const managed = MANAGED.map((name): FirewallDomainListMetadata => {
      const id = managedListId(site, name);
      const arn = resolverArn(site, `firewall-domain-list/${id}`, '');
      return { Id: id, Arn: arn, Name: name, CreatorRequestId: name, ManagedOwnerName: MANAGER };
    });
    if (!isHub(site)) return managed;
    const own = OWN_LISTS.map((name): FirewallDomainListMetadata => {
      const id = resolverId('rslvr-fdl', ownListKey(site, name));
      return { Id: id, Arn: resolverArn(site, `firewall-domain-list/${id}`), Name: name, CreatorRequestId: uuid(ownListKey(site, name)) };
    });
    return [...managed, ...own];
  });
}

/** Bare names. What others manage can't be read. */
function domains(site: Site, listId: string): readonly string[] {
  const name = isHub(site) ? OWN_LISTS.find((one) => resolverId('rslvr-fdl', ownListKey(site, one)) === listId) : undefined;
  if (name === undefined) return [];
  const key = ownListKey(site, name);
  const added = births(site.rounds, key, 2)
    .filter((birth) => presence(site.rounds, birth.key, 0.2, birth.round) === 'present')
    .map((birth) => `${resolverId('later', birth.key)}.example.`);
  return [...['one', 'two', 'three'].map((label) => `${label}.${name}.example.`), `*.${name}.example.net.`, ...added];
}

interface GroupPlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly shared: boolean;
}

/** The hub's in a region: one for everyone, one for itself. */
function groupPlans(hub: Place): readonly GroupPlan[] {
  return ['baseline', 'hub'].map((name) => {
    const key = under(hub.key, 'firewall-rule-group', name);
    return { key, id: resolverId('rslvr-frg', key), name, shared: name === 'baseline' };
  });
}

function visibleGroups(site: Site): readonly GroupPlan[] {
  if (!site.populated) return [];
  return groupPlans(hubIn(site.plan, site.region)).filter(({ shared }) => shared || isHub(site));
}

function metadata(site: Site, { key, id, name, shared }: GroupPlan): FirewallRuleGroupMetadata {
  const hub = hubIn(site.plan, site.region);
  return {
    Id: id,
    Arn: resolverArn(hub, `firewall-rule-group/${id}`),
    Name: name,
    OwnerId: hub.account.id,
    CreatorRequestId: uuid(under(key, 'creator')),
    ShareStatus: shareStatus(site, hub, shared),
  };
}

function ruleGroups(site: Site): readonly FirewallRuleGroupMetadata[] {
  return visibleGroups(site).map((group) => metadata(site, group));
}

function ruleGroup(site: Site, id: string): readonly FirewallRuleGroup[] {
  return visibleGroups(site)
    .filter((group) => group.id === id)
    .map((group) => ({
      ...metadata(site, group),
      RuleCount: rules(site, id).length,
      Status: 'COMPLETE',
      StatusMessage: 'Completed',
      ...timesOf(group.key, alterations(site.rounds, group.key, 0.1), -1),
    }));
}

function rules(site: Site, groupId: string): readonly FirewallRule[] {
  const group = visibleGroups(site).find(({ id }) => id === groupId);
  if (group === undefined) return [];
  const hub = site.at(hubIn(site.plan, site.region));
  const own = (name: (typeof OWN_LISTS)[number]): string => resolverId('rslvr-fdl', ownListKey(hub, name));
  const rule = (name: string, Priority: number, list: string, details: Partial<FirewallRule>, born = -1): FirewallRule => {
    const key = under(group.key, name);
    return {
      FirewallRuleGroupId: groupId,
      FirewallDomainListId: list,
      Name: name,
      Priority,
      CreatorRequestId: uuid(key),
      FirewallDomainRedirectionAction: 'INSPECT_REDIRECTION_DOMAIN',
      ...details,
      ...timesOf(key, alterations(hub.rounds, key, 0.1, 'alter', born), born),
    };
  };
  const override = {
    BlockResponse: 'OVERRIDE',
    BlockOverrideDomain: 'blocked.example.com',
    BlockOverrideDnsType: 'CNAME',
    BlockOverrideTtl: 60,
  } as const;
  const added = births(hub.rounds, under(group.key, 'rules'), 1)
    .filter(({ key, round }) => presence(hub.rounds, key, 0.3, round) === 'present')
    .map(({ round }) => rule(`later-${round}`, 1000 + round, own('blocked'), { Action: 'ALERT', Qtype: 'TXT' }, round));
  return [
    rule('allowed', 10, own('allowed'), { Action: 'ALLOW' }),
    rule('blocked', 20, own('blocked'), { Action: 'BLOCK', ...(group.shared ? override : { BlockResponse: 'NODATA' }) }),
    // A list may have several rules, by what is asked for.
    rule('blocked-mail', 25, own('blocked'), { Action: 'BLOCK', BlockResponse: 'NXDOMAIN', Qtype: 'MX' }),
    rule('threats', 30, managedListId(hub, MANAGED[0]), {
      Action: group.shared ? 'ALERT' : 'BLOCK',
      ...(group.shared ? {} : { BlockResponse: 'NXDOMAIN' }),
    }),
    ...added,
  ];
}

/** The main VPC of most places is filtered; those of the hub, by both groups. */
function groupAssociations(site: Site): readonly FirewallRuleGroupAssociation[] {
  return site.once('firewall-rule-group-associations', () =>
    visibleGroups(site).flatMap((group, number) =>
      attachableVpcs(site)
        .slice(0, isHub(site) ? 3 : 1)
        .flatMap((vpc): FirewallRuleGroupAssociation[] => {
          const key = under(vpc.key, 'firewall-rule-group', group.name);
          const wanted = isHub(site) || fraction(key, 'wanted') < 0.8;
          if (!wanted || presence(site.rounds, key, 0.05) !== 'present') return [];
          const edits = alterations(site.rounds, key, 0.1);
          const id = resolverId('rslvr-frgassoc', key);
          return [
            {
              Id: id,
              Arn: resolverArn(site, `firewall-rule-group-association/${id}`),
              FirewallRuleGroupId: group.id,
              VpcId: vpc.id,
              Name: `${group.name}-${vpc.name}`,
              Priority: 101 + number * 100 + (edits % 10),
              MutationProtection: edits % 2 === 0 ? 'DISABLED' : 'ENABLED',
              Status: 'COMPLETE',
              StatusMessage: 'Completed',
              CreatorRequestId: uuid(under(key, 'creator')),
              ...timesOf(key, edits, -1),
            },
          ];
        }),
    ),
  );
}

/** Of what is the account's own and has an ARN. */
function resolverTags(site: Site, arn: string): readonly { Key: string; Value: string }[] {
  const owner = `:${site.account.id}:`;
  if (!arn.includes(owner)) return [];
  const found = [
    ...resolverEndpoints(site),
    ...resolverRules(site),
    ...queryLogConfigs(site),
    ...outpostResolvers(site),
    ...domainLists(site),
    ...ruleGroups(site),
    ...groupAssociations(site),
  ].find(({ Arn }) => Arn === arn);
  return found === undefined ? [] : tagsOfArn(site, arn, found.Name ?? '');
}

export const DNS_FIREWALL_LISTS: Lists = {
  'route53resolver:ListFirewallRuleGroups': ruleGroups,
  'route53resolver:GetFirewallRuleGroup': (site, input) => ruleGroup(site, text(input, 'FirewallRuleGroupId')),
  'route53resolver:ListFirewallRules': (site, input) => rules(site, text(input, 'FirewallRuleGroupId')),
  'route53resolver:ListFirewallRuleGroupAssociations': groupAssociations,
  'route53resolver:ListFirewallDomainLists': domainLists,
  'route53resolver:ListFirewallDomains': (site, input) => domains(site, text(input, 'FirewallDomainListId')),
  'route53resolver:ListTagsForResource': (site, input) => resolverTags(site, text(input, 'ResourceArn')),
};
