import type { Db } from '../statement.ts';
import { SealError, type Sealer } from './sealer.ts';

/** More names would hide what to do. */
const NAMED = 5;

/**
 * Throws a {@link SealError} where an access key is stored that was sealed with another key than the sealer's, since nothing could be read with it. `replaced`: connections
 * that are about to be stored anew. One that is damaged is no reason to refuse the others.
 */
export async function assertSealingKey(db: Db, sealer: Sealer, { replaced = [] }: { replaced?: readonly string[] } = {}): Promise<void> {
  const stored = await db
    .selectFrom('inventory.connection')
    .select(['name', 'sealed_key'])
    .where('sealed_key', 'is not', null)
    .orderBy('name')
    .execute();
  const kept = stored.filter(({ name }) => !replaced.includes(name));
  const others = kept.filter(({ sealed_key }) => sealed_key !== null && sealer.isOfAnother(sealed_key)).map(({ name }) => name);
  if (others.length === 0) return;
  const rest = others.length - NAMED;
  const which = `${others.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  const all = others.length === kept.length ? '' : ` (${kept.length - others.length} of ${kept.length} were sealed with this one)`;
  throw new SealError(
    `the sealing key is not the one that the access ${others.length === 1 ? 'key' : 'keys'} of ${which} ${others.length === 1 ? 'was' : 'were'} sealed with${all}. ` +
      'Set CADASTRE_KEY to that one. If it is lost, store all of them again in one go: cadastre connection export > estate.yaml, then cadastre connection import estate.yaml.',
  );
}
