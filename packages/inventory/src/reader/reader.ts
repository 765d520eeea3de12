import type { Json } from '@cadastre/contracts';
import pg from 'pg';
import Cursor from 'pg-cursor';
import { READER_ROLE } from '../schema/reader-role.ts';
import { ReaderError, toReaderError } from './reader-error.ts';
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
}

const BATCH_ROWS = 500;
const CONNECT_TIMEOUT_MS = 10_000;
const QUERIES: ReadonlySet<string> = new Set(['select', 'with', 'values', 'table', 'explain', 'show']);

/**
 * Asks the register one question as `cadastre_reader`, in a read-only transaction on a connection of its own, with the views of `aws` and `cadastre` in reach
 * by their bare names. Rows stream through a cursor, so that a result of any size takes the memory of a batch. Throws {@link ReaderError} for what is wrong
 * with the query.
 *
 * This keeps an operator's mistakes, and a query from a stranger's page, from reading secrets and from writing. It is no wall against the holder of `url`, whose
 * rights the session keeps in reserve; whoever shall have the reader's rights and no more gets a login that is a member of `cadastre_reader`.
 */
export async function queryAsReader(url: string, query: string, options: ReaderOptions = {}): Promise<ReaderResult> {
  const { signal, maxRows = Number.POSITIVE_INFINITY } = options;
  signal?.throwIfAborted();
  refuseOtherStatements(query);
  const session = await openSession(url, options.asOf);
  const onAbort = () => void cancel(url, session.backend);
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  let reading = false;
  const close = async () => {
    signal?.removeEventListener('abort', onAbort);
    // A server that is busy with a query does not notice that its client went away.
    if (reading) await cancel(url, session.backend);
    await session.client.end();
  };
  const cursor = session.client.query(new Cursor<Row>(query, [], { rowMode: 'array', types: { getTypeParser: parserOf as never } }));
  const next = async (left: number) => {
    reading = true;
    try {
      return await readBatch(cursor, query, Math.min(BATCH_ROWS, left + 1), signal);
    } finally {
      reading = false;
    }
  };
  let first: Batch;
  try {
    first = await next(maxRows);
  } catch (error) {
    await close();
    throw error;
  }
  let truncated = false;
  async function* limited(): AsyncGenerator<readonly Row[]> {
    let left = maxRows;
    try {
      for (let { rows } = first; rows.length > 0; { rows } = await next(left)) {
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
    fields: first.fields.map(({ name, dataTypeID }) => ({ name, type: session.types.get(dataTypeID) ?? 'unknown' })),
    batches: limited(),
    truncated: () => truncated,
    close,
  };
}

type Row = readonly Json[];

interface Batch {
  readonly rows: readonly Row[];
  readonly fields: readonly pg.FieldDef[];
}

interface Session {
  readonly client: pg.Client;
  /** The server process, for cancelling. */
  readonly backend: number;
  /** Names of types by their object id. */
  readonly types: ReadonlyMap<number, string>;
}

async function openSession(url: string, asOf: Date | undefined): Promise<Session> {
  const client = new pg.Client({ connectionString: url, application_name: 'cadastre-sql', connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // What breaks is reported by the query that it breaks; without a listener it would end the process as well.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('begin transaction read only');
    const { rows } = await client.query<{ backend: number; types: { id: number; name: string }[] }>(
      `select pg_backend_pid() as backend,
              (select json_agg(json_build_object('id', oid::int8, 'name', format_type(oid, null))) from pg_type) as types,
              set_config('search_path', 'aws, cadastre', true), set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true)`,
    );
    if (asOf) await client.query(`select set_config('cadastre.as_of', $1, true)`, [asOf.toISOString()]);
    await client.query(`set local role ${READER_ROLE}`);
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

function readBatch(cursor: Cursor<Row>, query: string, rows: number, signal: AbortSignal | undefined): Promise<Batch> {
  return new Promise((resolve, reject) => {
    cursor.read(rows, (error, read, result) => {
      // Past the end there is no result any more, whatever the types say.
      if (!error) resolve({ rows: read, fields: (result as pg.QueryResult | undefined)?.fields ?? [] });
      else if (signal?.aborted) reject(signal.reason);
      else reject(error instanceof pg.DatabaseError ? toReaderError(error, query) : error);
    });
  });
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
