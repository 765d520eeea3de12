import * as ec2 from '@aws-sdk/client-ec2';
import { answeredUnder, described, ec2List, ec2Paging, listedUnder, parentOf, pickBy } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

const UP_TO_100 = ec2Paging(1, 100);

export const EC2_INSIGHTS_OPERATIONS: readonly ListOperation[] = [
  described(ec2.DescribeNetworkInsightsPaths$, 'NetworkInsightsPaths', 'NetworkInsightsPathId', 'network insights path', {
    paging: UP_TO_100,
  }),
  described(ec2.DescribeNetworkInsightsAnalyses$, 'NetworkInsightsAnalyses', 'NetworkInsightsAnalysisId', 'network insights analysis', {
    state: 'Status',
    paging: UP_TO_100,
    picks: [pickBy('NetworkInsightsPathId')],
  }),
  described(
    ec2.DescribeNetworkInsightsAccessScopes$,
    'NetworkInsightsAccessScopes',
    'NetworkInsightsAccessScopeId',
    'network insights access scope',
    { paging: UP_TO_100 },
  ),
  answeredUnder(
    parentOf('DescribeNetworkInsightsAccessScopes', 'NetworkInsightsAccessScopeId', 'network insights access scope'),
    ec2.GetNetworkInsightsAccessScopeContent$,
    'NetworkInsightsAccessScopeContent',
    'NetworkInsightsAccessScopeId',
  ),
  described(
    ec2.DescribeNetworkInsightsAccessScopeAnalyses$,
    'NetworkInsightsAccessScopeAnalyses',
    'NetworkInsightsAccessScopeAnalysisId',
    'network insights access scope analysis',
    { state: 'Status', paging: UP_TO_100, picks: [pickBy('NetworkInsightsAccessScopeId')] },
  ),
  listedUnder(
    parentOf(
      'DescribeNetworkInsightsAccessScopeAnalyses',
      'NetworkInsightsAccessScopeAnalysisId',
      'network insights access scope analysis',
    ),
    ec2.GetNetworkInsightsAccessScopeAnalysisFindings$,
    'AnalysisFindings',
    'FindingId',
    {
      filters: null,
      paging: UP_TO_100,
      echoes: { NetworkInsightsAccessScopeAnalysisId: 'NetworkInsightsAccessScopeAnalysisId' },
      constant: { AnalysisStatus: 'succeeded' },
    },
  ),
  ec2List(ec2.DescribeAwsNetworkPerformanceMetricSubscriptions$, 'Subscriptions', 'Source', { paging: ec2Paging(0, 100) }),
  described(ec2.DescribeTrafficMirrorFilters$, 'TrafficMirrorFilters', 'TrafficMirrorFilterId', 'traffic mirror filter'),
  described(ec2.DescribeTrafficMirrorFilterRules$, 'TrafficMirrorFilterRules', 'TrafficMirrorFilterRuleId', 'traffic mirror filter rule', {
    picks: [pickBy('TrafficMirrorFilterId')],
  }),
  described(ec2.DescribeTrafficMirrorSessions$, 'TrafficMirrorSessions', 'TrafficMirrorSessionId', 'traffic mirror session'),
  described(ec2.DescribeTrafficMirrorTargets$, 'TrafficMirrorTargets', 'TrafficMirrorTargetId', 'traffic mirror target'),
];
