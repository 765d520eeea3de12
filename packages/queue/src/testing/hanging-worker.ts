import { createLogger } from '@cadastre/telemetry';
import { openQueue } from '../open-queue.ts';

/** Takes a collect job, says so on standard output, and never finishes it: it is there to be killed. Arguments: URL, prefix, lock in ms. */
const [url, prefix, lockMs] = process.argv.slice(2) as [string, string, string];
const queue = await openQueue(url, { prefix, logger: createLogger({ level: 'silent', name: 'hanging-worker' }) });
queue.consume(
  {
    collect: async ({ region }) => {
      process.stdout.write(`took ${region}\n`);
      return await new Promise(() => {});
    },
  },
  { concurrency: 1, lockMs: Number(lockMs), stalledIntervalMs: 200 },
);
