/** Why the embedded PostgreSQL cannot be had, and what to do about it, in one sentence or two. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
}

/**
 * Turns what PostgreSQL or initdb wrote before it gave up into an error with a remedy. By message, against the rule for AWS: these programs
 * have no other channel, and they are started with `LC_ALL=C` and shipped with us, so that their words are known.
 */
export function explainFailure(doing: string, output: string, directory: string): EmbeddedError {
  const said = lastLines(output);
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return new EmbeddedError(
      `the disk that holds ${directory} is full, so ${doing} failed. Free some space there, or set CADASTRE_HOME to a directory on another disk.`,
      { cause: said },
    );
  }
  if (/Read-only file system/.test(output)) {
    return new EmbeddedError(`${directory} is on a read-only file system, so ${doing} failed. Set CADASTRE_HOME to a writable directory.`, {
      cause: said,
    });
  }
  if (/could not (create|map|resize) (anonymous )?shared memory|Cannot allocate memory/.test(output)) {
    return new EmbeddedError(`there is not enough free memory for PostgreSQL (it needs about 200 MB), so ${doing} failed. Free some.`, {
      cause: said,
    });
  }
  if (/error while loading shared libraries|Library not loaded/.test(output)) {
    return new EmbeddedError(
      `the embedded PostgreSQL is not installed completely, so ${doing} failed. Run npm install again with install scripts allowed. It said: ${said}`,
    );
  }
  return new EmbeddedError(`${doing} failed. It said: ${said || 'nothing'}`);
}

/** Whether a start failed only because another program had taken the port meanwhile. */
export function isPortTaken(output: string): boolean {
  return /could not bind .*Address already in use|could not create any TCP\/IP sockets/.test(output);
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-6).join('\n');
}
