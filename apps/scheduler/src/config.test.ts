import { ConfigurationError } from '@cadastre/contracts';
import { expect, it } from 'vitest';
import { parseConfig } from './config.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

it('needs the database and the sealing key, and has a default for everything else', () => {
  expect(
    parseConfig({ DATABASE_URL: 'postgres://h/x', QUEUE_URL: 'redis://h', CADASTRE_KEY: KEY, CADASTRE_SESSION_POLICY: 'none' }),
  ).toEqual({
    databaseUrl: 'postgres://h/x',
    queueUrl: 'redis://h',
    sealingKey: KEY,
    logLevel: 'info',
    apiShare: 0.5,
    narrowSessions: false,
    heartbeatFile: null,
    window: 1000,
    keepLedgerDays: 90,
    keepHistoryDays: 730,
  });
});

it('reports all mistakes together', () => {
  expect(() => parseConfig({ DATABASE_URL: 'postgres://h/x', CADASTRE_DISPATCH_WINDOW: '1', CADASTRE_KEEP_LEDGER_DAYS: '0' })).toThrow(
    new ConfigurationError([
      'CADASTRE_KEY is required: The key that seals stored access keys: 32 bytes in base64. Every process of a fleet needs the same. The embedded database makes its own.',
      'CADASTRE_DISPATCH_WINDOW must be at least 50',
      'CADASTRE_KEEP_LEDGER_DAYS must be at least 1',
    ]),
  );
});
