import { expect, test } from 'vitest';
import type { Collector, Parent } from './collector.ts';
import { MalformedAnswerError, TruncatedListingError } from './errors.ts';
import { route53Dnssec } from './route53/dnssec.ts';
import { route53HostedZone } from './route53/hosted-zone.ts';
import { route53HostedZoneByVpc } from './route53/hosted-zone-by-vpc.ts';
import { route53RecordSet } from './route53/record-set.ts';
import { route53TrafficPolicyInstance } from './route53/traffic-policy-instance.ts';
import { route53VpcAssociationAuthorization } from './route53/vpc-association-authorization.ts';
import { ACCOUNT, ANOTHER_ACCOUNT, type Answer, type FakeAws, fakeAws, type Respond, readAll } from './testing/fake-aws.ts';
import { toResource } from './to-resource.ts';

const PRIVATE: Parent = { id: 'Z1', attributes: { Id: '/hostedzone/Z1', Config: { PrivateZone: true } } };
const PUBLIC: Parent = { id: 'Z2', attributes: { Id: '/hostedzone/Z2', Config: { PrivateZone: false } } };

/** Lists so many private zones, each in the VPC of its number. */
function zones(count: number, described: (id: string) => Answer = withVpc): Respond {
  const listed = Array.from({ length: count }, (_, index) => `Z${index}`);
  return ({ command, input }) => {
    if (command === 'ListHostedZonesCommand')
      return { HostedZones: listed.map(zone), IsTruncated: false, NextMarker: undefined, $metadata: {} };
    if (command === 'GetHostedZoneCommand') return described(String(input.Id).replace('/hostedzone/', ''));
    return {
      ResourceTagSets: (input.ResourceIds as string[]).map((ResourceId) => ({ ResourceId, Tags: [{ Key: 'id', Value: ResourceId }] })),
    };
  };
}

const zone = (id: string) => ({ Id: `/hostedzone/${id}`, Name: `${id}.example.`, Config: { PrivateZone: true } });
const withVpc = (id: string) => ({ HostedZone: zone(id), VPCs: [{ VPCId: `vpc-${id}`, VPCRegion: 'eu-west-1' }] });

test('zones are known by their bare ids, linked to their VPCs, and asked about their tags ten at a time', async () => {
  const aws = fakeAws(route53HostedZone, zones(12));

  const resources = await resourcesOf(route53HostedZone, aws);
  expect(resources).toHaveLength(12);
  expect(resources[11]).toEqual({
    id: 'Z11',
    arn: 'arn:aws:route53:::hostedzone/Z11',
    name: 'Z11.example.',
    parentId: null,
    tags: { id: 'Z11' },
    attributes: { ...zone('Z11'), VPCs: [{ VPCId: 'vpc-Z11', VPCRegion: 'eu-west-1' }] },
    links: [{ kind: 'associated-with', type: 'ec2:vpc', id: 'vpc-Z11' }],
  });
  expect(aws.calls.flatMap(({ input }) => (input.ResourceIds ? [(input.ResourceIds as string[]).join()] : []))).toEqual([
    'Z0,Z1,Z2,Z3,Z4,Z5,Z6,Z7,Z8,Z9',
    'Z10,Z11',
  ]);
});

test('a zone with a reusable delegation set is linked to it by its bare id', async () => {
  const aws = fakeAws(
    route53HostedZone,
    zones(1, (id) => ({ ...withVpc(id), DelegationSet: { Id: '/delegationset/N1', NameServers: [] } })),
  );

  expect((await resourcesOf(route53HostedZone, aws))[0]?.links).toContainEqual({
    kind: 'uses-delegation-set',
    type: 'route53:reusable-delegation-set',
    id: 'N1',
  });
});

test('a zone is not registered without its details, nor a private one without a VPC', async () => {
  for (const answer of [{}, { HostedZone: zone('Z0') }]) {
    const { context } = fakeAws(
      route53HostedZone,
      zones(1, () => answer),
    );
    await expect(readAll(route53HostedZone.list(context))).rejects.toThrow(MalformedAnswerError);
  }
});

