import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino';

/** A structured logger: constant messages, everything else as fields on it or on a child. */
export type Logger = PinoLogger;

type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/**
 * Fields whose value never reaches a log line, at the top level or one below it. The types keep secrets out of what is logged in
 * the first place; this is the second barrier.
 */
const SECRET_FIELDS = [
  'secretAccessKey',
  'sessionToken',
  'accessKeyId',
  'credentials',
  'password',
  'key',
  'url',
  'connectionString',
  'authorization',
];

/** Writes JSON lines to `destination` (default: standard error, so that standard output stays the command's own). */
export function createLogger(options: { level: LogLevel; name: string; destination?: DestinationStream }): Logger {
  return pino(
    {
      name: options.name,
      level: options.level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]), censor: '[redacted]' },
    },
    options.destination ?? pino.destination({ fd: 2, sync: true }),
  );
}
