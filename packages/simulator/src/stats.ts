export interface SimulatorStats {
  readonly requests: number;
  readonly bytes: number;
  readonly throttled: number;
  readonly faults: Readonly<Record<string, number>>;
  /** Answers other than 200, by AWS's code. */
  readonly refusals: Readonly<Record<string, number>>;
  readonly byOperation: Readonly<Record<string, { readonly requests: number; readonly bytes: number; readonly throttled: number }>>;
  /** Per account, region and action: the most requests that came within one second of the clock. */
  readonly peakPerSecond: Readonly<Record<string, number>>;
}

export interface StatsRecorder {
  request(accountId: string, region: string, action: string, now: number): void;
  sent(action: string | undefined, bytes: number): void;
  throttled(action: string): void;
  fault(kind: string): void;
  refused(code: string): void;
  read(): SimulatorStats;
  reset(): void;
}

export function createStats(): StatsRecorder {
  let requests = 0;
  let bytes = 0;
  let throttled = 0;
  let faults = new Map<string, number>();
  let refusals = new Map<string, number>();
  let operations = new Map<string, { requests: number; bytes: number; throttled: number }>();
  let rates = new Map<string, { second: number; count: number; peak: number }>();

  function operation(action: string) {
    let found = operations.get(action);
    if (found === undefined) {
      found = { requests: 0, bytes: 0, throttled: 0 };
      operations.set(action, found);
    }
    return found;
  }

  return {
    request(accountId, region, action, now) {
      requests += 1;
      operation(action).requests += 1;
      const key = `${accountId} ${region} ${action}`;
      const second = Math.floor(now / 1000);
      let rate = rates.get(key);
      if (rate === undefined) {
        rate = { second, count: 0, peak: 0 };
        rates.set(key, rate);
      }
      if (rate.second !== second) {
        rate.second = second;
        rate.count = 0;
      }
      rate.count += 1;
      if (rate.count > rate.peak) rate.peak = rate.count;
    },
    sent(action, sent) {
      bytes += sent;
      if (action !== undefined) operation(action).bytes += sent;
    },
    throttled(action) {
      throttled += 1;
      operation(action).throttled += 1;
    },
    fault: (kind) => void faults.set(kind, (faults.get(kind) ?? 0) + 1),
    refused: (code) => void refusals.set(code, (refusals.get(code) ?? 0) + 1),
    read: () => ({
      requests,
      bytes,
      throttled,
      faults: Object.fromEntries(faults),
      refusals: Object.fromEntries(refusals),
      byOperation: Object.fromEntries([...operations].map(([action, counts]) => [action, { ...counts }])),
      peakPerSecond: Object.fromEntries([...rates].map(([key, { peak }]) => [key, peak])),
    }),
    reset() {
      [requests, bytes, throttled] = [0, 0, 0];
      faults = new Map();
      refusals = new Map();
      operations = new Map();
      rates = new Map();
    },
  };
}
