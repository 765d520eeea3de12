import { BUILT_IN } from './built-in.ts';
import type { Estate, OperationName } from './estate.ts';
import { compileFilters, valuesAt } from './filters.ts';
import type { ListOperation, Parent, Pick } from './operations/list-operation.ts';
import { type Fields, outputOf } from './protocols/schema.ts';
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
  const { list, input } = call;
  requireInputs(list, input);
  if (list.parent !== undefined) requireParent(estate, call, list.parent);
  if (list.alsoParent !== undefined) requireParent(estate, call, list.alsoParent);
  let items = ask(estate, call, call.operation.name, input);
  for (const pick of list.picks ?? []) items = applyPick(items, pick, call);
  const filters = list.filters && input[list.filters.input];
  if (list.filters === undefined || list.list === null || !Array.isArray(filters)) return items;
  const { paths = {} } = list.filters;
  const item = outputOf(list.schema).getMemberSchema(list.list).getValueSchema();
  const isOuter = (filter: { Name?: string }) => list.within === undefined || list.outerFilters?.includes(filter.Name ?? '') === true;
  const [outer, inner] = [filters.filter(isOuter), filters.filter((filter) => !isOuter(filter))];
  if (outer.length > 0) items = items.filter(compileFilters(outer, item, paths));
  if (inner.length > 0 && list.within !== undefined) {
    items = keep(items, list.within, compileFilters(inner, item.getMemberSchema(list.within).getValueSchema(), paths));
  }
  return items;
}

function ask(estate: Estate, call: ListCall, name: string, input: Fields): readonly unknown[] {
  const service = call.operation.action.slice(0, call.operation.action.indexOf(':'));
  const action: OperationName = `${service}:${name}`;
  const { accountId, region } = call;
  return estate.list(accountId, region, action, input) ?? BUILT_IN[action]?.(estate, { accountId, region, input }) ?? [];
}

function requireInputs(list: ListOperation, input: Fields): void {
  const missing = list.required?.find((name) => isAbsent(input[name]));
  if (missing !== undefined) throw new Refusal('missing-parameter', { reason: missing });
  if (list.requiredOne?.every((name) => isAbsent(input[name]))) {
    throw new Refusal('missing-parameter', { reason: `One of ${list.requiredOne.join(', ')}` });
  }
  for (const [name, values] of Object.entries(list.choices ?? {})) {
    const given = input[name];
    if (given !== undefined && !values.includes(String(given))) {
      throw new Refusal('invalid-parameter', { reason: `Value (${String(given)}) for parameter ${name} is invalid.` });
    }
  }
}

function requireParent(estate: Estate, call: ListCall, parent: Parent): void {
  const given = call.input[parent.input];
  const wanted = Array.isArray(given) ? given : [given];
  const path = parent.path.split('.');
  const there = ask(estate, call, parent.operation, {}).filter(
    (item) => parent.gone === undefined || valuesAt(item, parent.gone.path.split('.'))[0] !== parent.gone.state,
  );
  const others = (parent.or ?? []).flatMap((other) =>
    ask(estate, call, other.operation, {}).flatMap((item) => valuesAt(item, [other.path])),
  );
  const known = new Set([...there.flatMap((item) => valuesAt(item, path)), ...others]);
  const missing = wanted.find((value) => !known.has(value));
  if (missing !== undefined) throw unknown(parent.unknown, String(missing));
}

function applyPick(items: readonly unknown[], pick: Pick, call: ListCall): readonly unknown[] {
  const given = call.input[pick.input];
  if (isAbsent(given)) return items;
  const wanted = new Set((Array.isArray(given) ? given : [given]).map((value) => (value === 'self' ? call.accountId : String(value))));
  const path = pick.path.split('.');
  const { within } = call.list;
  if (pick.unknown !== undefined) {
    const known = new Set(items.flatMap((item) => valuesAt(item, within === undefined ? path : [within, ...path])));
    for (const value of wanted) if (!known.has(value)) throw unknown(pick.unknown, value);
  }
  return keep(items, within, (item) => valuesAt(item, path).some((value) => wanted.has(String(value))));
}

/** The items that match; where the test is about what is inside them, the items with those of their insides that match. */
function keep(items: readonly unknown[], within: string | undefined, matches: (item: unknown) => boolean): readonly unknown[] {
  if (within === undefined) return items.filter(matches);
  return items
    .map((item) => ({ ...(item as Fields), [within]: valuesAt(item, [within]).filter(matches) }))
    .filter((item) => (item[within] as unknown[]).length > 0);
}

function unknown(said: { readonly code: string; readonly message: string }, value: string): Refusal {
  return serviceRefusal(said.code, said.message.replace('{}', value));
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
