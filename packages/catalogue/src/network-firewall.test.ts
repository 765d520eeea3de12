import { expect, test } from 'vitest';
import { MalformedAnswerError } from './errors.ts';
import { networkFirewallFirewall } from './network-firewall/firewall.ts';
import { networkFirewallFirewallPolicy } from './network-firewall/firewall-policy.ts';
import { networkFirewallLoggingConfiguration } from './network-firewall/logging-configuration.ts';
import { networkFirewallResourcePolicy } from './network-firewall/resource-policy.ts';
import { networkFirewallRuleGroup } from './network-firewall/rule-group.ts';
import { networkFirewallVpcEndpointAssociation } from './network-firewall/vpc-endpoint-association.ts';
import { ACCOUNT, ANOTHER_ACCOUNT, fakeAws, readAll } from './testing/fake-aws.ts';
import { toResources } from './to-resource.ts';

const arnOf = (kind: string, account: string) => `arn:aws:network-firewall:eu-west-1:${account}:${kind}/1`;

test.each([
  [networkFirewallFirewall, 'Firewalls', 'FirewallArn', { Firewall: { FirewallId: 'f-1' }, FirewallStatus: { Status: 'READY' } }],
  [
    networkFirewallFirewallPolicy,
    'FirewallPolicies',
    'Arn',
    { FirewallPolicyResponse: { FirewallPolicyId: 'p-1' }, FirewallPolicy: { StatelessDefaultActions: [] } },
  ],
  [
    networkFirewallVpcEndpointAssociation,
    'VpcEndpointAssociations',
    'VpcEndpointAssociationArn',
    { VpcEndpointAssociation: { VpcId: 'vpc-1' }, VpcEndpointAssociationStatus: { Status: 'READY' } },
  ],
  [networkFirewallRuleGroup, 'RuleGroups', 'Arn', { RuleGroupResponse: { RuleGroupId: 'g-1' }, RuleGroup: { RulesSource: {} } }],
])('of what others share, no more is asked for than is listed: $0.type', async (collector, list, field, detail) => {
  const listed = [ACCOUNT, ANOTHER_ACCOUNT].map((account) => ({ [field]: arnOf('thing', account) }));
  const aws = fakeAws(collector, (_call, index) => (index === 0 ? { [list]: listed } : { ...detail, UpdateToken: 'token' }));

  const items = (await readAll(collector.list(aws.context))).flatMap((page) => page.items);

  // What AWS says beside the thing is part of it; the thing itself is at the top.
  const [thing, beside] = Object.entries(detail) as [[string, object], [string, object]];
  expect(items).toEqual([{ ...listed[0], ...thing[1], [beside[0]]: beside[1] }, listed[1]]);
  expect(aws.calls).toHaveLength(2);
  const without = fakeAws(collector, (_call, index) => (index === 0 ? { [list]: listed } : { UpdateToken: 'token' }));
  await expect(readAll(collector.list(without.context))).rejects.toThrow(MalformedAnswerError);
});

test('a firewall names its endpoint in each zone', async () => {
  const firewall = {
    FirewallArn: arnOf('firewall', ACCOUNT),
    FirewallStatus: {
      SyncStates: {
        'eu-west-1a': { Attachment: { SubnetId: 'subnet-a', EndpointId: 'vpce-a' } },
        'eu-west-1b': { Attachment: { SubnetId: 'subnet-b', EndpointId: 'vpce-b' } },
        'eu-west-1c': { Config: {} },
      },
    },
  };
  const { context } = fakeAws(networkFirewallFirewall, () => ({}));

  expect(toResources(networkFirewallFirewall, { items: [firewall] }, context.scope, 'aws')[0]?.links).toEqual(
    ['vpce-a', 'vpce-b'].map((id) => ({ kind: 'has-vpc-endpoint', type: 'ec2:vpc-endpoint', id })),
  );
});

test("the logs of the account's own firewalls are asked for, and a firewall without logs is told as such", async () => {
  const firewalls = [ACCOUNT, ANOTHER_ACCOUNT].map((account) => ({ id: arnOf('firewall', account), attributes: {} }));
  const aws = fakeAws(networkFirewallLoggingConfiguration, ({ input: { FirewallArn } }) => ({ $metadata: {}, FirewallArn }), [firewalls]);

  const pages = await readAll(networkFirewallLoggingConfiguration.list(aws.context));

  expect(pages.flatMap(({ items }) => items)).toEqual([{ FirewallArn: arnOf('firewall', ACCOUNT) }]);
});

test('resource policies are asked for of all that the account owns and can share; most of it has none', async () => {
  const both = (kind: string) => [ACCOUNT, ANOTHER_ACCOUNT].map((account) => arnOf(kind, account));
  const lists: Readonly<Record<string, object>> = {
    ListFirewallPoliciesCommand: { FirewallPolicies: both('firewall-policy').map((Arn) => ({ Arn })) },
    ListRuleGroupsCommand: { RuleGroups: both('stateful-rulegroup').map((Arn) => ({ Arn })) },
    ListFirewallsCommand: { Firewalls: both('firewall').map((FirewallArn) => ({ FirewallArn })) },
  };
  const aws = fakeAws(networkFirewallResourcePolicy, ({ command, input: { ResourceArn } }) => {
    if (lists[command]) return { ...lists[command] };
    if (ResourceArn === arnOf('stateful-rulegroup', ACCOUNT)) return { $metadata: {}, Policy: '{}' };
    throw Object.assign(new Error('none'), { name: 'ResourceNotFoundException' });
  });

  const pages = await readAll(networkFirewallResourcePolicy.list(aws.context));

  const resources = pages.flatMap((page) => toResources(networkFirewallResourcePolicy, page, aws.context.scope, 'aws'));
  const id = arnOf('stateful-rulegroup', ACCOUNT);
  expect(resources.map((resource) => [resource.id, resource.links])).toEqual([[id, [{ kind: 'applies-to', type: null, id }]]]);
  expect(aws.calls.flatMap(({ input }) => input.ResourceArn ?? [])).toEqual(
    ['firewall-policy', 'stateful-rulegroup', 'firewall'].map((kind) => arnOf(kind, ACCOUNT)),
  );
});
