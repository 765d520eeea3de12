import type { Bench } from '../bench.ts';
import { REGIONS } from '../estate-connection.ts';
import { figure, megabytes, type Section } from '../figure.ts';

const COUNT = 500_000;
const MOST_MEGABYTES = 350;
const TYPE = 'ec2:network-interface';

/** One scope that is far larger than what an observation keeps in memory. */
export async function oversize(bench: Bench): Promise<Section> {
  const count = Math.max(1, Math.round(COUNT * bench.scale));
  bench.progress(`oversize: one scope of ${count} resources, discovered twice`);
  const [region] = REGIONS;
  await using simulator = await bench.simulate({
    seed: 1,
    accounts: 1,
    regions: [region],
    size: 'tiny',
    populated: 1,
    oversize: { accountIndex: 0, region, operation: 'ec2:DescribeNetworkInterfaces', count },
  });
  await using fleet = await bench.fleet(simulator, bench.backend, [region]);
  const first = await fleet.discover({ types: [TYPE] });
  const again = await fleet.discover({ types: [TYPE] });
  const seen = first.discovery.totals?.rowsSeen ?? 0;
  return {
    name: 'oversize',
    title: 'one scope of very many resources',
    figures: [
      figure('resources of the scope', seen),
      figure('calls', first.served.requests),
      figure('worker, peak of memory, first', megabytes(first.peakMemory.worker), 'MB', { atMost: MOST_MEGABYTES }),
      figure('worker, peak of memory, unchanged', megabytes(again.peakMemory.worker), 'MB', { atMost: MOST_MEGABYTES }),
      figure('largest process of PostgreSQL', megabytes(Math.max(first.peakMemory.postgres, again.peakMemory.postgres)), 'MB', {
        atMost: MOST_MEGABYTES,
      }),
      figure('rows stored, first', seen / first.seconds, 'per s'),
      figure('rows compared, unchanged', seen / again.seconds, 'per s'),
      figure('rows written when unchanged', again.rowsWritten, '', { atMost: 0 }),
      figure('worker, first', first.cpu.worker, 's'),
      figure('worker, unchanged', again.cpu.worker, 's'),
      figure('PostgreSQL, first', first.cpu.postgres, 's'),
      figure('PostgreSQL, unchanged', again.cpu.postgres, 's'),
    ],
    remarks: ["The API budget paces one listing to AWS's published rate, so rows per second are bounded by it as well."],
  };
}
