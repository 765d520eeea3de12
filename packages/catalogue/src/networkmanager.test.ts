import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Collector, Parent } from './collector.ts';
import { MalformedAnswerError } from './errors.ts';
import { ACCOUNT, ANOTHER_ACCOUNT, type Answer, counter, fakeAws, fullAnswers, readAll } from './testing/fake-aws.ts';
import { toResource } from './to-resource.ts';

/** What a core network says of itself: two segments, of which one is at two edges. */
const SEGMENTS = [
  { Name: 'prod', EdgeLocations: ['eu-west-1', 'us-east-1'] },
  { Name: 'dev', EdgeLocations: ['eu-west-1'] },
];

test('an attachment is told with what the operation of its kind adds, and one of an unknown kind as it is listed', async () => {
  const kinds = ['VPC', 'CONNECT', 'SITE_TO_SITE_VPN', 'TRANSIT_GATEWAY_ROUTE_TABLE', 'DIRECT_CONNECT_GATEWAY'];
  const details: Readonly<Record<string, Answer>> = {
    ListAttachmentsCommand: {
      Attachments: kinds.map((AttachmentType, index) => ({ AttachmentId: `attachment-${index}`, AttachmentType })),
    },
    GetVpcAttachmentCommand: { VpcAttachment: { Attachment: { AttachmentId: 'attachment-0' }, SubnetArns: ['arn:subnet'], Options: {} } },
    GetConnectAttachmentCommand: { ConnectAttachment: { TransportAttachmentId: 'attachment-0' } },
    GetSiteToSiteVpnAttachmentCommand: { SiteToSiteVpnAttachment: { VpnConnectionArn: 'arn:vpn' } },
    GetTransitGatewayRouteTableAttachmentCommand: { TransitGatewayRouteTableAttachment: { PeeringId: 'peering-1' } },
  };
  const { context, calls } = fakeAws(find('networkmanager:attachment'), ({ command }) => details[command] ?? {});

  const pages = await readAll(find('networkmanager:attachment').list(context));
  expect(pages.flatMap(({ items }) => items)).toEqual([
    { AttachmentId: 'attachment-0', AttachmentType: 'VPC', SubnetArns: ['arn:subnet'], Options: {} },
    { AttachmentId: 'attachment-1', AttachmentType: 'CONNECT', TransportAttachmentId: 'attachment-0' },
    { AttachmentId: 'attachment-2', AttachmentType: 'SITE_TO_SITE_VPN', VpnConnectionArn: 'arn:vpn' },
    { AttachmentId: 'attachment-3', AttachmentType: 'TRANSIT_GATEWAY_ROUTE_TABLE', PeeringId: 'peering-1' },
    { AttachmentId: 'attachment-4', AttachmentType: 'DIRECT_CONNECT_GATEWAY' },
  ]);
  expect(calls).toHaveLength(5);
});

test.each([
  ['networkmanager:attachment', { Attachments: [{ AttachmentId: 'attachment-0', AttachmentType: 'VPC' }] }],
  ['networkmanager:core-network', { CoreNetworks: [{ CoreNetworkId: 'core-network-1' }] }],
  ['networkmanager:connect-peer', { ConnectPeers: [{ ConnectPeerId: 'connect-peer-1' }] }],
  ['networkmanager:peering', { Peerings: [{ PeeringId: 'peering-1', PeeringType: 'TRANSIT_GATEWAY' }] }],
])('%s is not registered without its details', async (type, listed) => {
  const { context } = fakeAws(find(type), (_call, index) => (index === 0 ? listed : {}));

  await expect(readAll(find(type).list(context))).rejects.toThrow(MalformedAnswerError);
});

test('of a core network that another account shares, no more is asked for than is listed', async () => {
  const shared = { CoreNetworkId: 'core-network-1', OwnerAccountId: ANOTHER_ACCOUNT };
  const { context, calls } = fakeAws(find('networkmanager:core-network'), () => ({ CoreNetworks: [shared] }));

  expect((await readAll(find('networkmanager:core-network').list(context))).flatMap(({ items }) => items)).toEqual([shared]);
  expect(calls.map(({ command }) => command)).toEqual(['ListCoreNetworksCommand']);
  const parents = [{ id: 'core-network-1', attributes: { ...shared, Segments: SEGMENTS } }];
  for (const type of ['core-network-policy', 'core-network-policy-version', 'network-route', 'resource-policy']) {
    expect(await askedFor(`networkmanager:${type}`, parents)).toEqual([]);
  }
});

