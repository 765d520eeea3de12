import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file or folder of the reference data beside the checkout (`CADASTRE_SHARED` overrides), or null where it is missing. */
export function sharedPath(path: string): string | null {
  const root = process.env.CADASTRE_SHARED ?? fileURLToPath(new URL('../../../../../shared', import.meta.url));
  const full = `${root}/${path}`;
  return existsSync(full) ? full : null;
}
