import { OUTCOMES } from '@cadastre/contracts';
import type { ConnectionStatus, Status, UnreadStatus } from '@cadastre/inventory';
import { some } from './names.ts';
import { ago, count, duration, plural } from './table.ts';
import { describeTroubles } from './troubles.ts';

/** The status for a person: one block per connection, then what concerns them all. */
export function describeStatus(status: Status): string {
  const now = new Date(status.at);
  const blocks = status.connections.map((connection, index) => describeConnection(connection, now, index === 0).join('\n'));
  const scheduled = status.connections.some(({ schedule }) => schedule !== null);
  if (status.unread?.length) blocks.push(describeUnread(status.unread, now).join('\n'));
  if (scheduled && !status.schedulerRuns) blocks.push('No scheduler is running, so no schedule is kept. Start one: cadastre up');
  return blocks.join('\n\n');
}

function describeConnection(connection: ConnectionStatus, now: Date, first: boolean): string[] {
  const { name, causes } = connection;
  const schedule = connection.schedule === null ? 'by hand' : `on schedule ${connection.schedule} ${connection.timeZone ?? 'UTC'}`;
  const troubles = (outcome: 'denied' | 'failed') =>
    describeTroubles(
      causes.filter((cause) => cause.outcome === outcome),
      { now, connection: name, more: `cadastre status ${name} --json` },
    );
  return [
    `${name}: ${plural(connection.accounts, 'account')}, ${plural(connection.resources, 'resource')}, discovered ${schedule}`,
    ...section('last discovery', lastDiscovery(connection, now)),
    ...section('coverage', coverage(connection, first)),
    ...section('oldest', oldest(connection, now)),
    ...section('denied', troubles('denied')),
    ...section('failed', troubles('failed')),
    ...section('planning', planning(connection, now)),
    ...section('unobserved', unobserved(connection, now)),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `  ${(index === 0 ? title : '').padEnd(14)}  ${line}`);
}

function lastDiscovery({ lastDiscovery: last, skipped }: ConnectionStatus, now: Date): string[] {
  if (last === null) return ['none yet: cadastre discover'];
  const missed = skipped > 0 ? [`${plural(skipped, 'schedule')} skipped since, because it still ran`] : [];
  const left = last.outstanding > 0 ? `, ${count(last.outstanding)} of ${plural(last.scopes, 'scope')} left` : '';
  return [`${last.id}, ${last.trigger === 'schedule' ? 'on schedule' : 'by hand'}: ${standing(last, now)}${left}`, ...missed];
}

function standing(last: NonNullable<ConnectionStatus['lastDiscovery']>, now: Date): string {
  if (last.waitingFor === 'scheduler' && last.lastSignAt !== null) {
    const since = ago(new Date(last.lastSignAt), now);
    const what = last.startedAt === null ? 'waiting' : 'left unfinished';
    return `${what}, nobody works on it since ${since}, as no scheduler is running – to go on: \`cadastre up\`, to end it: \`cadastre cancel ${last.id}\``;
  }
  if (last.waitingFor === 'worker')
    return 'waiting: nothing was read for minutes and no worker is connected – start `cadastre up`, or `cadastre worker`';
  if (last.finishedAt === null) {
    return last.startedAt === null
      ? `being planned, requested ${ago(new Date(last.requestedAt), now)}`
      : `${last.state} for ${duration(Math.max(0, now.getTime() - new Date(last.startedAt).getTime()))}`;
  }
  const ended = new Date(last.finishedAt);
  // What its planning could not find out is told by itself.
  const why = last.reason === null || last.state === 'partial' ? '' : ` (${last.reason})`;
  const took = duration(ended.getTime() - new Date(last.requestedAt).getTime());
  return `${last.state}, ended ${ago(ended, now)} after ${took}${why}`;
}

