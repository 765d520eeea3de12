import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Prints which of the SDK's clients are loaded once the catalogue is, and which when one service has been loaded. */
const PROBE = `
  const { createRequire } = await import('node:module');
  const { cache } = createRequire(import.meta.url);
  const clients = () => [...new Set(Object.keys(cache).flatMap((path) => /@aws-sdk.(client-[a-z0-9-]+)/.exec(path)?.[1] ?? []))];
  await import('./catalogue.ts');
  const before = clients();
  const { ram } = await import('./ram/sdk.ts');
  await ram.load();
  process.stdout.write(JSON.stringify([before, clients()]));
`;

test("the catalogue loads none of the SDK's clients, and a service its own alone", async () => {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROBE], { cwd });

  expect(JSON.parse(stdout)).toEqual([[], ['client-ram']]);
});
