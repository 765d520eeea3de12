import type { Bench } from '../bench.ts';
import { figure, megabytes, type Section } from '../figure.ts';
import type { DiscoveryRun } from '../fleet.ts';
import type { Served } from '../servers.ts';

/** Calls that a fleet makes for itself, to get into the accounts: more than once per account, because scheduler and worker each do. */
export const OWN_CALLS: readonly string[] = ['sts:AssumeRole', 'sts:GetCallerIdentity', 'ec2:DescribeRegions'];

export function fleetCpu({ cpu }: DiscoveryRun): number {
  return cpu.scheduler + cpu.worker;
}

/** The calls of one that the other did not make as often, the ways into the accounts aside. */
function differingCalls(one: Served, other: Served): string[] {
  const names = new Set([...Object.keys(one.byOperation), ...Object.keys(other.byOperation)]);
  return [...names].filter((name) => !OWN_CALLS.includes(name) && one.byOperation[name] !== other.byOperation[name]);
}

/** The first discovery of an estate against a program that only reads it. */
export async function estate(bench: Bench): Promise<Section> {
  const { first, loops, resources } = await bench.estate();
  const [before, after] = loops;
  const differing = differingCalls(first.served, before.served);
  if (differing.length > 0) throw new Error(`the bare loop did not make the same calls: ${differing.join(', ')}`);
  const bare = (before.cpu + after.cpu) / 2;
  const ours = fleetCpu(first);
  return {
    name: 'estate',
    title: 'first discovery against a bare SDK loop over the same calls, CPU once everything was loaded',
    figures: [
      figure('resources stored', resources.stored),
      figure('resources readable, embedded types included', resources.readable),
      figure('scopes', first.discovery.scopes ?? 0),
      figure('calls of the loop', before.served.requests),
      figure('calls of scheduler and worker', first.served.requests),
      figure('answers', megabytes(first.served.bytes), 'MB'),
      figure('bare SDK loop', bare, 's'),
      figure('bare SDK loop: later run / earlier run', after.cpu / before.cpu, '×'),
      figure('scheduler', first.cpu.scheduler, 's'),
      figure('worker', first.cpu.worker, 's'),
      figure('scheduler and worker / bare SDK loop', ours / bare, '×', { atMost: 1 }),
      figure('worker / bare SDK loop', first.cpu.worker / bare, '×'),
      figure('the same with the loading of the code', (ours + first.startCpu) / (bare + (before.startCpu + after.startCpu) / 2), '×'),
      figure('bare SDK loop per 1,000 calls', (bare / before.served.requests) * 1000, 's'),
      figure('scheduler and worker per 1,000 calls', (ours / first.served.requests) * 1000, 's'),
      figure('bare SDK loop per MB', (bare / megabytes(before.served.bytes)) * 1000, 'ms'),
      figure('scheduler and worker per MB', (ours / megabytes(first.served.bytes)) * 1000, 'ms'),
      figure('PostgreSQL', first.cpu.postgres, 's'),
      figure('PostgreSQL per 1,000 stored resources', (first.cpu.postgres / resources.stored) * 1000, 's'),
      figure('rows stored', resources.stored / first.seconds, 'per s'),
      figure('discovery from request to seal', first.seconds, 's'),
    ],
    remarks: [`Queue: ${bench.backend}. Scheduler and worker each assume every role; the loop does so once per account.`],
  };
}

/** The same estate again, nothing having changed. */
export async function again(bench: Bench): Promise<Section> {
  const run = await bench.estate();
  const bare = (run.loops[0].cpu + run.loops[1].cpu) / 2;
  return {
    name: 'again',
    title: 'the same estate discovered again, unchanged, in another order',
    figures: [
      figure('resource and history rows written by the first', run.first.rowsWritten),
      figure('resource and history rows written now', run.again.rowsWritten, '', { atMost: 0 }),
      figure('rows seen', run.again.discovery.totals?.rowsSeen ?? 0),
      figure('scheduler', run.again.cpu.scheduler, 's'),
      figure('worker', run.again.cpu.worker, 's'),
      figure('scheduler and worker / first discovery', fleetCpu(run.again) / fleetCpu(run.first), '×', { atMost: 0.8 }),
      figure('scheduler and worker / bare SDK loop', fleetCpu(run.again) / bare, '×'),
      figure('PostgreSQL', run.again.cpu.postgres, 's'),
      figure('PostgreSQL / first discovery', run.again.cpu.postgres / run.first.cpu.postgres, '×'),
      figure('rows compared', (run.again.discovery.totals?.rowsSeen ?? 0) / run.again.seconds, 'per s'),
      figure('discovery from request to seal', run.again.seconds, 's'),
    ],
    remarks: [],
  };
}
