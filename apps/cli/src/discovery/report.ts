import { readTroubles, readTypeResults, type Trouble } from '@cadastre/inventory';
import type { CommandContext } from '../context.ts';
import { count, duration, plural, table } from '../output/table.ts';
import type { Register } from '../register.ts';
import type { Followed } from './follow.ts';

/** How many groups of troubles are written out before the rest is only counted. */
const TROUBLES_SHOWN = 12;

/** What a discovery did, for a person: what was found, what changed, what could not be read and why. */
export async function reportDiscovery(context: CommandContext, register: Register, { connection, discovery }: Followed): Promise<void> {
  const { db } = register.database;
  const results = await readTypeResults(db, discovery.id);
  const sum = (field: 'resources' | 'added' | 'changed' | 'ended'): number => results.reduce((total, row) => total + row[field], 0);
  const took =
    discovery.startedAt && discovery.finishedAt ? ` in ${duration(discovery.finishedAt.getTime() - discovery.startedAt.getTime())}` : '';
  context.print(
    `Discovery ${discovery.id} of ${connection.name} is ${discovery.state}${took}${discovery.reason ? `: ${discovery.reason}` : '.'}`,
  );
  if (results.some((row) => row.resources > 0 || row.ended > 0)) {
    context.print('');
    context.print(
      table(
        ['TYPE', 'RESOURCES', 'NEW', 'CHANGED', 'ENDED'],
        [
          ...results
            .filter((row) => row.resources > 0 || row.ended > 0)
            .map((row) => [row.type, row.resources, row.added, row.changed, row.ended]),
          ['total', sum('resources'), sum('added'), sum('changed'), sum('ended')],
        ],
      ),
    );
  }
  const troubles = await readTroubles(db, discovery.id);
  if (troubles.length > 0) {
    context.print('');
    context.print('Not read, and therefore left as registered:');
    for (const line of describeTroubles(troubles)) context.print(line);
  }
}

/** One line per group of scopes that ended alike, and what each group says. */
function describeTroubles(troubles: readonly Trouble[]): string[] {
  const lines = troubles
    .slice(0, TROUBLES_SHOWN)
    .flatMap((trouble) => [
      `  ${trouble.outcome}: ${plural(trouble.scopes, 'scope')} (${some(trouble.accounts, 'account')}; ${some(trouble.regions, 'region')}; ${some(trouble.types, 'type')})`,
      `    ${trouble.reason}`,
    ]);
  const rest = troubles.slice(TROUBLES_SHOWN).reduce((sum, trouble) => sum + trouble.scopes, 0);
  return rest === 0
    ? lines
    : [...lines, `  … and ${plural(rest, 'scope')} more: cadastre sql "select * from cadastre.coverage where outcome <> 'complete'"`];
}

/** Up to three names, or how many there are. */
function some(names: readonly string[], noun: string): string {
  return names.length <= 3 ? names.join(', ') : `${count(names.length)} ${noun}s`;
}
