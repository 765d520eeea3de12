import type {
  GetListenerResponse,
  GetRuleResponse,
  GetServiceResponse,
  ListenerSummary,
  RuleAction,
  RuleSummary,
  ServiceSummary,
} from '@aws-sdk/client-vpc-lattice';
import { certificateArn } from './balancer-arn.ts';
import { type Key, under } from './key.ts';
import { dnsEntry } from './lattice-association.ts';
import { born, type LatticeThing, latticeMoments, latticeThing, ownServices, type ServicePlan, visibleServices } from './lattice-plan.ts';
import { targetGroupOf } from './lattice-target-plan.ts';
import { type Lists, text } from './lists.ts';
import type { Site } from './plan.ts';
import { alterations } from './rounds.ts';

function summary(plan: ServicePlan): ServiceSummary {
  return {
    id: plan.id,
    arn: plan.arn,
    name: plan.name,
    status: 'ACTIVE',
    dnsEntry: dnsEntry(plan, 'svcs'),
    ...(plan.kind === 'directory' ? { customDomainName: 'directory.corp.internal' } : {}),
    ...latticeMoments(plan),
  };
}

function service(site: Site, asked: string): readonly GetServiceResponse[] {
  return visibleServices(site)
    .filter(({ id }) => id === asked)
    .map((plan) => ({
      ...summary(plan),
      ...(plan.kind === 'directory' ? { certificateArn: certificateArn(plan.owner, under(plan.key, 'certificate')) } : {}),
      authType: plan.guarded ? 'AWS_IAM' : 'NONE',
      idleTimeoutSeconds: alterations(site.rounds, plan.key, 0.1, 'timeout', plan.born) % 2 === 0 ? 60 : 120,
    }));
}

interface ListenerPlan extends LatticeThing {
  readonly service: ServicePlan;
  readonly protocol: 'HTTPS' | 'HTTP';
}

/** Of one service, or of all of the account's. What others own it may not ask about. */
function listenerPlans(site: Site, service = ''): readonly ListenerPlan[] {
  return ownServices(site)
    .filter(({ id }) => service === '' || service === id)
    .flatMap((plan) =>
      (plan.kind === 'directory' || plan.kind === 'metrics' ? (['HTTPS', 'HTTP'] as const) : (['HTTPS'] as const)).map((protocol) => {
        const key = under(plan.key, 'listener', protocol);
        return {
          ...latticeThing(site, 'listener', `service/${plan.id}/listener`, key, protocol.toLowerCase(), plan.born),
          service: plan,
          protocol,
        };
      }),
    );
}

function listenerSummary(plan: ListenerPlan): ListenerSummary {
  const { id, arn, name, protocol } = plan;
  return { id, arn, name, protocol, port: protocol === 'HTTPS' ? 443 : 80, ...latticeMoments(plan) };
}

function listener(site: Site, asked: string): readonly GetListenerResponse[] {
  return listenerPlans(site)
    .filter(({ id }) => id === asked)
    .map((plan) => ({
      ...listenerSummary(plan),
      serviceId: plan.service.id,
      serviceArn: plan.service.arn,
      defaultAction: plan.protocol === 'HTTP' ? { fixedResponse: { statusCode: 404 } } : forward(site, plan, plan.key),
    }));
}

function forward({ rounds }: Site, { service: plan }: ListenerPlan, key: Key): RuleAction {
  const weight = alterations(rounds, key, 0.1, 'weight', plan.born) % 2 === 0 ? 100 : 50;
  return { forward: { targetGroups: [{ targetGroupIdentifier: targetGroupOf(plan).id, weight }] } };
}

interface RulePlan extends LatticeThing {
  readonly listener: ListenerPlan;
  /** null is the listener's own default. */
  readonly priority: number | null;
}

/** Of one listener, or of all of the account's: the default, one for a path where requests are forwarded, and what was added since. */
function rulePlans(site: Site, listenerId = ''): readonly RulePlan[] {
  return listenerPlans(site)
    .filter(({ id }) => listenerId === '' || listenerId === id)
    .flatMap((plan) => {
      const rule = (key: Key, name: string, priority: number | null, since = plan.born): RulePlan => ({
        ...latticeThing(site, 'rule', `service/${plan.service.id}/listener/${plan.id}/rule`, key, name, since),
        listener: plan,
        priority,
      });
      const first = rule(under(plan.key, 'default'), 'default', null);
      if (plan.protocol === 'HTTP') return [first];
      const added = plan.born < 0 ? born(site.rounds, plan.key, 0.3) : [];
      return [
        first,
        rule(under(plan.key, 'health'), 'health', 10),
        ...added.map((birth) => rule(birth.key, `path-${birth.born}`, 20 + birth.born, birth.born)),
      ];
    });
}

function ruleSummary(plan: RulePlan): RuleSummary {
  const { id, arn, name, priority } = plan;
  return { id, arn, name, isDefault: priority === null, ...(priority === null ? {} : { priority }), ...latticeMoments(plan) };
}

function rule(site: Site, asked: string): readonly GetRuleResponse[] {
  return rulePlans(site)
    .filter(({ id }) => id === asked)
    .map((plan) => {
      const { listener: above, name, priority } = plan;
      const fixed = above.protocol === 'HTTP' || name === 'health';
      return {
        ...ruleSummary(plan),
        ...(priority === null
          ? {}
          : { match: { httpMatch: { method: 'GET', pathMatch: { match: { prefix: `/${name}` }, caseSensitive: true } } } }),
        action: fixed ? { fixedResponse: { statusCode: name === 'health' ? 200 : 404 } } : forward(site, above, plan.key),
      };
    });
}

export const LATTICE_SERVICE_LISTS: Lists = {
  'vpc-lattice:ListServices': (site) => visibleServices(site).map(summary),
  'vpc-lattice:GetService': (site, input) => service(site, text(input, 'serviceIdentifier')),
  'vpc-lattice:ListListeners': (site, input) => listenerPlans(site, text(input, 'serviceIdentifier')).map(listenerSummary),
  'vpc-lattice:GetListener': (site, input) => listener(site, text(input, 'listenerIdentifier')),
  'vpc-lattice:ListRules': (site, input) => rulePlans(site, text(input, 'listenerIdentifier')).map(ruleSummary),
  'vpc-lattice:GetRule': (site, input) => rule(site, text(input, 'ruleIdentifier')),
};
