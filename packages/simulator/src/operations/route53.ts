import * as route53 from '@aws-sdk/client-route-53';
import type { ListOperation, Marker, Paging, Parent } from './list-operation.ts';
import { listed, must, tokens, told, under } from './listed.ts';

const NO_ZONE = { code: 'NoSuchHostedZone', message: 'No hosted zone found with ID: {}', status: 404 } as const;
const NO_CHECK = { code: 'NoSuchHealthCheck', message: 'A health check with id {} does not exist.', status: 404 } as const;

/** `/hostedzone/Z1`, or without what is before the id. */
function ofZone(input: string): Parent {
  return { input, operation: 'ListHostedZones', path: 'Id', alias: [{ path: 'Id', prefix: '/hostedzone/' }], unknown: NO_ZONE };
}

/** Route 53 API reference: a larger MaxItems than the operation allows counts as the maximum. */
const items = (max: number): Paging => ({
  size: 'MaxItems',
  token: 'Marker',
  next: 'NextMarker',
  saysSize: 'MaxItems',
  min: 1,
  max,
  over: 'cut',
});
const marked = (max: number) => ({ paging: items(max), moreFlag: 'IsTruncated', echoes: { Marker: 'Marker' } }) as const;
const byMarkers = (max: number, ...markers: readonly Marker[]) =>
  ({ paging: { ...items(max), token: null, markers }, moreFlag: 'IsTruncated' }) as const;
const results = (max: number): Paging => tokens(max, { over: 'cut' });

const both = (name: string, path: string): Marker => ({ input: name, output: name, path });

/** Tags of hosted zones and health checks: for so many at once (Route 53 API reference, ListTagsForResources). */
const TAGGED_AT_ONCE = 10;

/** Route 53. An estate heeds `VPCId` and `VPCRegion` of ListHostedZonesByVPC. */
export const ROUTE53_OPERATIONS: readonly ListOperation[] = [
  listed(route53.ListHostedZones$, 'HostedZones', 'Id', marked(100)),
  told(ofZone('Id'), route53.GetHostedZone$, null, 'HostedZone.Id'),
  under(
    ofZone('HostedZoneId'),
    route53.ListResourceRecordSets$,
    'ResourceRecordSets',
    'Name',
    byMarkers(
      300,
      { input: 'StartRecordName', output: 'NextRecordName', path: 'Name', byLabels: true },
      { input: 'StartRecordType', output: 'NextRecordType', path: 'Type' },
      { input: 'StartRecordIdentifier', output: 'NextRecordIdentifier', path: 'SetIdentifier' },
    ),
  ),
  under(ofZone('HostedZoneId'), route53.ListVPCAssociationAuthorizations$, 'VPCs', 'VPCId', {
    paging: results(50),
    echoes: { HostedZoneId: 'HostedZoneId' },
  }),
  listed(route53.ListHostedZonesByVPC$, 'HostedZoneSummaries', 'HostedZoneId', {
    required: ['VPCId', 'VPCRegion'],
    paging: { size: 'MaxItems', token: 'NextToken', saysSize: 'MaxItems', min: 1, max: 100, over: 'cut' },
  }),
  listed(route53.ListHealthChecks$, 'HealthChecks', 'Id', marked(1000)),
  listed(route53.ListQueryLoggingConfigs$, 'QueryLoggingConfigs', 'Id', {
    paging: results(100),
    picks: [{ input: 'HostedZoneId', path: 'HostedZoneId' }],
  }),
  listed(route53.ListReusableDelegationSets$, 'DelegationSets', 'Id', marked(100)),
  listed(route53.ListTrafficPolicies$, 'TrafficPolicySummaries', 'Id', byMarkers(100, both('TrafficPolicyIdMarker', 'Id'))),
  under(
    {
      input: 'Id',
      operation: 'ListTrafficPolicies',
      path: 'Id',
      unknown: { code: 'NoSuchTrafficPolicy', message: 'No traffic policy exists with Id {}.', status: 404 },
    },
    route53.ListTrafficPolicyVersions$,
    'TrafficPolicies',
    'Version',
    byMarkers(100, both('TrafficPolicyVersionMarker', 'Version')),
  ),
  listed(route53.ListTrafficPolicyInstances$, 'TrafficPolicyInstances', 'Id', {
    state: 'State',
    ...byMarkers(
      100,
      both('HostedZoneIdMarker', 'HostedZoneId'),
      both('TrafficPolicyInstanceNameMarker', 'Name'),
      both('TrafficPolicyInstanceTypeMarker', 'TrafficPolicyType'),
    ),
  }),
  listed(route53.ListCidrCollections$, 'CidrCollections', 'Id', { paging: results(100) }),
  under(
    {
      input: 'CollectionId',
      operation: 'ListCidrCollections',
      path: 'Id',
      unknown: { code: 'NoSuchCidrCollectionException', message: 'The CIDR collection {} does not exist.', status: 404 },
    },
    route53.ListCidrBlocks$,
    'CidrBlocks',
    'CidrBlock',
    { paging: results(1000), picks: [{ input: 'LocationName', path: 'LocationName' }] },
  ),
  told(ofZone('HostedZoneId'), route53.GetDNSSEC$, null, 'Status.ServeSignature'),
  under(ofZone('HostedZoneId'), route53.ListResourceRecordSetProtections$, 'ResourceRecordSetProtections', 'RecordName', {
    paging: results(300),
  }),
  listed(route53.ListTagsForResources$, 'ResourceTagSets', 'ResourceId', {
    required: ['ResourceType', 'ResourceIds'],
    choices: { ResourceType: ['hostedzone', 'healthcheck'] },
    atMost: { ResourceIds: TAGGED_AT_ONCE },
    picks: [
      { input: 'ResourceType', path: 'ResourceType' },
      // Ids of hosted zones start so; those of health checks are of lower case.
      must('ResourceIds', 'ResourceId', [{ ...NO_ZONE, about: 'Z' }, NO_CHECK]),
    ],
  }),
];
