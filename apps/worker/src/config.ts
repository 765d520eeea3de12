import { fleetEnvironment, parseEnvironment } from '@cadastre/contracts';
import { z } from 'zod';

const count = z.coerce.number({ error: 'must be a number' }).int('must be a whole number');

export const workerEnvironment = z.object({
  ...fleetEnvironment,
  CADASTRE_WORKER_CONCURRENCY: count
    .min(1, 'must be at least 1')
    .max(200, 'must be at most 200')
    .default(20)
    .describe('How many scopes a worker reads at a time. They mostly wait for AWS. Each may hold up to some 10 MB.'),
  CADASTRE_SCOPE_TIMEOUT_MS: count
    .min(1000, 'must be at least 1000')
    .default(1_800_000)
    .describe('After which the reading of one scope is given up, in milliseconds, so that every discovery ends.'),
  CADASTRE_SHUTDOWN_GRACE_MS: count
    .min(0, 'must be at least 0')
    .default(25_000)
    .describe(
      'How long a worker that was told to stop lets running scopes finish, in milliseconds. The rest goes to other workers. Default for up and discover --local: 500.',
    ),
});

export interface WorkerConfig {
  readonly databaseUrl: string;
  readonly queueUrl: string;
  readonly sealingKey: string;
  readonly logLevel: z.output<typeof workerEnvironment>['CADASTRE_LOG_LEVEL'];
  readonly apiShare: number;
  readonly narrowSessions: boolean;
  readonly heartbeatFile: string | null;
  readonly concurrency: number;
  readonly scopeTimeoutMs: number;
  readonly shutdownGraceMs: number;
}

/** Throws a ConfigurationError that holds every mistake. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): WorkerConfig {
  const parsed = parseEnvironment(workerEnvironment, env);
  return Object.freeze({
    databaseUrl: parsed.DATABASE_URL,
    queueUrl: parsed.QUEUE_URL ?? parsed.DATABASE_URL,
    sealingKey: parsed.CADASTRE_KEY,
    logLevel: parsed.CADASTRE_LOG_LEVEL,
    apiShare: parsed.CADASTRE_API_SHARE,
    narrowSessions: parsed.CADASTRE_SESSION_POLICY === 'catalogue',
    heartbeatFile: parsed.CADASTRE_HEARTBEAT_FILE ?? null,
    concurrency: parsed.CADASTRE_WORKER_CONCURRENCY,
    scopeTimeoutMs: parsed.CADASTRE_SCOPE_TIMEOUT_MS,
    shutdownGraceMs: parsed.CADASTRE_SHUTDOWN_GRACE_MS,
  });
}
