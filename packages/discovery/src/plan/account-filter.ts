import type { AccountFilter, EnumeratedStanding, OrganizationDefinition } from '@cadastre/contracts';

/** What is known of an account of an organization. */
export interface AccountFacts {
  readonly id: string;
  readonly name: string | null;
  /** AWS's word. */
  readonly state: string;
}

/** What only the filters that are given make it necessary to ask. */
export interface FilterFacts {
  /** Of every organizational unit that a filter names, the accounts in it and below. */
  readonly units: ReadonlyMap<string, ReadonlySet<string>>;
  /** The account's tags; undefined where they were not asked for, because nothing hangs on them. */
  readonly tags?: ReadonlyMap<string, string> | undefined;
}

/** Whether an account of the organization is to be observed, or why not. */
export interface Verdict {
  readonly standing: EnumeratedStanding;
  /** Null where it is included. */
  readonly reason: string | null;
}

const STATES: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  ['SUSPENDED', { standing: 'suspended', reason: 'The account is suspended.' }],
  ['PENDING_CLOSURE', { standing: 'pending-closure', reason: 'The account is being closed.' }],
  ['CLOSED', { standing: 'closed', reason: 'The account is closed.' }],
  ['PENDING_ACTIVATION', { standing: 'pending-activation', reason: 'The account is not active yet.' }],
]);

const INCLUDED: Verdict = { standing: 'included', reason: null };

/**
 * An account is included where it is in a state to be read, all that `include` asks for applies to it, and nothing of `exclude` does. A state that is not known, because AWS
 * came up with it later, keeps nobody from trying. Without tags, those that are not asked for count as fitting.
 */
export function judgeAccount(
  { include, exclude }: Pick<OrganizationDefinition, 'include' | 'exclude'>,
  account: AccountFacts,
  facts: FilterFacts,
): Verdict {
  const state = STATES.get(account.state);
  if (state) return state;
  for (const { field, applies, because } of criteria(include, account, facts)) {
    if (applies === false) return { standing: 'excluded', reason: `include.${field} leaves it out: ${because}.` };
  }
  for (const { field, applies, because } of criteria(exclude, account, facts)) {
    if (applies === true) return { standing: 'excluded', reason: `exclude.${field} leaves it out: ${because}.` };
  }
  return INCLUDED;
}

interface Criterion {
  readonly field: string;
  /** undefined: not known, and not asked for. */
  readonly applies: boolean | undefined;
  readonly because: string;
}

function* criteria(filter: AccountFilter | undefined, { id, name }: AccountFacts, { units, tags }: FilterFacts): Generator<Criterion> {
  if (filter === undefined) return;
  if (filter.accounts) {
    const applies = filter.accounts.includes(id);
    yield { field: 'accounts', applies, because: applies ? 'it is listed' : 'it is not listed' };
  }
  if (filter.organizationalUnits) {
    const unit = filter.organizationalUnits.find((one) => units.get(one)?.has(id));
    yield {
      field: 'organizationalUnits',
      applies: unit !== undefined,
      because: unit === undefined ? `it is not in ${filter.organizationalUnits.join(', ')}` : `it is in ${unit}`,
    };
  }
  if (filter.names) {
    const fitting = filter.names.find((pattern) => name !== null && matches(pattern, name));
    yield {
      field: 'names',
      applies: fitting !== undefined,
      because: fitting === undefined ? `its name, ${name ?? 'which is not known'}, does not fit` : `its name, ${name}, fits ${fitting}`,
    };
  }
  for (const [key, given] of Object.entries(filter.tags ?? {})) {
    const value = tags?.get(key);
    const applies = value !== undefined && [given].flat().some((pattern) => matches(pattern, value));
    yield {
      field: `tags.${key}`,
      applies: tags === undefined ? undefined : applies,
      because: value === undefined ? 'it has no such tag' : `its tag is ${value}`,
    };
  }
}

/** Whether any filter looks at tags, which have to be asked for account by account. */
export function looksAtTags({ include, exclude }: Pick<OrganizationDefinition, 'include' | 'exclude'>): boolean {
  return include?.tags !== undefined || exclude?.tags !== undefined;
}

/** Every organizational unit that a filter names. */
export function unitsOf({ include, exclude }: Pick<OrganizationDefinition, 'include' | 'exclude'>): string[] {
  return [...new Set([...(include?.organizationalUnits ?? []), ...(exclude?.organizationalUnits ?? [])])];
}

/** `*` stands for any characters, `?` for one. */
function matches(pattern: string, text: string): boolean {
  const expression = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 's').test(text);
}
