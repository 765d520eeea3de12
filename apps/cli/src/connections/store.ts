import { saveConnections } from '@cadastre/inventory';
import type { CommandContext } from '../context.ts';
import type { Register } from '../register.ts';
import type { CheckedConnection } from './check.ts';
import { remarkSeveralRoles, remarkShared } from './overlaps.ts';

/** Stores all connections or none. Says what was stored, and which accounts are reached in more than one way. */
export async function storeConnections(context: CommandContext, register: Register, items: readonly CheckedConnection[]): Promise<void> {
  // The sealing key is needed, and made, only where there is something to seal.
  const replaced = items.map(({ definition }) => definition.name);
  const sealer = items.some((item) => item.key !== null) ? await register.sealer({ replaced }) : null;
  const { shared } = await saveConnections(register.database.db, sealer, items);
  const definitions = items.map(({ definition }) => definition);
  context.print(`Stored ${definitions.map(({ name }) => name).join(', ')}.`);
  for (const remark of [...remarkShared(shared), ...remarkSeveralRoles(definitions)]) context.remark(remark);
}
