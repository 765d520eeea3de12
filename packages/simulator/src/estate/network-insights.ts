import type {
  AccessScopeAnalysisFinding,
  NetworkInsightsAccessScope,
  NetworkInsightsAccessScopeAnalysis,
  NetworkInsightsAccessScopeContent,
  NetworkInsightsAnalysis,
  NetworkInsightsPath,
} from '@aws-sdk/client-ec2';
import { internetGatewayId } from './gateway.ts';
import { applianceInterface } from './instance-plan.ts';
import { ec2Id, fraction, type Key, moment, momentOfRound, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { ec2Arn, isFirstHub, type Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { mainVpc } from './vpc-plan.ts';

/** A path from the place's first instance to the internet. */
interface PathPlan {
  readonly key: Key;
  readonly id: string;
  readonly instanceId: string;
  readonly interfaceId: string;
  readonly gatewayId: string;
  readonly analyses: readonly { readonly key: Key; readonly round: number }[];
}

function pathPlan(site: Site): PathPlan | undefined {
  return site.once('network-insights-plan', () => {
    const key = under(site.key, 'insights-path');
    if (!site.populated || (!isFirstHub(site) && fraction(key, 'wanted') > 0.3)) return undefined;
    const vpc = mainVpc(site);
    const appliance = applianceInterface(site, vpc);
    const gatewayId = internetGatewayId(vpc);
    if (appliance === undefined || gatewayId === undefined) return undefined;
    const later = births(site.rounds, under(key, 'analysis'), 1).filter(
      (birth) => presence(site.rounds, birth.key, 0.2, birth.round) === 'present',
    );
    return { key, id: ec2Id('nip', key), ...appliance, gatewayId, analyses: [{ key: under(key, 'analysis'), round: -1 }, ...later] };
  });
}

function paths(site: Site): readonly NetworkInsightsPath[] {
  const plan = pathPlan(site);
  if (plan === undefined) return [];
  return [
    {
      NetworkInsightsPathId: plan.id,
      NetworkInsightsPathArn: ec2Arn(site, `network-insights-path/${plan.id}`),
      CreatedDate: moment(plan.key),
      Source: plan.instanceId,
      SourceArn: ec2Arn(site, `instance/${plan.instanceId}`),
      Destination: plan.gatewayId,
      DestinationArn: ec2Arn(site, `internet-gateway/${plan.gatewayId}`),
      Protocol: 'tcp',
      DestinationPort: 443,
      Tags: tagsOf(site.account, plan.key, 'to-the-internet', alterations(site.rounds, plan.key, 0.15)),
    },
  ];
}

/** The later half of analyses finds the way barred. */
function analyses(site: Site): readonly NetworkInsightsAnalysis[] {
  const plan = pathPlan(site);
  if (plan === undefined) return [];
  return plan.analyses.map(({ key, round }): NetworkInsightsAnalysis => {
    const id = ec2Id('nia', key);
    const found = fraction(key, 'found') < 0.6;
    const component = (componentId: string, arn: string) => ({ Id: componentId, Arn: ec2Arn(site, arn) });
    const appliance = component(plan.interfaceId, `network-interface/${plan.interfaceId}`);
    return {
      NetworkInsightsAnalysisId: id,
      NetworkInsightsAnalysisArn: ec2Arn(site, `network-insights-analysis/${id}`),
      NetworkInsightsPathId: plan.id,
      StartDate: round < 0 ? moment(key) : momentOfRound(round, key),
      Status: 'succeeded',
      NetworkPathFound: found,
      ...(found
        ? {
            ForwardPathComponents: [
              { SequenceNumber: 1, Component: component(plan.instanceId, `instance/${plan.instanceId}`) },
              { SequenceNumber: 2, Component: appliance },
              { SequenceNumber: 3, Component: component(plan.gatewayId, `internet-gateway/${plan.gatewayId}`) },
            ],
          }
        : { Explanations: [{ ExplanationCode: 'ENI_SG_RULES_MISMATCH', Direction: 'egress', Component: appliance }] }),
      Tags: tagsOf(site.account, key, 'to-the-internet', alterations(site.rounds, key, 0.05, 'alter', round)),
    };
  });
}

interface ScopePlan {
  readonly key: Key;
  readonly id: string;
  readonly analysisId: string;
}

/** What must not reach the internet, checked by the hub. */
function scopePlan(site: Site): ScopePlan | undefined {
  if (!isFirstHub(site)) return undefined;
  const key = under(site.key, 'insights-scope');
  return { key, id: ec2Id('nis', key), analysisId: ec2Id('nisa', key) };
}

function accessScopes(site: Site): readonly NetworkInsightsAccessScope[] {
  const plan = scopePlan(site);
  if (plan === undefined) return [];
  return [
    {
      NetworkInsightsAccessScopeId: plan.id,
      NetworkInsightsAccessScopeArn: ec2Arn(site, `network-insights-access-scope/${plan.id}`),
      CreatedDate: moment(plan.key),
      UpdatedDate: moment(plan.key),
      Tags: tagsOf(site.account, plan.key, 'no-way-out', alterations(site.rounds, plan.key, 0.15)),
    },
  ];
}

function accessScopeContent(site: Site, scopeId: string): readonly NetworkInsightsAccessScopeContent[] {
  if (scopePlan(site)?.id !== scopeId) return [];
  const ends = (...types: string[]) => ({ ResourceStatement: { ResourceTypes: types } });
  return [
    {
      NetworkInsightsAccessScopeId: scopeId,
      MatchPaths: [{ Source: ends('AWS::EC2::NetworkInterface'), Destination: ends('AWS::EC2::InternetGateway') }],
      ExcludePaths: [],
    },
  ];
}

function accessScopeAnalyses(site: Site): readonly NetworkInsightsAccessScopeAnalysis[] {
  const plan = scopePlan(site);
  if (plan === undefined) return [];
  const key = under(plan.key, 'analysis');
  return [
    {
      NetworkInsightsAccessScopeAnalysisId: plan.analysisId,
      NetworkInsightsAccessScopeAnalysisArn: ec2Arn(site, `network-insights-access-scope-analysis/${plan.analysisId}`),
      NetworkInsightsAccessScopeId: plan.id,
      Status: 'succeeded',
      StartDate: moment(key),
      EndDate: moment(key),
      FindingsFound: 'true',
      AnalyzedEniCount: 40,
      Tags: tagsOf(site.account, key, 'no-way-out', alterations(site.rounds, key, 0.15)),
    },
  ];
}

function findings(site: Site, analysisId: string): readonly AccessScopeAnalysisFinding[] {
  const plan = scopePlan(site);
  const path = pathPlan(site);
  if (plan?.analysisId !== analysisId || path === undefined) return [];
  return [
    {
      NetworkInsightsAccessScopeAnalysisId: analysisId,
      NetworkInsightsAccessScopeId: plan.id,
      FindingId: `${ec2Id('nisaf', plan.key)}-1`,
      FindingComponents: [
        { SequenceNumber: 1, Component: { Id: path.interfaceId, Arn: ec2Arn(site, `network-interface/${path.interfaceId}`) } },
        { SequenceNumber: 2, Component: { Id: path.gatewayId, Arn: ec2Arn(site, `internet-gateway/${path.gatewayId}`) } },
      ],
    },
  ];
}

export const NETWORK_INSIGHTS_LISTS: Lists = {
  'ec2:DescribeNetworkInsightsPaths': paths,
  'ec2:DescribeNetworkInsightsAnalyses': analyses,
  'ec2:DescribeNetworkInsightsAccessScopes': accessScopes,
  'ec2:GetNetworkInsightsAccessScopeContent': (site, input) => accessScopeContent(site, text(input, 'NetworkInsightsAccessScopeId')),
  'ec2:DescribeNetworkInsightsAccessScopeAnalyses': accessScopeAnalyses,
  'ec2:GetNetworkInsightsAccessScopeAnalysisFindings': (site, input) => findings(site, text(input, 'NetworkInsightsAccessScopeAnalysisId')),
};
