import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** The command lines of all processes of the machine, as anyone on it can read them. */
export async function commandLines(): Promise<string[]> {
  const pids = await readdir('/proc').catch(() => null);
  if (pids === null) {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'args=']);
    return stdout.split('\n');
  }
  const lines = await Promise.all(
    // A process may end between the two looks.
    pids.filter((pid) => /^\d+$/.test(pid)).map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines.map((line) => line.replaceAll('\0', ' ').trim()).filter((line) => line !== '');
}
