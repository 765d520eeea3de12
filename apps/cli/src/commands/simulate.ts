import { join } from 'node:path';
import { mistakeWords } from '@cadastre/contracts';
import { runSimulator, simulateOptions } from '@cadastre/simulator-app';
import { createLogger } from '@cadastre/telemetry';
import { Command, Option } from 'commander';
import type { CommandContext } from '../context.ts';
import { UsageError } from '../exit-code.ts';

/** What the placeholders of the options' values are called in the help; a switch has none. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  host: '<address>',
  port: '<n>',
  accounts: '<n>',
  regions: '<list>',
  size: '<size>',
  seed: '<n>',
  capture: '<directory>',
  network: '<name>',
  truth: '<file>',
  connection: '<file>',
  faults: '<plan>',
  throttle: '<limits>',
  signatures: '<on|off>',
};

const CONTROL = `
  cadastre simulate --connection simulated.yaml         in one terminal, and in another:
  cadastre discover --local --file simulated.yaml

While it runs: GET /_cadastre/stats counts requests; POST /_cadastre/control changes the estate, denies actions, plans faults.`;

export function simulateCommand(context: CommandContext): Command {
  const command = new Command('simulate')
    .description('An AWS on localhost, to try things out, to test and to measure with. Ends with Ctrl-C.')
    .addHelpText('after', CONTROL);
  for (const [name, field] of Object.entries(simulateOptions.shape)) {
    const option = new Option(`--${name} ${PLACEHOLDERS[name] ?? '<value>'}`, field.description ?? '');
    const initial = field.safeParse(undefined);
    // Shown in the help only: the schema itself fills it in.
    if (initial.success && initial.data !== undefined)
      option.description += ` (default: ${initial.data === true ? 'on' : String(initial.data)})`;
    command.addOption(option);
  }
  return command.action(async (given: Record<string, string>) => {
    const options = simulateOptions.safeParse(given, { error: mistakeWords });
    if (!options.success)
      throw new UsageError(options.error.issues.map((issue) => `--${issue.path.map(String).join('.')} ${issue.message}`));
    const logger = createLogger({ name: 'simulator', level: context.config().logLevel ?? 'warn' });
    try {
      await runSimulator(options.data, {
        logger,
        signal: context.signal,
        print: context.print,
        keys: join(context.config().home, 'simulated'),
      });
    } catch (error) {
      const { code, path } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE')
        throw new UsageError(`Port ${options.data.port} is taken by another program. Choose another with --port, or 0 for a free one.`);
      if (path !== undefined) throw new UsageError(`${path} can't be read or written (${code}).`);
      // An option within its own bounds may still not go with the others, or name what is not there.
      if (error instanceof RangeError) throw new UsageError(error.message);
      throw error;
    }
  });
}
