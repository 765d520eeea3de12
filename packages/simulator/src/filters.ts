import { BlockList, isIPv6 } from 'node:net';
import type { NormalizedSchema } from '@smithy/core/schema';
import { globExpression } from './policy.ts';
import { Refusal } from './refusal.ts';

/** The values at a path of fields, e.g. `Placement.AvailabilityZone`; a list on the way gives those of each of its elements. */
export function valuesAt(item: unknown, path: readonly string[]): unknown[] {
  if (item === undefined || item === null) return [];
  if (Array.isArray(item)) return item.flatMap((element) => valuesAt(element, path));
  const [field, ...rest] = path;
  if (field === undefined) return [item];
  return typeof item === 'object' ? valuesAt((item as Record<string, unknown>)[field], rest) : [];
}

/** A `Filters` input as it arrives. */
interface Filter {
  readonly Name?: string;
  readonly Values?: readonly string[];
}

type Matches = (item: unknown) => boolean;

/**
 * Makes a `Filters` input into a test: every filter must match, by any of its values, in which `*` and `?` stand for text. A filter's
 * name is the path of the field in kebab case (`vpc-id`, `association.subnet-id`), found in the item's schema; `paths` gives those that
 * are named otherwise.
 *
 * @throws Refusal for a filter that the operation lacks.
 */
export function compileFilters(filters: unknown, schema: NormalizedSchema, paths: Readonly<Record<string, string>>): Matches {
  const tests = ((filters ?? []) as readonly Filter[]).map((filter) => compileFilter(filter, schema, paths));
  return (item) => tests.every((test) => test(item));
}

function compileFilter(filter: Filter, schema: NormalizedSchema, paths: Readonly<Record<string, string>>): Matches {
  const name = filter.Name ?? '';
  const values = filter.Values ?? [];
  const patterns = values.map((value) => globExpression(value));
  const matchesAny = (found: unknown) => {
    const text = found instanceof Date ? found.toISOString() : String(found);
    return patterns.some((pattern) => pattern.test(text));
  };
  if (name.startsWith('route-search.')) return compileRouteSearch(name, values);
  const tags = schema.isStructSchema() ? [...schema.structIterator()].find(([member]) => /^(tags|TagSet)$/i.test(member))?.[0] : undefined;
  if (tags !== undefined && (name.startsWith('tag:') || name === 'tag-key' || name === 'tag-value')) {
    const key = name.startsWith('tag:') ? name.slice('tag:'.length) : undefined;
    return (item) =>
      valuesAt(item, [tags]).some((tag) => {
        const { Key, Value } = tag as { Key?: string; Value?: string };
        if (key !== undefined) return Key === key && matchesAny(Value ?? '');
        return matchesAny(name === 'tag-key' ? Key : (Value ?? ''));
      });
  }
  const path = paths[name]?.split('.') ?? findPath(schema, name.split('.'));
  if (path === undefined) throw new Refusal('invalid-parameter', { reason: `The filter '${name}' is invalid` });
  return (item) => valuesAt(item, path).some(matchesAny);
}

function findPath(schema: NormalizedSchema, parts: readonly string[]): string[] | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return [];
  const struct = schema.isListSchema() ? schema.getValueSchema() : schema;
  if (!struct.isStructSchema()) return undefined;
  // The filters of Route 53 Resolver are called as the fields are.
  const wanted = part.replaceAll('-', '').toLowerCase();
  for (const [name, member] of struct.structIterator()) {
    const plain = name.toLowerCase();
    if (plain !== wanted && plain !== `${wanted}s` && plain !== `${wanted}set`) continue;
    const deeper = findPath(member, rest);
    if (deeper !== undefined) return [name, ...deeper];
  }
  return undefined;
}

/** The `route-search.…` filters of SearchTransitGatewayRoutes: how a route's destination lies to the given CIDR block. */
function compileRouteSearch(name: string, values: readonly string[]): Matches {
  const kind = name.slice('route-search.'.length);
  const compare = ROUTE_SEARCHES[kind];
  if (compare === undefined) throw new Refusal('invalid-parameter', { reason: `The filter '${name}' is invalid` });
  return (item) => {
    const destination = (item as { DestinationCidrBlock?: unknown }).DestinationCidrBlock;
    return typeof destination === 'string' && values.some((value) => compare(destination, value));
  };
}

const ROUTE_SEARCHES: Readonly<Record<string, (destination: string, value: string) => boolean>> = {
  'exact-match': (destination, value) => destination === value,
  'subnet-of-match': (destination, value) => contains(value, destination),
  'supernet-of-match': (destination, value) => contains(destination, value),
};

function contains(outer: string, inner: string): boolean {
  const [network = '', length = ''] = outer.split('/');
  const [address = '', innerLength = ''] = inner.split('/');
  const family = isIPv6(network) ? 'ipv6' : 'ipv4';
  if (isIPv6(address) !== (family === 'ipv6') || Number(innerLength) < Number(length)) return false;
  const block = new BlockList();
  block.addSubnet(network, Number(length), family);
  return block.check(address, family);
}
