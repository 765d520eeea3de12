import { createLogger } from '@cadastre/telemetry';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { QueueSchemaError, QueueUnavailableError } from './errors.ts';
import { migrateQueue, openQueue } from './open-queue.ts';

const logger = createLogger({ level: 'silent', name: 'test' });

describe('opening a queue', () => {
  it("refuses a database without the queue's tables and says how to make them; many may make them at once", async () => {
    const serverUrl = inject('postgresUrl')!;
    const url = new URL(serverUrl);
    url.pathname = '/cadastre_queue_unmigrated';
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    await client.query('create database cadastre_queue_unmigrated');
    try {
      await expect(openQueue(url.href, { logger })).rejects.toThrow(
        new QueueSchemaError("The queue's tables are missing or older than this release. Run: cadastre migrate"),
      );
      await Promise.all(Array.from({ length: 10 }, () => migrateQueue(url.href)));
      const queue = await openQueue(url.href, { logger });
      expect(await queue.depth()).toEqual({ waiting: 0, active: 0, delayed: 0 });
      await queue.close();
    } finally {
      await client.query('drop database cadastre_queue_unmigrated');
      await client.end();
    }
  });

  it.each([
    ['redis://:canary@127.0.0.1:1/', "The queue's Redis at 127.0.0.1:1 cannot be used: connect ECONNREFUSED 127.0.0.1:1. Check QUEUE_URL."],
    [
      'postgres://u:canary@127.0.0.1:1/x',
      "The queue's PostgreSQL at 127.0.0.1:1 cannot be used: connect ECONNREFUSED 127.0.0.1:1. Check QUEUE_URL.",
    ],
    ['mysql://u:canary@127.0.0.1:1/x', 'A queue cannot be kept on mysql: URLs. Set QUEUE_URL to a redis://, rediss:// or postgres:// URL.'],
  ])('says without a secret what is wrong with %s', async (url, message) => {
    await expect(openQueue(url, { logger })).rejects.toThrow(new QueueUnavailableError(message));
  });
});
