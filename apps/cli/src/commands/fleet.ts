import { parseSchedulerConfig, runScheduler } from '@cadastre/scheduler-app';
import { createLogger } from '@cadastre/telemetry';
import { parseWorkerConfig, runWorker } from '@cadastre/worker-app';
import { Command, Option } from 'commander';
import type { CommandContext } from '../context.ts';

const NEEDS = `
Needs DATABASE_URL with a schema brought up by: cadastre migrate. With the embedded database, one process is scheduler and worker: cadastre up
QUEUE_URL (redis:// for a fleet) and CADASTRE_KEY have to be the same for every process.`;

export function schedulerCommand(context: CommandContext): Command {
  return new Command('scheduler')
    .description('Plans discoveries, by schedule and on request, and hands their scopes to the workers. Several may run: one leads.')
    .addHelpText('after', NEEDS)
    .action(async () => {
      const config = parseSchedulerConfig(context.env);
      await runScheduler(config, { logger: createLogger({ name: 'scheduler', level: config.logLevel }), signal: context.signal });
    });
}

export function workerCommand(context: CommandContext): Command {
  return new Command('worker')
    .description('Collects scopes: assumes roles, lists, merges. As many may run as you like.')
    .addOption(new Option('--concurrency <n>', 'scopes at a time').env('CADASTRE_WORKER_CONCURRENCY'))
    .addHelpText('after', NEEDS)
    .action(async (options: { concurrency?: string }) => {
      const config = parseWorkerConfig({
        ...context.env,
        ...(options.concurrency === undefined ? {} : { CADASTRE_WORKER_CONCURRENCY: options.concurrency }),
      });
      await runWorker(config, { logger: createLogger({ name: 'worker', level: config.logLevel }), signal: context.signal });
    });
}
