import { resolve } from 'node:path';
import { parseEnvironment, sharedEnvironment } from '@cadastre/contracts';
import { z } from 'zod';

export const cliEnvironment = z.object({
  ...sharedEnvironment,
  DATABASE_URL: sharedEnvironment.DATABASE_URL.optional(),
  CADASTRE_LOG_LEVEL: sharedEnvironment.CADASTRE_LOG_LEVEL.unwrap()
    .optional()
    .describe(
      'The least severe log line that is written on standard error: readable on a terminal, as JSON elsewhere. Default: info for scheduler, worker and up, error for discover --local and demo, warn for other commands.',
    ),
  CADASTRE_HOME: z
    .string()
    .default('.cadastre')
    .describe('The directory of the embedded database and its sealing key, relative to the working directory.'),
});

/** What the command line needs to know, whichever sub-command runs. */
export interface CliConfig {
  /** Null: the embedded database. */
  readonly databaseUrl: string | null;
  /** Null: the database. */
  readonly queueUrl: string | null;
  /** Null: the embedded database's own. */
  readonly sealingKey: string | null;
  /** Absolute path. */
  readonly home: string;
  readonly logLevel: z.output<typeof cliEnvironment>['CADASTRE_LOG_LEVEL'];
}

/** Throws a ConfigurationError that holds every mistake. */
export function parseConfig(env: NodeJS.ProcessEnv): CliConfig {
  const parsed = parseEnvironment(cliEnvironment, env);
  return Object.freeze({
    databaseUrl: parsed.DATABASE_URL ?? null,
    queueUrl: parsed.QUEUE_URL ?? null,
    sealingKey: parsed.CADASTRE_KEY ?? null,
    home: resolve(parsed.CADASTRE_HOME),
    logLevel: parsed.CADASTRE_LOG_LEVEL,
  });
}
