import { type DiscoveryRow, readTroubles, readTypeResults, type TypeResult } from '@cadastre/inventory';
import type { CommandContext } from '../context.ts';
import { duration, table } from '../output/table.ts';
import { describeTroubles } from '../output/troubles.ts';
import type { Register } from '../register.ts';
import type { Followed } from './follow.ts';

/** What a discovery did, for a person: what was found, what changed, what could not be read and why. */
export async function reportDiscovery(
  context: CommandContext,
  register: Register,
  { connectionName, discovery }: Followed,
  { left = false }: { left?: boolean } = {},
): Promise<void> {
  const { db } = register.database;
  const results = await readTypeResults(db, discovery.id);
  const which = `Discovery ${discovery.id} of ${connectionName}${left ? ', which was left unfinished,' : ''}`;
  context.print(`${which} is ${discovery.state}${tookOf(discovery)}${discovery.reason ? `: ${discovery.reason}` : '.'}`);
  const found = results.filter((row) => row.resources > 0 || row.ended > 0);
  if (found.length > 0) {
    context.print('');
    context.print(table(['TYPE', 'RESOURCES', 'NEW', 'CHANGED', 'ENDED'], typeRows(found)));
  }
  const troubles = await readTroubles(db, discovery.id);
  if (troubles.length > 0) {
    context.print('');
    context.print('Not read, and therefore left as registered:');
    const more = `cadastre sql "select * from cadastre.coverage where outcome <> 'complete'"`;
    for (const line of describeTroubles(troubles, { labelled: true, more })) context.print(`  ${line}`);
  }
}

/** A shorter time between request and start is not worth a word. */
const TOLD_MS = 1_000;

/** How long it took, and how long it was waited for: for a scheduler, and for the planning with all its retries. */
export function tookOf({ requestedAt, startedAt, finishedAt }: Pick<DiscoveryRow, 'requestedAt' | 'startedAt' | 'finishedAt'>): string {
  if (finishedAt === null) return '';
  const planned = (startedAt ?? finishedAt).getTime() - requestedAt.getTime();
  const whole = duration(finishedAt.getTime() - requestedAt.getTime());
  if (startedAt === null) return ` after ${whole} of planning`;
  return ` in ${whole}${planned < TOLD_MS ? '' : ` (${duration(planned)} until it was planned)`}`;
}

/** More would leave the beginning of the report behind the top of a screen. */
const MOST_ROWS = 40;

/** Types by how much changed, then by size; the rest in one row, and all together in the last. */
export function typeRows(results: readonly TypeResult[]): (string | number)[][] {
  const changes = ({ added, changed, ended }: TypeResult): number => added + changed + ended;
  const sorted = results.toSorted((a, b) => changes(b) - changes(a) || b.resources - a.resources || (a.type < b.type ? -1 : 1));
  const [shown, rest] = sorted.length > MOST_ROWS ? [sorted.slice(0, MOST_ROWS), sorted.slice(MOST_ROWS)] : [sorted, []];
  return [
    ...shown.map((row) => rowOf(row.type, [row])),
    ...(rest.length > 0 ? [rowOf(`and ${rest.length} more types`, rest)] : []),
    rowOf('total', results),
  ];
}

function rowOf(title: string, results: readonly TypeResult[]): (string | number)[] {
  const sum = (field: 'resources' | 'added' | 'changed' | 'ended'): number => results.reduce((total, row) => total + row[field], 0);
  return [title, sum('resources'), sum('added'), sum('changed'), sum('ended')];
}
