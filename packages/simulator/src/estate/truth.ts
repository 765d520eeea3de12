import { GLOBAL_REGION } from '@cadastre/contracts';
import { valuesAt } from '../filters.ts';
import { listAt } from './listing.ts';
import type { Site } from './plan.ts';
import { TRUTH_RULES } from './truth-rules/all.ts';
import type { TruthDetail, TruthRule } from './truth-rules/truth-rule.ts';

/** An item as it should be registered: times as ISO 8601 text, nothing undefined, no secrets. Tags and embedded rows are left in it. */
export type TrueItem = Readonly<Record<string, unknown>>;

/** Per resource type, what exists by its id. Types without any row are left out. */
export type TrueRows = Readonly<Record<string, Readonly<Record<string, TrueItem>>>>;

interface Row {
  readonly id: string;
  readonly item: TrueItem;
  readonly parent: TrueItem | undefined;
}

/** What exists in one account and region; `global` tells the types that belong to the account. */
export function truthOf(site: Site, region: string): TrueRows {
  const global = region === GLOBAL_REGION;
  const found = new Map<string, readonly Row[]>();
  if (global) found.set('sts:caller-identity', [{ id: site.account.id, item: { Account: site.account.id }, parent: undefined }]);
  for (const rule of TRUTH_RULES) {
    if ((rule.global === true) === global) found.set(rule.type, rowsOf(site, rule, region, found));
  }
  return Object.fromEntries([...found].filter(([, rows]) => rows.length > 0).map(([type, rows]) => [type, byId(type, rows)]));
}

/** An id that stood for two rows would hide one: that is a defect of the estate. */
function byId(type: string, rows: readonly Row[]): Readonly<Record<string, TrueItem>> {
  const secrets = secretsOf(type);
  const items: Record<string, TrueItem> = {};
  for (const { id, item } of rows) {
    if (Object.hasOwn(items, id)) throw new Error(`two rows of ${type} are ${id}`);
    items[id] = withoutSecrets(item, secrets);
  }
  return items;
}

function secretsOf(type: string): readonly string[] {
  return TRUTH_RULES.find((rule) => rule.type === type)?.secrets ?? [];
}

function rowsOf(site: Site, rule: TruthRule, region: string, found: ReadonlyMap<string, readonly Row[]>): readonly Row[] {
  if (rule.toldTo && !isToldTo(site, rule.toldTo)) return [];
  const rows = candidates(site, rule, found)
    .filter(({ item }) => !rule.gone || !isIn(item, rule.gone))
    .map(({ item, parent }) => ({
      id: identify(rule, item, parent, site.account.id, region),
      item: withTags(site, rule, withDetail(site, rule, item)),
      parent,
    }));
  return rule.each === undefined ? rows : merged(rows);
}

/** What several answers tell about one thing. */
function merged(rows: readonly Row[]): readonly Row[] {
  const byIdentity = new Map<string, Row>();
  for (const row of rows) {
    const known = byIdentity.get(row.id);
    byIdentity.set(row.id, known === undefined ? row : { ...known, item: { ...known.item, ...row.item } });
  }
  return [...byIdentity.values()];
}

function isToldTo(site: Site, lists: NonNullable<TruthRule['toldTo']>): boolean {
  return lists.some(({ operation, path }) => (listAt(site, operation, {}) ?? []).some((item) => at(item, path) === site.account.id));
}

function isOwn(site: Site, { owner }: TruthRule, item: TrueItem): boolean {
  return owner === undefined || ownerOf(site, item[owner]) === site.account.id;
}

/** The account that a field names, by its id or in an ARN; where it names none, the one that is asked. */
function ownerOf(site: Site, value: unknown): unknown {
  if (typeof value !== 'string') return value ?? site.account.id;
  return value.startsWith('arn:') ? value.split(':')[4] || site.account.id : value;
}

