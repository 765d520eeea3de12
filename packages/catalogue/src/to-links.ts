import type { Link } from '@cadastre/contracts';
import type { Collector, Item, LinkDeclaration, Parent } from './collector.ts';
import { withoutPrefix } from './id-prefix.ts';
import { elementsOf, PARENT_PREFIX, type PathStep, pathSteps } from './paths.ts';

/** A declaration whose path is taken apart once, not once per item. */
interface CompiledLink extends Omit<LinkDeclaration, 'path'> {
  readonly idPrefixes: Collector['idPrefixes'];
  readonly ofParent: boolean;
  readonly steps: readonly PathStep[];
}

const compiledByCollector = new WeakMap<Collector, readonly CompiledLink[]>();

/** Up to so many links it is cheaper to look for an equal one than to keep a set. */
const FEW = 16;

interface Found {
  readonly links: Link[];
  seen: Set<string> | undefined;
}

/** Each reference once, however often the item repeats it. */
export function toLinks(collector: Collector, item: Item, parent: Parent | undefined): Link[] {
  const found: Found = { links: [], seen: undefined };
  for (const link of compiledLinks(collector)) follow(link.ofParent ? parent?.attributes : item, link, 0, found);
  return found.links;
}

function compiledLinks(collector: Collector): readonly CompiledLink[] {
  let compiled = compiledByCollector.get(collector);
  if (compiled === undefined) {
    compiled = collector.links.map(({ path, ...declared }) => {
      const ofParent = path.startsWith(PARENT_PREFIX);
      return {
        ...declared,
        idPrefixes: collector.idPrefixes,
        ofParent,
        steps: pathSteps(ofParent ? path.slice(PARENT_PREFIX.length) : path),
      };
    });
    compiledByCollector.set(collector, compiled);
  }
  return compiled;
}

function follow(value: unknown, link: CompiledLink, at: number, found: Found): void {
  const step = link.steps[at];
  if (step === undefined) {
    add(value, link, found);
  } else if (typeof value === 'object' && value !== null) {
    const below = (value as Item)[step.name];
    if (step.through === undefined) follow(below, link, at + 1, found);
    else for (const element of elementsOf(below, step.through)) follow(element, link, at + 1, found);
  }
}

function add(value: unknown, { kind, type, prefix, idPrefixes }: CompiledLink, found: Found): void {
  if (typeof value !== 'string' || value === '' || (prefix !== undefined && !value.startsWith(prefix))) return;
  const id = withoutPrefix(value, idPrefixes);
  const { links } = found;
  if (links.length < FEW) {
    if (links.some((link) => link.id === id && link.kind === kind && link.type === type)) return;
  } else {
    found.seen ??= new Set(links.map(keyOf));
    const { size } = found.seen;
    if (found.seen.add(keyOf({ kind, type, id })).size === size) return;
  }
  links.push({ kind, type, id });
}

function keyOf({ kind, type, id }: Link): string {
  return `${kind} ${type} ${id}`;
}
