import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const networkInsightsAccessScopeFinding = defineCollector({
  type: 'ec2:network-insights-access-scope-finding',
  summary: 'A path that breaks an access scope.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetNetworkInsightsAccessScopeAnalysisFindings'],
  parent: 'ec2:network-insights-access-scope-analysis',
  identity: ['FindingId'],
  name: null,
  links: [
    link('in-network-insights-access-scope-analysis', 'NetworkInsightsAccessScopeAnalysisId', 'ec2:network-insights-access-scope-analysis'),
    link('in-network-insights-access-scope', 'NetworkInsightsAccessScopeId', 'ec2:network-insights-access-scope'),
  ],
  views: [
    view('aws_ec2_network_insights_access_scope_finding', {
      finding_id: id,
      network_insights_access_scope_analysis_id: text('NetworkInsightsAccessScopeAnalysisId'),
      network_insights_access_scope_id: text('NetworkInsightsAccessScopeId'),
      finding_components: jsonb('FindingComponents'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        paginated(
          context,
          ec2,
          'GetNetworkInsightsAccessScopeAnalysisFindings',
          { NetworkInsightsAccessScopeAnalysisId: parent.id, MaxResults: 100 },
          (page) => page.AnalysisFindings,
        ),
      ({ attributes }) => attributes.FindingsFound === 'true' && attributes.Status === 'succeeded',
    ),
});
