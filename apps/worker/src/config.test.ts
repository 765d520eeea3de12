import { ConfigurationError } from '@cadastre/contracts';
import { expect, it } from 'vitest';
import { parseConfig } from './config.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

it('needs the database and the sealing key, and has a default for everything else', () => {
  expect(parseConfig({ DATABASE_URL: 'postgres://h/x', CADASTRE_KEY: KEY, CADASTRE_WORKER_CONCURRENCY: '7' })).toEqual({
    databaseUrl: 'postgres://h/x',
    queueUrl: 'postgres://h/x',
    sealingKey: KEY,
    logLevel: 'info',
    apiShare: 0.5,
    narrowSessions: true,
    heartbeatFile: null,
    concurrency: 7,
    scopeTimeoutMs: 1_800_000,
    shutdownGraceMs: 25_000,
  });
});

it('reports all mistakes together, each with its remedy, and repeats no value', () => {
  const wrong = {
    CADASTRE_KEY: 'canary',
    QUEUE_URL: 'mysql://u:canary@h/x',
    CADASTRE_API_SHARE: '2',
    CADASTRE_WORKER_CONCURRENCY: 'canary',
    CADASTRE_SCOPE_TIMEOUT_MS: '1.5',
  };
  expect(() => parseConfig(wrong)).toThrow(
    new ConfigurationError([
      'DATABASE_URL is required: The PostgreSQL URL of the register. Its schema is brought up by: cadastre migrate. With the embedded database, one process is scheduler and worker: cadastre up',
      'QUEUE_URL must be a redis://, rediss:// or postgres:// URL',
      'CADASTRE_KEY must be 32 bytes in base64; make one with: openssl rand -base64 32',
      'CADASTRE_API_SHARE must be a number above 0 and up to 1',
      'CADASTRE_WORKER_CONCURRENCY must be a number',
      'CADASTRE_SCOPE_TIMEOUT_MS must be a whole number',
    ]),
  );
});
