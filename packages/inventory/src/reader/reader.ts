import type { Json } from '@cadastre/contracts';
import pg from 'pg';
import { describePortal } from './portal.ts';
import { ReaderError, toReaderError } from './reader-error.ts';
import { parseRecord } from './record.ts';
import { firstWord } from './statement.ts';
import { parserOf } from './values.ts';

interface ReaderField {
  readonly name: string;
  /** PostgreSQL's name of the type, e.g. `timestamp with time zone`. */
  readonly type: string;
}

export interface ReaderResult {
  readonly fields: readonly ReaderField[];
  /** Batches of rows, each row in the order of the fields. To be read once. Ends, or its early end, closes the connection. */
  readonly batches: AsyncIterable<readonly (readonly Json[])[]>;
  /** Whether rows beyond `maxRows` were left out; known once the batches have ended. */
  truncated(): boolean;
  /** For whoever does not read the batches to their end. */
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** Shows the register as it was at this moment. */
  readonly asOf?: Date | undefined;
  /** Cancels the query in the database too. */
  readonly signal?: AbortSignal | undefined;
  readonly maxRows?: number | undefined;
  /** Told of what the database warns of, once: that a view is empty since nothing is read for it. */
  readonly onWarning?: ((warning: string) => void) | undefined;
}

const BATCH_ROWS = 500;
const CONNECT_TIMEOUT_MS = 10_000;
/** As the functions in the database call it. */
const PORTAL = 'cadastre_question';
const QUERIES: ReadonlySet<string> = new Set(['select', 'with', 'values', 'table', 'explain', 'show']);

/**
 * Asks the register one question with the rights of `cadastre_reader`, in a read-only transaction on a connection of its own, with the views of `aws` and
 * `cadastre` in reach by their bare names. Rows come in batches, so that a result of any size takes the memory of a batch. Throws {@link ReaderError} for what is
 * wrong with the query.
 *
 * Whatever rights `url` gives, the question has those of the reader alone and cannot get at others: it runs inside of functions that belong to the
 * reader (see the migration that makes them). To take on the reader's role for the session would not do, since a query can give it up again.
 */
export async function queryAsReader(url: string, query: string, options: ReaderOptions = {}): Promise<ReaderResult> {
  const { signal, maxRows = Number.POSITIVE_INFINITY } = options;
  signal?.throwIfAborted();
  refuseOtherStatements(query);
  const session = await openSession(url, options);
  const onAbort = () => void cancel(url, session.backend);
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  let running = false;
  const close = async () => {
    signal?.removeEventListener('abort', onAbort);
    // A server that is busy with a query does not notice that its client went away.
    if (running) await cancel(url, session.backend);
    await session.client.end();
  };
  const inQuestion = async <T>(work: () => Promise<T>): Promise<T> => {
    running = true;
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw error instanceof pg.DatabaseError ? toReaderError(error, query) : error;
    } finally {
      running = false;
    }
  };
  const next = (columns: readonly Column[], left: number): Promise<readonly Row[]> =>
    inQuestion(() => readBatch(session.client, columns, Math.min(BATCH_ROWS, left + 1)));
  let columns: readonly Column[];
  let first: readonly Row[];
  try {
    columns = await inQuestion(() => ask(session, query));
    first = await next(columns, maxRows);
  } catch (error) {
    await close();
    throw error;
  }
  let truncated = false;
  async function* limited(): AsyncGenerator<readonly Row[]> {
    let left = maxRows;
    try {
      for (let rows = first; rows.length > 0; rows = await next(columns, left)) {
        truncated = rows.length > left;
        yield truncated ? rows.slice(0, left) : rows;
        if (truncated) return;
        left -= rows.length;
      }
    } finally {
      await close();
    }
  }
  return {
    fields: columns.map(({ name, type }) => ({ name, type })),
    batches: limited(),
    truncated: () => truncated,
    close,
  };
}

type Row = readonly Json[];

interface Column extends ReaderField {
  readonly parse: (text: string) => Json;
}

interface Session {
  readonly client: pg.Client;
  /** The server process, for cancelling. */
  readonly backend: number;
  /** Names of types by their object id. */
  readonly types: ReadonlyMap<number, string>;
}

async function openSession(url: string, { asOf, onWarning }: ReaderOptions): Promise<Session> {
  const client = new pg.Client({ connectionString: url, application_name: 'cadastre-sql', connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // What breaks is reported by the query that it breaks; without a listener it would end the process as well.
  client.on('error', () => {});
  const told = new Set<string>();
  client.on('notice', ({ severity, message = '', detail }) => {
    const warning = detail === undefined ? message : `${message}: ${detail}`;
    if (severity === 'WARNING' && !told.has(warning)) onWarning?.(warning);
    told.add(warning);
  });
  try {
    await client.connect();
    await client.query('begin transaction read only');
    const { rows } = await client.query<{ backend: number; types: { id: number; name: string }[] }>(
      `select pg_backend_pid() as backend,
              (select json_agg(json_build_object('id', oid::int8, 'name', format_type(oid, null))) from pg_type) as types,
              set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true)`,
    );
    if (asOf) await client.query(`select set_config('cadastre.as_of', $1, true)`, [asOf.toISOString()]);
    const { backend, types } = rows[0] as { backend: number; types: { id: number; name: string }[] };
    return { client, backend, types: new Map(types.map(({ id, name }) => [id, name])) };
  } catch (error) {
    await client.end();
    throw error;
  }
}

function refuseOtherStatements(query: string): void {
  const word = firstWord(query);
  if (QUERIES.has(word)) return;
  throw new ReaderError(word === '' ? 'there is no query' : `${word} is no query: only ${[...QUERIES].join(', ')} are allowed here`, {});
}

async function ask({ client, types }: Session, query: string): Promise<readonly Column[]> {
  await client.query('select inventory.ask($1)', [query]);
  const fields = await describePortal(client, PORTAL);
  return fields.map(({ name, dataTypeID }) => ({ name, type: types.get(dataTypeID) ?? 'unknown', parse: parserOf(dataTypeID) }));
}

async function readBatch(client: pg.Client, columns: readonly Column[], most: number): Promise<readonly Row[]> {
  const { rows } = await client.query<{ answer: string }>('select * from inventory.answers($1) as answer', [most]);
  return rows.map(({ answer }) =>
    parseRecord(answer, columns.length).map((text, place) => (text === null ? null : (columns[place] as Column).parse(text))),
  );
}

/** On a connection of its own, since the other one is busy. Best effort: whoever aborts goes on whether it arrives or not. */
async function cancel(url: string, backend: number): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'cadastre-sql', connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select pg_cancel_backend($1)', [backend]);
  } catch {
    // The query then ends by itself.
  } finally {
    await client.end().catch(() => {});
  }
}
