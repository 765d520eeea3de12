import { BUILT_IN } from './built-in.ts';
import type { Estate, OperationName } from './estate.ts';
import { compileFilters, valuesAt } from './filters.ts';
import { type Alias, itemSchemaOf, type ListOperation, type Parent, type Pick, type Said } from './operations/list-operation.ts';
import type { Fields } from './protocols/schema.ts';
import { Refusal, serviceRefusal } from './refusal.ts';
import type { Operation } from './services.ts';

export interface ListCall {
  readonly accountId: string;
  readonly region: string;
  readonly operation: Operation;
  readonly list: ListOperation;
  readonly input: Fields;
}

/**
 * Everything that a call lists: what the estate has, less what the call's ids and filters leave out.
 *
 * @throws Refusal for a missing or unknown input, or an unknown id.
 */
export function listItems(estate: Estate, call: ListCall): readonly unknown[] {
  const { list } = call;
  if (list.reserved !== undefined) requirePrivilege(estate, call, list.reserved);
  requireInputs(list, call.input);
  const input = resolveParents(estate, call);
  let items = ask(estate, call, call.operation.name, input);
  if (list.absent !== undefined && items.length === 0) throw refusal(list.absent, String(call.input[list.absent.input ?? '']));
  for (const pick of list.picks ?? []) items = applyPick(items, pick, call);
  const filters = list.filters && input[list.filters.input];
  if (list.filters === undefined || list.list === null || !Array.isArray(filters)) return items;
  const { paths = {} } = list.filters;
  const item = itemSchemaOf(list);
  const isOuter = (filter: { Name?: string }) => list.within === undefined || list.outerFilters?.includes(filter.Name ?? '') === true;
  const [outer, inner] = [filters.filter(isOuter), filters.filter((filter) => !isOuter(filter))];
  if (outer.length > 0) items = items.filter(compileFilters(outer, item, paths));
  if (inner.length > 0 && list.within !== undefined) {
    items = keep(items, list.within, compileFilters(inner, item.getMemberSchema(list.within).getValueSchema(), paths));
  }
  return items;
}

/** `name`: an operation of the same service, or with the service before a colon. */
function ask(estate: Estate, call: ListCall, name: string, input: Fields): readonly unknown[] {
  const { key } = call.operation;
  const asked = name.includes(':') ? (name as OperationName) : (`${key.slice(0, key.indexOf(':'))}:${name}` as const);
  const { accountId, region } = call;
  return estate.list(accountId, region, asked, input) ?? BUILT_IN[asked]?.(estate, { accountId, region, input }) ?? [];
}

function requirePrivilege(estate: Estate, call: ListCall, { to, others, nowhere }: NonNullable<ListOperation['reserved']>): void {
  const allowed = to.flatMap(({ operation, path }) => ask(estate, call, operation, {}).flatMap((item) => valuesAt(item, path.split('.'))));
  if (allowed.length === 0) throw refusal(nowhere, call.accountId);
  if (!allowed.includes(call.accountId)) throw refusal(others, call.accountId);
}

function requireInputs(list: ListOperation, input: Fields): void {
  const missing = list.required?.find((name) => isAbsent(input[name]));
  if (missing !== undefined) throw new Refusal('missing-parameter', { reason: missing });
  if (list.requiredOne?.every((name) => isAbsent(input[name]))) {
    throw new Refusal('missing-parameter', { reason: `One of ${list.requiredOne.join(', ')}` });
  }
  for (const [name, most] of Object.entries(list.atMost ?? {})) {
    const given = input[name];
    if (Array.isArray(given) && given.length > most) {
      throw new Refusal('invalid-parameter', { reason: `${name} has ${given.length} members; it may have at most ${most}` });
    }
  }
  for (const [name, values] of Object.entries(list.choices ?? {})) {
    const given = input[name];
    if (given !== undefined && !values.includes(String(given))) {
      throw new Refusal('invalid-parameter', { reason: `Value (${String(given)}) for parameter ${name} is invalid.` });
    }
  }
}

