import type { Link } from '@cadastre/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pruneLinkTargets } from './ledger/prune.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';
import { createReach, EFFORT, observe, type Reach, regions, resource, scopeOf, startRunning } from './testing/scenario.ts';

let store: TestDatabase;
let reach: Reach;
beforeAll(async () => {
  store = await createTestDatabase();
  reach = await createReach(store.database.db, 'main');
});
afterAll(() => store.close());

const db = () => store.database.db;
const query = async <T>(text: string, values: unknown[] = []): Promise<T[]> => (await store.database.pool.query(text, values)).rows;
const nextRegion = regions();

/** Registers these, and nothing else, in a scope: ids, each with the ids that it refers to. */
async function register(type: string, region: string, links: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const scope = scopeOf(type, region);
  const observation = await observe(db(), await startRunning(db(), reach, [{ scope }]), scope);
  const linksOf = (ids: readonly string[]) => ids.map((id): Link => ({ kind: 'in-vpc', type: 'ec2:vpc', id }));
  await observation.add(
    Object.entries(links).map(([id, ids]) => resource(id, { links: linksOf(ids) })),
    [],
  );
  await observation.commit(EFFORT);
}

async function linksIn(region: string): Promise<string[]> {
  const rows = await query<{ link: string }>(`select id || ' ' || target_id as link from cadastre.links where region = $1 order by 1`, [
    region,
  ]);
  return rows.map(({ link }) => link);
}

/** By the way that begins at the id. */
async function referringTo(id: string): Promise<string[]> {
  return (await query<{ id: string }>('select id from cadastre.links where target_id = $1 order by id', [id])).map((row) => row.id);
}

test('a link is found from both of its ends, as it is now', async () => {
  const region = nextRegion();
  await register('ec2:subnet', region, { a: ['v1', 'v2'], b: ['v1'], c: [] });
  expect(await linksIn(region)).toEqual(['a v1', 'a v2', 'b v1']);
  expect(await referringTo('v1')).toEqual(['a', 'b']);
  await register('ec2:subnet', region, { a: ['v3'], b: ['v1'], d: ['v1', 'v3'] });
  expect(await linksIn(region)).toEqual(['a v3', 'b v1', 'd v1', 'd v3']);
  expect(await referringTo('v1')).toEqual(['b', 'd']);
  expect(await referringTo('v2')).toEqual([]);
  expect(await referringTo('v3')).toEqual(['a', 'd']);
});

test('ids that nothing refers to any more are forgotten, and no others', async () => {
  const region = nextRegion();
  await register('ec2:subnet', region, { a: ['gone', 'kept'] });
  await register('ec2:subnet', region, { a: ['kept'] });
  const noted = () => query(`select id from inventory.link_target where id in ('gone', 'kept') order by id`);
  expect(await noted()).toEqual([{ id: 'gone' }, { id: 'kept' }]);
  expect(await pruneLinkTargets(db())).toBeGreaterThan(0);
  expect(await noted()).toEqual([{ id: 'kept' }]);
  await register('ec2:subnet', region, { a: ['gone', 'kept'] });
  expect(await linksIn(region)).toEqual(['a gone', 'a kept']);
  const stopped = new AbortController();
  stopped.abort(new Error('stopped'));
  await expect(pruneLinkTargets(db(), { signal: stopped.signal })).rejects.toThrow('stopped');
});

test('forgetting races with merges that come back to the same ids, and loses no link', async () => {
  const region = nextRegion();
  const ids = Array.from({ length: 50 }, (_, n) => `raced-${n}`);
  let merging = true;
  const merge = async (type: string): Promise<void> => {
    for (let round = 0; round < 15; round += 1) {
      await register(type, region, { x: ids.filter((_, n) => (n + round) % 2 === 0) });
      expect((await query('select from cadastre.links where region = $1 and type = $2', [region, type])).length).toBe(25);
    }
  };
  const forget = async (): Promise<void> => {
    while (merging) await pruneLinkTargets(db());
  };
  const forgetting = forget();
  await Promise.all(['ec2:subnet', 'ec2:route-table', 'ec2:instance'].map(merge)).finally(() => {
    merging = false;
  });
  await forgetting;
});

describe('among hundreds of thousands of resources', () => {
  const RESOURCES = 200_000;
  const VPC = 'vpc-00777';

  beforeAll(async () => {
    await query(
      `insert into inventory.resource (account_id, region, type, id, tags, attributes, links, content_hash, first_seen, valid_from)
       select '111122223333', 'many-' || n % 10, 'ec2:network-interface', 'eni-' || lpad(n::text, 7, '0'), '{}', '{}',
              jsonb_build_array(
                jsonb_build_object('kind', 'in-vpc', 'type', 'ec2:vpc', 'id', 'vpc-' || lpad((n % 2000)::text, 5, '0')),
                jsonb_build_object('kind', 'attached-to', 'type', 'ec2:instance', 'id', 'i-' || lpad(n::text, 7, '0'))),
              n, now(), now()
         from generate_series(0, ${RESOURCES - 1}) n`,
    );
    await query('analyze inventory.resource, inventory.link_target');
  });

  /** The scans of tables and indexes that were started, without those of catalogues and functions. */
  async function scansOf(question: string): Promise<string[]> {
    const client = await store.database.pool.connect();
    try {
      await client.query('set role cadastre_reader');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain (analyze, costs off, timing off, buffers off, summary off) ${question}`,
      );
      return rows
        .map((row) => row['QUERY PLAN'])
        .filter((line) => /Scan/.test(line) && !/never executed|Function Scan|Subquery Scan/.test(line))
        .map((line) => line.replace(/^[ >-]*/, '').replace(/ \(actual.*/, ''));
    } finally {
      client.release(true);
    }
  }

  const BACKWARDS = [
    'Bitmap Heap Scan on resource r',
    'Bitmap Index Scan on resource_by_link',
    'Index Only Scan using link_target_pkey on link_target t',
  ];
  const sorted = (scans: readonly string[]) => scans.toSorted((a, b) => (a < b ? -1 : 1));

  test('what refers to an id is found through indexes', async () => {
    expect(sorted(await scansOf(`select type, id, account_id from cadastre.links where target_id = '${VPC}'`))).toEqual(BACKWARDS);
    expect((await query(`select from cadastre.links where target_id = $1`, [VPC])).length).toBe(RESOURCES / 2000);
  });

  test('so is what refers to any of a few, and to a thing that is looked up beside it', async () => {
    const few = await scansOf(`select id from cadastre.links where target_id in ('${VPC}', 'vpc-00778', 'sg-1')`);
    expect(sorted(few.filter((scan) => / on resource/.test(scan)))).toEqual(BACKWARDS.slice(0, 2));
    const beside = await scansOf(
      `select l.id, v.tags from aws.aws_vpc v join cadastre.links l on l.target_id = v.vpc_id where v.vpc_id = '${VPC}'`,
    );
    expect(beside.filter((scan) => scan.includes('Seq Scan'))).toEqual([]);
  });

  test('so is what an id refers to', async () => {
    expect(sorted(await scansOf(`select target_id from cadastre.links where id = 'eni-0000777'`))).toEqual([
      'Index Only Scan using link_target_pkey on link_target t',
      'Index Scan using resource_by_id on resource r',
    ]);
  });
});
