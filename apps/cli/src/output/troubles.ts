import { groupByCause } from '@cadastre/contracts';
import type { Trouble } from '@cadastre/inventory';
import { firstOf, some } from './names.ts';
import { count, duration, plural } from './table.ts';

/** Scopes that ended alike, and since when where that is known. */
export interface DescribedTrouble extends Trouble {
  readonly since?: string;
  readonly resources?: number;
  /** The connections that had this answer. */
  readonly connections?: readonly string[];
}

/** How many causes are written out before the rest is only counted: what a person reads on one screen. */
const CAUSES_SHOWN = 6;
/** And how many actions that are denied in the same way. */
const ACTIONS_SHOWN = 5;

interface Options {
  /** Whether each line starts with its outcome. */
  readonly labelled?: boolean;
  readonly now?: Date;
  /** The connection whose scopes these are. Others, that read the same accounts, are named. */
  readonly connection?: string;
  /** A command that shows the rest. */
  readonly more: string;
}

/**
 * Whom and what each cause keeps from being read, and below that once what it is and what to do. Actions that are denied in the same way are one cause, with a
 * line each.
 */
export function describeTroubles(troubles: readonly DescribedTrouble[], options: Options): string[] {
  const alike = troubles.map((trouble) => ({ trouble, outcome: trouble.outcome, reason: withoutAction(trouble) }));
  const causes = groupByCause(alike, ({ outcome }) => [outcome]).map(({ reason, members }) => ({
    reason,
    members: members.map(({ trouble }) => trouble),
  }));
  const lines = causes.slice(0, CAUSES_SHOWN).flatMap(({ reason, members }) => describeCause(reason, members, options));
  const rest = causes.slice(CAUSES_SHOWN).flatMap(({ members }) => members);
  if (rest.length === 0) return lines;
  return [...lines, `and ${plural(causes.length - CAUSES_SHOWN, 'more cause')} (${plural(scopesOf(rest), 'scope')}): ${options.more}`];
}

function describeCause(reason: string, members: readonly DescribedTrouble[], options: Options): string[] {
  const hidden = members.slice(ACTIONS_SHOWN);
  return [
    ...members.slice(0, ACTIONS_SHOWN).map((member) => describeOne(member, options)),
    ...(hidden.length === 0
      ? []
      : [
          `and ${plural(hidden.length, 'more action')} (${plural(scopesOf(hidden), 'scope')}): ${firstOf(hidden.flatMap(({ missingAction }) => missingAction ?? []))}`,
        ]),
    `  ${members.length === 1 ? members[0]?.reason : reason}`,
  ];
}

function describeOne(
  { outcome, missingAction, scopes, dependents, accounts, regions, types, since, resources = 0, connections = [] }: DescribedTrouble,
  options: Options,
): string {
  const attempted = scopes - dependents;
  const others = connections.filter((name) => name !== options.connection);
  // An action says as much as the types that it is called for, and not those of what depends on them.
  const what = missingAction === null ? [some(types, 'type')] : [];
  const where = [some(accounts, 'account'), some(regions, 'region'), ...what].join('; ');
  return [
    options.labelled ? `${outcome}: ` : '',
    missingAction === null ? '' : `${missingAction}, `,
    `${plural(attempted === 0 ? scopes : attempted, 'scope')} (${where})`,
    since === undefined || options.now === undefined ? '' : ` for ${lasting(since, options.now)}`,
    dependents === 0 || attempted === 0
      ? ''
      : `, and ${count(dependents)} more that ${dependents === 1 ? 'depends' : 'depend'} on ${attempted === 1 ? 'it' : 'them'}`,
    resources === 0 ? '' : `; ${plural(resources, 'resource')} kept as last seen`,
    others.length === 0 ? '' : `; as ${others.length === 1 ? 'connection' : 'connections'} ${firstOf(others)} read it`,
  ].join('');
}

function withoutAction({ reason, missingAction }: Pick<Trouble, 'reason' | 'missingAction'>): string {
  return missingAction === null ? reason : reason.replaceAll(missingAction, 'these actions');
}

function scopesOf(troubles: readonly Trouble[]): number {
  return troubles.reduce((total, { scopes }) => total + scopes, 0);
}

function lasting(since: string, now: Date): string {
  return duration(Math.max(0, now.getTime() - new Date(since).getTime()));
}
