import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Db, run } from './statement.ts';

/**
 * Leadership among processes: a session-level advisory lock on a connection of its own, so that PostgreSQL takes it away the moment the session ends,
 * however its process died.
 */
export interface Leadership {
  readonly leading: boolean;
  /** Aborted once leadership is gone without having been released: the connection broke or the server went away. Aborted from the start where not leading. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

interface LeadershipOptions {
  /** How often the leader asks for a sign of life. */
  readonly keepaliveMs?: number;
  /** How long it waits for one before it gives up leading. */
  readonly patienceMs?: number;
}

/**
 * A host that vanishes says no goodbye, so both ends look: we by a query, the server by TCP. The server gives the lock away after about 9 s, and
 * we stop leading after 5 s at most, so that no two ever lead at once on account of the network.
 */
const KEEPALIVE_MS = 2_000;
const PATIENCE_MS = 3_000;
const SERVER_TIMEOUTS = '-c tcp_keepalives_idle=3 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3 -c tcp_user_timeout=9000';

/** Tries once to become the leader of this name in this database; whoever is not tries again after a while. Throws where the database cannot be reached. */
export async function tryLead(url: string, name: string, options: LeadershipOptions = {}): Promise<Leadership> {
  const { keepaliveMs = KEEPALIVE_MS, patienceMs = PATIENCE_MS } = options;
  const client = new pg.Client({
    connectionString: url,
    application_name: `cadastre-leader-${name}`,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
    keepAlive: true,
    options: SERVER_TIMEOUTS,
  });
  const lost = new AbortController();
  // Without a listener, a connection that breaks while idle ends the process.
  client.on('error', (error) => lost.abort(error));
  client.on('end', () => lost.abort(new Error('the connection that held the leadership was closed')));
  try {
    await client.connect();
    const { rows } = await client.query<{ leading: boolean }>('select pg_try_advisory_lock($1, $2) as leading', [
      LOCK_CLASS,
      lockKey(name),
    ]);
    if (!rows[0]?.leading) {
      lost.abort(new Error('another process leads'));
      await client.end();
      return { leading: false, lost: lost.signal, release: async () => {} };
    }
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
  const released = new AbortController();
  const watching = keepWatch(client, AbortSignal.any([released.signal, lost.signal]), keepaliveMs).catch((error: unknown) => {
    lost.abort(error);
    client.end().catch(() => {});
  });
  return {
    leading: true,
    lost: lost.signal,
    async release() {
      if (released.signal.aborted) return;
      released.abort();
      await watching;
      client.removeAllListeners('end');
      // The session's end gives up the lock, even where this cannot say so any more.
      await client.end().catch(() => {});
    },
  };
}

/** Whether anyone leads under this name in this database now. */
export async function hasLeader(db: Db, name: string): Promise<boolean> {
  const [found] = await run<{ led: boolean }>(
    db,
    `select exists (
       select from pg_locks
        where locktype = 'advisory' and granted and objsubid = 2 and classid::int8 = $1 and objid::int8 = $2
          and database = (select oid from pg_database where datname = current_database())) as led`,
    // As pg_locks shows them, object ids have no sign.
    [LOCK_CLASS, lockKey(name) >>> 0],
  );
  return found?.led === true;
}

/** Apart from locks of other purposes in the same database. */
const LOCK_CLASS = 0x0cada;

function lockKey(name: string): number {
  return createHash('sha256').update(name).digest().readInt32BE();
}

/** Resolves when told to stop, rejects when the server does not answer. */
async function keepWatch(client: pg.Client, stop: AbortSignal, everyMs: number): Promise<void> {
  while (!stop.aborted) {
    try {
      await delay(everyMs, undefined, { signal: stop });
    } catch {
      return;
    }
    await client.query('select 1');
  }
}
