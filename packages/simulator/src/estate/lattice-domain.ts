import type { DomainVerificationSummary } from '@aws-sdk/client-vpc-lattice';
import { hex, moment, under } from './key.ts';
import { born, latticeMoments, latticeThing } from './lattice-plan.ts';
import type { Lists } from './lists.ts';
import { isHub, type Site } from './plan.ts';
import { tagsOfArn } from './resource-tag.ts';
import { drift } from './rounds.ts';

/** One that is the hub's, and those that it has still to prove. AWS looks again from time to time. */
export function domainVerifications(site: Site): readonly DomainVerificationSummary[] {
  if (!isHub(site)) return [];
  const key = under(site.key, 'lattice', 'domain');
  const later = born(site.rounds, key, 0.4).map((birth) => ({ ...birth, name: `new-${birth.born}.example.com` }));
  return [{ key, born: -1, name: 'services.example.com' }, ...later].map(({ key: own, born: since, name }): DomainVerificationSummary => {
    const thing = latticeThing(site, 'dv', 'domainverification', own, name, since);
    const { createdAt } = latticeMoments(thing);
    const proof = { name: `_simulated.${name}`, value: `vpc-lattice-${hex(under(own, 'proof'))}` };
    return {
      id: thing.id,
      arn: thing.arn,
      domainName: name,
      txtMethodConfig: proof,
      createdAt,
      ...(since < 0
        ? { status: 'VERIFIED', lastVerifiedTime: moment(under(own, drift(site.rounds, own, 'verified', 1_000_000))) }
        : { status: 'PENDING' }),
      tags: Object.fromEntries(tagsOfArn(site, thing.arn, name).map(({ Key, Value }) => [Key, Value])),
    };
  });
}

export const LATTICE_DOMAIN_LISTS: Lists = { 'vpc-lattice:ListDomainVerifications': domainVerifications };
