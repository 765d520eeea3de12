import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** One line that says which embedded database a command uses. It follows the working directory, so that a new one may come as a surprise. */
export async function announceEmbedded(home: string, { isNew }: { isNew: boolean }): Promise<string> {
  if (!isNew) return `Using the register in ${home}.`;
  const other = await findAbove(home);
  return other === null
    ? `New register in ${home}; set DATABASE_URL or run from another directory to use another.`
    : `New register in ${home}. There is one in ${other} already: run from ${dirname(other)} or set CADASTRE_HOME=${other} to use that.`;
}

/** The nearest directory of the same name above that holds an embedded database. */
async function findAbove(home: string): Promise<string | null> {
  for (let directory = dirname(home); directory !== dirname(directory); ) {
    directory = dirname(directory);
    const candidate = join(directory, basename(home));
    if (await exists(join(candidate, 'database', 'data'))) return candidate;
  }
  return null;
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