function withDetail(site: Site, rule: TruthRule, item: TrueItem): TrueItem {
  const asked = ({ only, ofOthers }: TruthDetail): boolean => (ofOthers || isOwn(site, rule, item)) && (!only || isIn(item, only));
  const detail = [rule.detail ?? []].flat().find(asked);
  if (detail === undefined) return item;
  const [told] = listAt(site, detail.operation, { [detail.input]: item[detail.from ?? detail.input] }) ?? [];
  if (told === undefined) return item;
  const answer = plain(told) as TrueItem;
  if ('as' in detail) return { ...item, [detail.as]: answer };
  const { [detail.spread ?? '']: own, ...beside } = withoutSecrets(answer, detail.less ?? []);
  return { ...item, ...(own as TrueItem | undefined), ...beside };
}

function withTags(site: Site, rule: TruthRule, item: TrueItem): TrueItem {
  const { tags, prefixes } = rule;
  if (tags === undefined || !isOwn(site, rule, item)) return item;
  const { operation, input, from, within, alone, also } = tags;
  const named = withoutPrefix(item[from], prefixes);
  const told = listAt(site, operation, { ...also, [input]: within === undefined || alone ? named : [named] }) ?? [];
  if (tags.mapped) return { ...item, Tags: plain(told[0]) };
  return { ...item, Tags: plain(within === undefined ? told : (told[0] as TrueItem | undefined)?.[within]) };
}

interface Candidate {
  readonly item: TrueItem;
  readonly parent: TrueItem | undefined;
}

function candidates(site: Site, rule: TruthRule, found: ReadonlyMap<string, readonly Row[]>): readonly Candidate[] {
  const rowsOfType = (type: string): readonly Row[] => found.get(type) ?? [];
  if (rule.holder !== undefined) {
    return rowsOfType(rule.holder).flatMap(({ item }) => inside(item, rule.rows ?? '').map((row) => ({ item: row, parent: item })));
  }
  if (rule.parent) return dependents(site, rule, rule.parent, parentsOf(rule.parent, rowsOfType));
  const { namedBy, among } = rule;
  if (among) {
    const values = listAt(site, among.operation, {}) ?? [];
    return values.flatMap((value) => listed(site, rule, { [among.input]: value }).map((item) => ({ item, parent: undefined })));
  }
  const items = listed(site, rule, { AllRegions: true, AllAvailabilityZones: true, ...rule.asked });
  if (!namedBy) return items.map((item) => ({ item, parent: undefined }));
  const named = new Set(rowsOfType(namedBy.type).map(({ item }) => item[namedBy.field]));
  return items.filter((item) => named.has(item[namedBy.by])).map((item) => ({ item, parent: undefined }));
}

function parentsOf(parent: NonNullable<TruthRule['parent']>, rowsOfType: (type: string) => readonly Row[]): readonly Row[] {
  const others = Object.entries(parent.alsoUnder ?? {}).flatMap(([type, field]) =>
    rowsOfType(type).map((row) => ({ ...row, item: { ...row.item, [parent.from]: row.item[field] } })),
  );
  return [...rowsOfType(parent.type), ...others];
}

function dependents(site: Site, rule: TruthRule, parent: NonNullable<TruthRule['parent']>, above: readonly Row[]): readonly Candidate[] {
  const { only, owner } = parent;
  const below = above
    .filter(({ item }) => !only || isIn(item, only))
    .filter(({ item }) => !owner || (ownerOf(site, at(item, owner.path)) === site.account.id) === (owner.other !== true))
    .flatMap((row) =>
      inputsOf(site, rule, parent, row).flatMap((input) =>
        listed(site, rule, input)
          .filter((item) => parent.reused || (at(item, parent.named ?? parent.input) ?? input[parent.input]) === input[parent.input])
          .map((item) => ({ item, parent: { ...input, ...row.item } })),
      ),
    );
  if (!parent.recursive || below.length === 0) return below;
  return [
    ...below,
    ...dependents(
      site,
      rule,
      parent,
      below.map((row) => ({ id: '', ...row })),
    ),
  ];
}

