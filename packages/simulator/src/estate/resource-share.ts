import type {
  AssociatedSource,
  Principal,
  Resource,
  ResourceShare,
  ResourceShareAssociation,
  ResourceSharePermissionSummary,
} from '@aws-sdk/client-ram';
import type { OperationInput } from '../estate.ts';
import { moment, momentAfter, momentOfRound, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import type { Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';
import { SHARE_INVITATION_LISTS } from './share-invitation.ts';
import { ownShares, type SharePlan, sharesOfOthers } from './share-plan.ts';
import { directConnectTags, tagsOf } from './tags.ts';

/** The account's own shares and those of others, or the ones that are asked for. */
function of<T>(
  site: Site,
  { resourceOwner }: OperationInput,
  own: (plan: SharePlan) => T[],
  others: (plan: SharePlan) => T[],
): readonly T[] {
  return [
    ...(resourceOwner === 'OTHER-ACCOUNTS' ? [] : ownShares(site).flatMap(own)),
    ...(resourceOwner === 'SELF' ? [] : sharesOfOthers(site).flatMap(others)),
  ];
}

/** When something of a share came and was altered last. */
function times(site: Site, { key, born }: SharePlan, about: string): { creationTime: Date; lastUpdatedTime: Date } {
  const own = under(key, about);
  if (born >= 0) return { creationTime: momentOfRound(born, own), lastUpdatedTime: momentOfRound(born, own) };
  return { creationTime: moment(own), lastUpdatedTime: momentAfter(own, alterations(site.rounds, own, 0.02, 'times')) };
}

/** Its tags are the owner's alone. */
function describeShare(site: Site, plan: SharePlan): ResourceShare {
  const own = plan.ownerId === site.account.id;
  const edits = alterations(site.rounds, plan.key, 0.15, 'alter', plan.born);
  return {
    resourceShareArn: plan.arn,
    name: plan.name,
    owningAccountId: plan.ownerId,
    allowExternalPrincipals: plan.external,
    status: plan.gone ? 'DELETED' : 'ACTIVE',
    ...(own ? { tags: directConnectTags(tagsOf(site.account, plan.key, plan.name, edits)) } : {}),
    ...times(site, plan, 'share'),
    featureSet: 'STANDARD',
    ...(own ? { resourceShareConfiguration: { retainSharingOnAccountLeaveOrganization: false } } : {}),
  };
}

/** Only of what the account itself shares. */
function associations(site: Site, { associationType }: OperationInput): readonly ResourceShareAssociation[] {
  return ownShares(site).flatMap((plan) => {
    const association = (type: 'PRINCIPAL' | 'RESOURCE', entity: string, gone: boolean): ResourceShareAssociation => ({
      resourceShareArn: plan.arn,
      resourceShareName: plan.name,
      associatedEntity: entity,
      associationType: type,
      status: gone ? 'DISASSOCIATED' : 'ASSOCIATED',
      ...times(site, plan, entity),
      external: type === 'PRINCIPAL' && plan.external,
    });
    return [
      ...(associationType === 'RESOURCE' ? [] : [...plan.principals].map((id) => association('PRINCIPAL', id, false))),
      ...(associationType === 'RESOURCE' ? [] : plan.former.map((id) => association('PRINCIPAL', id, true))),
      ...(associationType === 'PRINCIPAL' ? [] : plan.resources.map(({ arn }) => association('RESOURCE', arn, plan.gone))),
    ];
  });
}

/** Whom the account shares with; of what others share, the one who does. */
function principals(site: Site, input: OperationInput): readonly Principal[] {
  const principal = (plan: SharePlan, id: string): Principal => ({
    id,
    resourceShareArn: plan.arn,
    ...times(site, plan, id),
    external: plan.external,
  });
  return of(
    site,
    input,
    (plan) => [...plan.principals].map((id) => principal(plan, id)),
    (plan) => [principal(plan, plan.ownerId)],
  );
}

function resources(site: Site, input: OperationInput): readonly Resource[] {
  const each = (plan: SharePlan): Resource[] =>
    (plan.gone ? [] : plan.resources).map(({ arn, type }) => ({
      arn,
      type,
      resourceShareArn: plan.arn,
      status: 'AVAILABLE',
      ...times(site, plan, arn),
      resourceRegionScope: 'REGIONAL',
    }));
  return of(site, input, each, each);
}

/** AWS's own for each kind; with whom lies outside, one that allows less. */
function permissions(site: Site, shareArn: string): readonly ResourceSharePermissionSummary[] {
  const { partition } = site.plan;
  return ownShares(site)
    .filter(({ arn, gone }) => arn === shareArn && !gone)
    .flatMap((plan) => [...new Set(plan.resources.map(({ type }) => type))].map((type) => ({ plan, type })))
    .map(({ plan, type }): ResourceSharePermissionSummary => {
      const kind = type.slice(type.indexOf(':') + 1);
      const own = plan.external;
      const name = own ? `Partner${kind}` : `AWSRAMDefaultPermission${kind}`;
      const key = under(plan.key, 'permission', type);
      const edits = own ? alterations(site.rounds, key, 0.3) : 0;
      return {
        arn: own
          ? `arn:${partition}:ram:${site.region}:${site.account.id}:permission/${name}`
          : `arn:${partition}:ram::aws:permission/${name}`,
        version: String(1 + edits),
        defaultVersion: true,
        name,
        resourceType: type,
        status: 'ASSOCIATED',
        creationTime: moment(key),
        lastUpdatedTime: momentAfter(key, edits),
        isResourceTypeDefault: !own,
        permissionType: own ? 'CUSTOMER_MANAGED' : 'AWS_MANAGED',
        featureSet: 'STANDARD',
        tags: own ? directConnectTags(tagsOf(site.account, key, name, edits)) : [],
      };
    });
}

/** Who is added in a round of changes may leave again, and is listed for a while. */
function sources(site: Site): readonly AssociatedSource[] {
  return ownShares(site).flatMap((plan) => {
    if (plan.sources.length === 0) return [];
    const source = (sourceId: string, gone = false): AssociatedSource => ({
      resourceShareArn: plan.arn,
      sourceId,
      sourceType: 'ACCOUNT',
      status: gone ? 'DISASSOCIATED' : 'ASSOCIATED',
      ...times(site, plan, `source ${sourceId}`),
    });
    const later = births(site.rounds, under(plan.key, 'source'), 1).flatMap(({ key, round }) => {
      const now = presence(site.rounds, key, 0.3, round);
      const account = site.plan.accounts[plan.sources.length + round];
      return now === 'vanished' || account === undefined ? [] : [source(account.id, now === 'lingering')];
    });
    return [...plan.sources.map((id) => source(id)), ...later];
  });
}

export const RESOURCE_SHARE_LISTS: Lists = {
  'ram:GetResourceShares': (site, input) => {
    const each = (plan: SharePlan): ResourceShare[] => [describeShare(site, plan)];
    return of(site, input, each, each);
  },
  'ram:GetResourceShareAssociations': associations,
  'ram:ListPrincipals': principals,
  'ram:ListResources': resources,
  'ram:ListResourceSharePermissions': (site, input) => permissions(site, text(input, 'resourceShareArn')),
  'ram:ListSourceAssociations': sources,
  ...SHARE_INVITATION_LISTS,
};
