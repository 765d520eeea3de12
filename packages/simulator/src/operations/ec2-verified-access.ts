import * as ec2 from '@aws-sdk/client-ec2';
import { answeredUnder, described, ec2Paging, listedUnder, parentOf, pickBy } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

const ENDPOINT = parentOf('DescribeVerifiedAccessEndpoints', 'VerifiedAccessEndpointId', 'verified access endpoint', {
  gone: { path: 'Status.Code', state: 'deleted' },
});

export const EC2_VERIFIED_ACCESS_OPERATIONS: readonly ListOperation[] = [
  described(ec2.DescribeVerifiedAccessInstances$, 'VerifiedAccessInstances', 'VerifiedAccessInstanceId', 'verified access instance', {
    paging: ec2Paging(5, 200),
  }),
  described(
    ec2.DescribeVerifiedAccessTrustProviders$,
    'VerifiedAccessTrustProviders',
    'VerifiedAccessTrustProviderId',
    'verified access trust provider',
    { paging: ec2Paging(5, 200) },
  ),
  described(ec2.DescribeVerifiedAccessGroups$, 'VerifiedAccessGroups', 'VerifiedAccessGroupId', 'verified access group', {
    picks: [pickBy('VerifiedAccessInstanceId')],
  }),
  described(ec2.DescribeVerifiedAccessEndpoints$, 'VerifiedAccessEndpoints', 'VerifiedAccessEndpointId', 'verified access endpoint', {
    state: 'Status.Code',
    picks: [pickBy('VerifiedAccessInstanceId'), pickBy('VerifiedAccessGroupId')],
  }),
  listedUnder(ENDPOINT, ec2.GetVerifiedAccessEndpointTargets$, 'VerifiedAccessEndpointTargets', 'VerifiedAccessEndpointTargetIpAddress', {
    filters: null,
  }),
  answeredUnder(ENDPOINT, ec2.GetVerifiedAccessEndpointPolicy$, null, 'PolicyDocument'),
  answeredUnder(
    parentOf('DescribeVerifiedAccessGroups', 'VerifiedAccessGroupId', 'verified access group'),
    ec2.GetVerifiedAccessGroupPolicy$,
    null,
    'PolicyDocument',
  ),
  described(
    ec2.DescribeVerifiedAccessInstanceLoggingConfigurations$,
    'LoggingConfigurations',
    'VerifiedAccessInstanceId',
    'verified access instance',
    { paging: ec2Paging(1, 10) },
  ),
];
