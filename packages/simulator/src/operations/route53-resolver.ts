import { declaredOperation } from '../protocols/declared-operation.ts';
import type { OperationSchema } from '../protocols/schema.ts';
import type { ListOperation, Parent } from './list-operation.ts';
import { listed, pickBy, tokens, told, under } from './listed.ts';

const schema = (operation: string): OperationSchema => declaredOperation('@aws-sdk/client-route53resolver', operation);

/** Route 53 Resolver API reference: MaxResults from 1 to 100; "If you don't specify a value for MaxResults, Resolver returns up to 100". */
const paging = tokens(100);
const filters = { input: 'Filters' } as const;

function ofId(input: string, operation: string, noun: string): Parent {
  const unknown = { code: 'ResourceNotFoundException', message: `[RSLVR-00703] ${noun} with ID "{}" does not exist.` };
  return { input, operation, path: 'Id', unknown };
}

const OF_GROUP = ofId('FirewallRuleGroupId', 'ListFirewallRuleGroups', 'Firewall rule group');

/** What has tags. */
const TAGGED = [
  'ListResolverRules',
  'ListResolverQueryLogConfigs',
  'ListOutpostResolvers',
  'ListFirewallRuleGroups',
  'ListFirewallRuleGroupAssociations',
  'ListFirewallDomainLists',
];

export function route53ResolverOperations(): readonly ListOperation[] {
  return [
    listed(schema('ListResolverEndpoints'), 'ResolverEndpoints', 'Id', { state: 'Status', paging, filters }),
    under(
      ofId('ResolverEndpointId', 'ListResolverEndpoints', 'Resolver endpoint'),
      schema('ListResolverEndpointIpAddresses'),
      'IpAddresses',
      'IpId',
      { state: 'Status', paging },
    ),
    listed(schema('ListResolverRules'), 'ResolverRules', 'Id', {
      state: 'Status',
      paging,
      filters: { ...filters, paths: { TypeCode: 'RuleType', TYPE: 'RuleType' } },
    }),
    listed(schema('ListResolverRuleAssociations'), 'ResolverRuleAssociations', 'Id', { state: 'Status', paging, filters }),
    listed(schema('ListResolverConfigs'), 'ResolverConfigs', 'Id', { paging: { ...paging, min: 5 } }),
    listed(schema('ListResolverDnssecConfigs'), 'ResolverDnssecConfigs', 'Id', { paging, filters }),
    listed(schema('ListResolverQueryLogConfigs'), 'ResolverQueryLogConfigs', 'Id', { state: 'Status', paging, filters }),
    listed(schema('ListResolverQueryLogConfigAssociations'), 'ResolverQueryLogConfigAssociations', 'Id', {
      state: 'Status',
      paging,
      filters,
    }),
    listed(schema('ListOutpostResolvers'), 'OutpostResolvers', 'Id', { state: 'Status', paging, picks: pickBy('OutpostArn') }),
    listed(schema('ListFirewallRuleGroups'), 'FirewallRuleGroups', 'Id', { paging }),
    told(OF_GROUP, schema('GetFirewallRuleGroup'), 'FirewallRuleGroup', 'Id', { state: 'Status' }),
    under(OF_GROUP, schema('ListFirewallRules'), 'FirewallRules', 'Name', { paging, picks: pickBy('Priority', 'Action') }),
    listed(schema('ListFirewallRuleGroupAssociations'), 'FirewallRuleGroupAssociations', 'Id', {
      state: 'Status',
      paging,
      picks: pickBy('FirewallRuleGroupId', 'VpcId', 'Priority', 'Status'),
    }),
    listed(schema('ListFirewallDomainLists'), 'FirewallDomainLists', 'Id', { paging }),
    under(ofId('FirewallDomainListId', 'ListFirewallDomainLists', 'Firewall domain list'), schema('ListFirewallDomains'), 'Domains', '', {
      paging: { ...paging, max: 5000 },
    }),
    listed(schema('ListFirewallConfigs'), 'FirewallConfigs', 'Id', { paging: { ...paging, min: 5, max: 10 } }),
    under(
      {
        input: 'ResourceArn',
        operation: 'ListResolverEndpoints',
        path: 'Arn',
        or: TAGGED.map((operation) => ({ operation, path: 'Arn' })),
        unknown: { code: 'ResourceNotFoundException', message: 'Resource {} does not exist.' },
      },
      schema('ListTagsForResource'),
      'Tags',
      'Key',
      { paging },
    ),
  ];
}
