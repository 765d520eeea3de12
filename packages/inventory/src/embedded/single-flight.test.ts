import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EmbeddedError } from './embedded-error.ts';
import { singleFlight } from './single-flight.ts';

const MODULE = new URL('./single-flight.ts', import.meta.url).href;

describe('singleFlight', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cadastre-lock-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  test('lets one at a time work, and hands on what the work answers or throws', async () => {
    const lock = join(directory, 'one');
    let inside = 0;
    const most: number[] = [];
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        singleFlight(lock, 10_000, async () => {
          inside += 1;
          most.push(inside);
          await new Promise(setImmediate);
          inside -= 1;
          if (index === 3) throw new Error('third');
          return index;
        }),
      ),
    );
    expect(most).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : (result.reason as Error).message))).toEqual([
      0,
      1,
      2,
      'third',
      4,
      5,
      6,
      7,
    ]);
  });

  test('is free again once a holder in another process was killed, and times out with a remedy before', async () => {
    const lock = join(directory, 'killed');
    const script = `import { singleFlight } from '${MODULE}';
      await singleFlight('${lock}', 1000, () => new Promise(() => { process.stdout.write('held'); setInterval(() => {}, 1000); }));`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => {
      holder.stdout.once('data', resolve);
    });
    await expect(singleFlight(lock, 60, async () => 'mine')).rejects.toThrow(EmbeddedError);
    const gone = new Promise((resolve) => {
      holder.once('close', resolve);
    });
    holder.kill('SIGKILL');
    await gone;
    expect(await singleFlight(lock, 60, async () => 'mine')).toBe('mine');
  });
});
