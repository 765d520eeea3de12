import type { Attachment, ByoipCidr, CrossAccountResource } from '@aws-sdk/client-global-accelerator';
import { homeOf, partnersOfHub, placesOf } from './account-place.ts';
import type { Account } from './accounts.ts';
import { within } from './addresses.ts';
import { hasAccelerators } from './edge.ts';
import { type Key, moment, momentOfRound, under, uuid } from './key.ts';
import { type Lists, text } from './lists.ts';
import type { Site } from './plan.ts';
import { alterations, ended, presence } from './rounds.ts';
import { type WebBalancer, webBalancers } from './web-balancer.ts';

interface AttachmentPlan {
  readonly key: Key;
  readonly arn: string;
  readonly name: string;
  readonly principals: readonly string[];
  readonly balancer: WebBalancer | null;
  readonly cidr: string | null;
}

const OWN_BLOCK = within('198.19.64.0/18', 24, 0);
const FORMER_BLOCK = within('198.19.64.0/18', 24, 1);

function attachment(home: Site, name: string, details: Pick<AttachmentPlan, 'principals' | 'balancer' | 'cidr'>): AttachmentPlan {
  const key = under(home.account.key, 'accelerator-attachment', name);
  const arn = `arn:${home.plan.partition}:globalaccelerator::${home.account.id}:attachment/${uuid(key)}`;
  return { key, arn, name, ...details };
}

/** The accounts that lend the hub a load balancer. */
function lenders(site: Site): readonly Account[] {
  return partnersOfHub(site)
    .slice(0, 3)
    .filter((account) => placesOf(site, account).length > 0);
}

/** The hub lends its addresses to the account that shares its network; some accounts lend it a load balancer. */
function attachmentPlans(site: Site, account: Account = site.account): readonly AttachmentPlan[] {
  const home = homeOf(site, account);
  return home.once('accelerator-attachments', () => {
    if (!hasAccelerators(home)) return [];
    const { hub } = home.plan;
    if (account === hub) {
      const principals = home.plan.accounts.slice(1, 2).map(({ id }) => id);
      return principals.length === 0 ? [] : [attachment(home, 'addresses', { principals, balancer: null, cidr: OWN_BLOCK })];
    }
    if (!lenders(home).includes(account)) return [];
    const [balancer] = webBalancers(home);
    const plan = attachment(home, 'to-the-hub', { principals: [hub.id], balancer: balancer ?? null, cidr: null });
    // The first one stays.
    return balancer !== undefined && (lenders(home)[0] === account || presence(home.rounds, plan.key, 0.1) === 'present') ? [plan] : [];
  });
}

export function lentBalancers(hub: Site): readonly WebBalancer[] {
  return lenders(hub).flatMap((account) => attachmentPlans(hub, account).flatMap(({ balancer }) => balancer ?? []));
}

export function crossAccountAttachments(site: Site): readonly Attachment[] {
  const home = homeOf(site);
  return attachmentPlans(home).map(({ key, arn, name, principals, balancer, cidr }) => {
    const edits = alterations(home.rounds, key, 0.15);
    return {
      AttachmentArn: arn,
      Name: edits === 0 ? name : `${name}-v${edits + 1}`,
      Principals: [...principals],
      Resources: balancer === null ? [{ Cidr: cidr ?? '' }] : [{ EndpointId: balancer.arn, Region: balancer.region }],
      CreatedTime: moment(key),
      LastModifiedTime: edits === 0 ? moment(key) : momentOfRound(edits, key),
    };
  });
}

/** Who has lent something to the account. */
function owners(site: Site): readonly string[] {
  const home = homeOf(site);
  return candidates(home)
    .filter((owner) => attachmentPlans(home, owner).some(({ principals }) => principals.includes(home.account.id)))
    .map(({ id }) => id);
}

function candidates(home: Site): readonly Account[] {
  const { plan, account } = home;
  if (account === plan.hub) return lenders(home);
  return account.use === 'sharing' ? [plan.hub] : [];
}

function resources(site: Site, ownerId: string): readonly CrossAccountResource[] {
  const home = homeOf(site);
  const owner = candidates(home).find(({ id }) => id === ownerId);
  if (owner === undefined) return [];
  return attachmentPlans(home, owner)
    .filter(({ principals }) => principals.includes(home.account.id))
    .map(({ arn, balancer, cidr }) => ({
      AttachmentArn: arn,
      ...(balancer === null ? { Cidr: cidr ?? '' } : { EndpointId: balancer.arn }),
    }));
}

/** The hub's own, and one that it gave back. */
function ownBlocks(site: Site): readonly ByoipCidr[] {
  const home = homeOf(site);
  if (home.account.use !== 'hub' || !hasAccelerators(home)) return [];
  const key = under(home.account.key, 'accelerator-block');
  const edits = alterations(home.rounds, key, 0.25);
  const block = (Cidr: string, State: 'ADVERTISING' | 'READY' | 'DEPROVISIONED'): ByoipCidr => ({
    Cidr,
    State,
    Events: [{ Message: `The block is ${State.toLowerCase()}.`, Timestamp: edits === 0 ? moment(key) : momentOfRound(edits, key) }],
  });
  const own = block(OWN_BLOCK, edits % 2 === 0 ? 'ADVERTISING' : 'READY');
  return ended(home.rounds) === 'lingering' ? [own, block(FORMER_BLOCK, 'DEPROVISIONED')] : [own];
}

export const CROSS_ACCOUNT_LISTS: Lists = {
  'globalaccelerator:ListByoipCidrs': ownBlocks,
  'globalaccelerator:ListCrossAccountAttachments': crossAccountAttachments,
  'globalaccelerator:ListCrossAccountResourceAccounts': owners,
  'globalaccelerator:ListCrossAccountResources': (site, input) => resources(site, text(input, 'ResourceOwnerAwsAccountId')),
};
