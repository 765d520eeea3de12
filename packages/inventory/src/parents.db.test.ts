import { afterAll, beforeAll, expect, test } from 'vitest';
import { readParents } from './parents.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';
import { createReach, EFFORT, observe, resource, scopeOf, startRunning } from './testing/scenario.ts';

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
});
afterAll(() => store.close());

test('parents are read in batches, in order, to the last one', async () => {
  const { db } = store.database;
  const scope = scopeOf('ec2:vpc', 'eu-west-1');
  const observation = await observe(db, await startRunning(db, await createReach(db, 'main'), [{ scope }]), scope);
  await observation.add(
    [...'edcba'].map((id) => resource(id)),
    [],
  );
  await observation.commit(EFFORT);

  const batches: unknown[] = [];
  for await (const batch of readParents(db, { ...scope, batch: 2 })) batches.push(batch.map(({ id }) => id));
  expect(batches).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
});
