import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasLeader, type Leadership, tryLead } from './leadership.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

const QUICK = { keepaliveMs: 20, patienceMs: 500 };

describe('leadership', () => {
  let test_: TestDatabase;
  beforeAll(async () => {
    test_ = await createTestDatabase();
  });
  afterAll(() => test_.close());

  test('has one holder, however many try at once, and is free again once released', async () => {
    const candidates = await Promise.all(Array.from({ length: 10 }, () => tryLead(test_.url, 'scheduler')));
    const leaders = candidates.filter(({ leading }) => leading);
    expect(leaders).toHaveLength(1);
    expect(candidates.map(({ leading, lost }) => leading !== lost.aborted)).toEqual(Array(10).fill(true));
    for (const candidate of candidates) await candidate.release();
    expect(leaders[0]?.lost.aborted).toBe(false);
    const next = await tryLead(test_.url, 'scheduler');
    expect(next.leading).toBe(true);
    await next.release();
    await next.release();
  });

  test('of one name does not stand in the way of another', async () => {
    const [one, other] = await Promise.all([tryLead(test_.url, 'one'), tryLead(test_.url, 'other')]);
    expect([one?.leading, other?.leading]).toEqual([true, true]);
    await Promise.all([one?.release(), other?.release()]);
  });

  test('is seen by others for as long as it is held', async () => {
    const { db } = test_.database;
    // Keys of either sign.
    for (const name of ['scheduler', 'a', 'b', 'c', 'd', 'e']) {
      expect(await hasLeader(db, name)).toBe(false);
      const leader = await tryLead(test_.url, name);
      expect([await hasLeader(db, name), await hasLeader(db, `${name} of another`)]).toEqual([true, false]);
      await leader.release();
      await expect.poll(() => hasLeader(db, name)).toBe(false);
    }
  });

  test('passes on when the session ends, and its former holder is told', async () => {
    const first = await tryLead(test_.url, 'passing');
    const lost = once(first.lost, 'abort');
    await test_.database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cadastre-leader-passing'`,
    );
    await lost;
    const second: Leadership[] = [];
    await expect.poll(async () => second.unshift(await tryLead(test_.url, 'passing')) && second[0]?.leading).toBe(true);
    await Promise.all([first, ...second].map((leadership) => leadership.release()));
  });

  test('is given up by a holder whose server does not answer any more', async () => {
    const proxy = await startProxy(test_.url);
    const leader = await tryLead(proxy.url, 'silence', QUICK);
    expect(leader.leading).toBe(true);
    const lost = once(leader.lost, 'abort');
    proxy.fallSilent();
    await lost;
    expect((leader.lost.reason as Error).message).toBe('Query read timeout');
    await leader.release();
    await proxy.close();
  });

  test('is kept as long as the server answers', async () => {
    const proxy = await startProxy(test_.url);
    const leader = await tryLead(proxy.url, 'kept', QUICK);
    const before = proxy.received();
    await expect.poll(() => proxy.received() - before).toBeGreaterThan(100);
    expect(leader.lost.aborted).toBe(false);
    await leader.release();
    await proxy.close();
  });

  test('cannot be tried for where there is no database', async () => {
    await expect(tryLead('postgres://cadastre:x@127.0.0.1:1/cadastre', 'scheduler', QUICK)).rejects.toThrow('ECONNREFUSED');
  });
});

/** Stands between client and server, and can swallow all that passes without closing anything, as a broken network does. */
async function startProxy(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let silent = false;
  let received = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => {
        received += data.length;
        if (!silent) to.write(data);
      });
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const proxied = new URL(url);
  proxied.port = String(typeof address === 'object' && address ? address.port : 0);
  return {
    url: proxied.href,
    received: () => received,
    fallSilent() {
      silent = true;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
