import { type BucketSize, THROTTLING_LIMITS } from './throttling-limits.ts';

interface ThrottledCall {
  readonly accountId: string;
  readonly region: string;
  readonly service: string;
  readonly name: string;
  readonly body: string;
}

export interface Throttle {
  /** Takes a token; false when there is none. */
  take(call: ThrottledCall): boolean;
  /** Multiplies every limit; 0 switches throttling off. */
  setScale(scale: number): void;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** A form that names a page size, a token, a filter or an id. */
const NARROWED = /(?:^|&)(?:MaxResults=|NextToken=|Filter\.|[A-Za-z]+\.1=)/;

export function createThrottle(options: { scale: number; clock: () => number }): Throttle {
  const { clock } = options;
  let { scale } = options;
  const buckets = new Map<string, Bucket>();

  function refill(key: string, size: BucketSize): Bucket {
    const now = clock();
    const capacity = Math.max(1, size.capacity * scale);
    let bucket = buckets.get(key);
    if (bucket === undefined) {
      bucket = { tokens: capacity, at: now };
      buckets.set(key, bucket);
    }
    const refilled = bucket.tokens + ((now - bucket.at) / 1000) * size.refillPerSecond * scale;
    bucket.tokens = Math.min(capacity, refilled);
    bucket.at = now;
    return bucket;
  }

  return {
    take({ accountId, region, service, name, body }) {
      const limits = THROTTLING_LIMITS[service];
      if (scale === 0 || limits === undefined) return true;
      const unpaged = limits.unpaged?.actions.includes(name) === true && !NARROWED.test(body) ? limits.unpaged.bucket : undefined;
      const size = unpaged ?? limits.own?.[name] ?? limits.bucket;
      const key = `${accountId} ${region} ${service} ${limits.shared ? '*' : name}${unpaged === undefined ? '' : ' unpaged'}`;
      const own = refill(key, size);
      const total = limits.total && refill(`${accountId} ${region} ${service} total`, limits.total);
      if (own.tokens < 1 || (total !== undefined && total.tokens < 1)) return false;
      own.tokens -= 1;
      if (total !== undefined) total.tokens -= 1;
      return true;
    },

    setScale(next) {
      scale = next;
      buckets.clear();
    },
  };
}
