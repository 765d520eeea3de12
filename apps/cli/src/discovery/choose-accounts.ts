import { type DiscoverySelection, nearestNames } from '@cadastre/contracts';
import type { ReachedAccounts, StoredConnection } from '@cadastre/inventory';
import { UsageError } from '../exit-code.ts';
import { some } from '../output/names.ts';

/** A discovery to be requested. */
export interface Wanted {
  readonly connection: StoredConnection;
  readonly selection: DiscoverySelection;
}

const NEAR_SHOWN = 3;

/**
 * Gives each selected account to the connections that reach it, so that the others are not discovered at all. One that none is known to reach is given to those whose
 * accounts nobody has asked for yet; where there is no such connection a {@link UsageError} says so. Who names an organization's connection is believed: the account
 * may have joined since it was listed.
 */
export function chooseAccounts(reached: readonly ReachedAccounts[], selection: DiscoverySelection, options: { named: boolean }): Wanted[] {
  const { accounts } = selection;
  if (accounts === undefined) return reached.map(({ connection }) => ({ connection, selection }));
  const given = new Map<ReachedAccounts, string[]>();
  const mistakes: string[] = [];
  for (const account of accounts) {
    const takers = takersOf(account, reached, options);
    if (takers.length === 0) mistakes.push(`--account ${account}: ${whyNot(account, reached)}`);
    for (const taker of takers) given.set(taker, [...(given.get(taker) ?? []), account]);
  }
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return reached.flatMap((one) => {
    const own = given.get(one);
    return own ? [{ connection: one.connection, selection: { ...selection, accounts: own } }] : [];
  });
}

function takersOf(account: string, reached: readonly ReachedAccounts[], { named }: { named: boolean }): ReachedAccounts[] {
  const sure = reached.filter(({ accounts }) => accounts.has(account));
  if (sure.length > 0) return sure;
  return reached.filter(({ unasked, listedAt, unobserved }) => unasked || (named && listedAt !== null && !unobserved.has(account)));
}

function whyNot(account: string, reached: readonly ReachedAccounts[]): string {
  const left = reached.find(({ unobserved }) => unobserved.has(account));
  if (left) return `connection ${left.connection.name} does not read this account. ${left.unobserved.get(account)}`;
  const known = [...new Set(reached.flatMap(({ accounts }) => [...accounts]))].sort((a, b) => (a < b ? -1 : 1));
  const near = nearestNames(account, known).slice(0, NEAR_SHOWN);
  const there = known.length > 0 ? `There are: ${some(known, 'account')}.` : 'None is known yet.';
  const instead = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : there;
  const listed = reached
    .filter(({ listedAt }) => listedAt !== null)
    .map(
      ({ connection, listedAt }) =>
        `If it joined the organization of ${connection.name} after ${listedAt?.toISOString()}, add --connection ${connection.name}.`,
    );
  const whose = reached.length === 1 ? `connection ${reached[0]?.connection.name} does not reach` : 'no connection reaches';
  return [`${whose} this account.`, instead, ...listed].join(' ');
}
