import type { HubTasks } from '@cadastre/catalogue';
import { type ConnectionDefinition, organizationRoleArn, parseRoleArn, type RoleStep } from '@cadastre/contracts';
import { ownPartitionOf } from '@cadastre/inventory';

/** What a connection says of the roles through which it reads: each list has what is different among them. */
export interface ReadRoles {
  /** With their paths. */
  readonly names: readonly string[];
  /** Null among them: a role without one. */
  readonly externalIds: readonly (string | null)[];
  /** The roles that assume them, where that is another role and not the connection's own credentials, for which null stands. */
  readonly principals: readonly (string | null)[];
}

/** Of all the roles, or of those of that name alone. */
export function readRolesOf({ roles = [], organization }: ConnectionDefinition, name?: string): ReadRoles {
  const every = [
    ...roles.map((role) => ({ ...role, name: nameIn(role.arn) })),
    ...(organization ? [{ ...organization, name: organization.role }] : []),
  ].filter((role) => name === undefined || role.name === name);
  return {
    names: different(every.map((role) => role.name)),
    externalIds: different(every.map(({ externalId }) => externalId ?? null)),
    principals: different(every.map(({ via }) => via?.at(-1)?.arn ?? null)),
  };
}

/** What the credentials of a connection themselves do: take the first step to every role, and list the accounts where no role does. */
export function hubTasksOf(definition: ConnectionDefinition): HubTasks {
  const { roles = [], organization } = definition;
  const first = ({ arn, via }: { readonly arn: string; readonly via?: readonly RoleStep[] | undefined }): string => via?.[0]?.arn ?? arn;
  const from = organization?.from;
  const arns = [
    ...roles.map(first),
    ...(from ? [first(from)] : []),
    ...(organization ? [organization.via?.[0]?.arn ?? organizationRoleArn(organization.role, '*', ownPartitionOf(definition))] : []),
  ];
  return { roles: different(arns.map(anywhere)), lists: organization !== undefined && from === undefined };
}

/** The role of that name in any account: estates have more accounts than a policy has room for. */
function anywhere(arn: string): string {
  return arn.replace(/^(arn:[\w-]+:iam::)\d{12}:/, '$1*:');
}

function nameIn(arn: string): string {
  return arn.slice(arn.indexOf(':role/') + ':role/'.length);
}

/** The partitions that the roles of a connection are in, else its own. */
export function partitionsOf(definition: ConnectionDefinition): readonly string[] {
  const ofRoles = (definition.roles ?? []).flatMap(({ arn }) => parseRoleArn(arn)?.partition ?? []);
  return different(definition.organization || ofRoles.length === 0 ? [...ofRoles, ownPartitionOf(definition)] : ofRoles);
}

function different<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
