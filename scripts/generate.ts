import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { registrySource } from './registry.ts';
import { ROOT } from './steps.ts';

/** A file that is made from code, by its path in the repository. */
export type GeneratedFile = readonly [file: string, make: () => string | Promise<string>];

/**
 * Writes the files that are made from code, or only those that are named. With `--check` it writes nothing and fails where a committed
 * file differs. The registry comes first and the rest is loaded after it, since all of it is made from what the registry holds.
 */
const { values, positionals } = parseArgs({ options: { check: { type: 'boolean', default: false } }, allowPositionals: true });
const stale: string[] = [];
const unknown = new Set(positionals);

await bringUpToDate([['packages/catalogue/src/registry.ts', registrySource]]);
if (positionals.length === 0 || unknown.size > 0) await bringUpToDate((await import('./generated-files.ts')).generatedFiles);

if (unknown.size > 0) {
  console.error(`Not made from code: ${[...unknown].join(', ')}.`);
  process.exitCode = 1;
} else if (values.check && stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
}

async function bringUpToDate(files: readonly GeneratedFile[]): Promise<void> {
  for (const [file, make] of files) {
    if (positionals.length > 0 && !unknown.delete(file)) continue;
    const path = `${ROOT}${file}`;
    const wanted = await make();
    if (wanted === (await readFile(path, 'utf8').catch(() => null))) continue;
    stale.push(file);
    if (values.check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, wanted);
    console.log(`wrote ${file}`);
  }
}
