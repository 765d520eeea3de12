import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { listViews } from './views.ts';

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
});
afterAll(() => test_.close());

test('the views of the register come first, and say what each of their columns means', async () => {
  const views = await listViews(test_.database.db);
  const own = views.filter(({ schema }) => schema === 'cadastre');

  expect(views.slice(0, own.length)).toEqual(own);
  expect(own.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['accounts', 'addresses', 'coverage', 'discoveries', 'links', 'regions', 'resources', 'things']),
  );
  const meaningless = own.flatMap(({ name, meaning, columns }) => [
    ...(meaning === null ? [name] : []),
    ...columns.filter((column) => column.meaning === null).map((column) => `${name}.${column.name}`),
  ]);
  expect(meaningless).toEqual([]);
});

test('those of the types of AWS follow, each with its columns in their order', async () => {
  const views = await listViews(test_.database.db);
  const vpc = views.find(({ name }) => name === 'aws_vpc');

  expect(vpc).toMatchObject({ schema: 'aws', meaning: expect.stringContaining('ec2:vpc') });
  expect(vpc?.columns).toContainEqual({ name: 'cidr_block', type: 'cidr', meaning: null });
  expect(vpc?.columns[0]?.name).toBe('vpc_id');
});
