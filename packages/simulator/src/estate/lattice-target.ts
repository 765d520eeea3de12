import type { GetTargetGroupResponse, TargetGroupConfig, TargetGroupSummary, TargetSummary } from '@aws-sdk/client-vpc-lattice';
import { hostAddress } from './addresses.ts';
import { HOSTS } from './hosts.ts';
import { instancePlans } from './instance-plan.ts';
import { under } from './key.ts';
import { latticeMoments } from './lattice-plan.ts';
import { type TargetGroupPlan, targetGroupPlans } from './lattice-target-plan.ts';
import { type Lists, text } from './lists.ts';
import { balancerPlans } from './load-balancer-plan.ts';
import type { Site } from './plan.ts';
import { alterations, drift } from './rounds.ts';
import { mainVpc } from './vpc-plan.ts';

type GroupType = 'INSTANCE' | 'IP' | 'ALB' | 'LAMBDA';

/** A partner's leads to its load balancer for the web, where the internet does not reach that. */
function typeOf(site: Site, { service }: TargetGroupPlan): GroupType {
  if (service?.kind === 'directory') return 'INSTANCE';
  if (service?.kind === 'metrics') return 'IP';
  if (service?.kind !== 'api') return 'LAMBDA';
  return hiddenBalancer(site) === undefined ? 'IP' : 'ALB';
}

function hiddenBalancer(site: Site): string | undefined {
  const [web] = balancerPlans(site);
  return web?.internal && web.prefix === 'app' ? web.arn : undefined;
}

function summary(site: Site, plan: TargetGroupPlan): TargetGroupSummary {
  const { healthCheck: _check, protocolVersion: _version, ...listed } = config(site, plan);
  return {
    id: plan.id,
    arn: plan.arn,
    name: plan.name,
    type: typeOf(site, plan),
    status: 'ACTIVE',
    ...listed,
    serviceArns: plan.service === null ? [] : [plan.service.arn],
    ...latticeMoments(plan),
  };
}

function config(site: Site, plan: TargetGroupPlan): TargetGroupConfig {
  if (typeOf(site, plan) === 'LAMBDA') return { lambdaEventStructureVersion: 'V2' };
  const edits = alterations(site.rounds, plan.key, 0.15, 'check', plan.born);
  return {
    port: 8443,
    protocol: 'HTTPS',
    protocolVersion: 'HTTP1',
    ipAddressType: 'IPV4',
    vpcIdentifier: mainVpc(site).id,
    healthCheck: {
      enabled: true,
      protocol: 'HTTPS',
      protocolVersion: 'HTTP1',
      path: '/health',
      healthCheckIntervalSeconds: edits % 2 === 0 ? 30 : 15,
      healthCheckTimeoutSeconds: 5,
      healthyThresholdCount: 5,
      unhealthyThresholdCount: 2,
      matcher: { httpCode: '200' },
    },
  };
}

function group(site: Site, asked: string): readonly GetTargetGroupResponse[] {
  return targetGroupPlans(site)
    .filter(({ id }) => id === asked)
    .map((plan) => ({
      id: plan.id,
      arn: plan.arn,
      name: plan.name,
      type: typeOf(site, plan),
      status: 'ACTIVE',
      config: config(site, plan),
      serviceArns: plan.service === null ? [] : [plan.service.arn],
      ...latticeMoments(plan),
    }));
}

/** Whether they are well changes by itself; of functions nothing is known. */
function targets(site: Site, asked: string): readonly TargetSummary[] {
  return targetGroupPlans(site)
    .filter(({ id }) => id === asked)
    .flatMap((plan) =>
      targetIds(site, plan).map((id): TargetSummary => {
        if (typeOf(site, plan) === 'LAMBDA') return { id, status: 'UNAVAILABLE' };
        const well = drift(site.rounds, under(plan.key, id), 'health', 5) > 0;
        return { id, port: 8443, status: well ? 'HEALTHY' : 'UNHEALTHY', ...(well ? {} : { reasonCode: 'HEALTHCHECK_FAILED' }) };
      }),
    );
}

function targetIds(site: Site, plan: TargetGroupPlan): readonly string[] {
  const type = typeOf(site, plan);
  const main = mainVpc(site);
  if (type === 'LAMBDA') return [`arn:${site.plan.partition}:lambda:${site.region}:${site.account.id}:function:${plan.name}`];
  if (type === 'ALB') return [hiddenBalancer(site) ?? ''];
  if (type === 'INSTANCE') {
    const running = instancePlans(site).filter(({ vpc, state }) => vpc.id === main.id && state === 'running');
    return running.slice(0, 3).map(({ id }) => id);
  }
  const subnets = main.subnets.filter(({ tier }) => tier === 'private');
  return subnets.map(({ cidr }) => hostAddress(cidr, HOSTS.instances));
}

export const LATTICE_TARGET_LISTS: Lists = {
  'vpc-lattice:ListTargetGroups': (site) => targetGroupPlans(site).map((plan) => summary(site, plan)),
  'vpc-lattice:GetTargetGroup': (site, input) => group(site, text(input, 'targetGroupIdentifier')),
  'vpc-lattice:ListTargets': (site, input) => targets(site, text(input, 'targetGroupIdentifier')),
};