test('records are read on from a name, a type and a set, until there are no more', async () => {
  const pages = [
    { ResourceRecordSets: [record('a', 'A')], IsTruncated: true, NextRecordName: 'a', NextRecordType: 'MX' },
    { ResourceRecordSets: [record('a', 'MX')], IsTruncated: true, NextRecordName: 'b', NextRecordType: 'A', NextRecordIdentifier: 'two' },
    // What leads on counts only where there is more.
    { ResourceRecordSets: [record('b', 'A', 'two')], IsTruncated: false, NextRecordName: 'a', NextRecordType: 'A' },
  ];
  const aws = fakeAws(route53RecordSet, (_call, index) => pages[index] ?? {}, [[PRIVATE]]);

  expect((await resourcesOf(route53RecordSet, aws)).map(({ id }) => id)).toEqual(['Z1|a|A|', 'Z1|a|MX|', 'Z1|b|A|two']);
  expect(aws.calls.map(({ input }) => input)).toEqual([
    { HostedZoneId: 'Z1', MaxItems: 300 },
    { HostedZoneId: 'Z1', MaxItems: 300, StartRecordName: 'a', StartRecordType: 'MX', StartRecordIdentifier: undefined },
    { HostedZoneId: 'Z1', MaxItems: 300, StartRecordName: 'b', StartRecordType: 'A', StartRecordIdentifier: 'two' },
  ]);
});

test.each<[Collector, Answer]>([
  [route53HostedZone, { HostedZones: [] }],
  [route53RecordSet, { ResourceRecordSets: [] }],
  [route53TrafficPolicyInstance, { TrafficPolicyInstances: [] }],
])('$type is incomplete where there is more and no way to it', async (collector, empty) => {
  for (const IsTruncated of [true, undefined]) {
    const { context } = fakeAws(collector, () => ({ ...empty, IsTruncated }), [[PRIVATE]]);
    await expect(readAll(collector.list(context))).rejects.toThrow(TruncatedListingError);
  }
});

test('private zones are asked who may associate, public ones whether they are signed', async () => {
  expect(await askedOf(route53VpcAssociationAuthorization, [PRIVATE, PUBLIC], { VPCs: [] })).toEqual([
    { HostedZoneId: 'Z1', MaxResults: 50, NextToken: undefined },
  ]);
  expect(await askedOf(route53Dnssec, [PRIVATE, PUBLIC], { Status: {}, KeySigningKeys: [] })).toEqual([{ HostedZoneId: 'Z2' }]);
});

test("zones are asked for by the account's own VPCs, with the region in which these are", async () => {
  const vpcs = [ACCOUNT, ANOTHER_ACCOUNT].map((OwnerId, index) => ({ id: `vpc-${index}`, attributes: { VpcId: `vpc-${index}`, OwnerId } }));

  expect(await askedOf(route53HostedZoneByVpc, vpcs, { HostedZoneSummaries: [] })).toEqual([
    { VPCId: 'vpc-0', VPCRegion: 'eu-west-1', NextToken: undefined },
  ]);
});

function record(Name: string, Type: string, SetIdentifier?: string): Answer {
  return { Name, Type, SetIdentifier };
}

async function askedOf(collector: Collector, parents: readonly Parent[], answer: Answer): Promise<unknown[]> {
  const { context, calls } = fakeAws(collector, () => answer, [parents]);
  await readAll(collector.list(context));
  return calls.map(({ input }) => input);
}

async function resourcesOf(collector: Collector, { context }: FakeAws) {
  const pages = await readAll(collector.list(context));
  return pages.flatMap(({ items, parent }) =>
    items.flatMap((item) => toResource(collector, item, { parent, scope: context.scope, partition: 'aws' }) ?? []),
  );
}