/** What the account or AWS does not have is neither covered nor missing. */
function coverage({ coverage: scopes, neverComplete, untried }: ConnectionStatus, first: boolean): string[] {
  const total = OUTCOMES.reduce((sum, outcome) => sum + scopes[outcome], untried);
  if (total === 0) return ['nothing read yet'];
  const toBeHad = total - scopes['region-disabled'] - scopes.unsupported;
  const meaning = first ? ' (a scope is one resource type in one region of one account)' : '';
  // Rounded down: all is only said where it is all.
  const percent = toBeHad === 0 ? 100 : Math.floor((scopes.complete / toBeHad) * 1_000) / 10;
  const others = OUTCOMES.filter((outcome) => outcome !== 'complete' && scopes[outcome] > 0).map(
    (outcome) => `${count(scopes[outcome])} ${outcome}`,
  );
  if (untried > 0)
    others.push(`${count(untried)} not tried since a connection that could not read ${untried === 1 ? 'it' : 'them'} was removed`);
  if (neverComplete > 0) others.push(`${count(neverComplete)} never complete so far`);
  return [`${percent} % of ${plural(toBeHad, 'scope')} complete${meaning}`, ...(others.length === 0 ? [] : [others.join(', ')])];
}

/** Names scopes only where some are older than they need to be. */
function oldest({ oldest: scopes, stale, lastWhole }: ConnectionStatus, now: Date): string[] {
  const [first] = scopes;
  if (first === undefined) return [];
  if (stale === 0 || lastWhole === null)
    return [`all that is complete was read within the last ${ago(new Date(first.completeAt), now).replace(' ago', '')}`];
  const before = scopes.filter(({ completeAt }) => completeAt < lastWhole.startedAt);
  return [
    `${plural(stale, 'scope')} last complete before discovery ${lastWhole.id}, the oldest:`,
    ...before.map(
      ({ accountId, region, type, outcome, completeAt }) =>
        `  ${accountId} ${region} ${type}, ${ago(new Date(completeAt), now)}${outcome === 'complete' ? '' : `, now ${outcome}`}`,
    ),
  ];
}

/** What the last planning could not find out, and therefore took from before. */
function planning({ planning: troubles }: ConnectionStatus, now: Date): string[] {
  return troubles.map(({ accounts, reason, since }) => {
    const where = accounts.length === 0 ? '' : `${some(accounts, 'account')}, `;
    return `${where}for ${lasting(since, now)}: ${reason}`;
  });
}

/** How many accounts and regions are written out before the rest is only counted. */
const UNOBSERVED_SHOWN = 8;

function unobserved({ name, unobserved: all }: ConnectionStatus, now: Date): string[] {
  const rest = all.slice(UNOBSERVED_SHOWN);
  return [
    ...all.slice(0, UNOBSERVED_SHOWN).map((one) => {
      const called = one.name === null ? one.accountId : `${one.accountId} (${one.name})`;
      const where = one.region === null ? called : `${called} ${one.region}`;
      return `${where}, ${plural(one.resources, 'resource')} kept as last seen, for ${lasting(one.since, now)}: ${one.reason}`;
    }),
    ...(rest.length === 0
      ? []
      : [
          `and ${count(rest.length)} more with ${plural(sumOf(rest), 'resource')}: cadastre status ${name} --json, or cadastre account list`,
        ]),
    ...(all.some(({ region }) => region === null) ? ['to end what is registered of an account: cadastre account forget ACCOUNT'] : []),
  ];
}

/** What stays registered and grows old, since no connection reads it any more. */
function describeUnread(all: readonly UnreadStatus[], now: Date): string[] {
  const rest = all.slice(UNOBSERVED_SHOWN);
  return [
    `${plural(sumOf(all), 'resource')} that no connection reads any more, kept as last seen:`,
    ...all.slice(0, UNOBSERVED_SHOWN).map(({ accountId, name, whole, regions, types, resources, completeAt }) => {
      const called = name === null ? accountId : `${accountId} (${name})`;
      const what = whole ? 'all of it' : `${some(types, 'type')} in ${some(regions, 'region')}`;
      return `  ${called}, ${what}: ${plural(resources, 'resource')}${completeAt === null ? '' : `, last read ${ago(new Date(completeAt), now)}`}`;
    }),
    ...(rest.length === 0
      ? []
      : [`  and ${plural(rest.length, 'more account')} with ${plural(sumOf(rest), 'resource')}: cadastre status --json`]),
    ...(all.some(({ whole }) => whole) ? ['  to end what is registered of an account: cadastre account forget ACCOUNT'] : []),
  ];
}

function sumOf(rows: readonly { readonly resources: number }[]): number {
  return rows.reduce((total, { resources }) => total + resources, 0);
}

function lasting(since: string, now: Date): string {
  return duration(Math.max(0, now.getTime() - new Date(since).getTime()));
}
