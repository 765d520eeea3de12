import type { Bucket, ServiceLimits } from './throttling-limits.ts';
import { SERVICE_LIMITS, UNPUBLISHED } from './throttling-limits.ts';

/** One request, as AWS's limits see it. */
export interface ApiCall {
  /** The account that calls: the one that AWS charges. */
  readonly accountId: string;
  readonly region: string;
  /** The SDK's name of the service (`serviceId`), e.g. `Direct Connect`. */
  readonly service: string;
  /** e.g. `DescribeVpcs`. */
  readonly operation: string;
  /** Neither a filter, nor ids, nor a page size was sent. */
  readonly unfiltered: boolean;
}

/** A bucket that a call spends from, shared by everyone who calls for the account. */
export interface BudgetRule {
  /** e.g. `111122223333/eu-west-1/ec2:DescribeVpcs`. */
  readonly key: string;
  /** Tokens, the share applied. */
  readonly capacity: number;
  /** Tokens, the share applied. */
  readonly refillPerSecond: number;
}

interface SpentBucket {
  readonly name: string;
  readonly bucket: Bucket;
}

const DEFAULT_LIMITS: ServiceLimits = { documentation: null, per: 'region', others: UNPUBLISHED };

/**
 * The buckets that the call spends from, in a fixed order. `share` (0 to 1) is the part of AWS's budget that may be used. A bucket never
 * holds less than the one token without which nothing could ever be called; its refill is then what keeps to the share.
 */
export function budgetRules(call: ApiCall, share: number): readonly BudgetRule[] {
  const limits = SERVICE_LIMITS[call.service] ?? DEFAULT_LIMITS;
  const prefix = `${call.accountId}/${limits.per === 'account' ? '*' : call.region}/${call.service.toLowerCase().replaceAll(' ', '-')}`;
  return spentBuckets(limits, call)
    .map(({ name, bucket: [capacity, perSecond] }) => ({
      key: `${prefix}:${name}`,
      capacity: Math.max(1, capacity * share),
      refillPerSecond: perSecond * share,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function spentBuckets(limits: ServiceLimits, call: ApiCall): SpentBucket[] {
  const own = ownBucket(limits, call);
  return limits.total === undefined ? [own] : [own, { name: '(total)', bucket: limits.total }];
}

function ownBucket(limits: ServiceLimits, call: ApiCall): SpentBucket {
  if (call.unfiltered && limits.unfiltered?.actions.includes(call.operation)) {
    return { name: `${call.operation}(unfiltered)`, bucket: limits.unfiltered.bucket };
  }
  const pattern = bestMatch(Object.keys(limits.actions ?? {}), call.operation);
  const bucket = pattern === undefined ? undefined : limits.actions?.[pattern];
  if (pattern === undefined || bucket === undefined) return { name: '(others)', bucket: limits.others };
  return { name: limits.shared?.includes(pattern) ? pattern : call.operation, bucket };
}

function bestMatch(patterns: readonly string[], operation: string): string | undefined {
  let best: string | undefined;
  for (const pattern of patterns) {
    const matches = pattern.endsWith('*') ? operation.startsWith(pattern.slice(0, -1)) : pattern === operation;
    if (matches && (best === undefined || pattern.length > best.length)) best = pattern;
  }
  return best;
}