/** The input with each parent named as its listing has it. @throws Refusal for one that is not there. */
function resolveParents(estate: Estate, call: ListCall): Fields {
  const { parent, alsoParents = [] } = call.list;
  let input = call.input;
  const above: Fields = {};
  for (const each of parent === undefined ? [] : [parent, ...alsoParents]) {
    const found = resolveParent(estate, call, each, above);
    if (found === undefined) continue;
    above[each.input] = found;
    input = { ...input, [each.input]: found };
  }
  return input;
}

/** The parent's id, or several, or undefined where the input names none. */
function resolveParent(estate: Estate, call: ListCall, parent: Parent, above: Fields): unknown {
  const aliases = parent.alias ?? [];
  const names = [{ input: parent.input, path: parent.path }, ...aliases.map((alias) => ({ input: parent.input, ...alias }))];
  const given = names.find(({ input }) => !isAbsent(call.input[input]))?.input;
  if (given === undefined) return undefined;
  const value = call.input[given];
  const known = knownParents(
    estate,
    call,
    parent,
    above,
    names.filter(({ input }) => input === given),
  );
  const resolve = (one: unknown): unknown => {
    const id = known.get(one);
    if (id === undefined) throw refusal(parent.unknown, String(one));
    return id;
  };
  return Array.isArray(value) ? value.map(resolve) : resolve(value);
}

/** The ids of what may be a parent, by each of the names that the input may give it. */
function knownParents(
  estate: Estate,
  call: ListCall,
  { operation, path, gone, or = [] }: Parent,
  above: Fields,
  names: readonly Alias[],
): ReadonlyMap<unknown, unknown> {
  const known = new Map<unknown, unknown>();
  for (const item of ask(estate, call, operation, above)) {
    if (gone !== undefined && valuesAt(item, gone.path.split('.'))[0] === gone.state) continue;
    for (const id of valuesAt(item, path.split('.'))) {
      for (const name of names) {
        for (const value of name.path === path ? [id] : valuesAt(item, name.path.split('.'))) {
          known.set(value, id);
          if (name.prefix !== undefined) known.set(String(value).replace(name.prefix, ''), id);
        }
      }
    }
  }
  for (const other of or) {
    for (const id of ask(estate, call, other.operation, {}).flatMap((item) => valuesAt(item, other.path.split('.')))) known.set(id, id);
  }
  return known;
}

function applyPick(items: readonly unknown[], pick: Pick, call: ListCall): readonly unknown[] {
  const given = call.input[pick.input];
  if (isAbsent(given) || given === pick.all) return items;
  const values = valuesAt(given, pick.field === undefined ? [] : [pick.field]);
  const wanted = new Set(values.map((value) => (value === 'self' ? call.accountId : String(value))));
  const paths = [pick.path, ...(pick.or ?? [])].map((path) => path.split('.'));
  const { within } = call.list;
  const valuesOf = (item: unknown, inside: readonly string[]) => paths.flatMap((path) => valuesAt(item, [...inside, ...path]).map(String));
  if (pick.unknown !== undefined) {
    const known = new Set(items.flatMap((item) => valuesOf(item, within === undefined ? [] : [within])));
    for (const value of wanted) if (!known.has(value)) throw refusal(saidOf(pick.unknown, value), value);
  }
  return keep(items, within, (item) => valuesOf(item, []).some((value) => wanted.has(value)));
}

/** The items that match; where the test is about what is inside them, the items with those of their insides that match. */
function keep(items: readonly unknown[], within: string | undefined, matches: (item: unknown) => boolean): readonly unknown[] {
  if (within === undefined) return items.filter(matches);
  return items
    .map((item) => ({ ...(item as Fields), [within]: valuesAt(item, [within]).filter(matches) }))
    .filter((item) => (item[within] as unknown[]).length > 0);
}

function saidOf(said: Said | readonly Said[], value: string): Said {
  const several = 'code' in said ? [said] : said;
  return (several.find(({ about }) => about === undefined || value.includes(about)) ?? several[0]) as Said;
}

function refusal({ code, message, status }: Said, value: string): Refusal {
  return serviceRefusal(code, message.replace('{}', value), status);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
