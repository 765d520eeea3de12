import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHome, type Home } from './support/home.ts';

const WAIT = { timeout: 60_000, interval: 20 };
const PATIENCE_MS = 180_000;

let home: Home;
beforeEach(async () => {
  home = await createHome();
});
afterEach(() => home.close());

describe('the demo', () => {
  it(
    'ends by itself, shows what changed when it is run again, and leaves nothing running, nor does Ctrl-C',
    async () => {
      const first = await home.run(['demo']);
      expect({ code: first.code, stderr: first.stderr.split('\n').filter((line) => line.startsWith('{')) }).toEqual({
        code: 0,
        stderr: [],
      });
      // Partial, as it should be, is no failure of the demo.
      expect(first.stdout).toContain('Discovery 1 of demo is partial in ');
      expect(first.stdout).toContain('denied: ');
      const queries = [...first.stdout.matchAll(/^ {2}npx cadastre sql (".*")$/gm)].map(([, query]) => JSON.parse(query!) as string);
      expect(queries).toHaveLength(3);
      expect(totals(first.stdout)).toMatchObject({ changed: 0, ended: 0 });
      expect(await home.left()).toEqual([]);

      const second = await home.run(['demo']);
      expect(second.code).toBe(0);
      for (const count of Object.values(totals(second.stdout))) expect(count).toBeGreaterThan(0);
      expect(await home.left()).toEqual([]);

      const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
      const documented = [...readme.matchAll(/^npx cadastre sql (".*")$/gm)].map(([, query]) => JSON.parse(query!) as string);
      expect(documented).toHaveLength(2);
      for (const query of [...queries, ...documented]) {
        const { stdout } = await home.run(['sql', query]);
        expect({ query, lines: stdout.split('\n').length }).toEqual({ query, lines: expect.toSatisfy((lines: number) => lines > 3) });
        // What does not fit on a line of a terminal is not read.
        expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
      }
      const fullest = await home.run(['sql', '--json', queries[0]!]);
      for (const line of fullest.stdout.trimEnd().split('\n')) {
        const { used_percent: used } = JSON.parse(line) as { used_percent: number };
        expect(used >= 0 && used <= 100).toBe(true);
      }

      const third = home.start(['demo']);
      await vi.waitFor(() => expect(third.log()).toMatch(/^demo: /m), WAIT);
      third.kill('SIGINT');
      expect((await third.ended).code).toBe(130);
      expect(await home.left()).toEqual([]);
      expect((await readFile(join(home.path, 'key'), 'utf8')).trim()).toHaveLength(44);
    },
    PATIENCE_MS,
  );

  function totals(stdout: string): Record<'added' | 'changed' | 'ended', number> {
    const [, added, changed, ended] = /^total +\d+ +(\d+) +(\d+) +(\d+)$/m.exec(stdout) ?? [];
    return { added: Number(added), changed: Number(changed), ended: Number(ended) };
  }
});
