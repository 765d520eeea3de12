import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Collector, Parent } from './collector.ts';
import { counter, fakeAws, fullAnswers, readAll } from './testing/fake-aws.ts';

test('of what a resolver has found, the entries of the newest version alone are asked for', async () => {
  const versions = ['resolver-a|2', 'resolver-b|1', 'resolver-a|10', 'resolver-a|9'].map((id) => ({ id, attributes: {} }));

  expect(await askedFor('ec2:ipam-prefix-list-resolver-version-entry', [versions.slice(0, 2), versions.slice(2)])).toEqual([
    { IpamPrefixListResolverId: 'resolver-a', IpamPrefixListResolverVersion: 10 },
    { IpamPrefixListResolverId: 'resolver-b', IpamPrefixListResolverVersion: 1 },
  ]);
});

test.each([
  ['ec2:ipam-discovered-account', 'DiscoveryRegion'],
  ['ec2:ipam-discovered-public-address', 'AddressRegion'],
  ['ec2:ipam-discovered-resource-cidr', 'ResourceRegion'],
  ['ec2:ipam-discovered-route', 'ResourceRegion'],
])('%s is asked for once per operating region, where the discovery is at home', async (type, input) => {
  const OperatingRegions = [{ RegionName: 'eu-west-1' }, { RegionName: 'us-east-1' }];
  const discoveries = ['eu-west-1', 'us-east-1'].map((IpamResourceDiscoveryRegion) => ({
    id: `discovery-in-${IpamResourceDiscoveryRegion}`,
    attributes: { IpamResourceDiscoveryRegion, OperatingRegions },
  }));

  expect(await askedFor(type, [discoveries])).toEqual([
    { IpamResourceDiscoveryId: 'discovery-in-eu-west-1', [input]: 'eu-west-1' },
    { IpamResourceDiscoveryId: 'discovery-in-eu-west-1', [input]: 'us-east-1' },
  ]);
});

/** The inputs of the first pages. */
async function askedFor(type: string, parents: readonly (readonly Parent[])[]) {
  const collector = catalogue.find(type) as Collector;
  const aws = fakeAws(collector, fullAnswers(counter()), parents);
  await readAll(collector.list(aws.context));
  return aws.calls.map(({ input }) => input).filter((input) => input.NextToken === undefined);
}
