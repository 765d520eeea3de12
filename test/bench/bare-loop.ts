import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chain } from './calls.ts';
import { startChild } from './child.ts';
import { roleArnOf } from './estate-connection.ts';
import { profiling } from './fleet.ts';
import type { LoopOrder } from './sdk-loop.ts';
import { LEAVE_WITH_PARENT, type Served, type SimulatorServer } from './servers.ts';

export interface LoopRun {
  readonly seconds: number;
  /** Seconds of CPU, from the moment at which its code was loaded. */
  readonly cpu: number;
  readonly startCpu: number;
  readonly peakMemory: number;
  /** Seconds of CPU of the simulator meanwhile. */
  readonly simulatorCpu: number;
  readonly served: Served;
}

/** Runs the bare loop over the SDK in a process of its own, and measures it. */
export async function runBareLoop(simulator: SimulatorServer, chains: readonly Chain[], profileTo: string | null): Promise<LoopRun> {
  const directory = await mkdtemp(join(tmpdir(), 'cadastre-bench-'));
  try {
    const key = simulator.accounts.flatMap(({ accessKeys }) => accessKeys)[0];
    if (!key) throw new Error('no account of the estate has an access key');
    const order: LoopOrder = {
      url: simulator.url,
      key: { accessKeyId: key.id, secretAccessKey: key.secret },
      roles: simulator.accounts.map((account) => ({ accountId: account.id, ...roleArnOf(account) })),
      chains,
    };
    const file = join(directory, 'order.json');
    await writeFile(file, JSON.stringify(order));
    const loop = startChild({
      name: 'bare SDK loop',
      script: join(import.meta.dirname, 'sdk-loop.ts'),
      args: [file],
      nodeArgs: [...LEAVE_WITH_PARENT, ...profiling(profileTo, 'bare-loop')],
    });
    try {
      await loop.message();
      await simulator.takeServed();
      const began = { loop: loop.usage(), simulator: simulator.usage(), at: performance.now() };
      const done = loop.message();
      loop.send({ go: true });
      await done;
      const ended = { loop: loop.usage(), simulator: simulator.usage(), at: performance.now() };
      const served = await simulator.takeServed();
      return {
        seconds: (ended.at - began.at) / 1000,
        cpu: ended.loop.cpu - began.loop.cpu,
        startCpu: began.loop.cpu,
        peakMemory: ended.loop.peakMemory,
        simulatorCpu: ended.simulator.cpu - began.simulator.cpu,
        served,
      };
    } finally {
      await loop.stop();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
