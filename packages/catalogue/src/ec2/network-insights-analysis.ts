import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const networkInsightsAnalysis = defineCollector({
  type: 'ec2:network-insights-analysis',
  summary: 'One analysis of a path: whether it is open, through what, or what blocks it.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeNetworkInsightsAnalyses'],
  identity: ['NetworkInsightsAnalysisId'],
  arn: { path: 'NetworkInsightsAnalysisArn' },
  tags: 'Tags',
  links: [
    link('in-network-insights-path', 'NetworkInsightsPathId', 'ec2:network-insights-path'),
    link('must-pass', 'FilterInArns[]', null),
    link('must-avoid', 'FilterOutArns[]', null),
    link('passes', 'ForwardPathComponents[].Component.Arn', null),
    link('passes', 'ReturnPathComponents[].Component.Arn', null),
    link('explained-by', 'Explanations[].Component.Arn', null),
    link('might-pass', 'AlternatePathHints[].ComponentArn', null),
  ],
  views: [
    view('aws_ec2_network_insights_analysis', {
      network_insights_analysis_id: id,
      network_insights_analysis_arn: arn,
      network_insights_path_id: text('NetworkInsightsPathId'),
      additional_accounts: jsonb('AdditionalAccounts'),
      filter_in_arns: jsonb('FilterInArns'),
      filter_out_arns: jsonb('FilterOutArns'),
      start_date: timestamp('StartDate'),
      status: text('Status'),
      status_message: text('StatusMessage'),
      warning_message: text('WarningMessage'),
      network_path_found: boolean('NetworkPathFound'),
      forward_path_components: jsonb('ForwardPathComponents'),
      return_path_components: jsonb('ReturnPathComponents'),
      explanations: jsonb('Explanations'),
      alternate_path_hints: jsonb('AlternatePathHints'),
      suggested_accounts: jsonb('SuggestedAccounts'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeNetworkInsightsAnalyses', { MaxResults: 100 }, (page) => page.NetworkInsightsAnalyses),
});
