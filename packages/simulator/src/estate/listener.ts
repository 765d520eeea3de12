import type { Action, Listener } from '@aws-sdk/client-elastic-load-balancing-v2';
import { balancerPath, balancingArn, certificateArn } from './balancer-arn.ts';
import { fraction, hex, integer, type Key, under } from './key.ts';
import { type BalancerPlan, balancerPlans } from './load-balancer-plan.ts';
import type { Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';
import { type TargetGroupPlan, targetGroupPlans } from './target-group.ts';
import { trustStorePlan } from './trust-store.ts';

export interface ListenerPlan {
  readonly key: Key;
  readonly arn: string;
  readonly balancer: BalancerPlan;
  readonly protocol: 'HTTP' | 'HTTPS' | 'TCP' | 'TLS' | undefined;
  readonly port: number | undefined;
  readonly groups: readonly TargetGroupPlan[];
  readonly certificate: string | undefined;
  /** Clients are known by the trust store. */
  readonly verifies: boolean;
}

export interface RulePlan {
  readonly key: Key;
  readonly arn: string;
  readonly listener: ListenerPlan;
  /** 0 is the default rule. */
  readonly priority: number;
}

export function listenerPlans(site: Site): readonly ListenerPlan[] {
  return site.once('listener-plans', () => {
    const groups = Map.groupBy(targetGroupPlans(site), ({ balancer }) => balancer?.arn);
    return balancerPlans(site).flatMap((balancer) => listenersOf(site, balancer, groups.get(balancer.arn) ?? []));
  });
}

function listenersOf(site: Site, balancer: BalancerPlan, groups: readonly TargetGroupPlan[]): readonly ListenerPlan[] {
  const make = (protocol: ListenerPlan['protocol'], port: number | undefined): ListenerPlan => {
    const key = under(balancer.key, 'listener', port ?? 0);
    const secure = protocol === 'HTTPS' || protocol === 'TLS';
    return {
      key,
      arn: balancingArn(site, `listener/${balancerPath(balancer.prefix, balancer.name, balancer.key)}/${hex(key)}`),
      balancer,
      protocol,
      port,
      groups,
      certificate: secure ? certificateArn(site, under(key, 'certificate')) : undefined,
      verifies: protocol === 'HTTPS' && balancer.born < 0 && trustStorePlan(site) !== undefined,
    };
  };
  if (balancer.prefix === 'gwy') return [make(undefined, undefined)];
  if (balancer.prefix === 'app') return [make('HTTP', 80), make('HTTPS', 443)];
  return [make(fraction(balancer.key, 'tls') < 0.4 ? 'TLS' : 'TCP', 443)];
}

/** The default rule of each listener of an application load balancer, and behind TLS some more. */
export function rulePlans(site: Site): readonly RulePlan[] {
  return site.once('rule-plans', () => listenerPlans(site).flatMap((listener) => rulesUnder(site, listener)));
}

function rulesUnder(site: Site, listener: ListenerPlan): readonly RulePlan[] {
  const { balancer } = listener;
  if (balancer.prefix !== 'app') return [];
  const path = `${balancerPath('app', balancer.name, balancer.key)}/${hex(listener.key)}`;
  const rule = (key: Key, priority: number): RulePlan => {
    return { key, arn: balancingArn(site, `listener-rule/${path}/${hex(key)}`), listener, priority };
  };
  const [first] = [rule(under(listener.key, 'default-rule'), 0)];
  if (listener.protocol === 'HTTP') return [first];
  const lasting = Array.from({ length: integer(listener.key, 'rules', 1, 3) }, (_, index) => index + 1)
    .map((number) => rule(under(listener.key, 'rule', number), number * 10))
    .filter(({ key }) => presence(site.rounds, key, 0.05) === 'present');
  const added = births(site.rounds, under(listener.key, 'rule'), 1)
    .filter(({ key, round }) => presence(site.rounds, key, 0.2, round) === 'present')
    .map(({ key, round }) => rule(key, 1000 + round));
  return [first, ...lasting, ...added];
}

export function defaultActions({ protocol, groups }: ListenerPlan): Action[] {
  if (protocol === 'HTTP') {
    const redirect = {
      Protocol: 'HTTPS',
      Port: '443',
      Host: '#{host}',
      Path: '/#{path}',
      Query: '#{query}',
      StatusCode: 'HTTP_301',
    } as const;
    return [{ Type: 'redirect', Order: 1, RedirectConfig: redirect }];
  }
  return [forward(groups)];
}

/** To one group, or to two of them by weight. */
export function forward(groups: readonly TargetGroupPlan[]): Action {
  const [only, ...others] = groups;
  return {
    Type: 'forward',
    ...(only !== undefined && others.length === 0 ? { TargetGroupArn: only.arn } : {}),
    ForwardConfig: {
      TargetGroups: groups.map(({ arn }, index) => ({ TargetGroupArn: arn, Weight: index === 0 ? 90 : 10 })),
      TargetGroupStickinessConfig: { Enabled: false },
    },
  };
}

const POLICIES = ['ELBSecurityPolicy-TLS13-1-2-2021-06', 'ELBSecurityPolicy-2016-08'] as const;

export function listeners(site: Site, balancer: string): readonly Listener[] {
  const all = site.once('listeners', () => listenerPlans(site).map((plan) => describe(site, plan)));
  return balancer === '' ? all : all.filter(({ LoadBalancerArn }) => LoadBalancerArn === balancer);
}

function describe(site: Site, plan: ListenerPlan): Listener {
  const { protocol, port, certificate, verifies } = plan;
  const store = trustStorePlan(site);
  return {
    ListenerArn: plan.arn,
    LoadBalancerArn: plan.balancer.arn,
    ...(port === undefined ? {} : { Port: port, Protocol: protocol }),
    DefaultActions: defaultActions(plan),
    ...(certificate === undefined
      ? {}
      : {
          Certificates: [{ CertificateArn: certificate }],
          SslPolicy: POLICIES[alterations(site.rounds, plan.key, 0.15, 'policy') % POLICIES.length] ?? POLICIES[0],
        }),
    ...(protocol === 'HTTPS'
      ? {
          MutualAuthentication:
            verifies && store !== undefined
              ? { Mode: 'verify', TrustStoreArn: store.arn, IgnoreClientCertificateExpiry: false, TrustStoreAssociationStatus: 'active' }
              : { Mode: 'off' },
        }
      : {}),
    ...(protocol === 'TLS' ? { AlpnPolicy: ['None'] } : {}),
  };
}
