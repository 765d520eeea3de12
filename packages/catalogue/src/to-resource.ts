import type { Json, JsonObject, Link, Partition, Resource, ResourceType, Scope } from '@cadastre/contracts';
import type { Collector, IdentityPart, Item, LinkDeclaration, Parent, Path } from './collector.ts';
import { MalformedItemError } from './errors.ts';
import { lastName, valueAt, valuesAt } from './paths.ts';

const PARENT = '$parent.';

/** What surrounds an item: it decides identities and ARNs together with the item's own fields. */
interface Surroundings {
  readonly parent: Parent | undefined;
  readonly scope: Scope;
  readonly partition: Partition;
}

/**
 * The resource that a collector's facts make of an item; null where the item is in a state that counts as absent. Throws
 * {@link MalformedItemError} where the item lacks what identifies it.
 *
 * It runs once per item of every listing: it walks an item once and copies, since items belong to whoever decoded them.
 */
export function toResource(
  collector: Collector,
  item: Item,
  parent: Parent | undefined,
  scope: Scope,
  partition: Partition,
): Resource | null {
  if (isGone(collector, item)) return null;
  const surroundings = { parent, scope, partition };
  const tags = toTags(collector, item);
  return {
    id: toId(collector, item, surroundings),
    arn: toArn(collector, item, surroundings),
    name: toName(collector, item, tags),
    parentId: parent?.id ?? null,
    tags,
    attributes: toAttributes(collector, item),
    links: toLinks(collector.links, item, parent),
  };
}

/** AWS's documentation and its answers disagree on the case of some states (`Deleted`, `deleted`). */
function isGone(collector: Collector, item: Item): boolean {
  if (!collector.gone) return false;
  const state = valueAt(item, collector.gone.path);
  if (typeof state !== 'string') return false;
  const lower = state.toLowerCase();
  return collector.gone.states.some((gone) => gone.toLowerCase() === lower);
}

/** The parts joined with `|`, absent ones being empty. The first part, and at least one that the item itself carries, must be present. */
function toId(collector: Collector, item: Item, surroundings: Surroundings): string {
  const { identity } = collector;
  const values = identity.map((part) => identityValue(part, item, surroundings));
  const required = isOfParent(identity[0]) ? values.slice(1) : values.slice(0, 1);
  if (values[0] === '' || required.every((value) => value === '')) {
    throw new MalformedItemError(collector.type, `lacks its ${identity.map(partName).join(' and ')}`);
  }
  return values.join('|');
}

function identityValue(part: IdentityPart, item: Item, surroundings: Surroundings): string {
  if (typeof part !== 'string') {
    for (const alternative of part) {
      const value = identityValue(alternative, item, surroundings);
      if (value !== '') return value;
    }
    return '';
  }
  if (part === '$account') return surroundings.scope.accountId;
  if (part === '$region') return surroundings.scope.region;
  const value = part.startsWith(PARENT) ? valueAt(surroundings.parent?.attributes, part.slice(PARENT.length)) : valueAt(item, part);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function partName(part: IdentityPart): string {
  return typeof part === 'string' ? part : part.join(' or ');
}

function isOfParent(part: IdentityPart | undefined): boolean {
  return typeof part === 'string' && part.startsWith(PARENT);
}

function toArn(collector: Collector, item: Item, surroundings: Surroundings): string | null {
  if (!collector.arn) return null;
  if ('path' in collector.arn) return text(valueAt(item, collector.arn.path));
  let complete = true;
  const arn = collector.arn.template.replace(/\{([^}]+)\}/g, (_, names: string) => {
    for (const name of names.split('|')) {
      const value = arnValue(name, item, surroundings);
      if (value !== null) return value;
    }
    complete = false;
    return '';
  });
  return complete ? arn : null;
}

function arnValue(name: string, item: Item, { scope, partition }: Surroundings): string | null {
  if (name === 'Partition') return partition;
  if (name === 'Region') return scope.region;
  if (name === 'Account') return scope.accountId;
  return text(valueAt(item, name));
}

function toName(collector: Collector, item: Item, tags: Readonly<Record<string, string>>): string | null {
  if (collector.name === null) return null;
  return text(collector.name === undefined ? tags.Name : valueAt(item, collector.name));
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Direct Connect spells `key` and `value`, EC2 `Key` and `Value`. */
interface Tag {
  readonly Key?: string;
  readonly Value?: string;
  readonly key?: string;
  readonly value?: string;
}

function toTags(collector: Collector, item: Item): Record<string, string> {
  const tags: Record<string, string> = {};
  const list = collector.tags === undefined ? undefined : valueAt(item, collector.tags);
  if (!Array.isArray(list)) return tags;
  for (const tag of list as readonly Tag[]) {
    const key = tag?.Key ?? tag?.key;
    if (key === undefined) throw new MalformedItemError(collector.type, 'has a tag without a key');
    put(tags, key, tag.Value ?? tag.value ?? '');
  }
  return tags;
}

/** `__proto__` is a legal tag key, which an assignment would lose. */
function put<V>(target: Record<string, V>, key: string, value: V): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

function toAttributes(collector: Collector, item: Item): JsonObject {
  const { type, tags, secrets } = collector;
  const stripped = secrets === undefined ? undefined : new Set(secrets.map(lastName));
  const attributes: Record<string, Json> = {};
  for (const name in item) {
    const value = item[name];
    if (value === undefined || name === tags || stripped?.has(name)) continue;
    attributes[name] = toJson(value, type, stripped);
  }
  return attributes;
}

/** A value of the SDK as JSON: times in ISO 8601 UTC, bytes in base64, absent fields and secrets left out. */
function toJson(value: unknown, type: ResourceType, stripped: ReadonlySet<string> | undefined): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      // JSON has no NaN and no infinities; AWS's own JSON spells them as strings.
      return Number.isFinite(value) ? value : String(value);
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map((element) => toJson(element, type, stripped));
      if (value instanceof Date) return toTime(value, type);
      if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
      return toJsonObject(value as Item, type, stripped);
    default:
      throw new MalformedItemError(type, `holds a ${typeof value}`);
  }
}

function toJsonObject(value: Item, type: ResourceType, stripped: ReadonlySet<string> | undefined): JsonObject {
  const object: Record<string, Json> = {};
  for (const name in value) {
    const below = value[name];
    if (below === undefined || stripped?.has(name)) continue;
    put(object, name, toJson(below, type, stripped));
  }
  return object;
}

function toTime(value: Date, type: ResourceType): string {
  if (Number.isNaN(value.getTime())) throw new MalformedItemError(type, 'holds a time that is none');
  return value.toISOString();
}

function toLinks(declarations: readonly LinkDeclaration[], item: Item, parent: Parent | undefined): Link[] {
  const links: Link[] = [];
  const seen = new Set<string>();
  for (const { kind, path, type, prefix } of declarations) {
    for (const id of linkedIds(path, item, parent)) {
      if (typeof id !== 'string' || id === '' || (prefix !== undefined && !id.startsWith(prefix))) continue;
      const key = `${kind} ${type} ${id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      links.push({ kind, type, id });
    }
  }
  return links;
}

function linkedIds(path: Path, item: Item, parent: Parent | undefined): unknown[] {
  return path.startsWith(PARENT) ? valuesAt(parent?.attributes, path.slice(PARENT.length)) : valuesAt(item, path);
}
