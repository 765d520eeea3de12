import { writeFile } from 'node:fs/promises';
import type { Logger } from './logger.ts';

const BEAT_MS = 5_000;

export interface Heartbeat {
  stop(): void;
}

/**
 * Touches a file every few seconds for as long as `alive` succeeds: a process that hangs, or whose database is away, is found by the file's age.
 */
export function startHeartbeat(options: { file: string; alive: () => Promise<unknown>; logger: Logger; everyMs?: number }): Heartbeat {
  const { file, alive, logger, everyMs = BEAT_MS } = options;
  let beating = false;
  const beat = async (): Promise<void> => {
    if (beating) return;
    beating = true;
    try {
      await alive();
      await writeFile(file, `${new Date().toISOString()}\n`);
    } catch (error) {
      logger.warn({ error: error instanceof Error ? error.message : String(error) }, 'No heartbeat');
    } finally {
      beating = false;
    }
  };
  const timer = setInterval(() => void beat(), everyMs);
  void beat();
  return { stop: () => clearInterval(timer) };
}
