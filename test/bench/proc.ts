import { readdirSync, readFileSync } from 'node:fs';

/** `USER_HZ`, the unit of the times in `/proc/<pid>/stat`: 100 on every Linux that Node.js supports (proc(5), sysconf(3)). */
const TICKS_PER_SECOND = 100;

/** One process as `/proc/<pid>/stat` tells of it. Times in seconds, user and system together. */
export interface ProcessStat {
  readonly pid: number;
  readonly name: string;
  readonly parent: number;
  readonly cpu: number;
  /** Of its children that have ended and were waited for, and of theirs. */
  readonly endedChildrenCpu: number;
}

/** The name is in parentheses and may itself hold blanks and parentheses. */
export function parseStat(text: string): ProcessStat {
  const open = text.indexOf('(');
  const close = text.lastIndexOf(')');
  const fields = text
    .slice(close + 2)
    .trim()
    .split(' ');
  const seconds = (place: number): number => Number(fields[place]) / TICKS_PER_SECOND;
  return {
    pid: Number(text.slice(0, open)),
    name: text.slice(open + 1, close),
    parent: Number(fields[1]),
    cpu: seconds(11) + seconds(12),
    endedChildrenCpu: seconds(13) + seconds(14),
  };
}

/** `VmHWM` of `/proc/<pid>/status`, the most memory that was resident at once, in bytes; undefined where the process has none any more. */
export function parsePeakMemory(text: string): number | undefined {
  const found = /^VmHWM:\s*(\d+) kB$/m.exec(text);
  return found ? Number(found[1]) * 1024 : undefined;
}

/** A process and everything below it, the process itself first. */
export function treeOf(pid: number, all: readonly ProcessStat[]): ProcessStat[] {
  const found = all.filter((one) => one.pid === pid);
  for (const one of found) found.push(...all.filter((other) => other.parent === one.pid && !found.includes(other)));
  return found;
}

/** Seconds of CPU that a tree has used, what has ended in it included. */
export function cpuOfTree(tree: readonly ProcessStat[]): number {
  return tree.reduce((sum, one) => sum + one.cpu + one.endedChildrenCpu, 0);
}

/** What a process and everything below it have used up to now. */
export interface TreeUsage {
  readonly cpu: number;
  /** The largest peak of any one process, in bytes. */
  readonly peakMemory: number;
}

/** Throws where there is no such process (any more). */
export function usageOfTree(pid: number): TreeUsage {
  const tree = treeOf(pid, readAllStats());
  if (tree.length === 0) throw new Error(`the process ${pid} has ended before it was measured`);
  const peaks = tree.flatMap((one) => parsePeakMemory(readProc(one.pid, 'status') ?? '') ?? []);
  return { cpu: cpuOfTree(tree), peakMemory: Math.max(0, ...peaks) };
}

function readAllStats(): ProcessStat[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      const text = readProc(Number(entry), 'stat');
      return text === undefined ? [] : [parseStat(text)];
    });
}

/** A process may end between two looks. */
function readProc(pid: number, file: 'stat' | 'status'): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
