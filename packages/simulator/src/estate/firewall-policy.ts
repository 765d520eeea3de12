import type {
  DescribeFirewallPolicyResponse,
  DescribeTLSInspectionConfigurationResponse,
  FirewallPolicy,
  FirewallPolicyMetadata,
  TLSInspectionConfigurationMetadata,
} from '@aws-sdk/client-network-firewall';
import { AWS_OWNED, firewallArn, firewallPlans, hasOwnFirewall, INSPECTION, isInspected } from './firewall-plan.ts';
import { managedRuleGroupArns, ruleGroupPlans } from './firewall-rule-group.ts';
import { hex, type Key, momentAfter, under, uuid } from './key.ts';
import { type Lists, text } from './lists.ts';
import { hubIn, isHub, type Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';

interface PolicyPlan {
  readonly key: Key;
  readonly name: string;
  readonly arn: string;
  readonly born: number;
}

/** One for each kind of firewall, and drafts that nothing goes by. */
function policyPlans(site: Site): readonly PolicyPlan[] {
  const policy = (name: string, born = -1): PolicyPlan => ({
    key: under(site.key, 'firewall-policy', name),
    name,
    arn: firewallArn(site, 'firewall-policy', name),
    born,
  });
  if (hasOwnFirewall(site)) return [policy('local')];
  if (!isHub(site)) return [];
  const drafts = births(site.rounds, under(site.key, 'firewall-policy'), 1)
    .filter((birth) => presence(site.rounds, birth.key, 0.3, birth.round) === 'present')
    .map(({ round }) => policy(`draft-${round}`, round));
  return [policy(INSPECTION), ...drafts];
}

/** The account's own, and the one that the hub shares with it. */
function policies(site: Site): readonly FirewallPolicyMetadata[] {
  const shared = isInspected(site) ? [firewallArn(hubIn(site.plan, site.region), 'firewall-policy', INSPECTION)] : [];
  return [...policyPlans(site).map(({ name, arn }) => ({ Name: name, Arn: arn })), ...shared.map((Arn) => ({ Name: INSPECTION, Arn }))];
}

function describePolicies(site: Site, arn: string): readonly DescribeFirewallPolicyResponse[] {
  return policyPlans(site)
    .filter((plan) => plan.arn === arn)
    .map(({ key, name, born }) => {
      const edits = alterations(site.rounds, key, 0.25, 'alter', born);
      return {
        UpdateToken: uuid(under(key, 'token', edits)),
        FirewallPolicyResponse: {
          FirewallPolicyName: name,
          FirewallPolicyArn: arn,
          FirewallPolicyId: uuid(key),
          Description: `${name} of ${site.region}`,
          FirewallPolicyStatus: 'ACTIVE',
          Tags: tagsOf(site.account, key, name, edits),
          ConsumedStatelessRuleCapacity: 10,
          ConsumedStatefulRuleCapacity: 600,
          NumberOfAssociations: firewallPlans(site).filter(({ policy }) => policy === name).length,
          EncryptionConfiguration: AWS_OWNED,
          LastModifiedTime: momentAfter(key, edits),
        },
        FirewallPolicy: rulesOf(site, name, edits),
      };
    });
}

/** Those of the hub ask every rule group that it has, AWS's after its own, and decrypt what comes in. */
function rulesOf(site: Site, name: string, edits: number): FirewallPolicy {
  const groups = name.startsWith('draft') ? [] : ruleGroupPlans(site);
  const stateful = [...groups.filter(({ type }) => type !== 'STATELESS').map(({ arn }) => arn), ...managedRuleGroupArns(site).slice(0, 2)];
  return {
    StatelessRuleGroupReferences: groups
      .filter(({ type }) => type === 'STATELESS')
      .map(({ arn }, index) => ({ ResourceArn: arn, Priority: 10 * (index + 1) })),
    StatelessDefaultActions: ['aws:forward_to_sfe'],
    StatelessFragmentDefaultActions: [edits % 2 === 0 ? 'aws:drop' : 'aws:forward_to_sfe'],
    StatelessCustomActions: [],
    StatefulRuleGroupReferences: stateful.map((arn, index) => ({ ResourceArn: arn, Priority: 10 * (index + 1) })),
    StatefulDefaultActions: ['aws:drop_established', 'aws:alert_established'],
    StatefulEngineOptions: { RuleOrder: 'STRICT_ORDER', StreamExceptionPolicy: 'DROP' },
    ...(name === INSPECTION ? { TLSInspectionConfigurationArn: tlsArn(site), EnableTLSSessionHolding: true } : {}),
  };
}

function tlsArn(site: Site): string {
  return firewallArn(site, 'tls-configuration', 'inbound');
}

function tlsConfigurations(site: Site): readonly TLSInspectionConfigurationMetadata[] {
  return isHub(site) ? [{ Name: 'inbound', Arn: tlsArn(site) }] : [];
}

function describeTlsConfigurations(site: Site, arn: string): readonly DescribeTLSInspectionConfigurationResponse[] {
  if (!isHub(site) || arn !== tlsArn(site)) return [];
  const key = under(site.key, 'firewall-tls', 'inbound');
  const edits = alterations(site.rounds, key, 0.3);
  const certificate = `arn:${site.plan.partition}:acm:${site.region}:${site.account.id}:certificate/${uuid(under(key, 'certificate', edits))}`;
  return [
    {
      UpdateToken: uuid(under(key, 'token', edits)),
      TLSInspectionConfiguration: {
        ServerCertificateConfigurations: [
          {
            ServerCertificates: [{ ResourceArn: certificate }],
            Scopes: [
              {
                Sources: [{ AddressDefinition: '0.0.0.0/0' }],
                Destinations: [{ AddressDefinition: '10.0.0.0/8' }],
                SourcePorts: [{ FromPort: 0, ToPort: 65_535 }],
                DestinationPorts: [{ FromPort: 443, ToPort: 443 }],
                Protocols: [6],
              },
            ],
            CheckCertificateRevocationStatus: { RevokedStatusAction: 'DROP', UnknownStatusAction: 'PASS' },
          },
        ],
      },
      TLSInspectionConfigurationResponse: {
        TLSInspectionConfigurationArn: arn,
        TLSInspectionConfigurationName: 'inbound',
        TLSInspectionConfigurationId: uuid(key),
        TLSInspectionConfigurationStatus: 'ACTIVE',
        Description: 'what comes in from outside',
        Tags: tagsOf(site.account, key, 'inbound', edits),
        LastModifiedTime: momentAfter(key, edits),
        NumberOfAssociations: 1,
        EncryptionConfiguration: AWS_OWNED,
        Certificates: [{ CertificateArn: certificate, CertificateSerial: hex(under(key, 'serial', edits)), Status: 'ISSUED' }],
      },
    },
  ];
}

export const FIREWALL_POLICY_LISTS: Lists = {
  'network-firewall:ListFirewallPolicies': policies,
  'network-firewall:DescribeFirewallPolicy': (site, input) => describePolicies(site, text(input, 'FirewallPolicyArn')),
  'network-firewall:ListTLSInspectionConfigurations': tlsConfigurations,
  'network-firewall:DescribeTLSInspectionConfiguration': (site, input) =>
    describeTlsConfigurations(site, text(input, 'TLSInspectionConfigurationArn')),
};
