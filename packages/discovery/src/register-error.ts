/** PostgreSQL failed, not AWS. Told apart by where it was thrown: both speak of `ECONNRESET`. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  /** The SQLSTATE, or the system's code. */
  readonly code: string;

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.code = codeOf(cause);
  }
}

export async function inRegister<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof RegisterError ? error : new RegisterError(error);
  }
}

function codeOf(cause: unknown): string {
  const code = (cause as { code?: unknown } | null)?.code;
  if (typeof code === 'string') return code;
  return cause instanceof Error ? cause.name : typeof cause;
}
