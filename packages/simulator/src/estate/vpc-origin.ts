import type { VpcOriginSummary } from '@aws-sdk/client-cloudfront';
import { homeOf, placesOf } from './account-place.ts';
import type { Account } from './accounts.ts';
import { edgeArn, edgeId, hasCloudFront } from './edge.ts';
import { applianceInterface } from './instance-plan.ts';
import { fraction, type Key, moment, momentOfRound, under } from './key.ts';
import { ec2Arn, type Site } from './plan.ts';
import { alterations } from './rounds.ts';
import { mainVpc } from './vpc-plan.ts';
import { hiddenBalancer } from './web-balancer.ts';

interface OriginPlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly endpointArn: string;
  /** What a distribution calls it. */
  readonly domainName: string;
}

/** Ways to what has no route from the internet: load balancers of some places, and an instance of the hub's. */
export function originPlans(site: Site, account: Account = site.account): readonly OriginPlan[] {
  const home = homeOf(site, account);
  return home.once('vpc-origin-plans', () => {
    if (!hasCloudFront(home)) return [];
    return placesOf(home).flatMap((place) => {
      const there = home.at(place);
      const key = under(place.key, 'vpc-origin');
      const found: OriginPlan[] = [];
      const add = (name: string, endpointArn: string): void => {
        const own = under(key, name);
        found.push({ key: own, id: edgeId('vo_', own), name, endpointArn, domainName: `${name}.${place.region}.internal` });
      };
      const balancer = account.use === 'hub' || fraction(key, 'wanted') < 0.5 ? hiddenBalancer(there) : undefined;
      if (balancer !== undefined) add(balancer.name, balancer.arn);
      const instance = account.use === 'hub' && place.regionIndex === 0 ? applianceInterface(there, mainVpc(there)) : undefined;
      if (instance !== undefined) add('appliance', ec2Arn(place, `instance/${instance.instanceId}`));
      return found;
    });
  });
}

/** The first one of the hub's is the network accounts' both. */
export function vpcOrigins(site: Site): readonly VpcOriginSummary[] {
  const home = homeOf(site);
  return home.once('vpc-origins', () => {
    const own = originPlans(home).map((plan) => describe(home, plan));
    if (home.account.use !== 'sharing') return own;
    const hub = homeOf(home, home.plan.hub);
    return [
      ...own,
      ...originPlans(hub)
        .slice(0, 1)
        .map((plan) => describe(hub, plan)),
    ];
  });
}

function describe(owner: Site, { key, id, name, endpointArn }: OriginPlan): VpcOriginSummary {
  const edits = alterations(owner.rounds, key, 0.1);
  return {
    Id: id,
    Name: edits === 0 ? name : `${name}-v${edits + 1}`,
    Status: 'Deployed',
    CreatedTime: moment(key),
    LastModifiedTime: edits === 0 ? moment(key) : momentOfRound(edits, key),
    Arn: edgeArn(owner, `vpcorigin/${id}`),
    AccountId: owner.account.id,
    OriginEndpointArn: endpointArn,
  };
}
