import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { assertSchema } from '../schema/migrate.ts';
import { createTestDatabase } from './test-database.ts';

describe('a test database', () => {
  test('is migrated, and apart from others made at the same time', async () => {
    const databases = await Promise.all([createTestDatabase(), createTestDatabase(), createTestDatabase()]);
    for (const { database } of databases) await assertSchema(database);
    await databases[0]?.database.pool.query('create table mine ()');
    const seen = await databases[1]?.database.pool.query<{ found: string | null }>(`select to_regclass('mine') as found`);
    expect(seen?.rows).toEqual([{ found: null }]);
    for (const { close } of databases) await close();
  });

  test('is gone once it is closed', async () => {
    const { url, close } = await createTestDatabase();
    await close();
    await expect(new pg.Client({ connectionString: url }).connect()).rejects.toThrow('does not exist');
  });

  test('fails on a connection that was left open, and names it', async () => {
    const { url, close } = await createTestDatabase();
    const forgotten = new pg.Client({ connectionString: url, application_name: 'forgetful' });
    forgotten.on('error', () => {});
    await forgotten.connect();
    await forgotten.query('select 42');
    await expect(close()).rejects.toThrow('connections were left open:\nforgetful (idle): select 42');
  });
});
