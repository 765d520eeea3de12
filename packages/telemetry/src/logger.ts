import { type Logger as PinoLogger, pino } from 'pino';
import { readableLine } from './readable-line.ts';

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

/** Where lines go, each with its line end. */
interface LogDestination {
  /** Whether a person reads along. */
  readonly isTTY?: boolean;
  write(line: string): unknown;
}

/**
 * Writes to `destination`, by default to standard error, so that standard output stays the command's own: JSON lines, or lines for people where it is a terminal.
 */
export function createLogger(options: { level: LogLevel; name: string; destination?: LogDestination }): Logger {
  const { destination = standardError() } = options;
  return pino(
    {
      name: options.name,
      level: options.level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]), censor: '[redacted]' },
    },
    destination.isTTY === true ? { write: (line) => void destination.write(readableLine(line)) } : destination,
  );
}

function standardError(): LogDestination {
  const stream = pino.destination({ fd: 2, sync: true });
  return process.stderr.isTTY ? { isTTY: true, write: (line) => stream.write(line) } : stream;
}
