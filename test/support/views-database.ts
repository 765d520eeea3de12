import { catalogue, type Item, type Parent, toResources, viewsSql } from '@cadastre/catalogue';
import type { Resource } from '@cadastre/contracts';
import { createTestDatabase } from '@cadastre/inventory/testing';

export const VIEWS_ACCOUNT = '111122223333';

export interface ViewsDatabase {
  readonly pool: Awaited<ReturnType<typeof createTestDatabase>>['database']['pool'];
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Puts an item into the relation that the views read, as a discovery would. */
  put(type: string, item: Item, parent?: Parent): Promise<void>;
  putResource(type: string, resource: Resource): Promise<void>;
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** The generated views over a table in the place of the view over the register, so that rows can be put there directly. */
export async function openViewsDatabase(): Promise<ViewsDatabase> {
  const { database, close } = await createTestDatabase();
  const query = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await database.pool.query<Row>(sql, values)).rows;

  await query('create table inventory.rows as table inventory.resource_at with no data');
  await query('create or replace view inventory.resource_at as table inventory.rows');
  await query('drop schema aws cascade; create schema aws');
  await query(viewsSql());

  const regionOf = (type: string): string => (catalogue.find(type)?.scope === 'regional' ? 'eu-west-1' : 'global');
  const putResource = async (type: string, { id, parentId, arn, name, tags, attributes, links }: Resource): Promise<void> => {
    await query(
      `insert into inventory.rows
         (account_id, region, type, id, parent_id, arn, name, tags, attributes, links, partition, first_seen, changed_at, observed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'aws', '2026-01-01Z', '2026-01-02Z', '2026-01-03Z')`,
      [VIEWS_ACCOUNT, regionOf(type), type, id, parentId, arn, name, ...[tags, attributes, links].map((value) => JSON.stringify(value))],
    );
  };

  return {
    pool: database.pool,
    query,
    async put(type, item, parent) {
      const collector = catalogue.find(type);
      if (!collector) throw new Error(`${type} is not collected.`);
      const page = { items: [item], ...(parent && { parent }) };
      const [resource] = toResources(collector, page, { accountId: VIEWS_ACCOUNT, region: regionOf(type), type }, 'aws');
      if (resource) await putResource(type, resource);
    },
    putResource,
    async empty() {
      await query('truncate inventory.rows');
    },
    close,
  };
}
