import type { ReachableTarget } from '@cadastre/aws';
import { type ConnectionDefinition, DEFAULT_ENABLED_REGIONS, type Partition, type RoleStep } from '@cadastre/contracts';
import { openKey, type Sealer, type StoredConnection } from '@cadastre/inventory';

/** One way into an account, as the connection lists it. */
export interface Way {
  readonly targetId: string;
  /** Null where the credentials are yet to be asked whose they are. */
  readonly accountId: string | null;
  readonly partition: Partition;
  readonly roleChain: readonly RoleStep[];
}

/** What AWS is reached with. The access key, where there is one, is unsealed here: throws SealError where it cannot be. */
export function toReachable(way: Way, connection: StoredConnection, sealer: Sealer): ReachableTarget {
  const { definition } = connection;
  const { targetId, accountId, partition, roleChain } = way;
  return {
    targetId,
    accountId,
    partition,
    roleChain,
    credentials: credentialsOf(connection, sealer),
    homeRegion: homeRegionOf(definition, partition),
    ...(definition.endpoint === undefined ? {} : { endpoint: definition.endpoint }),
  };
}

/** Unsealed once for each state of a connection, not once per scope; gone with it. */
const opened = new WeakMap<StoredConnection, { readonly sealer: Sealer; readonly credentials: ReachableTarget['credentials'] }>();

function credentialsOf(connection: StoredConnection, sealer: Sealer): ReachableTarget['credentials'] {
  const { credentials } = connection.definition;
  if (credentials === undefined) return { kind: 'default' };
  if ('profile' in credentials) return { kind: 'profile', profile: credentials.profile };
  const known = opened.get(connection);
  if (known?.sealer === sealer) return known.credentials;
  const key = openKey(sealer, connection);
  if (key === null) throw new Error(`The connection ${connection.name} has no access key stored.`);
  const found: ReachableTarget['credentials'] = { kind: 'key', key };
  opened.set(connection, { sealer, credentials: found });
  return found;
}

/**
 * Where an account is asked about itself. Organizations often deny the regions that they do not use, so a listed region is a better guess
 * than the partition's home; one that has to be enabled first is not, since the account of the credentials may not have enabled it.
 */
function homeRegionOf({ regions }: ConnectionDefinition, partition: Partition): string | undefined {
  if (regions === 'all') return undefined;
  return regions.find((region) => DEFAULT_ENABLED_REGIONS[partition].includes(region));
}

/** The role that signs the requests; null where the connection's own credentials do. */
export function signingRole(roleChain: readonly RoleStep[]): string | null {
  return roleChain.at(-1)?.arn ?? null;
}
