import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of reference data, captures and peers beside the checkout (`CADASTRE_SHARED` overrides). It is no part of the project:
 * tests that need it say loudly that they were skipped where it is missing.
 */
const SHARED = process.env.CADASTRE_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** The path of something in the shared folder, or null, said loudly, where it is missing. */
export function sharedPath(path: string): string | null {
  const full = `${SHARED}/${path}`;
  if (existsSync(full)) return full;
  console.warn(`SKIPPED: ${path} is not in the folder of shared data beside the checkout (set CADASTRE_SHARED to where it is).`);
  return null;
}
