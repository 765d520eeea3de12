import { readFileSync } from 'node:fs';

/** A node of a V8 CPU profile, as far as it is read here. */
interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** Microseconds from the sample before. */
  readonly timeDeltas: readonly number[];
}

export interface ProfileEntry {
  readonly name: string;
  readonly ms: number;
  /** Of the busy time. */
  readonly percent: number;
}

/** Not work: waiting, and V8's own bookkeeping of the profile. */
const NOT_BUSY = new Set(['(idle)', '(program)', '(root)']);

/** Where code is from: a package of node_modules, one of the checkout, or Node.js itself. */
function moduleOf(url: string): string {
  const installed = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url);
  if (installed) return installed[1] as string;
  const own = /\/((?:packages|apps|test)\/[^/]+)\//.exec(url);
  if (own) return own[1] as string;
  return url.startsWith('node:') ? 'node' : url === '' ? 'V8' : url;
}

/** Busy time by function or by module, itself alone, the longest first. */
function selfTimes(profile: CpuProfile, by: 'function' | 'module'): { busyMs: number; entries: ProfileEntry[] } {
  const labels = new Map(profile.nodes.map((node) => [node.id, labelOf(node, by)]));
  const times = new Map<string, number>();
  let busy = 0;
  for (const [place, id] of profile.samples.entries()) {
    const label = labels.get(id);
    if (label === undefined || NOT_BUSY.has(label)) continue;
    const time = profile.timeDeltas[place] ?? 0;
    busy += time;
    times.set(label, (times.get(label) ?? 0) + time);
  }
  const entries = [...times]
    .map(([name, time]) => ({ name, ms: Math.round(time / 1000), percent: Math.round((time / busy) * 1000) / 10 }))
    .sort((a, b) => b.ms - a.ms);
  return { busyMs: Math.round(busy / 1000), entries };
}

/** Busy time by function with everything that it called; recursion counts once. */
function totalTimes(profile: CpuProfile): ProfileEntry[] {
  const parents = new Map<number, number>();
  for (const node of profile.nodes) for (const child of node.children ?? []) parents.set(child, node.id);
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const own = new Map<number, number>();
  for (const [place, id] of profile.samples.entries()) own.set(id, (own.get(id) ?? 0) + (profile.timeDeltas[place] ?? 0));
  const totals = new Map<string, number>();
  let busy = 0;
  for (const [id, time] of own) {
    const leaf = byId.get(id);
    if (!leaf || NOT_BUSY.has(leaf.callFrame.functionName)) continue;
    busy += time;
    const seen = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const node = byId.get(at);
      if (node) seen.add(labelOf(node, 'function'));
    }
    for (const label of seen) totals.set(label, (totals.get(label) ?? 0) + time);
  }
  return [...totals]
    .filter(([name]) => !NOT_BUSY.has(name))
    .map(([name, time]) => ({ name, ms: Math.round(time / 1000), percent: Math.round((time / busy) * 1000) / 10 }))
    .sort((a, b) => b.ms - a.ms);
}

function labelOf({ callFrame: { functionName, url, lineNumber } }: ProfileNode, by: 'function' | 'module'): string {
  if (NOT_BUSY.has(functionName)) return functionName;
  if (by === 'module') return functionName === '(garbage collector)' ? functionName : moduleOf(url);
  const file = url.slice(url.lastIndexOf('/') + 1);
  return url === '' ? functionName : `${functionName || '(anonymous)'} ${moduleOf(url)} ${file}:${lineNumber + 1}`;
}

if (import.meta.main) {
  const [file = '', count = '25'] = process.argv.slice(2);
  const profile = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const { busyMs, entries } = selfTimes(profile, 'function');
  console.log(`${busyMs} ms busy`);
  console.table(selfTimes(profile, 'module').entries.slice(0, 16));
  console.table(entries.slice(0, Number(count)));
  console.table(totalTimes(profile).slice(0, 2 * Number(count)));
}
