import type { ConnectionDefinition, RoleStep } from '@cadastre/contracts';

/**
 * The chains of roles that a connection lists, one per target, each in the order of assuming. A connection without roles has one chain without steps: the
 * account of its own credentials.
 */
export function roleChainsOf(definition: ConnectionDefinition): RoleStep[][] {
  if (!definition.roles) return [[]];
  return definition.roles.map(({ via = [], ...last }) => [...via, last]);
}

/** The role that signs the requests to a target; null for the account of the credentials themselves. */
export function lastRole(chain: readonly RoleStep[]): string | null {
  return chain.at(-1)?.arn ?? null;
}

/** Equal for chains that assume the same roles in the same way, whatever the order in which their properties were written. */
export function chainIdentity(chain: readonly RoleStep[]): string {
  return JSON.stringify(chain.map(({ arn, externalId, sessionName }) => [arn, externalId ?? null, sessionName ?? null]));
}
