import { glob } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { ROOT, run } from './steps.ts';

/** Imports every module of the product. The command's own entry point runs when it is imported, so it is asked for its help instead. */
const CLI_ENTRY = 'apps/cli/src/main.ts';

let loaded = 0;
for await (const path of glob('{apps,packages}/*/src/**/*.ts', { cwd: ROOT, exclude: ['**/*.test.ts'] })) {
  if (path === CLI_ENTRY) continue;
  await import(pathToFileURL(`${ROOT}${path}`).href);
  loaded += 1;
}
const help = await run(['node', CLI_ENTRY, '--help']);
if (help.code !== 0) throw new Error(`${CLI_ENTRY} --help ended with ${help.code}:\n${help.output}`);
console.log(`${loaded + 1} modules loaded`);
process.exit(0);
