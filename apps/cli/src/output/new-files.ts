import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '../exit-code.ts';

export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes files into a directory, which is made where there is none: all of them, or none where one is there already with other contents. Answers their paths. Throws a
 * {@link UsageError} with every reason against it.
 */
export async function writeNewFiles(directory: string, files: readonly NewFile[]): Promise<string[]> {
  const placed = files.map(({ name, text }) => ({ path: join(directory, name), text }));
  try {
    await mkdir(directory, { recursive: true });
    const others: string[] = [];
    for (const { path, text } of placed) if (((await readIfThere(path)) ?? text) !== text) others.push(path);
    if (others.length > 0)
      throw new UsageError(others.map((path) => `${path} is there already, with other contents: delete it, or name another directory.`));
    for (const { path, text } of placed) await writeFile(path, text);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(whyUnwritable(directory, error));
  }
  return placed.map(({ path }) => path);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function whyUnwritable(directory: string, error: unknown): string {
  const { code, path = directory } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `${resolve(directory)} is not a directory; name one, or one that is to be made`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `you may not write ${resolve(path)}; name another directory`;
    default:
      throw error;
  }
}
