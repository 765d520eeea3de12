import type { Partition, Resource, Scope } from '@cadastre/contracts';
import type { Collector, IdentityPart, Item, Page, Parent } from './collector.ts';
import { MalformedItemError } from './errors.ts';
import { isGone } from './gone.ts';
import { withoutPrefix } from './id-prefix.ts';
import { PARENT_PREFIX, valueAt } from './paths.ts';
import { put, toAttributes } from './to-attributes.ts';
import { toLinks } from './to-links.ts';

/** What surrounds an item: it decides identities and ARNs together with the item's own fields. */
interface Surroundings {
  readonly parent?: Parent | undefined;
  readonly scope: Scope;
  readonly partition: Partition;
}

/** The resources of a page, less those in a state that counts as absent. Throws {@link MalformedItemError} as {@link toResource} does. */
export function toResources(collector: Collector, page: Page, scope: Scope, partition: Partition): Resource[] {
  const surroundings = { parent: page.parent, scope, partition };
  const first = page.first ?? 0;
  return page.items.flatMap((item, place) => toResource(collector, item, surroundings, first + place) ?? []);
}

/**
 * The resource that a collector's facts make of an item; null where the item is in a state that counts as absent. Throws
 * {@link MalformedItemError} where the item lacks what identifies it.
 *
 * It runs once per item of every listing: it walks an item once and shares with it what needs no change, so neither may be changed afterwards.
 */
export function toResource(collector: Collector, item: Item, surroundings: Surroundings, ordinal = 0): Resource | null {
  if (isGone(collector.gone, item)) return null;
  const { parent } = surroundings;
  const tags = toTags(collector, item);
  return {
    id: toId(collector, item, surroundings, ordinal),
    arn: toArn(collector, item, surroundings),
    name: toName(collector, item, tags),
    parentId: parent?.id ?? null,
    tags,
    attributes: toAttributes(collector, item),
    links: toLinks(collector, item, parent),
  };
}

/** The parts joined with `|`, absent ones being empty. The first part, and at least one that the item itself carries, must be present. */
function toId(collector: Collector, item: Item, surroundings: Surroundings, ordinal: number): string {
  const { identity, idPrefixes } = collector;
  const values = identity.map((part) => withoutPrefix(identityValue(part, item, surroundings, ordinal), idPrefixes));
  if (values[0] === '' || !hasOwnPart(identity, values)) {
    throw new MalformedItemError(collector.type, `lacks its ${identity.map(partName).join(' and ')}`);
  }
  return values.join('|');
}

/** Where the parent's identity leads, something of the item must follow, unless there is but one item under each parent. */
function hasOwnPart(identity: readonly IdentityPart[], values: readonly string[]): boolean {
  const own = values.filter((_value, place) => !isOfParent(identity[place]));
  return own.length === 0 || !isOfParent(identity[0]) || own.some((value) => value !== '');
}

function identityValue(part: IdentityPart, item: Item, surroundings: Surroundings, ordinal: number): string {
  if (typeof part !== 'string') {
    for (const alternative of part) {
      const value = identityValue(alternative, item, surroundings, ordinal);
      if (value !== '') return value;
    }
    return '';
  }
  if (part === '$account') return surroundings.scope.accountId;
  if (part === '$region') return surroundings.scope.region;
  if (part === '$ordinal') return String(ordinal);
  const value = part.startsWith(PARENT_PREFIX)
    ? valueAt(surroundings.parent?.attributes, part.slice(PARENT_PREFIX.length))
    : valueAt(item, part);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function partName(part: IdentityPart): string {
  return typeof part === 'string' ? part : part.join(' or ');
}

function isOfParent(part: IdentityPart | undefined): boolean {
  return typeof part === 'string' && part.startsWith(PARENT_PREFIX);
}

function toArn(collector: Collector, item: Item, surroundings: Surroundings): string | null {
  if (!collector.arn) return null;
  if ('path' in collector.arn) return text(valueAt(item, collector.arn.path));
  let arn = '';
  for (const part of templateParts(collector, collector.arn.template)) {
    const value = typeof part === 'string' ? part : arnValue(part, item, surroundings, collector.idPrefixes);
    if (value === null) return null;
    arn += value;
  }
  return arn;
}

/** An ARN's template taken apart: what stands as it is, and the names of which the first that has a value counts. */
type TemplatePart = string | readonly string[];

const partsByCollector = new WeakMap<Collector, readonly TemplatePart[]>();

function templateParts(collector: Collector, template: string): readonly TemplatePart[] {
  let parts = partsByCollector.get(collector);
  if (parts === undefined) {
    // The pieces in braces are those at the odd places.
    parts = template.split(/\{([^}]+)\}/).map((piece, place) => (place % 2 === 0 ? piece : piece.split('|')));
    partsByCollector.set(collector, parts);
  }
  return parts;
}

function arnValue(
  names: readonly string[],
  item: Item,
  { scope, partition }: Surroundings,
  idPrefixes: Collector['idPrefixes'],
): string | null {
  for (const name of names) {
    if (name === 'Partition') return partition;
    if (name === 'Region') return scope.region;
    if (name === 'Account') return scope.accountId;
    const value = text(valueAt(item, name));
    if (value !== null) return withoutPrefix(value, idPrefixes);
  }
  return null;
}

function toName(collector: Collector, item: Item, tags: Readonly<Record<string, string>>): string | null {
  if (collector.name === null) return null;
  return text(collector.name === undefined ? tags.Name : valueAt(item, collector.name));
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Most services return a list; some of them spell `key` and `value`, EC2 `Key` and `Value`. Others return a map. */
interface Tag {
  readonly Key?: string;
  readonly Value?: string;
  readonly key?: string;
  readonly value?: string;
}

function toTags(collector: Collector, item: Item): Record<string, string> {
  const tags: Record<string, string> = {};
  const found = collector.tags === undefined ? undefined : valueAt(item, collector.tags);
  if (!Array.isArray(found)) {
    for (const [key, value] of Object.entries(found ?? {})) put(tags, key, String(value));
    return tags;
  }
  for (const tag of found as readonly Tag[]) {
    const key = tag?.Key ?? tag?.key;
    if (key === undefined) throw new MalformedItemError(collector.type, 'has a tag without a key');
    put(tags, key, tag.Value ?? tag.value ?? '');
  }
  return tags;
}
