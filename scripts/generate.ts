import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { catalogue, readPolicies, referenceMarkdown, viewsSql } from '@cadastre/catalogue';
import { connectionFileSchema } from '@cadastre/contracts';
import { dumpSchema } from '@cadastre/inventory/testing';
import { z } from 'zod';
import { cliEnvironment } from '../apps/cli/src/config.ts';
import { schedulerEnvironment } from '../apps/scheduler/src/config.ts';
import { workerEnvironment } from '../apps/worker/src/config.ts';
import { demoConnectionFile, demoEnvironmentFile } from './demo-connection.ts';
import { renderEnvironment } from './environment-reference.ts';
import { ROOT } from './steps.ts';

/**
 * Writes the files that are made from code. With `--check` it writes nothing and fails where a committed file differs. The views come
 * first: the schema's dump is taken from a database that has them.
 */
const generators: readonly [file: string, make: () => string | Promise<string>][] = [
  ['migrations/views.sql', viewsSql],
  ['migrations/schema.sql', dumpSchema],
  ['docs/reference/resource-types.md', referenceMarkdown],
  ['docs/reference/iam-policy.json', () => json(readPolicies(catalogue.expand('core').map(({ type }) => type))[0])],
  ['docs/reference/connection-file.schema.json', () => json(z.toJSONSchema(connectionFileSchema, { io: 'input' }))],
  ['deploy/demo-connection.yaml', demoConnectionFile],
  ['deploy/demo.env', demoEnvironmentFile],
  [
    'docs/reference/configuration.md',
    () => renderEnvironment({ 'every command': cliEnvironment, scheduler: schedulerEnvironment, worker: workerEnvironment }),
  ],
];

const checking = process.argv.includes('--check');
const stale: string[] = [];
for (const [file, make] of generators) {
  const path = `${ROOT}${file}`;
  const wanted = await make();
  const present = await readFile(path, 'utf8').catch(() => null);
  if (present === wanted) continue;
  stale.push(file);
  if (checking) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, wanted);
  console.log(`wrote ${file}`);
}
if (checking && stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
