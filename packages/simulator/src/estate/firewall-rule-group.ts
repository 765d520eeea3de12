import type { DescribeRuleGroupResponse, RuleGroup, RuleGroupMetadata, RuleGroupType } from '@aws-sdk/client-network-firewall';
import { AWS_OWNED, firewallArn, hasOwnFirewall, isInspected } from './firewall-plan.ts';
import { type Key, momentAfter, under, uuid } from './key.ts';
import { type Lists, text } from './lists.ts';
import { ec2Arn, hubIn, isHub, type Place, type Site } from './plan.ts';
import { corporateListId } from './prefix-list.ts';
import { alterations, births, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';

/** AWS's own, the same in every account of a region. */
const MANAGED = [
  'AbusedLegitMalwareDomainsStrictOrder',
  'ThreatSignaturesBotnetStrictOrder',
  'ThreatSignaturesScannersStrictOrder',
] as const;

export function managedRuleGroupArns({ plan, region }: Place): readonly string[] {
  return MANAGED.map((name) => `arn:${plan.partition}:network-firewall:${region}:aws-managed:stateful-rulegroup/${name}`);
}

interface GroupPlan {
  readonly key: Key;
  readonly name: string;
  readonly arn: string;
  readonly type: RuleGroupType;
  readonly capacity: number;
  readonly rules: RuleGroup;
  readonly born: number;
}

/** Which the hub shares. */
const DENIED = 'denied-domains';

export function sharedRuleGroupArns(hub: Place): readonly string[] {
  return [firewallArn(hub, 'stateful-rulegroup', DENIED)];
}

export function ruleGroupPlans(site: Site): readonly GroupPlan[] {
  return site.once('firewall-rule-group-plans', () => {
    if (hasOwnFirewall(site))
      return [group(site, 'allowed-domains', 'STATEFUL', 100, domains('ALLOWLIST', ['.amazonaws.com', '.example.com']))];
    if (!isHub(site)) return [];
    const key = under(site.key, 'firewall-rule-group');
    const requests = births(site.rounds, key, 1)
      .filter((birth) => presence(site.rounds, birth.key, 0.25, birth.round) === 'present')
      .map(({ round }) => group(site, `request-${round}`, 'STATEFUL', 50, domains('DENYLIST', [`request-${round}.example.org`]), round));
    const denied = alterations(site.rounds, under(key, DENIED), 0.4);
    return [
      group(site, 'fragments', 'STATELESS', 10, stateless()),
      group(site, DENIED, 'STATEFUL', 200, domains('DENYLIST', denials(denied))),
      group(site, 'egress', 'STATEFUL', 100, flows(site)),
      group(site, 'signatures', 'STATEFUL', 300, {
        RulesSource: { RulesString: SIGNATURES },
        StatefulRuleOptions: { RuleOrder: 'STRICT_ORDER' },
      }),
      ...requests,
    ];
  });
}

function group(site: Site, name: string, type: RuleGroupType, capacity: number, rules: RuleGroup, born = -1): GroupPlan {
  const key = under(site.key, 'firewall-rule-group', name);
  const arn = firewallArn(site, type === 'STATELESS' ? 'stateless-rulegroup' : 'stateful-rulegroup', name);
  return { key, name, arn, type, capacity, rules, born };
}

function denials(edits: number): string[] {
  return ['.example.net', ...Array.from({ length: edits }, (_, index) => `bad-${index}.example.org`)];
}

function domains(kind: 'ALLOWLIST' | 'DENYLIST', targets: string[]): RuleGroup {
  return {
    RulesSource: { RulesSourceList: { Targets: targets, TargetTypes: ['TLS_SNI', 'HTTP_HOST'], GeneratedRulesType: kind } },
    StatefulRuleOptions: { RuleOrder: 'STRICT_ORDER' },
  };
}

function stateless(): RuleGroup {
  return {
    RulesSource: {
      StatelessRulesAndCustomActions: {
        StatelessRules: [
          {
            RuleDefinition: {
              MatchAttributes: { Sources: [{ AddressDefinition: '192.0.2.0/24' }], Protocols: [17] },
              Actions: ['aws:drop'],
            },
            Priority: 10,
          },
        ],
        CustomActions: [],
      },
    },
  };
}

/** From the company's networks, which the hub keeps a list of, to the web. */
function flows(site: Site): RuleGroup {
  return {
    RuleVariables: { IPSets: { HOME_NET: { Definition: ['10.0.0.0/8'] } }, PortSets: { WEB: { Definition: ['443', '80'] } } },
    ReferenceSets: {
      IPSetReferences: { COMPANY: { ReferenceArn: ec2Arn(hubIn(site.plan, site.region), `prefix-list/${corporateListId(site)}`) } },
    },
    RulesSource: {
      StatefulRules: [
        {
          Action: 'PASS',
          Header: {
            Protocol: 'TLS',
            Source: '@COMPANY',
            SourcePort: 'ANY',
            Direction: 'FORWARD',
            Destination: 'ANY',
            DestinationPort: '$WEB',
          },
          RuleOptions: [{ Keyword: 'sid', Settings: ['1001'] }],
        },
      ],
    },
    StatefulRuleOptions: { RuleOrder: 'STRICT_ORDER' },
  };
}

const SIGNATURES =
  'drop tls $HOME_NET any -> $EXTERNAL_NET any (tls.sni; content:"example.net"; endswith; msg:"seen before"; sid:2001; rev:1;)';

/** The account's own, and those that the hub shares with it; AWS's only where they are asked for. */
function ruleGroups(site: Site, scope: unknown, type: unknown): readonly RuleGroupMetadata[] {
  if (scope === 'MANAGED') return managedRuleGroupArns(site).map((Arn) => ({ Name: nameIn(Arn), Arn }));
  const own = ruleGroupPlans(site).filter((plan) => type === undefined || plan.type === type);
  const shared = isInspected(site) && type !== 'STATELESS' ? sharedRuleGroupArns(hubIn(site.plan, site.region)) : [];
  return [...own.map(({ name, arn }) => ({ Name: name, Arn: arn })), ...shared.map((Arn) => ({ Name: nameIn(Arn), Arn }))];
}

function nameIn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

function describeRuleGroups(site: Site, arn: string): readonly DescribeRuleGroupResponse[] {
  return ruleGroupPlans(site)
    .filter((plan) => plan.arn === arn)
    .map(({ key, name, type, capacity, rules, born }) => {
      const edits = alterations(site.rounds, key, 0.15, 'alter', born);
      return {
        UpdateToken: uuid(under(key, 'token', edits)),
        RuleGroup: rules,
        RuleGroupResponse: {
          RuleGroupArn: arn,
          RuleGroupName: name,
          RuleGroupId: uuid(key),
          Description: `${name} of ${site.region}`,
          Type: type,
          Capacity: capacity,
          RuleGroupStatus: 'ACTIVE',
          Tags: tagsOf(site.account, key, name, edits),
          ConsumedCapacity: Math.ceil(capacity / 10),
          NumberOfAssociations: 1,
          EncryptionConfiguration: AWS_OWNED,
          ...(name === 'signatures'
            ? { SourceMetadata: { SourceArn: managedRuleGroupArns(site)[1] ?? '', SourceUpdateToken: uuid(under(key, 'source')) } }
            : {}),
          LastModifiedTime: momentAfter(key, edits),
          AnalysisResults: [],
        },
      };
    });
}

export const FIREWALL_RULE_GROUP_LISTS: Lists = {
  'network-firewall:ListRuleGroups': (site, input) => ruleGroups(site, input.Scope, input.Type),
  'network-firewall:DescribeRuleGroup': (site, input) => describeRuleGroups(site, text(input, 'RuleGroupArn')),
};
