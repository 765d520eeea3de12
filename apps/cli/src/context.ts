import { createLogger, type Logger } from '@cadastre/telemetry';
import type { CliConfig } from './config.ts';

/** What every sub-command is given. Streams and signals come in here, so that a command can be run by a test. */
export interface CommandContext {
  readonly env: NodeJS.ProcessEnv;
  readonly config: () => CliConfig;
  /** Aborted by SIGINT and SIGTERM; a second one ends the process at once. */
  readonly signal: AbortSignal;
  /** Standard output: the answer, and nothing else. */
  readonly print: (text: string) => void;
  /** Standard error: progress, remarks, mistakes. */
  readonly remark: (text: string) => void;
  /** Whether standard error is a terminal that can be redrawn. */
  readonly interactive: boolean;
  readonly setExitCode: (code: number) => void;
}

/** Clears what is drawn on the terminal's line, such as a progress bar, which is drawn again below. */
const CLEAR_LINE = '\r\u001b[2K';

/** A logger for commands that a person reads: quiet unless asked. */
export function commandLogger(context: CommandContext, name: string, level: 'info' | 'warn' | 'error' = 'warn'): Logger {
  const terminal = { isTTY: true, write: (line: string) => context.remark(`${CLEAR_LINE}${line.trimEnd()}`) };
  return createLogger({ name, level: context.config().logLevel ?? level, ...(context.interactive ? { destination: terminal } : {}) });
}
