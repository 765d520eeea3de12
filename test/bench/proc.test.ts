import { describe, expect, test } from 'vitest';
import { cpuOfTree, type ProcessStat, parsePeakMemory, parseStat, treeOf } from './proc.ts';

const STAT = '4021 (node (main) x) S 77 4021 4021 0 -1 4194304 9000 12 0 0 150 25 300 40 20 0 11 0 5566 1 2 18446744073709551615';

function stat(pid: number, parent: number, cpu = 0, endedChildrenCpu = 0): ProcessStat {
  return { pid, parent, name: 'x', cpu, endedChildrenCpu };
}

describe('what Linux says of a process', () => {
  test('is read whatever its name holds, in seconds', () => {
    expect(parseStat(STAT)).toEqual({ pid: 4021, name: 'node (main) x', parent: 77, cpu: 1.75, endedChildrenCpu: 3.4 });
  });

  test('has the peak of its memory, as long as it has any', () => {
    expect(parsePeakMemory('Name:\tnode\nVmPeak:\t  99 kB\nVmHWM:\t   2048 kB\nVmRSS:\t 10 kB\n')).toBe(2_097_152);
    expect(parsePeakMemory('Name:\tnode\nState:\tZ (zombie)\n')).toBeUndefined();
  });
});

describe('a tree of processes', () => {
  test('is everything below its root, at any depth', () => {
    const all = [stat(5, 4), stat(4, 2), stat(3, 1), stat(2, 1), stat(1, 0), stat(6, 0)];
    expect(treeOf(2, all).map(({ pid }) => pid)).toEqual([2, 4, 5]);
    expect(treeOf(9, all)).toEqual([]);
  });

  test('has used what its living and its ended processes have', () => {
    expect(cpuOfTree([stat(1, 0, 2, 10), stat(2, 1, 3, 0.5)])).toBe(15.5);
  });
});
