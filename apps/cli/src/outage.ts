/** Codes of Node.js and PostgreSQL for a server that is away, is going, is coming up or is full. */
const AWAY: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '08006',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);

/** PostgreSQL's codes for a connection that it refuses: a wrong password, a user or a database that it does not know. */
const REFUSED: ReadonlySet<string> = new Set(['28P01', '28000', '3D000']);

/** The driver has no code for a connection that ended under a query, nor for one that was not made in time. */
const WITHOUT_CODE = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether the database or the queue is away for now; what it answers by itself is no outage. */
export function isOutage(error: unknown): boolean {
  const code = codeOf(error);
  return code === null ? error instanceof Error && WITHOUT_CODE.test(error.message) : AWAY.has(code);
}

/** What to tell the operator of a database or queue that could not be used; null where the error is about something else. */
export function explainUnreachable(error: unknown): string | null {
  const code = codeOf(error);
  if (code !== null && REFUSED.has(code))
    return `the database refuses the connection (${code}). Check the user, the password and the name of the database in DATABASE_URL.`;
  if (!isOutage(error)) return null;
  const why = code ?? 'the connection ended';
  return `the database or queue did not answer (${why}). Check DATABASE_URL and QUEUE_URL, and that both servers run.`;
}

/** Where several addresses of one server were tried, the first one's. */
function codeOf(error: unknown): string | null {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}
