import { hasLeader, type Leadership, tryLead } from '@cadastre/inventory';
import { createTestDatabase, type TestDatabase } from '@cadastre/inventory/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEDULER, watchScheduler } from './scheduler-watch.ts';

let register: TestDatabase;
beforeAll(async () => {
  register = await createTestDatabase();
});
afterAll(() => register.close());

/** A watch whose clock the test moves. `said` marks where the progress line was ended. */
function watch() {
  const said: string[] = [];
  const clock = { ms: 0 };
  const remark = (text: string) => said.push(text);
  const watching = watchScheduler({ remark }, register, 'discovery 7 of prod', () => clock.ms);
  const lookAt = async (seconds: number): Promise<string[]> => {
    clock.ms = seconds * 1_000;
    await watching.look(() => said.push('|'));
    return said.splice(0);
  };
  return { lookAt };
}

/** The session of a former leader may take a moment to end. */
async function lead(): Promise<Leadership> {
  await expect.poll(() => hasLeader(register.database.db, SCHEDULER)).toBe(false);
  return await tryLead(register.url, SCHEDULER);
}

const ALONE =
  'No scheduler runs, so nobody works on discovery 7 of prod. Start one in another terminal: cadastre up. Or end this with Ctrl-C and repeat it with --local.';

describe('whoever follows a discovery', () => {
  it('is told once that no scheduler runs, after a few seconds, and when one does', async () => {
    const { lookAt } = watch();
    expect([await lookAt(0), await lookAt(2), await lookAt(3.9)]).toEqual([[], [], []]);
    expect([await lookAt(5), await lookAt(10)]).toEqual([['|', ALONE], []]);
    const leader = await lead();
    expect([await lookAt(11), await lookAt(12)]).toEqual([['|', 'A scheduler works on discovery 7 of prod now.'], []]);
    await leader.release();
  });

  it('is told nothing while one runs, nor while another takes over', async () => {
    const { lookAt } = watch();
    const leader = await lead();
    expect([await lookAt(0), await lookAt(60)]).toEqual([[], []]);
    await leader.release();
    await expect.poll(() => hasLeader(register.database.db, SCHEDULER)).toBe(false);
    expect([await lookAt(70), await lookAt(73)]).toEqual([[], []]);
    const next = await lead();
    expect([await lookAt(75), await lookAt(100)]).toEqual([[], []]);
    await next.release();
  });
});
