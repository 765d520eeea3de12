import { createLogger } from '@cadastre/telemetry';
import { openQueue } from '../open-queue.ts';

/** Takes a collect job, says so on standard output, and never finishes it: it is there to be killed. */
async function hang(url: string, prefix: string, lockMs: number): Promise<void> {
  const queue = await openQueue(url, { prefix, logger: createLogger({ level: 'silent', name: 'hanging-worker' }) });
  queue.consume(
    {
      collect: async ({ region }) => {
        process.stdout.write(`took ${region}\n`);
        return await new Promise(() => {});
      },
    },
    { concurrency: 1, lockMs, stalledIntervalMs: 200 },
  );
}

if (import.meta.main) {
  const [url, prefix, lockMs] = process.argv.slice(2) as [string, string, string];
  await hang(url, prefix, Number(lockMs));
}
