import { spawn } from 'node:child_process';

/**
 * Ends a server and deletes its directory should this process be killed before it does so itself: the watchdog reads a pipe that closes with us, however
 * we end. The answer calls it off.
 */
export function watchOver(pid: number, directory: string): () => void {
  const script = 'read -r _ && exit; kill -INT "$1"; while kill -0 "$1" 2>/dev/null; do sleep 0.1; done; rm -rf "$2"';
  const child = spawn('/bin/sh', ['-c', script, 'sh', String(pid), directory], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  child.unref();
  return () => {
    child.stdin.end('\n');
  };
}
