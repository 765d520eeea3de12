import { mkdirSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Keeps what V8 compiles from start to start, in the user's cache: half of the CPU that a start takes. What is kept there is run, so the directory has to be one
 * that nobody else can write (Node.js's own default is in the temporary directory, which everybody can). Where there is none, starts are slow and nothing else.
 */
export function useCompileCache() {
  // Then Node.js does as it is told there.
  if (process.env.NODE_COMPILE_CACHE !== undefined || process.env.NODE_DISABLE_COMPILE_CACHE !== undefined) return;
  try {
    const given = process.env.XDG_CACHE_HOME ?? '';
    const cache = isAbsolute(given) ? given : join(homedir(), '.cache');
    const directory = join(cache, 'cadastre', 'compiled');
    // A home that is not there is not made, so that this is no recursive mkdir: that would also try for ever below /proc.
    for (const path of [cache, join(cache, 'cadastre'), directory]) makeDirectory(path);
    const { uid, mode } = statSync(directory);
    if (process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0)) return;
    enableCompileCache(directory);
  } catch {
    // Read-only, full, or no home at all.
  }
}

/** @param {string} path */
function makeDirectory(path) {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
}
