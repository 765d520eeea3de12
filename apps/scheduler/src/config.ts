import { fleetEnvironment, parseEnvironment } from '@cadastre/contracts';
import { z } from 'zod';

const count = z.coerce.number({ error: 'must be a number' }).int('must be a whole number');

export const schedulerEnvironment = z.object({
  ...fleetEnvironment,
  CADASTRE_DISPATCH_WINDOW: count
    .min(50, 'must be at least 50')
    .max(100_000, 'must be at most 100000')
    .default(1000)
    .describe('How many jobs are in the queue at a time, however many a discovery has. Some dozens per worker suffice.'),
  CADASTRE_KEEP_LEDGER_DAYS: count
    .min(1, 'must be at least 1')
    .default(90)
    .describe('How long ended discoveries and their outcomes are kept, in days. The last one of each connection stays.'),
  CADASTRE_KEEP_HISTORY_DAYS: count
    .min(1, 'must be at least 1')
    .default(730)
    .describe('How long former versions of resources are kept, in days.'),
});

export interface SchedulerConfig {
  readonly databaseUrl: string;
  readonly queueUrl: string;
  readonly sealingKey: string;
  readonly logLevel: z.output<typeof schedulerEnvironment>['CADASTRE_LOG_LEVEL'];
  readonly apiShare: number;
  readonly narrowSessions: boolean;
  readonly heartbeatFile: string | null;
  readonly window: number;
  readonly keepLedgerDays: number;
  readonly keepHistoryDays: number;
}

/** Throws a ConfigurationError that holds every mistake. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): SchedulerConfig {
  const parsed = parseEnvironment(schedulerEnvironment, env);
  return Object.freeze({
    databaseUrl: parsed.DATABASE_URL,
    queueUrl: parsed.QUEUE_URL ?? parsed.DATABASE_URL,
    sealingKey: parsed.CADASTRE_KEY,
    logLevel: parsed.CADASTRE_LOG_LEVEL,
    apiShare: parsed.CADASTRE_API_SHARE,
    narrowSessions: parsed.CADASTRE_SESSION_POLICY === 'catalogue',
    heartbeatFile: parsed.CADASTRE_HEARTBEAT_FILE ?? null,
    window: parsed.CADASTRE_DISPATCH_WINDOW,
    keepLedgerDays: parsed.CADASTRE_KEEP_LEDGER_DAYS,
    keepHistoryDays: parsed.CADASTRE_KEEP_HISTORY_DAYS,
  });
}
