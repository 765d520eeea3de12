import type { Path } from './collector.ts';

/** Begins a path into what the item was listed under. */
export const PARENT_PREFIX = '$parent.';

/** The value at a path that goes through no list; undefined where a part of the way is absent. */
export function valueAt(value: unknown, path: Path): unknown {
  if (!path.includes('.')) return field(value, path);
  let found = value;
  for (const name of path.split('.')) {
    if (found === undefined) return undefined;
    found = field(found, name);
  }
  return found;
}

/** Every value at a path that may go through lists (`Groups[].GroupId`, `SubnetIds[]`) and maps (`SyncStates{}.SubnetId`), in their order. */
export function valuesAt(value: unknown, path: Path): unknown[] {
  if (!path.includes('[]') && !path.includes('{}')) {
    const found = valueAt(value, path);
    return found === undefined ? [] : [found];
  }
  let found: unknown[] = [value];
  for (const { name, through } of pathSteps(path)) {
    const next: unknown[] = [];
    for (const holder of found) {
      const below = field(holder, name);
      if (through === undefined) {
        if (below !== undefined) next.push(below);
      } else {
        for (const element of elementsOf(below, through)) next.push(element);
      }
    }
    found = next;
  }
  return found;
}

/** One name of a path, and what it goes through there: the elements of a list or the values of a map. */
export interface PathStep {
  readonly name: string;
  readonly through: 'list' | 'map' | undefined;
}

export function pathSteps(path: Path): PathStep[] {
  return path.split('.').map((part) => {
    if (part.endsWith('[]')) return { name: part.slice(0, -2), through: 'list' };
    return part.endsWith('{}') ? { name: part.slice(0, -2), through: 'map' } : { name: part, through: undefined };
  });
}

/** What a step goes through; nothing where it is neither a list nor a map, as the path says. */
export function elementsOf(value: unknown, through: 'list' | 'map'): readonly unknown[] {
  if (through === 'list') return Array.isArray(value) ? value : [];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [];
}

/** The last name of a path, e.g. `PreSharedKey` of `Options.TunnelOptions[].PreSharedKey`. */
export function lastName(path: Path): string {
  return path.slice(path.lastIndexOf('.') + 1).replace(/\[\]|\{\}/, '');
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[name] ?? undefined;
}
