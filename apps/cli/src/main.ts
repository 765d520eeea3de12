import { setFlagsFromString } from 'node:v8';
import { ConfigurationError } from '@cadastre/contracts';
import { CommanderError } from 'commander';
import { parseConfig } from './config.ts';
import type { CommandContext } from './context.ts';
import { CommandError, EXIT, UsageError } from './exit-code.ts';
import { explainUnreachable } from './outage.ts';
import { createProgram } from './program.ts';
import { createStop } from './stop.ts';

/** Errors whose message is written for the person at the keyboard, by the name that their class gives them. */
const EXPLAINED = new Set([
  'CommandError',
  'EmbeddedError',
  'MigrationError',
  'QueueSchemaError',
  'QueueUnavailableError',
  'SchemaMismatchError',
  'SealError',
]);

/**
 * By itself V8 lets the heap grow to four times what is alive before it collects all of it. The pages of a worker live just long enough to leave
 * the nursery, so that half a gigabyte of garbage would pile up; collected at one and a half times, 300,000 resources stay below 350 MB, for no more CPU.
 */
setFlagsFromString('--heap-growing-percent=50');

const stop = createStop({
  again: () => {
    process.stderr.write(
      'cadastre: ended at once. What was left goes on at the next start; an embedded database may still run: cadastre database stop\n',
    );
    process.exit(EXIT.interrupted);
  },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.request(signal));
if (process.channel) {
  process.once('disconnect', () => {
    if (!stop.signal.aborted) stop.request('the launcher has ended');
  });
  // It must not keep a command running that is done.
  process.channel.unref();
}

// A closed pipe (`cadastre sql … | head`) is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : EXIT.failed);
});

const context: CommandContext = {
  env: process.env,
  config: () => parseConfig(process.env),
  signal: stop.signal,
  print: (text) => process.stdout.write(`${text}\n`),
  remark: (text) => process.stderr.write(`${text}\n`),
  interactive: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
  setExitCode: (code) => {
    process.exitCode = code;
  },
};

try {
  const program = await createProgram(context, process.argv[2]);
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}

/** Says what went wrong and answers the exit status. Only what nobody foresaw shows its stack. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.complete : EXIT.usage;
  if (error instanceof UsageError || error instanceof ConfigurationError) {
    for (const mistake of error.mistakes) context.remark(`cadastre: ${mistake}`);
    return EXIT.usage;
  }
  if (stop.signal.aborted) {
    context.remark('cadastre: interrupted.');
    return EXIT.interrupted;
  }
  if (error instanceof CommandError || (error instanceof Error && EXPLAINED.has(error.name))) {
    context.remark(`cadastre: ${error.message}`);
    return EXIT.failed;
  }
  const unreachable = explainUnreachable(error);
  if (unreachable !== null) {
    context.remark(`cadastre: ${unreachable}`);
    return EXIT.failed;
  }
  context.remark(`cadastre: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return EXIT.failed;
}
