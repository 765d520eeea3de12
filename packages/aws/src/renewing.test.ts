import { describe, expect, it } from 'vitest';
import { createRenewable, type Renewable } from './renewing.ts';
import { createVirtualClock, type VirtualClock } from './testing/virtual-clock.ts';

const MINUTE = 60_000;

interface Setup {
  readonly clock: VirtualClock;
  readonly renewable: Renewable<{ readonly serial: number }>;
  readonly fetched: () => number;
  readonly earlyFailures: unknown[];
  fail: Error | undefined;
}

function setUp(options: { goodForMs?: number; failsForMs?: number; random?: number } = {}): Setup {
  const clock = createVirtualClock();
  let serial = 0;
  const setup: Setup = {
    clock,
    renewable: createRenewable({
      fetch: async () => {
        serial += 1;
        const mine = serial;
        await clock.sleep(1_000);
        if (setup.fail) throw setup.fail;
        return { serial: mine };
      },
      goodForMs: () => options.goodForMs,
      failsForMs: () => options.failsForMs ?? 0,
      onEarlyFailure: (error) => setup.earlyFailures.push(error),
      clock,
      random: () => options.random ?? 0,
    }),
    fetched: () => serial,
    earlyFailures: [],
    fail: undefined,
  };
  return setup;
}

async function soon<T>(clock: VirtualClock, promise: Promise<T>): Promise<T | Error> {
  const settled = promise.catch((error: Error) => error);
  await clock.run();
  return await settled;
}

const pass = (clock: VirtualClock, ms: number): Promise<void> => clock.run(clock.now() + ms);

describe('createRenewable', () => {
  it('fetches once for all who ask at once', async () => {
    const { clock, renewable, fetched } = setUp();
    const all = Promise.all(Array.from({ length: 50 }, () => renewable.current()));
    await clock.run();
    expect(new Set((await all).map(({ serial }) => serial))).toEqual(new Set([1]));
    expect(fetched()).toBe(1);
  });

  it('keeps what never expires', async () => {
    const { clock, renewable, fetched } = setUp();
    await soon(clock, renewable.current());
    await pass(clock, 1_000_000 * MINUTE);
    expect(await renewable.current()).toEqual({ serial: 1 });
    expect(fetched()).toBe(1);
  });

  it('renews five minutes ahead behind the back of those who ask, and lets nobody wait', async () => {
    const { clock, renewable, fetched } = setUp({ goodForMs: 60 * MINUTE });
    await soon(clock, renewable.current());
    await pass(clock, 54 * MINUTE);
    expect([await renewable.current(), fetched()]).toEqual([{ serial: 1 }, 1]);
    await pass(clock, MINUTE);
    expect([await renewable.current(), await renewable.current(), fetched()]).toEqual([{ serial: 1 }, { serial: 1 }, 2]);
    await clock.run();
    expect(await renewable.current()).toEqual({ serial: 2 });
  });

  it('spreads the renewals of a fleet over another minute', async () => {
    const { clock, renewable, fetched } = setUp({ goodForMs: 60 * MINUTE, random: 0.999 });
    await soon(clock, renewable.current());
    await pass(clock, 54 * MINUTE + 1_000);
    await renewable.current();
    expect(fetched()).toBe(2);
    await clock.run();
  });

  it('makes everyone wait for the new one in the last moment', async () => {
    const { clock, renewable } = setUp({ goodForMs: 60 * MINUTE });
    await soon(clock, renewable.current());
    await pass(clock, 59.5 * MINUTE);
    expect(await soon(clock, renewable.current())).toEqual({ serial: 2 });
  });

  it('goes on with what is good when a renewal fails, and tries again half a minute later', async () => {
    const setup = setUp({ goodForMs: 60 * MINUTE });
    const { clock, renewable, fetched, earlyFailures } = setup;
    await soon(clock, renewable.current());
    setup.fail = new Error('STS is away');
    await pass(clock, 56 * MINUTE);
    await renewable.current();
    await clock.run();
    expect(earlyFailures).toEqual([setup.fail]);
    expect([await renewable.current(), fetched()]).toEqual([{ serial: 1 }, 2]);
    setup.fail = undefined;
    await pass(clock, 31_000);
    await renewable.current();
    await clock.run();
    expect([await renewable.current(), fetched()]).toEqual([{ serial: 3 }, 3]);
  });

  it('renews what was refused once, for all who were refused', async () => {
    const { clock, renewable, fetched } = setUp({ goodForMs: 60 * MINUTE });
    const stale = (await soon(clock, renewable.current())) as { serial: number };
    const renewed = Promise.all(Array.from({ length: 10 }, () => renewable.renew(stale)));
    await clock.run();
    expect(new Set((await renewed).map(({ serial }) => serial))).toEqual(new Set([2]));
    expect(await renewable.renew(stale)).toEqual({ serial: 2 });
    expect(fetched()).toBe(2);
  });

  it('gives a failure to all who ask for as long as it says, then tries again', async () => {
    const setup = setUp({ failsForMs: 15_000 });
    const { clock, renewable, fetched } = setup;
    setup.fail = new Error('denied');
    expect(await soon(clock, renewable.current())).toBe(setup.fail);
    expect(await soon(clock, renewable.current())).toBe(setup.fail);
    expect(fetched()).toBe(1);
    setup.fail = undefined;
    await pass(clock, 15_000);
    expect(await soon(clock, renewable.current())).toEqual({ serial: 2 });
  });
});
