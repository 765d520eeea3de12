import {
  type ConnectionDefinition,
  type OrganizationDefinition,
  organizationRoleArn,
  type Partition,
  parseRoleArn,
  partitionOfRegion,
  type RoleStep,
} from '@cadastre/contracts';

/**
 * The chains of roles that a connection lists, one per target, each in the order of assuming. A connection with neither roles nor an organization has one
 * chain without steps: the account of its own credentials.
 */
export function roleChainsOf(definition: ConnectionDefinition): RoleStep[][] {
  if (!definition.roles) return definition.organization ? [] : [[]];
  return definition.roles.map(chainOf);
}

/** The way to where the accounts of the organization are listed; without steps where the connection's own credentials list them. */
export function listingChainOf({ from }: OrganizationDefinition): RoleStep[] {
  return from === undefined ? [] : chainOf(from);
}

/** The way into an account of the connection's organization. */
export function organizationChainOf(
  { role, via = [], externalId, sessionName }: OrganizationDefinition,
  account: { readonly accountId: string; readonly partition: Partition },
): RoleStep[] {
  const last = {
    arn: organizationRoleArn(role, account.accountId, account.partition),
    ...(externalId === undefined ? {} : { externalId }),
    ...(sessionName === undefined ? {} : { sessionName }),
  };
  return [...via, last];
}

/** The partition of a connection's credentials, and of its organization. */
export function ownPartitionOf({
  partition,
  regions,
  organization,
}: Pick<ConnectionDefinition, 'partition' | 'regions' | 'organization'>): Partition {
  const arn = organization?.from?.arn ?? organization?.via?.[0]?.arn;
  const ofRole = arn === undefined ? undefined : parseRoleArn(arn)?.partition;
  if (ofRole !== undefined) return ofRole;
  if (partition !== undefined) return partition;
  const first = regions === 'all' ? undefined : regions[0];
  return first === undefined ? 'aws' : partitionOfRegion(first);
}

/** One account and a way into it. */
export interface WayIn {
  readonly accountId: string;
  readonly partition: Partition;
  readonly roleChain: readonly RoleStep[];
}

/** Whether a connection lists a way into an account, by name or as one of its organization. */
export function listingOf(definition: ConnectionDefinition): (way: WayIn) => boolean {
  const { organization } = definition;
  const named = new Set(roleChainsOf(definition).map(chainIdentity));
  return (way) => {
    const identity = chainIdentity(way.roleChain);
    if (named.has(identity)) return true;
    if (organization === undefined) return false;
    if (identity === chainIdentity(organizationChainOf(organization, way))) return true;
    return organization.listingAccount === 'direct' && identity === chainIdentity(listingChainOf(organization));
  };
}

/** The role that signs the requests to a target; null for the account of the credentials themselves. */
export function lastRole(chain: readonly RoleStep[]): string | null {
  return chain.at(-1)?.arn ?? null;
}

/** Equal for chains that assume the same roles in the same way, whatever the order in which their properties were written. */
export function chainIdentity(chain: readonly RoleStep[]): string {
  return JSON.stringify(chain.map(({ arn, externalId, sessionName }) => [arn, externalId ?? null, sessionName ?? null]));
}

function chainOf({ via = [], ...last }: RoleStep & { readonly via?: readonly RoleStep[] | undefined }): RoleStep[] {
  return [...via, last];
}
