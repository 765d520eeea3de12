import type { TruthRule } from './truth-rule.ts';

/** AWS's words about the call, not about what it tells of. */
const less = ['UpdateToken'] as const;
const FIREWALL = 'network-firewall:firewall';

export const FIREWALL_RULES: readonly TruthRule[] = [
  {
    type: FIREWALL,
    operation: 'network-firewall:ListFirewalls',
    id: ['FirewallArn'],
    owner: 'FirewallArn',
    detail: { operation: 'network-firewall:DescribeFirewall', input: 'FirewallArn', spread: 'Firewall', less },
    volatile: ['FirewallStatus.CapacityUsageSummary'],
  },
  {
    type: 'network-firewall:firewall-policy',
    operation: 'network-firewall:ListFirewallPolicies',
    id: ['Arn'],
    owner: 'Arn',
    detail: {
      operation: 'network-firewall:DescribeFirewallPolicy',
      input: 'FirewallPolicyArn',
      from: 'Arn',
      spread: 'FirewallPolicyResponse',
      less,
    },
  },
  {
    type: 'network-firewall:rule-group',
    operation: 'network-firewall:ListRuleGroups',
    id: ['Arn'],
    owner: 'Arn',
    detail: { operation: 'network-firewall:DescribeRuleGroup', input: 'RuleGroupArn', from: 'Arn', spread: 'RuleGroupResponse', less },
  },
  {
    type: 'network-firewall:logging-configuration',
    operation: 'network-firewall:DescribeLoggingConfiguration',
    id: ['FirewallArn'],
    parent: { type: FIREWALL, input: 'FirewallArn', from: 'FirewallArn', owner: { path: 'FirewallArn' } },
  },
  {
    type: 'network-firewall:vpc-endpoint-association',
    operation: 'network-firewall:ListVpcEndpointAssociations',
    id: ['VpcEndpointAssociationArn'],
    owner: 'VpcEndpointAssociationArn',
    detail: {
      operation: 'network-firewall:DescribeVpcEndpointAssociation',
      input: 'VpcEndpointAssociationArn',
      spread: 'VpcEndpointAssociation',
    },
  },
  {
    type: 'network-firewall:tls-inspection-configuration',
    operation: 'network-firewall:ListTLSInspectionConfigurations',
    id: ['Arn'],
    detail: {
      operation: 'network-firewall:DescribeTLSInspectionConfiguration',
      input: 'TLSInspectionConfigurationArn',
      from: 'Arn',
      spread: 'TLSInspectionConfigurationResponse',
      less,
    },
  },
  {
    type: 'network-firewall:resource-policy',
    operation: 'network-firewall:DescribeResourcePolicy',
    id: ['$parent.Arn'],
    parent: {
      type: 'network-firewall:firewall-policy',
      input: 'ResourceArn',
      from: 'Arn',
      alsoUnder: { 'network-firewall:rule-group': 'Arn', [FIREWALL]: 'FirewallArn' },
      owner: { path: 'Arn' },
    },
  },
  {
    type: 'network-firewall:proxy',
    operation: 'network-firewall:ListProxies',
    id: ['Arn'],
    detail: { operation: 'network-firewall:DescribeProxy', input: 'ProxyArn', from: 'Arn', spread: 'Proxy', less },
  },
  {
    type: 'network-firewall:proxy-configuration',
    operation: 'network-firewall:ListProxyConfigurations',
    id: ['Arn'],
    detail: {
      operation: 'network-firewall:DescribeProxyConfiguration',
      input: 'ProxyConfigurationArn',
      from: 'Arn',
      spread: 'ProxyConfiguration',
      less,
    },
  },
  {
    type: 'network-firewall:proxy-rule-group',
    operation: 'network-firewall:ListProxyRuleGroups',
    id: ['Arn'],
    detail: {
      operation: 'network-firewall:DescribeProxyRuleGroup',
      input: 'ProxyRuleGroupArn',
      from: 'Arn',
      spread: 'ProxyRuleGroup',
      less,
    },
  },
];