test('the routes of a core network are asked for once per segment and edge', async () => {
  const coreNetwork = {
    id: 'core-network-1',
    attributes: {
      CoreNetworkId: 'core-network-1',
      GlobalNetworkId: 'global-network-1',
      OwnerAccountId: ACCOUNT,
      Segments: SEGMENTS,
    },
  };

  expect(await askedFor('networkmanager:network-route', [coreNetwork, { id: 'core-network-2', attributes: {} }])).toEqual(
    [
      { SegmentName: 'prod', EdgeLocation: 'eu-west-1' },
      { SegmentName: 'prod', EdgeLocation: 'us-east-1' },
      { SegmentName: 'dev', EdgeLocation: 'eu-west-1' },
    ].map((table) => ({
      GlobalNetworkId: 'global-network-1',
      RouteTableIdentifier: { CoreNetworkSegmentEdge: { CoreNetworkId: 'core-network-1', ...table } },
    })),
  );
});

test('the live policy is asked for where there is one, and kept as a text though the SDK wraps it', async () => {
  const collector = find('networkmanager:core-network-policy');
  const parents = [{ id: 'core-network-1', attributes: { Segments: SEGMENTS } }];
  expect(await askedFor(collector.type, [...parents, { id: 'core-network-2', attributes: { Segments: [] } }])).toEqual([
    { CoreNetworkId: 'core-network-1', Alias: 'LIVE' },
  ]);

  const policy = { CoreNetworkId: 'core-network-1', PolicyVersionId: 3, PolicyDocument: Object('{"version":"2021.12"}') as string };
  const { context } = fakeAws(collector, () => ({ CoreNetworkPolicy: policy }), [parents]);
  const items = (await readAll(collector.list(context))).flatMap((page) => page.items);
  expect(items.map((item) => toResource(collector, item, { scope: context.scope, partition: 'aws' }))).toEqual([
    expect.objectContaining({ id: 'core-network-1|3', attributes: { ...policy, PolicyDocument: '{"version":"2021.12"}' } }),
  ]);
});

test('the changes of a policy version are asked for once AWS has made them', async () => {
  const versions = ['PENDING_GENERATION', 'FAILED_GENERATION', 'READY_TO_EXECUTE', 'EXECUTION_SUCCEEDED'].map((ChangeSetState, index) => ({
    id: `core-network-1|${index}`,
    attributes: { CoreNetworkId: 'core-network-1', PolicyVersionId: index, ChangeSetState },
  }));

  expect(await askedFor('networkmanager:core-network-change-set', versions)).toEqual(
    [2, 3].map((PolicyVersionId) => ({ CoreNetworkId: 'core-network-1', PolicyVersionId, MaxResults: 500 })),
  );
});

test('an organization whose accounts come on several pages is one resource', async () => {
  const collector = find('networkmanager:organization-service-access');
  const pageOf = (AccountId: string) => ({ OrganizationStatus: { OrganizationId: 'o-1', AccountStatusList: [{ AccountId }] } });
  const { context, calls } = fakeAws(collector, (_call, index) =>
    index === 0 ? { ...pageOf(ACCOUNT), NextToken: 'more' } : pageOf(ANOTHER_ACCOUNT),
  );

  expect(await readAll(collector.list(context))).toEqual([
    { items: [{ OrganizationId: 'o-1', AccountStatusList: [{ AccountId: ACCOUNT }, { AccountId: ANOTHER_ACCOUNT }] }] },
  ]);
  expect(calls.map(({ input }) => input)).toEqual([{ MaxResults: 500 }, { MaxResults: 500, NextToken: 'more' }]);
});

/** The inputs of the first pages. */
async function askedFor(type: string, parents: readonly Parent[]) {
  const collector = find(type);
  const aws = fakeAws(collector, fullAnswers(counter()), [parents]);
  await readAll(collector.list(aws.context));
  return aws.calls.map(({ input }) => input).filter((input) => input.NextToken === undefined);
}

function find(type: string): Collector {
  return catalogue.find(type) as Collector;
}
