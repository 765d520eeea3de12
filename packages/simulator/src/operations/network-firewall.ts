import * as firewall from '@aws-sdk/client-network-firewall';
import type { OperationSchema } from '../protocols/schema.ts';
import type { ListOperation, Parent } from './list-operation.ts';
import { listed, tokens, told } from './listed.ts';

const paging = tokens(100);
const NOT_FOUND = { code: 'ResourceNotFoundException', message: 'Resource {} not found.' } as const;

/** What can be named by its ARN or, in the account's own region, by its name. */
function named(noun: string, operation: string, fields: { arn: string; name: string } = { arn: 'Arn', name: 'Name' }): Parent {
  return {
    input: `${noun}Arn`,
    operation,
    path: fields.arn,
    alias: [{ input: `${noun}Name`, path: fields.name }],
    unknown: NOT_FOUND,
  };
}

/** All about one of them. */
function described(parent: Parent, schema: OperationSchema): ListOperation {
  const { required: _one, ...operation } = told(parent, schema, null, '');
  return { ...operation, requiredOne: [parent.input, ...(parent.alias ?? []).map(({ input = parent.input }) => input)] };
}

const OF_FIREWALL = named('Firewall', 'ListFirewalls', { arn: 'FirewallArn', name: 'FirewallName' });

/** Network Firewall. An estate heeds the VPCs of ListFirewalls, and the scope (own where nothing is said) and type of ListRuleGroups. */
export const NETWORK_FIREWALL_OPERATIONS: readonly ListOperation[] = [
  listed(firewall.ListFirewalls$, 'Firewalls', 'FirewallArn', { paging }),
  described(OF_FIREWALL, firewall.DescribeFirewall$),
  described(OF_FIREWALL, firewall.DescribeLoggingConfiguration$),
  listed(firewall.ListFirewallPolicies$, 'FirewallPolicies', 'Arn', { paging }),
  described(named('FirewallPolicy', 'ListFirewallPolicies'), firewall.DescribeFirewallPolicy$),
  listed(firewall.ListRuleGroups$, 'RuleGroups', 'Arn', {
    paging,
    choices: { Scope: ['MANAGED', 'ACCOUNT'], Type: ['STATELESS', 'STATEFUL', 'STATEFUL_DOMAIN'] },
  }),
  described(named('RuleGroup', 'ListRuleGroups'), firewall.DescribeRuleGroup$),
  listed(firewall.ListVpcEndpointAssociations$, 'VpcEndpointAssociations', 'VpcEndpointAssociationArn', { paging, parent: OF_FIREWALL }),
  told(
    {
      input: 'VpcEndpointAssociationArn',
      operation: 'ListVpcEndpointAssociations',
      path: 'VpcEndpointAssociationArn',
      unknown: NOT_FOUND,
    },
    firewall.DescribeVpcEndpointAssociation$,
    null,
    '',
  ),
  listed(firewall.ListTLSInspectionConfigurations$, 'TLSInspectionConfigurations', 'Arn', { paging }),
  described(named('TLSInspectionConfiguration', 'ListTLSInspectionConfigurations'), firewall.DescribeTLSInspectionConfiguration$),
  told(
    {
      input: 'ResourceArn',
      operation: 'ListFirewallPolicies',
      path: 'Arn',
      or: [
        { operation: 'ListRuleGroups', path: 'Arn' },
        { operation: 'ListFirewalls', path: 'FirewallArn' },
      ],
      unknown: NOT_FOUND,
    },
    firewall.DescribeResourcePolicy$,
    null,
    '',
    { absent: { ...NOT_FOUND, input: 'ResourceArn' } },
  ),
  listed(firewall.ListProxies$, 'Proxies', 'Arn', { paging }),
  described(named('Proxy', 'ListProxies'), firewall.DescribeProxy$),
  listed(firewall.ListProxyConfigurations$, 'ProxyConfigurations', 'Arn', { paging }),
  described(named('ProxyConfiguration', 'ListProxyConfigurations'), firewall.DescribeProxyConfiguration$),
  listed(firewall.ListProxyRuleGroups$, 'ProxyRuleGroups', 'Arn', { paging }),
  described(named('ProxyRuleGroup', 'ListProxyRuleGroups'), firewall.DescribeProxyRuleGroup$),
];
