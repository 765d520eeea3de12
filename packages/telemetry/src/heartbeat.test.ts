import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Heartbeat, startHeartbeat } from './heartbeat.ts';
import { createLogger } from './logger.ts';

let directory: string;
let heartbeat: Heartbeat | undefined;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cadastre-heartbeat-'));
});
afterEach(async () => {
  heartbeat?.stop();
  await rm(directory, { recursive: true });
});

it('touches its file again and again while what it asks succeeds, and stops while it does not', async () => {
  const file = join(directory, 'beat');
  const lines: string[] = [];
  const logger = createLogger({ level: 'warn', name: 'test', destination: { write: (line) => lines.push(line) } });
  const failures: Error[] = [];
  let asked = 0;
  const alive = async (): Promise<void> => {
    asked += 1;
    for (const failure of failures) throw failure;
  };
  heartbeat = startHeartbeat({ file, alive, logger, everyMs: 10 });
  const first = await vi.waitFor(async () => await readFile(file, 'utf8'));
  await vi.waitFor(async () => expect(await readFile(file, 'utf8')).not.toBe(first));

  failures.push(new Error('the database is away'));
  await vi.waitFor(() => expect(lines.length).toBeGreaterThan(0));
  const last = await readFile(file, 'utf8');
  const askedBefore = asked;
  await vi.waitFor(() => expect(asked).toBeGreaterThan(askedBefore + 2));
  expect(await readFile(file, 'utf8')).toBe(last);
  expect(JSON.parse(lines[0]!)).toMatchObject({ msg: 'No heartbeat', error: 'the database is away' });
});