/** The inputs with which a parent is asked about. */
function inputsOf(
  site: Site,
  { each }: TruthRule,
  parent: NonNullable<TruthRule['parent']>,
  { item, parent: above }: Row,
): readonly TrueItem[] {
  let inputs: TrueItem[] = [{ [parent.input]: item[parent.from] }];
  const cross = (name: string, values: readonly unknown[]): void => {
    inputs = inputs.flatMap((input) => values.map((value) => withInput(input, name.split('.'), value)));
  };
  for (const [name, path] of Object.entries(parent.also ?? {})) {
    if (path === '$region') cross(name, [site.region]);
    else
      cross(
        name,
        path.startsWith('$parent.') ? valuesAt(above, path.slice('$parent.'.length).split('.')) : valuesAt(item, path.split('.')),
      );
  }
  if (each) cross(each.input, each.values);
  return inputs;
}

function withInput(input: TrueItem, [name = '', ...rest]: readonly string[], value: unknown): TrueItem {
  return { ...input, [name]: rest.length === 0 ? value : withInput((input[name] ?? {}) as TrueItem, rest, value) };
}

function listed(site: Site, rule: TruthRule, input: Readonly<Record<string, unknown>>): readonly TrueItem[] {
  const items = listAt(site, rule.operation, input);
  if (!items) throw new Error(`${rule.operation} is not simulated`);
  const plainItems = items.map((item) => (rule.value === undefined ? plain(item) : { [rule.value]: item }) as TrueItem);
  return rule.rows === undefined ? plainItems : plainItems.flatMap((item) => inside(item, rule.rows ?? ''));
}

function inside(item: TrueItem, field: string): readonly TrueItem[] {
  const value = item[field];
  return Array.isArray(value) ? (value as TrueItem[]) : [];
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const [field, held] of Object.entries(value)) if (held !== undefined) copy[field] = plain(held);
  return copy;
}

function isIn(item: TrueItem, { path, states }: { readonly path: string; readonly states: readonly string[] }): boolean {
  const state = String(at(item, path)).toLowerCase();
  return states.some((one) => one.toLowerCase() === state);
}

function at(item: unknown, path: string): unknown {
  return path.split('.').reduce((held, field) => (held as Record<string, unknown> | undefined)?.[field], item);
}

/** The parts joined with `|`, an absent one empty. */
function identify({ id, prefixes }: TruthRule, item: TrueItem, parent: TrueItem | undefined, account: string, region: string): string {
  return id
    .map((part) => {
      if (part === '$account') return account;
      if (part === '$region') return region;
      const values = part
        .split('|')
        .map((option) => (option.startsWith('$parent.') ? at(parent, option.slice('$parent.'.length)) : at(item, option)));
      return String(withoutPrefix(values.find((value) => value !== undefined && value !== '') ?? '', prefixes));
    })
    .join('|');
}

function withoutPrefix(value: unknown, prefixes: readonly string[] = []): unknown {
  const prefix = typeof value === 'string' ? prefixes.find((one) => value.startsWith(one)) : undefined;
  return prefix === undefined ? value : (value as string).slice(prefix.length);
}

/** A copy without what these paths lead to; `A[].B` goes through a list. */
export function withoutSecrets(item: TrueItem, paths: readonly string[]): TrueItem {
  return paths.reduce((rest, path) => without(rest, path.split('.')) as TrueItem, item);
}

function without(value: unknown, [step = '', ...rest]: readonly string[]): unknown {
  if (value === null || typeof value !== 'object') return value;
  const field = step.replace('[]', '');
  const { [field]: held, ...others } = value as Record<string, unknown>;
  if (held === undefined || rest.length === 0) return others;
  return { ...others, [field]: Array.isArray(held) ? held.map((one) => without(one, rest)) : without(held, rest) };
}
