import { resolve } from 'node:path';

/** Why a file that a person named could not be read, and what to do, as a sentence without its end. */
export function whyUnreadable(file: string, error: unknown): string {
  const path = resolve(file);
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `there is no file ${path}; check its name, and the directory that you are in`;
    case 'EACCES':
    case 'EPERM':
      return `you may not read the file ${path}; give yourself the right to, or name another one`;
    case 'EISDIR':
      return `${path} is a directory; name the file in it`;
    default:
      return `the file ${path} could not be read (${(error as NodeJS.ErrnoException | null)?.code ?? 'no reason given'})`;
  }
}
