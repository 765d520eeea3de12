import { z } from 'zod';
import type { Scope } from './scope.ts';

/**
 * The job catalogue: name → payload. A payload carries identifiers, never credentials, and is validated on both sides of the queue.
 * What it says of roles is checked against the register before it is believed.
 */
const accountId = z.string().regex(/^\d{12}$/);
const discoveryId = z.string().regex(/^\d{1,18}$/);

export const jobSchemas = {
  /** Plans a requested discovery into scopes. */
  plan: z.strictObject({ discoveryId }),
  /** A connection's schedule came due. */
  due: z.strictObject({ connection: z.string().min(1).max(63) }),
  /** Collects one scope. */
  collect: z.strictObject({
    discoveryId,
    targetId: z.string().regex(/^\d{1,18}$/),
    accountId,
    /** The last role of the chain; null where the account is reached with the connection's own credentials. */
    roleArn: z.string().nullable(),
    region: z.string().regex(/^[a-z0-9-]{1,32}$/),
    type: z.string().regex(/^[a-z0-9-]+:[a-z0-9-]+$/),
  }),
} as const;

export type JobName = keyof typeof jobSchemas;
export type JobPayload<N extends JobName> = z.output<(typeof jobSchemas)[N]>;
export type CollectJob = JobPayload<'collect'>;

/**
 * The id under which a scope's job is queued: `discovery/account/region/service/name`. BullMQ refuses ids that are integers and
 * ids with a colon unless they have exactly two, so the type's colon becomes a slash.
 */
export function collectJobId(discovery: string, scope: Scope): string {
  return `${discovery}/${scope.accountId}/${scope.region}/${scope.type.replace(':', '/')}`;
}
