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

/** Every value at a path that may go through lists (`Groups[].GroupId`, `SubnetIds[]`), in their order. */
export function valuesAt(value: unknown, path: Path): unknown[] {
  if (!path.includes('[]')) {
    const found = valueAt(value, path);
    return found === undefined ? [] : [found];
  }
  let found: unknown[] = [value];
  for (const { name, isList } of pathSteps(path)) {
    const next: unknown[] = [];
    for (const holder of found) {
      const below = field(holder, name);
      if (!isList) {
        if (below !== undefined) next.push(below);
      } else if (Array.isArray(below)) {
        for (const element of below) next.push(element);
      }
    }
    found = next;
  }
  return found;
}

/** One name of a path, and whether the list there is gone through. */
export interface PathStep {
  readonly name: string;
  readonly isList: boolean;
}

export function pathSteps(path: Path): PathStep[] {
  return path.split('.').map((part) => (part.endsWith('[]') ? { name: part.slice(0, -2), isList: true } : { name: part, isList: false }));
}

/** The last name of a path, e.g. `PreSharedKey` of `Options.TunnelOptions[].PreSharedKey`. */
export function lastName(path: Path): string {
  return path.slice(path.lastIndexOf('.') + 1).replace('[]', '');
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[name] ?? undefined;
}
