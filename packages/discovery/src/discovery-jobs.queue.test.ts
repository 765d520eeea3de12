import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { connectionSchema } from '@cadastre/contracts';
import { findConnection, findDiscovery, requestDiscovery, saveConnections } from '@cadastre/inventory';
import { createTestDatabase, type TestDatabase } from '@cadastre/inventory/testing';
import { migrateQueue, openQueue } from '@cadastre/queue';
import { createLogger } from '@cadastre/telemetry';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { MAX_STALLS } from './decide.ts';

const PLANNER = fileURLToPath(new URL('./testing/deadly-planner.ts', import.meta.url));
const LOCK_MS = 1_000;
const WAIT = { timeout: 100_000, interval: 50 };
const PATIENCE_MS = 120_000;

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
  await migrateQueue(store.url);
});
afterAll(() => store.close());

test(
  'a discovery whose planning ends its process time and again fails with the reason, instead of going on for ever',
  async () => {
    const { db } = store.database;
    await saveConnections(db, null, [{ definition: connectionSchema.parse({ name: 'deadly', regions: ['eu-west-1'] }), key: null }]);
    const connection = (await findConnection(db, 'deadly'))!;
    const { id } = await requestDiscovery(db, { connectionId: connection.id, trigger: 'manual', selection: {} });
    const queue = await openQueue(store.url, { logger: createLogger({ level: 'silent', name: 'test' }) });
    await queue.addPlan(id);
    await queue.close();
    const ended = vi.waitFor(async () => expect((await findDiscovery(db, id))?.state).not.toBe('requested'), WAIT);
    let deaths = 0;
    for (let dead = true; dead; ) {
      const planner = spawn(process.execPath, [PLANNER, store.url, String(LOCK_MS)], { stdio: ['ignore', 'ignore', 'inherit'] });
      const gone = once(planner, 'exit');
      try {
        dead = await Promise.race([gone.then(() => true), ended.then(() => false)]);
        if (dead) deaths += 1;
      } finally {
        planner.kill('SIGKILL');
        await gone;
      }
    }
    expect({ deaths, ...(await findDiscovery(db, id)) }).toMatchObject({
      deaths: MAX_STALLS,
      state: 'failed',
      reason: `Planning it ended ${MAX_STALLS} scheduler processes. See what their machines say of it: most likely the memory was used up.`,
    });
  },
  PATIENCE_MS,
);
