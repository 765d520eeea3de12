import type { AccessLogSubscriptionSummary, GetAuthPolicyResponse } from '@aws-sdk/client-vpc-lattice';
import { type Key, under } from './key.ts';
import { LATTICE_ASSOCIATION_LISTS } from './lattice-association.ts';
import { LATTICE_DOMAIN_LISTS } from './lattice-domain.ts';
import { LATTICE_ENDPOINT_LISTS } from './lattice-endpoint.ts';
import { LATTICE_NETWORK_LISTS } from './lattice-network.ts';
import { type LatticeThing, latticeMoments, latticeThing, ownNetworks, ownServices } from './lattice-plan.ts';
import { LATTICE_RESOURCE_LISTS } from './lattice-resource.ts';
import { LATTICE_SERVICE_LISTS } from './lattice-service.ts';
import { LATTICE_TARGET_LISTS } from './lattice-target.ts';
import { type Lists, text } from './lists.ts';
import type { Site } from './plan.ts';
import { tagsOfArn } from './resource-tag.ts';
import { alterations } from './rounds.ts';
import { currentSpell } from './spell.ts';

/** What of the account's own is logged, or guarded by a policy. */
function own(site: Site): readonly LatticeThing[] {
  return [...ownNetworks(site), ...ownServices(site)];
}

/** Where requests to the account's networks and services are logged: to a group of logs, those of networks to a bucket as well. */
function logs(site: Site, asked: string): readonly AccessLogSubscriptionSummary[] {
  const { plan, account, region } = site;
  return own(site)
    .filter(({ id, arn, born }) => born < 0 && [id, arn].includes(asked))
    .flatMap((thing) => {
      const group = `arn:${plan.partition}:logs:${region}:${account.id}:log-group:/lattice/${thing.name}:*`;
      const bucket = `arn:${plan.partition}:s3:::${account.name}-lattice-logs`;
      const isNetwork = thing.id.startsWith('sn-');
      return [group, ...(isNetwork ? [bucket] : [])].flatMap((destinationArn): AccessLogSubscriptionSummary[] => {
        const spell = currentSpell(site.rounds, under(thing.key, 'log', destinationArn), 0.9);
        if (spell === undefined) return [];
        const { id, arn, ...rest } = latticeThing(site, 'als', 'accesslogsubscription', spell.key, thing.name, spell.born);
        return [
          {
            id,
            arn,
            resourceId: thing.id,
            resourceArn: thing.arn,
            destinationArn,
            ...(isNetwork ? { serviceNetworkLogType: 'SERVICE' } : {}),
            ...latticeMoments(rest),
          },
        ];
      });
    });
}

/** The hub says whom to let in; its partners have yet to. */
function authPolicy(site: Site, asked: string): readonly GetAuthPolicyResponse[] {
  if (site.account !== site.plan.hub) return [];
  const guarded = [...ownNetworks(site), ...ownServices(site)].filter((thing) => thing.guarded);
  return guarded
    .filter(({ id, arn }) => [id, arn].includes(asked))
    .map((thing) => ({ policy: policyOf(site, under(thing.key, 'policy')), state: 'Active', ...latticeMoments(thing) }));
}

function policyOf({ rounds, account }: Site, key: Key): string {
  const principals = alterations(rounds, key, 0.2) % 2 === 0 ? '*' : { AWS: account.id };
  const statement = { Effect: 'Allow', Principal: principals, Action: 'vpc-lattice-svcs:Invoke', Resource: '*' };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

/** Of what others own the account is not told. */
function tags(site: Site, arn: string): readonly Readonly<Record<string, string>>[] {
  if (arn.split(':')[4] !== site.account.id) return [];
  return [Object.fromEntries(tagsOfArn(site, arn, arn.split('/').at(-1) ?? '').map(({ Key: name, Value }) => [name, Value]))];
}

/** VPC Lattice: what services and resources are reached by, across VPCs and accounts. */
export const LATTICE_LISTS: Lists = {
  ...LATTICE_NETWORK_LISTS,
  ...LATTICE_SERVICE_LISTS,
  ...LATTICE_TARGET_LISTS,
  ...LATTICE_ASSOCIATION_LISTS,
  ...LATTICE_RESOURCE_LISTS,
  ...LATTICE_ENDPOINT_LISTS,
  ...LATTICE_DOMAIN_LISTS,
  'vpc-lattice:ListAccessLogSubscriptions': (site, input) => logs(site, text(input, 'resourceIdentifier')),
  'vpc-lattice:GetAuthPolicy': (site, input) => authPolicy(site, text(input, 'resourceIdentifier')),
  'vpc-lattice:ListTagsForResource': (site, input) => tags(site, text(input, 'resourceArn')),
};
