import type { Certificate, ListenerAttribute, Rule, RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';
import { certificateArn } from './balancer-arn.ts';
import { choose, fraction, under } from './key.ts';
import { defaultActions, forward, type ListenerPlan, listenerPlans, type RulePlan, rulePlans } from './listener.ts';
import type { Site } from './plan.ts';
import { alterations } from './rounds.ts';

/** Those of one listener, or all where none is named. */
export function rulesOf(site: Site, listener: string): readonly Rule[] {
  return rulePlans(site)
    .filter((plan) => listener === '' || plan.listener.arn === listener)
    .map((plan) => describe(site, plan));
}

function describe(site: Site, plan: RulePlan): Rule {
  const { arn, key, listener, priority } = plan;
  if (priority === 0) return { RuleArn: arn, Priority: 'default', Conditions: [], Actions: defaultActions(listener), IsDefault: true };
  const last = listener.groups.at(-1);
  const answer = { StatusCode: '404', ContentType: 'text/plain', MessageBody: 'not here' };
  return {
    RuleArn: arn,
    Priority: String(priority),
    Conditions: [condition(site, plan)],
    Actions:
      fraction(key, 'answers') < 0.3 || last === undefined
        ? [{ Type: 'fixed-response', Order: 1, FixedResponseConfig: answer }]
        : [forward([last])],
    IsDefault: false,
  };
}

function condition(site: Site, { key, priority }: RulePlan): RuleCondition {
  const edits = alterations(site.rounds, key, 0.1);
  switch (choose<'path' | 'host' | 'source'>(key, 'field', ['path', 'host', 'source'])) {
    case 'path': {
      const values = [`/v${1 + edits}/*`];
      return { Field: 'path-pattern', Values: values, PathPatternConfig: { Values: values } };
    }
    case 'host': {
      const values = [`app-${priority}-${edits}.example.com`];
      return { Field: 'host-header', Values: values, HostHeaderConfig: { Values: values } };
    }
    case 'source':
      return { Field: 'source-ip', SourceIpConfig: { Values: [`198.51.100.${edits}/32`] } };
  }
}

/** The listener's own and, where it has further ones, those; AWS lists its own among those again. */
export function certificatesOf(site: Site, arn: string): readonly Certificate[] {
  const plan = find(site, arn);
  if (plan?.certificate === undefined) return [];
  const own = { CertificateArn: plan.certificate };
  if (fraction(plan.key, 'certificates') > 0.4) return [{ ...own, IsDefault: true }];
  const renewed = alterations(site.rounds, plan.key, 0.1, 'certificate');
  const further = certificateArn(site, under(plan.key, 'further-certificate', renewed));
  return [
    { ...own, IsDefault: true },
    { ...own, IsDefault: false },
    { CertificateArn: further, IsDefault: false },
  ];
}

export function listenerAttributes(site: Site, arn: string): readonly ListenerAttribute[] {
  const plan = find(site, arn);
  if (plan === undefined) return [];
  const idle = alterations(site.rounds, plan.key, 0.1, 'idle') % 2 === 0 ? '350' : '600';
  if (plan.balancer.prefix !== 'app') return plan.protocol === 'TLS' ? [] : [{ Key: 'tcp.idle_timeout.seconds', Value: idle }];
  return [{ Key: 'routing.http.response.server.enabled', Value: `${idle === '350'}` }];
}

function find(site: Site, arn: string): ListenerPlan | undefined {
  return listenerPlans(site).find((plan) => plan.arn === arn);
}
