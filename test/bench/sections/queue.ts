import { type CollectJob, collectJobId } from '@cadastre/contracts';
import { migrateQueue, openQueue } from '@cadastre/queue';
import { createLogger } from '@cadastre/telemetry';
import { type Backend, type Bench, estateOptions } from '../bench.ts';
import { REGIONS } from '../estate-connection.ts';
import { type Figure, figure, type Section } from '../figure.ts';
import { fleetCpu } from './estate.ts';

const JOBS = 50_000;
const LEAST_JOBS = 5_000;
/** Of the estate: enough scopes to fill the queue, in a fraction of the time. */
const PART = 0.1;
const CONCURRENCY = 20;

/** Jobs per second with a handler that does nothing, and discoveries end to end, on each server that can carry the queue. */
export async function queue(bench: Bench): Promise<Section> {
  const figures: Figure[] = [];
  await using simulator = await bench.simulate(estateOptions(bench.scale * PART));
  for (const backend of bench.backends) {
    bench.progress(`queue: jobs over ${backend}`);
    const jobs = await measureJobs(bench, backend);
    bench.progress(`queue: an estate discovered twice over ${backend}`);
    await using fleet = await bench.fleet(simulator, backend, REGIONS);
    const first = await fleet.discover();
    const again = await fleet.discover();
    const rows = first.discovery.totals?.rowsSeen ?? 0;
    const scopes = first.discovery.scopes ?? 0;
    figures.push(
      figure(`${backend}: jobs added`, jobs.added, 'per s'),
      figure(`${backend}: jobs taken and done`, jobs.done, 'per s'),
      figure(`${backend}: rows merged end to end, first`, rows / first.seconds, 'per s'),
      figure(`${backend}: rows merged end to end, unchanged`, rows / again.seconds, 'per s'),
      figure(`${backend}: scopes, first`, scopes / first.seconds, 'per s'),
      figure(`${backend}: scopes, unchanged`, scopes / again.seconds, 'per s'),
      figure(`${backend}: scheduler and worker per 1,000 scopes, unchanged`, (fleetCpu(again) / scopes) * 1000, 's'),
      figure(`${backend}: PostgreSQL per 1,000 scopes, unchanged`, (again.cpu.postgres / scopes) * 1000, 's'),
    );
  }
  return {
    name: 'queue',
    title: 'the queue by itself, and whole discoveries of a tenth of the estate over it',
    figures,
    remarks: bench.backends.includes('redis')
      ? []
      : ['THE REDIS HALF IS LEFT OUT: there is no redis-server on the PATH. Install it and run this section again.'],
  };
}

async function measureJobs(bench: Bench, backend: Backend): Promise<{ added: number; done: number }> {
  const count = Math.max(LEAST_JOBS, Math.round(JOBS * bench.scale));
  const { queueUrl } = await bench.place(backend);
  await migrateQueue(queueUrl);
  const opened = await openQueue(queueUrl, { logger: createLogger({ level: 'warn', name: 'bench' }) });
  try {
    const jobs = Array.from({ length: count }, (_, place) => jobAt(place));
    const began = performance.now();
    await opened.addCollect(jobs);
    const added = performance.now();
    const open = new Set(jobs.map((job) => collectJobId(job.discoveryId, job)));
    await new Promise<void>((resolve) => {
      const collect = async (job: CollectJob) => {
        open.delete(collectJobId(job.discoveryId, job));
        if (open.size === 0) resolve();
        return { kind: 'done' } as const;
      };
      opened.consume({ collect }, { concurrency: CONCURRENCY });
    });
    const done = performance.now();
    return { added: (count / (added - began)) * 1000, done: (count / (done - added)) * 1000 };
  } finally {
    await opened.close();
  }
}

function jobAt(place: number): CollectJob {
  const accountId = String(place).padStart(12, '0');
  return { discoveryId: '1', targetId: '1', accountId, roleArn: null, region: 'eu-west-1', type: 'ec2:vpc' };
}
