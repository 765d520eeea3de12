import { z } from 'zod';
import { mistakeWords } from './mistake-words.ts';

const SHARE = 'must be a number above 0 and up to 1';

/**
 * The environment variables that more than one process reads. Each app's `config.ts` picks the ones it needs, adds its own and parses
 * them once; the configuration reference is generated from the same schemas.
 */
export const sharedEnvironment = {
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a PostgreSQL URL such as postgres://user:password@host:5432/cadastre' })
    .describe('The register. Left out, the command line keeps an embedded PostgreSQL in CADASTRE_HOME.'),
  QUEUE_URL: z
    .url({ protocol: /^(rediss?|postgres(ql)?)$/, error: 'must be a redis://, rediss:// or postgres:// URL' })
    .optional()
    .describe('The queue between scheduler and workers: Redis for a fleet. Default: the database.'),
  CADASTRE_KEY: z
    .string()
    .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64; make one with: openssl rand -base64 32')
    .optional()
    .describe(
      'The key that seals stored access keys: 32 bytes in base64. Every process of a fleet needs the same. The embedded database makes its own.',
    ),
  CADASTRE_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('The least severe log line that is written, as JSON on standard error.'),
} as const;

/** What scheduler and workers read beyond that. */
export const fleetEnvironment = {
  ...sharedEnvironment,
  DATABASE_URL: sharedEnvironment.DATABASE_URL.describe(
    'The PostgreSQL URL of the register. Its schema is brought up by: cadastre migrate. With the embedded database, one process is scheduler and worker: cadastre up',
  ),
  CADASTRE_KEY: z.nonoptional(sharedEnvironment.CADASTRE_KEY).describe(sharedEnvironment.CADASTRE_KEY.description ?? ''),
  CADASTRE_API_SHARE: z.coerce
    .number({ error: SHARE })
    .gt(0, SHARE)
    .max(1, SHARE)
    .default(0.5)
    .describe("The part of AWS's published request rates that all processes together may spend, per account, region and API."),
  CADASTRE_SESSION_POLICY: z
    .enum(['catalogue', 'none'])
    .default('catalogue')
    .describe("What sessions may do at most: the catalogue's read actions, or `none`: whatever the role may."),
  CADASTRE_HEARTBEAT_FILE: z
    .string()
    .optional()
    .describe('A file to touch every few seconds while the database answers, for health checks. Left out, none.'),
} as const;

/** All that is wrong with the environment, one mistake a line, each with its remedy. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.mistakes = mistakes;
  }
}

/** Parses `env` with a schema over variables. Empty strings count as absent. Values never appear in the errors: some are secrets. */
export function parseEnvironment<S extends z.ZodObject>(
  schema: S,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<z.output<S>> {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(present, { error: mistakeWords });
  if (parsed.success) return Object.freeze(parsed.data);
  throw new ConfigurationError(
    parsed.error.issues.map((issue) => {
      const variable = issue.path.join('.');
      return present[variable] === undefined ? `${variable} is required: ${describe(schema, variable)}` : `${variable} ${issue.message}`;
    }),
  );
}

function describe(schema: z.ZodObject, variable: string): string {
  return schema.shape[variable]?.description ?? 'see the configuration reference';
}
