import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const networkInsightsAccessScopeAnalysis = defineCollector({
  type: 'ec2:network-insights-access-scope-analysis',
  summary: 'One analysis of whether an access scope is kept to.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeNetworkInsightsAccessScopeAnalyses'],
  identity: ['NetworkInsightsAccessScopeAnalysisId'],
  arn: { path: 'NetworkInsightsAccessScopeAnalysisArn' },
  tags: 'Tags',
  links: [link('in-network-insights-access-scope', 'NetworkInsightsAccessScopeId', 'ec2:network-insights-access-scope')],
  views: [
    view('aws_ec2_network_insights_access_scope_analysis', {
      network_insights_access_scope_analysis_id: id,
      network_insights_access_scope_analysis_arn: arn,
      network_insights_access_scope_id: text('NetworkInsightsAccessScopeId'),
      status: text('Status'),
      status_message: text('StatusMessage'),
      warning_message: text('WarningMessage'),
      start_date: timestamp('StartDate'),
      end_date: timestamp('EndDate'),
      findings_found: text('FindingsFound'),
      analyzed_eni_count: bigint('AnalyzedEniCount'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(
      context,
      ec2,
      'DescribeNetworkInsightsAccessScopeAnalyses',
      { MaxResults: 100 },
      (page) => page.NetworkInsightsAccessScopeAnalyses,
    ),
});
