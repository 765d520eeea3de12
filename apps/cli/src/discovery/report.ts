import { readTroubles, readTypeResults } from '@cadastre/inventory';
import type { CommandContext } from '../context.ts';
import { duration, table } from '../output/table.ts';
import { describeTroubles } from '../output/troubles.ts';
import type { Register } from '../register.ts';
import type { Followed } from './follow.ts';

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
    const more = `cadastre sql "select * from cadastre.coverage where outcome <> 'complete'"`;
    for (const line of describeTroubles(troubles, { labelled: true, more })) context.print(`  ${line}`);
  }
}
