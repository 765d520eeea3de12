import type {
  DescribeProxyConfigurationResponse,
  DescribeProxyResponse,
  DescribeProxyRuleGroupResponse,
  ProxyConfigurationMetadata,
  ProxyMetadata,
  ProxyRuleGroupMetadata,
} from '@aws-sdk/client-network-firewall';
import { ownServiceName } from './endpoint.ts';
import { firewallArn } from './firewall-plan.ts';
import { ec2Id, type Key, moment, momentAfter, momentOfRound, under, uuid } from './key.ts';
import { type Lists, text } from './lists.ts';
import { natPlans } from './nat-gateway.ts';
import { isHub, type Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';

/** The hub lets out through a proxy, at the first of its NAT gateways, what may only ask for the web. */
const NAME = 'egress';

interface Named {
  readonly key: Key;
  readonly name: string;
  readonly arn: string;
  readonly born: number;
}

function named(site: Site, kind: 'proxy' | 'proxy-configuration' | 'proxy-rule-group', name: string, born = -1): Named {
  return { key: under(site.key, kind, name), name, arn: firewallArn(site, kind, name), born };
}

function metadata(plans: readonly Named[]): { Name: string; Arn: string }[] {
  return plans.map(({ name, arn }) => ({ Name: name, Arn: arn }));
}

function natGatewayId(site: Site): string | undefined {
  return natPlans(site).find(({ state, vpc }) => state === 'available' && vpc.use === 'egress')?.id;
}

function proxies(site: Site): readonly Named[] {
  return isHub(site) && natGatewayId(site) !== undefined ? [named(site, 'proxy', NAME)] : [];
}

function configurations(site: Site): readonly Named[] {
  return isHub(site) ? [named(site, 'proxy-configuration', NAME)] : [];
}

function groups(site: Site): readonly Named[] {
  if (!isHub(site)) return [];
  const later = births(site.rounds, under(site.key, 'proxy-rule-group'), 1)
    .filter((birth) => presence(site.rounds, birth.key, 0.3, birth.round) === 'present')
    .map(({ round }) => named(site, 'proxy-rule-group', `request-${round}`, round));
  return [named(site, 'proxy-rule-group', 'company'), ...later];
}

function describeProxies(site: Site, arn: string): readonly DescribeProxyResponse[] {
  return proxies(site)
    .filter((plan) => plan.arn === arn)
    .map(({ key, name }) => {
      const edits = alterations(site.rounds, key, 0.25);
      const [configuration] = configurations(site);
      const service = ec2Id('vpce-svc', under(key, 'service'));
      return {
        UpdateToken: uuid(under(key, 'token', edits)),
        Proxy: {
          ProxyName: name,
          ProxyArn: arn,
          ProxyConfigurationName: configuration?.name ?? '',
          ProxyConfigurationArn: configuration?.arn ?? '',
          NatGatewayId: natGatewayId(site) ?? '',
          ProxyState: 'ATTACHED',
          ProxyModifyState: 'COMPLETED',
          ListenerProperties: [{ Port: 1080, Type: 'HTTP' }, ...(edits % 2 === 0 ? [] : [{ Port: 1443, Type: 'HTTPS' as const }])],
          TlsInterceptProperties: {
            PcaArn: `arn:${site.plan.partition}:acm-pca:${site.region}:${site.account.id}:certificate-authority/${uuid(under(key, 'authority'))}`,
            TlsInterceptMode: 'ENABLED',
          },
          VpcEndpointServiceName: ownServiceName(site, service),
          PrivateDNSName: `${service}.${site.region}.proxy.example.com`,
          CreateTime: moment(key),
          UpdateTime: momentAfter(key, edits),
          Tags: tagsOf(site.account, key, name, edits),
        },
      };
    });
}

function describeConfigurations(site: Site, arn: string): readonly DescribeProxyConfigurationResponse[] {
  return configurations(site)
    .filter((plan) => plan.arn === arn)
    .map(({ key, name }) => {
      const edits = alterations(site.rounds, key, 0.2);
      return {
        UpdateToken: uuid(under(key, 'token', edits)),
        ProxyConfiguration: {
          ProxyConfigurationName: name,
          ProxyConfigurationArn: arn,
          Description: 'what may leave',
          CreateTime: moment(key),
          RuleGroups: groups(site).map((group, index) => ({
            ProxyRuleGroupName: group.name,
            ProxyRuleGroupArn: group.arn,
            Type: 'ProxyRuleGroup',
            Priority: index + 1,
          })),
          DefaultRulePhaseActions: { PreDNS: 'ALLOW', PreREQUEST: edits % 2 === 0 ? 'DENY' : 'ALERT', PostRESPONSE: 'ALLOW' },
          Tags: tagsOf(site.account, key, name, edits),
        },
      };
    });
}

function describeGroups(site: Site, arn: string): readonly DescribeProxyRuleGroupResponse[] {
  return groups(site)
    .filter((plan) => plan.arn === arn)
    .map(({ key, name, born }) => {
      const edits = alterations(site.rounds, key, 0.2, 'alter', born);
      const condition = {
        ConditionOperator: 'StringEquals',
        ConditionKey: 'request:DestinationDomain',
        ConditionValues: [`${name}.example.com`],
      };
      return {
        UpdateToken: uuid(under(key, 'token', edits)),
        ProxyRuleGroup: {
          ProxyRuleGroupName: name,
          ProxyRuleGroupArn: arn,
          CreateTime: born < 0 ? moment(key) : momentOfRound(born, key),
          Rules: {
            PreDNS: [{ ProxyRuleName: 'known', Description: 'names that are known', Action: 'ALLOW', Conditions: [condition] }],
            PreREQUEST: [],
            PostRESPONSE: [],
          },
          Description: `rules of ${name}`,
          Tags: tagsOf(site.account, key, name, edits),
        },
      };
    });
}

export const PROXY_LISTS: Lists = {
  'network-firewall:ListProxies': (site): ProxyMetadata[] => metadata(proxies(site)),
  'network-firewall:DescribeProxy': (site, input) => describeProxies(site, text(input, 'ProxyArn')),
  'network-firewall:ListProxyConfigurations': (site): ProxyConfigurationMetadata[] => metadata(configurations(site)),
  'network-firewall:DescribeProxyConfiguration': (site, input) => describeConfigurations(site, text(input, 'ProxyConfigurationArn')),
  'network-firewall:ListProxyRuleGroups': (site): ProxyRuleGroupMetadata[] => metadata(groups(site)),
  'network-firewall:DescribeProxyRuleGroup': (site, input) => describeGroups(site, text(input, 'ProxyRuleGroupArn')),
};
