import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { waitingTypes } from './waiting-types.ts';

test.each(waitingTypes)(
  '$type waits for an SDK client that has its call: the installed one has none',
  async ({ action, client, after }) => {
    const exported = Object.keys((await import(client)) as object);

    expect(exported).not.toContain(`${action.split(':')[1]}Command`);
    const { version } = JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.resolve(client))), 'utf8')) as {
      version: string;
    };
    expect(version).toBe(after);
  },
);

test('what waits is not collected', () => {
  for (const { type } of waitingTypes) expect(catalogue.find(type)).toBeUndefined();
});
