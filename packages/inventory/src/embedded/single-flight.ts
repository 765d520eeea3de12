import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedError } from './embedded-error.ts';

const SQLITE_BUSY = 5;

/**
 * Runs `work` while no other process runs work under the same lock file. The lock is SQLite's own on an empty file, because the operating
 * system lets go of it when its holder dies, however it dies. A file with a process id in it would have to be judged stale by its reader, and two
 * readers who judge so at once both take it.
 */
export async function singleFlight<T>(lockFile: string, timeoutMs: number, work: () => Promise<T>): Promise<T> {
  const lock = openLock(lockFile);
  try {
    const deadline = performance.now() + timeoutMs;
    while (!tryLock(lock, lockFile)) {
      if (performance.now() > deadline) {
        throw new EmbeddedError(
          `another process has been starting or stopping the embedded PostgreSQL for ${Math.round(timeoutMs / 1000)} s (lock ${lockFile}). ` +
            'End that process, then try again.',
        );
      }
      await delay(25);
    }
    return await work();
  } finally {
    lock.close();
  }
}

/**
 * Notes that this process uses what the file stands for, until the answer is called or the process ends, however it ends. To be called by one at a time.
 */
export function joinUsers(file: string): () => void {
  const lock = openLock(file);
  try {
    // A transaction that has read holds a shared lock until it ends.
    lock.exec('pragma journal_mode = memory; begin; select count(*) from sqlite_schema');
  } catch (error) {
    lock.close();
    throw cannotLock(file, error);
  }
  return () => {
    if (lock.isOpen) lock.close();
  };
}

/** Whether nobody uses it. To be called while no one can join. */
export function hasNoUsers(file: string): boolean {
  const lock = openLock(file);
  try {
    return tryLock(lock, file);
  } finally {
    lock.close();
  }
}

function openLock(lockFile: string): DatabaseSync {
  try {
    return new DatabaseSync(lockFile, { timeout: 0 });
  } catch (cause) {
    throw cannotLock(lockFile, cause);
  }
}

/** With its journal in memory SQLite writes nothing at all, so that a server can be stopped on a full disk too. */
function tryLock(lock: DatabaseSync, lockFile: string): boolean {
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw cannotLock(lockFile, error);
  }
}

function cannotLock(lockFile: string, cause: unknown): EmbeddedError {
  return new EmbeddedError(
    `${lockFile} cannot be locked: it belongs to another user, is on a read-only file system, or the disk is full. Run as that user, free some space, or set ` +
      'CADASTRE_HOME to another directory.',
    { cause },
  );
}
