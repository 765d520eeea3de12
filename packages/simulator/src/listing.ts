import type { Estate, OperationName } from './estate.ts';
import { compileFilters, valuesAt } from './filters.ts';
import type { ListOperation, Pick } from './operations/list-operation.ts';
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
 * @throws Refusal for a missing or unknown input, an unknown id, or an operation that the estate does not serve.
 */
export function listItems(estate: Estate, call: ListCall): readonly unknown[] {
  const { list, input } = call;
  requireInputs(list, input);
  requireParent(estate, call);
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
  const items = estate.list(call.accountId, call.region, action, input) ?? BUILT_IN[action]?.(estate, call);
  if (items === undefined) throw new Refusal('unknown-action', { reason: name });
  return items;
}

function requireInputs(list: ListOperation, input: Fields): void {
  const missing = list.required?.find((name) => isAbsent(input[name]));
  if (missing !== undefined) throw new Refusal('missing-parameter', { reason: missing });
  if (list.requiredOne?.every((name) => isAbsent(input[name]))) {
    throw new Refusal('missing-parameter', { reason: `One of ${list.requiredOne.join(', ')}` });
  }
}

function requireParent(estate: Estate, call: ListCall): void {
  const { parent } = call.list;
  if (parent === undefined) return;
  const wanted = call.input[parent.input];
  const found = ask(estate, call, parent.operation, {}).find((item) => valuesAt(item, parent.path.split('.'))[0] === wanted);
  const gone = parent.gone !== undefined && valuesAt(found, parent.gone.path.split('.'))[0] === parent.gone.state;
  if (found === undefined || gone) throw unknown(parent.unknown, String(wanted));
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

/** What the server knows by itself where the estate does not say. */
const BUILT_IN: Readonly<Record<string, (estate: Estate, call: ListCall) => readonly unknown[]>> = {
  'ec2:DescribeRegions': (estate, call) => {
    const enabled = new Set(estate.accounts.find(({ id }) => id === call.accountId)?.regionsEnabled);
    return knownRegions(estate)
      .filter((region) => enabled.has(region) || call.input.AllRegions === true)
      .map((region) => ({
        RegionName: region,
        Endpoint: `ec2.${region}.amazonaws.com`,
        OptInStatus: enabled.has(region) ? 'opt-in-not-required' : 'not-opted-in',
      }));
  },
  'ec2:DescribeAvailabilityZones': (_estate, call) =>
    ['a', 'b', 'c'].map((letter, at) => ({
      State: 'available',
      OptInStatus: 'opt-in-not-required',
      RegionName: call.region,
      ZoneName: call.region + letter,
      ZoneId: `${shortRegion(call.region)}-az${at + 1}`,
      GroupName: call.region,
      NetworkBorderGroup: call.region,
      ZoneType: 'availability-zone',
      Messages: [],
    })),
};

function knownRegions(estate: Estate): readonly string[] {
  return [...new Set([...(estate.regions ?? []), ...estate.accounts.flatMap(({ regionsEnabled }) => regionsEnabled)])];
}

/** `eu-central-1` as zone ids have it: `euc1`. */
function shortRegion(region: string): string {
  const [area = '', ...rest] = region.split('-');
  return area + rest.map((part) => part.charAt(0)).join('');
}
