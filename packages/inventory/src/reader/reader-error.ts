import type { DatabaseError } from 'pg';

/** What PostgreSQL says of a query, and where in it. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  /** SQLSTATE, e.g. `42703`; null where the query was refused before PostgreSQL saw it. */
  readonly code: string | null;
  readonly detail: string | null;
  readonly hint: string | null;
  /** Both from 1, as editors count them; null where PostgreSQL names no place. */
  readonly line: number | null;
  readonly column: number | null;

  constructor(
    message: string,
    about: { code?: string | undefined; detail?: string | undefined; hint?: string | undefined; place?: Place | null },
    cause?: unknown,
  ) {
    super(message, { cause });
    this.code = about.code ?? null;
    this.detail = about.detail ?? null;
    this.hint = about.hint ?? null;
    this.line = about.place?.line ?? null;
    this.column = about.place?.column ?? null;
  }
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const INVALID_CURSOR_DEFINITION = '42P11';

export function toReaderError(error: DatabaseError, query: string): ReaderError {
  const { message, code, detail, hint, internalPosition, internalQuery } = error;
  // A place in another text is one in a view's or a function's, of which the asker knows nothing.
  const place = internalPosition && internalQuery === query ? placeOf(query, Number(internalPosition)) : null;
  return new ReaderError(
    code === INVALID_CURSOR_DEFINITION ? 'it has to be one statement, and one that answers with rows' : message,
    { code, detail, hint, place },
    error,
  );
}

/** `position` counts characters, not UTF-16 units, from 1 (PostgreSQL documentation, "Error and Notice Message Fields"). */
function placeOf(query: string, position: number): Place {
  const before = Array.from(query)
    .slice(0, position - 1)
    .join('');
  const lines = before.split('\n');
  return { line: lines.length, column: Array.from(lines.at(-1) as string).length + 1 };
}
