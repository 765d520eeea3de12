import { connectionSchema } from '@cadastre/contracts';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../testing/index.ts';
import { saveConnections } from './connections.ts';
import { readReachedAccounts } from './reached-accounts.ts';
import { findConnection, listConnections } from './stored-connection.ts';
import { registerTargets } from './targets.ts';

const A = '111111111111';
const B = '222222222222';

test('which accounts a connection reaches is known from its roles and its targets, or yet to be asked', async () => {
  const register = await createTestDatabase();
  try {
    const { db } = register.database;
    const definitions = [
      { name: 'named', regions: ['eu-west-1'], roles: [{ arn: `arn:aws:iam::${A}:role/R` }] },
      { name: 'organization', regions: ['eu-west-1'], organization: { role: 'R' } },
      { name: 'own', regions: ['eu-west-1'] },
    ].map((definition) => ({ definition: connectionSchema.parse(definition), key: null }));
    await saveConnections(db, null, definitions);
    const known = async () =>
      (await readReachedAccounts(db, await listConnections(db))).map(({ connection, accounts, unasked, listedAt }) => [
        connection.name,
        [...accounts],
        unasked,
        listedAt,
      ]);
    expect(await known()).toEqual([
      ['named', [A], false, null],
      ['organization', [], true, null],
      ['own', [], true, null],
    ]);
    await registerTargets(db, (await findConnection(db, 'own'))?.id as string, [{ accountId: B, partition: 'aws', roleChain: [] }]);
    expect((await known())[2]).toEqual(['own', [B], false, null]);
  } finally {
    await register.close();
  }
});
