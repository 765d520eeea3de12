import type {
  TargetDescription,
  TargetGroup,
  TargetGroupAttribute,
  TargetHealth,
  TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { balancingArn } from './balancer-arn.ts';
import { type InstancePlan, instancePlans } from './instance-plan.ts';
import { fraction, hex, type Key, under } from './key.ts';
import { type BalancerPlan, balancerPlans } from './load-balancer-plan.ts';
import { type Site, zoneName } from './plan.ts';
import { alterations, drift } from './rounds.ts';
import { mainVpc, type VpcPlan } from './vpc-plan.ts';

export interface TargetGroupPlan {
  readonly key: Key;
  readonly arn: string;
  readonly name: string;
  readonly vpc: VpcPlan;
  readonly protocol: 'HTTP' | 'TCP' | 'GENEVE';
  readonly port: number;
  readonly targetType: 'instance' | 'ip' | 'alb';
  readonly balancer: BalancerPlan | undefined;
  /** An application load balancer that is the target itself. */
  readonly behind: BalancerPlan | undefined;
}

/** Two of each load balancer for the web, one of each other, and one that nothing forwards to. */
export function targetGroupPlans(site: Site): readonly TargetGroupPlan[] {
  return site.once('target-group-plans', () => {
    const plans = balancerPlans(site);
    const spare = under(site.key, 'spare-target-group');
    return [
      ...plans.flatMap((balancer) => groupsOf(site, balancer, plans)),
      ...(site.populated ? [group(site, mainVpc(site), spare, 'spare', { protocol: 'HTTP', port: 8080, targetType: 'ip' })] : []),
    ];
  });
}

type Details = Pick<TargetGroupPlan, 'protocol' | 'port' | 'targetType'> & Partial<TargetGroupPlan>;

function group(site: Site, vpc: VpcPlan, key: Key, name: string, details: Details): TargetGroupPlan {
  const arn = balancingArn(site, `targetgroup/${name}/${hex(key)}`);
  return { key, arn, name, vpc, balancer: undefined, behind: undefined, ...details };
}

function groupsOf(site: Site, balancer: BalancerPlan, all: readonly BalancerPlan[]): readonly TargetGroupPlan[] {
  const { key, name, vpc, prefix } = balancer;
  const make = (suffix: string, details: Details) =>
    group(site, vpc, under(key, 'target-group', suffix), `${name}-${suffix}`, { balancer, ...details });
  if (prefix === 'gwy') return [make('appliances', { protocol: 'GENEVE', port: 6081, targetType: 'instance' })];
  if (prefix === 'app') {
    return [
      make('instances', { protocol: 'HTTP', port: 80, targetType: 'instance' }),
      make('tasks', { protocol: 'HTTP', port: 8080, targetType: 'ip' }),
    ];
  }
  const behind = all.find((other) => other.prefix === 'app' && other.vpc.id === vpc.id && other.born < 0);
  if (behind !== undefined && fraction(key, 'chained') < 0.5)
    return [make('web', { protocol: 'TCP', port: 443, targetType: 'alb', behind })];
  return [make('instances', { protocol: 'TCP', port: 443, targetType: 'instance' })];
}

export function targetGroups(site: Site): readonly TargetGroup[] {
  return site.once('target-groups', () =>
    targetGroupPlans(site).map((plan): TargetGroup => {
      const http = plan.protocol === 'HTTP';
      const checks = http ? 'HTTP' : 'TCP';
      return {
        TargetGroupArn: plan.arn,
        TargetGroupName: plan.name,
        Protocol: plan.protocol,
        Port: plan.port,
        VpcId: plan.vpc.id,
        TargetType: plan.targetType,
        IpAddressType: 'ipv4',
        ...(http ? { ProtocolVersion: 'HTTP1', HealthCheckPath: '/health', Matcher: { HttpCode: '200' } } : {}),
        HealthCheckProtocol: checks,
        HealthCheckPort: plan.protocol === 'GENEVE' ? '80' : 'traffic-port',
        HealthCheckEnabled: true,
        HealthCheckIntervalSeconds: alterations(site.rounds, plan.key, 0.1, 'checks') % 2 === 0 ? 30 : 10,
        HealthCheckTimeoutSeconds: 5,
        HealthyThresholdCount: 5,
        UnhealthyThresholdCount: 2,
        LoadBalancerArns: plan.balancer === undefined ? [] : [plan.balancer.arn],
      };
    }),
  );
}

/** How many instances of its VPC a group has. */
const TARGETS = 3;

function targetsOf(site: Site, plan: TargetGroupPlan): readonly { target: TargetDescription; instance: InstancePlan | undefined }[] {
  if (plan.behind !== undefined) return [{ target: { Id: plan.behind.arn, Port: plan.port }, instance: undefined }];
  if (plan.balancer === undefined) return [];
  const here = instancePlans(site).filter(
    ({ vpc, state, interfaces }) => vpc.id === plan.vpc.id && state !== 'terminated' && interfaces.length > 0,
  );
  return here.slice(0, TARGETS).map((instance) => ({
    instance,
    target:
      plan.targetType === 'ip'
        ? { Id: instance.interfaces[0]?.addresses[0], Port: plan.port, AvailabilityZone: zoneName(site, instance.subnet.zone) }
        : { Id: instance.id, Port: plan.port },
  }));
}

/** Health comes and goes by itself. */
function healthOf(site: Site, plan: TargetGroupPlan, instance: InstancePlan | undefined): TargetHealth {
  if (instance?.state === 'stopped' && plan.targetType === 'instance') {
    return { State: 'unused', Reason: 'Target.InvalidState', Description: 'Target is in the stopped state' };
  }
  if (drift(site.rounds, under(plan.key, instance?.id ?? 'balancer'), 'health', 9) > 0) return { State: 'healthy' };
  return { State: 'unhealthy', Reason: 'Target.FailedHealthChecks', Description: 'Health checks failed' };
}

export function targetHealth(site: Site, arn: string): readonly TargetHealthDescription[] {
  const plan = targetGroupPlans(site).find((one) => one.arn === arn);
  if (plan === undefined) return [];
  return targetsOf(site, plan).map(({ target, instance }) => ({
    Target: target,
    HealthCheckPort: plan.protocol === 'GENEVE' ? '80' : String(plan.port),
    TargetHealth: healthOf(site, plan, instance),
  }));
}

export function targetGroupAttributes(site: Site, arn: string): readonly TargetGroupAttribute[] {
  const plan = targetGroupPlans(site).find((one) => one.arn === arn);
  if (plan === undefined) return [];
  const delay = {
    Key: 'deregistration_delay.timeout_seconds',
    Value: alterations(site.rounds, plan.key, 0.1, 'delay') % 2 === 0 ? '300' : '30',
  };
  if (plan.protocol === 'GENEVE') return [delay, { Key: 'target_failover.on_unhealthy', Value: 'no_rebalance' }];
  const own =
    plan.protocol === 'HTTP'
      ? ['load_balancing.algorithm.type', 'round_robin']
      : ['preserve_client_ip.enabled', `${plan.targetType !== 'ip'}`];
  return [delay, { Key: 'stickiness.enabled', Value: 'false' }, { Key: own[0], Value: own[1] }];
}
