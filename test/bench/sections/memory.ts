import { ACCOUNTS, type Bench, estateOptions } from '../bench.ts';
import { REGIONS } from '../estate-connection.ts';
import { type Figure, figure, megabytes, type Section } from '../figure.ts';
import type { DiscoveryRun } from '../fleet.ts';

const MOST_MEGABYTES = 350;
/** Of a process whose memory does not follow the estate: what garbage collection makes of chance. */
const FLAT = 1.15;

/** Peaks of memory at the estate and at twice as many accounts. */
export async function memory(bench: Bench): Promise<Section> {
  const { first, again, loops } = await bench.estate();
  bench.progress('memory: an estate of twice as many accounts, discovered twice');
  await using simulator = await bench.simulate(estateOptions(bench.scale, 2 * ACCOUNTS));
  await using fleet = await bench.fleet(simulator, bench.backend, REGIONS);
  const doubled = { first: await fleet.discover(), again: await fleet.discover() };
  const peak = (runs: readonly DiscoveryRun[], name: 'scheduler' | 'worker' | 'postgres' | 'simulator'): number =>
    megabytes(Math.max(...runs.map((run) => run.peakMemory[name])));
  const figures: Figure[] = [];
  for (const [name, label] of [
    ['scheduler', 'scheduler'],
    ['worker', 'worker'],
    ['postgres', 'largest process of PostgreSQL'],
  ] as const) {
    const once = peak([first, again], name);
    const twice = peak([doubled.first, doubled.again], name);
    figures.push(
      figure(label, once, 'MB', { atMost: MOST_MEGABYTES }),
      figure(`${label}, the estate doubled`, twice, 'MB', { atMost: MOST_MEGABYTES }),
      figure(`${label}, doubled / single`, twice / once, '×', { atMost: FLAT }),
    );
  }
  figures.push(
    figure('bare SDK loop', megabytes(Math.max(...loops.map((loop) => loop.peakMemory))), 'MB'),
    figure('simulator', peak([first, again], 'simulator'), 'MB'),
    figure('simulator, the estate doubled', peak([doubled.first, doubled.again], 'simulator'), 'MB'),
    figure('rows seen, doubled / single', rowsSeen(doubled.first) / rowsSeen(first), '×'),
  );
  return {
    name: 'memory',
    title: 'peak of resident memory (VmHWM) of each process, of a first and a second discovery',
    figures,
    remarks: ['The simulator is no part of a fleet, and keeps every page that it has rendered here.'],
  };
}

function rowsSeen({ discovery }: DiscoveryRun): number {
  return discovery.totals?.rowsSeen ?? 0;
}
