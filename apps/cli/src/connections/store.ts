import { catalogue } from '@cadastre/catalogue';
import type { AccessKey, ConnectionDefinition } from '@cadastre/contracts';
import { ownPartitionOf, saveConnections } from '@cadastre/inventory';
import { scheduleMistake } from '@cadastre/queue';
import type { CommandContext } from '../context.ts';
import { UsageError } from '../exit-code.ts';
import type { Register } from '../register.ts';
import type { LocatedConnections } from './connection-file.ts';
import { remarkSeveralRoles, remarkShared } from './overlaps.ts';
import type { PlacedMistake } from './placed-mistake.ts';
import { promptHidden, readAccessKey, SecretUnreadableError } from './secret.ts';

/** Stores all connections or none. Says what was stored, and which accounts are reached in more than one way. */
export async function storeConnections(context: CommandContext, register: Register, located: LocatedConnections): Promise<void> {
  const mistakes: PlacedMistake[] = [];
  const items: { definition: ConnectionDefinition; key: AccessKey | null }[] = [];
  for (const [index, definition] of located.definitions.entries()) {
    const path = ['connections', index];
    mistakes.push(...mistakesOf(definition).map(([field, message]) => ({ path: [...path, field], message })));
    try {
      items.push({ definition, key: await readAccessKey(definition, { env: context.env, prompt: promptHidden }) });
    } catch (error) {
      if (!(error instanceof SecretUnreadableError)) throw error;
      mistakes.push(...error.mistakes.map(({ field, message }) => ({ path: [...path, 'credentials', field], message })));
    }
  }
  if (mistakes.length > 0) throw new UsageError(located.locate(mistakes));
  // The sealing key is needed, and made, only where there is something to seal.
  const sealer = items.some((item) => item.key !== null) ? await register.sealer() : null;
  const { shared } = await saveConnections(register.database.db, sealer, items);
  context.print(`Stored ${items.map((item) => item.definition.name).join(', ')}.`);
  for (const remark of [...remarkShared(shared), ...remarkSeveralRoles(located.definitions)]) context.remark(remark);
}

/** What the schema can't know: whether types exist in the catalogue and schedules mean something. */
function mistakesOf(definition: ConnectionDefinition): [field: string, message: string][] {
  const found: [string, string][] = [];
  try {
    catalogue.expand(definition.types, definition.excludeTypes ?? []);
  } catch (error) {
    found.push(['types', (error as Error).message]);
  }
  const { partition } = definition;
  if (partition !== undefined && partition !== ownPartitionOf(definition)) {
    found.push(['partition', `is ${partition}, but the roles of its organization are of ${ownPartitionOf(definition)}`]);
  }
  if (definition.schedule !== undefined) {
    const mistake = scheduleMistake(definition.schedule, definition.timeZone ?? 'UTC');
    if (mistake !== undefined) found.push(['schedule', mistake]);
  } else if (definition.timeZone !== undefined) {
    found.push(['timeZone', 'has no meaning without a schedule']);
  }
  return found;
}
