import type { ResolverRule, ResolverRuleAssociation, ShareStatus, TargetAddress } from '@aws-sdk/client-route53resolver';
import { hostAddress } from './addresses.ts';
import { premisesBehindDirectConnect } from './direct-connect-plan.ts';
import { CORPORATE } from './hosted-zone-plan.ts';
import { type Key, under, uuid } from './key.ts';
import type { Lists } from './lists.ts';
import { hubIn, isHub, type Place, type Site } from './plan.ts';
import { outboundEndpointId, resolverArn, resolverId, timesOf } from './resolver-endpoint.ts';
import { alterations, births, presence } from './rounds.ts';
import { attachableVpcs, vpcPlans } from './vpc-plan.ts';

/** What shared things say of themselves to the account that looks at them. */
export function shareStatus(site: Site, owner: Place, shared: boolean): ShareStatus {
  if (!shared) return 'NOT_SHARED';
  return site.account === owner.account ? 'SHARED_BY_ME' : 'SHARED_WITH_ME';
}

interface RulePlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** Names of the domain are looked up as ever, not at the premises. */
  readonly system: boolean;
  /** With every account that holds a network here. */
  readonly shared: boolean;
  readonly born: number;
}

/** The hub's in a region: names of the premises are asked for there. */
function rulePlans(hub: Site): readonly RulePlan[] {
  return hub.once('resolver-rule-plans', () => {
    const rule = (name: string, domain: string, details: Partial<RulePlan> = {}): RulePlan => {
      const key = details.key ?? under(hub.key, 'resolver-rule', name);
      return { key, id: resolverId('rslvr-rr', key), name, domain, system: false, shared: false, born: -1, ...details };
    };
    const added = births(hub.rounds, under(hub.key, 'resolver-rules'), 1)
      .filter(({ key, round }) => presence(hub.rounds, key, 0.3, round) === 'present')
      .map(({ key, round }) => rule(`site-${round}`, `site-${round}.premises.example.`, { key, born: round }));
    return [
      rule('premises', 'premises.example.', { shared: true }),
      rule('here', `aws.premises.example.`, { system: true, shared: true }),
      rule('corporate', `legacy.${CORPORATE}`),
      ...added,
    ];
  });
}

function visiblePlans(site: Site): readonly RulePlan[] {
  if (!site.populated) return [];
  const plans = rulePlans(site.at(hubIn(site.plan, site.region)));
  return isHub(site) ? plans : plans.filter(({ shared }) => shared);
}

/** The rule that AWS has in every region: all other names are looked up in the world. */
const INTERNET = 'rslvr-autodefined-rr-internet-resolver';

export function resolverRules(site: Site): readonly ResolverRule[] {
  return site.once('resolver-rules', () => {
    const hub = hubIn(site.plan, site.region);
    const internet: ResolverRule = {
      Id: INTERNET,
      CreatorRequestId: '',
      Arn: resolverArn(site, `autodefined-rule/${INTERNET}`, ''),
      DomainName: '.',
      Status: 'COMPLETE',
      RuleType: 'RECURSIVE',
      Name: 'Internet Resolver',
      OwnerId: 'Route 53 Resolver',
      ShareStatus: 'NOT_SHARED',
    };
    return [internet, ...visiblePlans(site).map((plan) => describe(site, hub, plan))];
  });
}

function describe(site: Site, hub: Place, plan: RulePlan): ResolverRule {
  const { key, id, system } = plan;
  const edits = alterations(site.rounds, key, 0.1, 'alter', plan.born);
  return {
    Id: id,
    CreatorRequestId: uuid(under(key, 'creator')),
    Arn: resolverArn(hub, `resolver-rule/${id}`),
    DomainName: plan.domain,
    Status: 'COMPLETE',
    StatusMessage: '[Trace id: 1-00000000] Successfully created Resolver Rule',
    RuleType: system ? 'SYSTEM' : 'FORWARD',
    Name: plan.name,
    ...(system ? {} : { TargetIps: targets(hub, edits), ResolverEndpointId: outboundEndpointId(hub) }),
    OwnerId: hub.account.id,
    ShareStatus: shareStatus(site, hub, plan.shared),
    ...timesOf(key, edits, plan.born),
  };
}

/** Servers at the premises. */
function targets(hub: Place, edits: number): TargetAddress[] {
  return premisesBehindDirectConnect(hub).map((block) => ({ Ip: hostAddress(block, 6 + edits), Port: 53, Protocol: 'Do53' }));
}

/** Everyone's first VPCs obey the shared rules; those of the hub, its own as well. AWS joins each VPC to its own rule. */
function ruleAssociations(site: Site): readonly ResolverRuleAssociation[] {
  return site.once('resolver-rule-associations', () => {
    const vpcs = attachableVpcs(site);
    const chosen = visiblePlans(site).flatMap((rule) =>
      vpcs.flatMap(({ id, key: vpcKey, name }, index): ResolverRuleAssociation[] => {
        const key = under(vpcKey, 'resolver-rule', rule.id);
        if ((index > 0 && !rule.shared) || presence(site.rounds, key, 0.05, rule.born) !== 'present') return [];
        return [
          { Id: resolverId('rslvr-rrassoc', key), ResolverRuleId: rule.id, Name: `${rule.name}-${name}`, VPCId: id, Status: 'COMPLETE' },
        ];
      }),
    );
    const given = vpcPlans(site).map(
      ({ id }): ResolverRuleAssociation => ({
        Id: `rslvr-autodefined-assoc-${id}-internet-resolver`,
        ResolverRuleId: INTERNET,
        Name: 'System Rule Association',
        VPCId: id,
        Status: 'COMPLETE',
      }),
    );
    return [...chosen, ...given];
  });
}

export const RESOLVER_RULE_LISTS: Lists = {
  'route53resolver:ListResolverRules': resolverRules,
  'route53resolver:ListResolverRuleAssociations': ruleAssociations,
};
