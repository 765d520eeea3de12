import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, timestamp, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { link } from '../links.ts';
import { paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const networkInsightsAccessScope = defineCollector({
  type: 'ec2:network-insights-access-scope',
  summary: 'Which access is meant to be possible and which not.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeNetworkInsightsAccessScopes', 'ec2:GetNetworkInsightsAccessScopeContent'],
  identity: ['NetworkInsightsAccessScopeId'],
  arn: { path: 'NetworkInsightsAccessScopeArn' },
  tags: 'Tags',
  links: [
    link('from', 'NetworkInsightsAccessScopeContent.MatchPaths[].Source.ResourceStatement.Resources[]', null),
    link('to', 'NetworkInsightsAccessScopeContent.MatchPaths[].Destination.ResourceStatement.Resources[]', null),
    link('through', 'NetworkInsightsAccessScopeContent.MatchPaths[].ThroughResources[].ResourceStatement.Resources[]', null),
    link('exempts', 'NetworkInsightsAccessScopeContent.ExcludePaths[].Source.ResourceStatement.Resources[]', null),
    link('exempts', 'NetworkInsightsAccessScopeContent.ExcludePaths[].Destination.ResourceStatement.Resources[]', null),
    link('exempts', 'NetworkInsightsAccessScopeContent.ExcludePaths[].ThroughResources[].ResourceStatement.Resources[]', null),
  ],
  views: [
    view('aws_ec2_network_insights_access_scope', {
      network_insights_access_scope_id: id,
      network_insights_access_scope_arn: arn,
      created_date: timestamp('CreatedDate'),
      updated_date: timestamp('UpdatedDate'),
      match_paths: jsonb('NetworkInsightsAccessScopeContent.MatchPaths'),
      exclude_paths: jsonb('NetworkInsightsAccessScopeContent.ExcludePaths'),
      network_insights_access_scope_content: jsonb('NetworkInsightsAccessScopeContent'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list(context) {
    const scopes = paginated(
      context,
      ec2,
      'DescribeNetworkInsightsAccessScopes',
      { MaxResults: 100 },
      (page) => page.NetworkInsightsAccessScopes,
    );
    return withDetail(scopes, async ({ NetworkInsightsAccessScopeId }) => {
      const { NetworkInsightsAccessScopeContent } = await call(context, ec2, 'GetNetworkInsightsAccessScopeContent', {
        NetworkInsightsAccessScopeId: String(NetworkInsightsAccessScopeId),
      });
      if (!NetworkInsightsAccessScopeContent) throw new MalformedAnswerError(context.scope.type);
      return { NetworkInsightsAccessScopeContent };
    });
  },
});
