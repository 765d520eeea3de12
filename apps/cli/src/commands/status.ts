import { OUTCOMES } from '@cadastre/contracts';
import { type ConnectionStatus, readStatus, type TroubleStatus } from '@cadastre/inventory';
import { Command } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { ago, count, plural } from '../output/table.ts';
import { openRegister } from '../register.ts';
import { chooseConnections } from './connection.ts';

/** How many groups of troubles are written out before the rest is only counted. */
const TROUBLES_SHOWN = 10;

export function statusCommand(context: CommandContext): Command {
  return new Command('status')
    .description(
      'Per connection: the last discovery, coverage by outcome, the oldest scopes, what is denied since when and which action is missing.',
    )
    .argument('[connection]', 'default: all')
    .option('--json', 'as JSON')
    .action(async (name: string | undefined, options: { json?: boolean }) => {
      const register = await openRegister(context, { name: 'status', logger: commandLogger(context, 'status') });
      try {
        if (name !== undefined) await chooseConnections(register, [name]);
        const status = await readStatus(register.database, { connection: name });
        if (options.json) {
          context.print(JSON.stringify(status, null, 2));
          return;
        }
        if (status.connections.length === 0) {
          context.remark('There are no connections yet. Add one with: cadastre connection import FILE');
          return;
        }
        const now = new Date(status.at);
        context.print(status.connections.map((connection) => describeConnection(connection, now).join('\n')).join('\n\n'));
      } finally {
        await register.close();
      }
    });
}

function describeConnection(connection: ConnectionStatus, now: Date): string[] {
  const schedule = connection.schedule === null ? 'by hand' : `${connection.schedule} ${connection.timeZone ?? 'UTC'}`;
  const outcomes = OUTCOMES.filter((outcome) => connection.coverage[outcome] > 0).map(
    (outcome) => `${count(connection.coverage[outcome])} ${outcome}`,
  );
  return [
    `${connection.name}: ${plural(connection.accounts, 'account')}, ${plural(connection.resources, 'resource')}, discovered ${schedule}`,
    `  last discovery  ${lastDiscovery(connection, now)}`,
    `  coverage        ${outcomes.length === 0 ? 'nothing read yet' : `${outcomes.join(', ')} (scopes)`}`,
    ...section(
      'oldest',
      connection.oldest.map(
        (scope) =>
          `${scope.accountId} ${scope.region} ${scope.type}, complete ${ago(new Date(scope.completeAt), now)}, now ${scope.outcome}`,
      ),
    ),
    ...section('denied', troubles(connection.denied, now)),
    ...section('failed', troubles(connection.failed, now)),
  ];
}

function lastDiscovery({ lastDiscovery: last, skipped }: ConnectionStatus, now: Date): string {
  if (last === null) return 'none yet: cadastre discover';
  const when =
    last.finishedAt === null ? `requested ${ago(new Date(last.requestedAt), now)}` : `ended ${ago(new Date(last.finishedAt), now)}`;
  const left = last.outstanding > 0 ? `, ${count(last.outstanding)} of ${plural(last.scopes, 'scope')} outstanding` : '';
  const missed = skipped > 0 ? `; ${plural(skipped, 'schedule')} skipped since, because it still ran` : '';
  return `${last.id}: ${last.state}, ${when}${left}${last.reason === null ? '' : ` (${last.reason})`}${missed}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `  ${(index === 0 ? title : '').padEnd(14)}  ${line}`);
}

function troubles(all: readonly TroubleStatus[], now: Date): string[] {
  const lines = all
    .slice(0, TROUBLES_SHOWN)
    .flatMap((trouble) => [
      `${trouble.accountId}: ${trouble.missingAction ?? trouble.errorCode ?? 'see the reason'}, since ${ago(new Date(trouble.since), now).replace(' ago', '')}, ${plural(trouble.scopes, 'scope')} (${some(trouble.types, 'types')}), ${plural(trouble.resources, 'resource')} kept as last seen`,
      `  ${trouble.reason}`,
    ]);
  const rest = all.length - TROUBLES_SHOWN;
  return rest > 0 ? [...lines, `and ${count(rest)} more: cadastre status --json`] : lines;
}

function some(names: readonly string[], noun: string): string {
  return names.length <= 3 ? names.join(', ') : `${names.length} ${noun}`;
}
