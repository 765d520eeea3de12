import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { inputSchema } from './testing/answers.ts';
import { readExample } from './testing/examples.ts';

/** What AWS leaves out of an answer unless it is asked for, and what else a switch does: by operation and switch, how it is set. */
const SWITCHES: Readonly<Record<string, boolean | undefined>> = {
  // Local zones and Wavelength zones that the account has not opted into.
  'ec2:DescribeAvailabilityZones.AllAvailabilityZones': true,
  'ec2:DescribeImages.IncludeDeprecated': true,
  'ec2:DescribeImages.IncludeDisabled': true,
  // What other AWS services run in the account: they have addresses in its subnets.
  'ec2:DescribeInstances.IncludeManagedResources': true,
  'ec2:DescribeNetworkInterfaces.IncludeManagedResources': true,
  'ec2:DescribeRegions.AllRegions': true,
  // Makes AWS analyse the rules, and hides none of them.
  'network-firewall:DescribeRuleGroup.AnalyzeRuleGroup': undefined,
  // Of the resources in a group that is associated.
  'vpc-lattice:ListServiceNetworkResourceAssociations.includeChildren': true,
};

test('every switch of an operation that is called is decided, so that an answer hides nothing by default', async () => {
  const found: Record<string, unknown> = {};
  for (const collector of catalogue.collectors) {
    const { aws } = await readExample(collector);
    for (const { command, operation, input } of aws.calls) {
      for (const [name, member] of inputSchema(operation).structIterator()) {
        if (!member.isBooleanSchema() || name === 'DryRun') continue;
        found[`${collector.type.split(':')[0]}:${command.replace(/Command$/, '')}.${name}`] = input[name];
      }
    }
  }

  expect(found).toEqual(SWITCHES);
});
