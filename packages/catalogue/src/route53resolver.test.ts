import { expect, test } from 'vitest';
import type { Parent } from './collector.ts';
import { RepeatedTokenError } from './errors.ts';
import { route53resolverFirewallDomain } from './route53resolver/firewall-domain.ts';
import { route53resolverFirewallDomainList } from './route53resolver/firewall-domain-list.ts';
import { route53resolverFirewallRule } from './route53resolver/firewall-rule.ts';
import { route53resolverFirewallRuleGroup } from './route53resolver/firewall-rule-group.ts';
import { route53resolverRule } from './route53resolver/rule.ts';
import { ACCOUNT, ANOTHER_ACCOUNT, fakeAws, readAll } from './testing/fake-aws.ts';
import { toResources } from './to-resource.ts';

test('tags are asked for of the rules that the account owns, not of others and of those that AWS defines', async () => {
  const rules = [ACCOUNT, ANOTHER_ACCOUNT, 'Route 53 Resolver'].map((OwnerId) => ({ Id: OwnerId, Arn: `arn of ${OwnerId}`, OwnerId }));
  const aws = fakeAws(route53resolverRule, ({ command, input: { NextToken } }) => {
    if (command === 'ListResolverRulesCommand') return { ResolverRules: rules };
    return NextToken ? { Tags: [{ Key: 'b', Value: '2' }] } : { Tags: [{ Key: 'a', Value: '1' }], NextToken: 'more' };
  });

  const pages = await readAll(route53resolverRule.list(aws.context));

  const resources = pages.flatMap((page) => toResources(route53resolverRule, page, aws.context.scope, 'aws'));
  expect(resources.map(({ tags }) => tags)).toEqual([{ a: '1', b: '2' }, {}, {}]);
  expect(aws.calls.map(({ input }) => input.ResourceArn)).toEqual([undefined, `arn of ${ACCOUNT}`, `arn of ${ACCOUNT}`]);
  const repeated = fakeAws(route53resolverRule, ({ command }) =>
    command === 'ListResolverRulesCommand' ? { ResolverRules: rules } : { Tags: [], NextToken: 'again' },
  );
  await expect(readAll(route53resolverRule.list(repeated.context))).rejects.toThrow(RepeatedTokenError);
});

test('of a group of DNS firewall rules that another account shares, no more is asked for than is listed', async () => {
  const shared = { Id: 'rslvr-frg-1', Arn: 'arn', OwnerId: ANOTHER_ACCOUNT };
  const aws = fakeAws(route53resolverFirewallRuleGroup, () => ({ FirewallRuleGroups: [shared] }));

  expect((await readAll(route53resolverFirewallRuleGroup.list(aws.context))).flatMap(({ items }) => items)).toEqual([shared]);
  expect(aws.calls).toHaveLength(1);
  const below = fakeAws(route53resolverFirewallRule, () => ({ FirewallRules: [] }), [[{ id: shared.Id, attributes: shared }]]);
  expect(await readAll(route53resolverFirewallRule.list(below.context))).toEqual([]);
});

test('neither the tags nor the domains of a list that AWS manages are asked for, and those of its own are told by name', async () => {
  const lists = [
    { Id: 'rslvr-fdl-1', Arn: 'arn-1' },
    { Id: 'rslvr-fdl-2', Arn: 'arn-2', ManagedOwnerName: 'Route 53 Resolver DNS Firewall' },
  ];
  const tags = fakeAws(route53resolverFirewallDomainList, ({ command }) =>
    command === 'ListFirewallDomainListsCommand' ? { FirewallDomainLists: lists } : { Tags: [] },
  );
  await readAll(route53resolverFirewallDomainList.list(tags.context));
  expect(tags.calls.map(({ input }) => input.ResourceArn)).toEqual([undefined, 'arn-1']);

  const parents = lists.map((attributes): Parent => ({ id: attributes.Id, attributes }));
  const aws = fakeAws(route53resolverFirewallDomain, () => ({ Domains: ['example.com.', '*.example.org.'] }), [parents]);
  const pages = await readAll(route53resolverFirewallDomain.list(aws.context));

  const resources = pages.flatMap((page) => toResources(route53resolverFirewallDomain, page, aws.context.scope, 'aws'));
  expect(resources.map(({ id, attributes }) => [id, attributes])).toEqual([
    ['rslvr-fdl-1|example.com.', { Domain: 'example.com.' }],
    ['rslvr-fdl-1|*.example.org.', { Domain: '*.example.org.' }],
  ]);
});
