import type { SelectType } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tables } from './tables.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

/** How PostgreSQL may type a column that comes back as `T`. */
type ColumnType<T> = T extends string
  ? 'text' | 'bigint' | 'uuid' | 'inet' | 'jsonpath' | 'ARRAY'
  : T extends number
    ? 'smallint' | 'integer' | 'double precision'
    : T extends boolean
      ? 'boolean'
      : T extends Date
        ? 'timestamp with time zone'
        : T extends Buffer
          ? 'bytea'
          : T extends string[]
            ? 'ARRAY'
            : 'jsonb';
type Nullability<T> = null extends T ? '' : ' not null';
type Written<T> = `${ColumnType<NonNullable<T>>}${Nullability<T>}`;

/** The compiler holds this to the types, and the test to the database. */
const TABLES: { [T in keyof Tables]: { [C in keyof Tables[T]]: Written<SelectType<Tables[T][C]>> } } = {
  'inventory.connection': {
    id: 'bigint not null',
    name: 'text not null',
    definition: 'jsonb not null',
    sealed_key: 'bytea',
    key_hint: 'text',
    created_at: 'timestamp with time zone not null',
    updated_at: 'timestamp with time zone not null',
  },
  'inventory.target': {
    id: 'bigint not null',
    connection_id: 'bigint not null',
    account_id: 'text not null',
    partition: 'text not null',
    role_chain: 'jsonb not null',
    role_chain_hash: 'bigint not null',
    role_arn: 'text',
    active: 'boolean not null',
  },
  'inventory.organization': {
    connection_id: 'bigint not null',
    organization_id: 'text not null',
    management_account_id: 'text not null',
    enumerated_at: 'timestamp with time zone not null',
  },
  'inventory.organization_account': {
    connection_id: 'bigint not null',
    account_id: 'text not null',
    partition: 'text not null',
    name: 'text',
    state: 'text',
    standing: 'text not null',
    reason: 'text',
  },
  'inventory.account': {
    account_id: 'text not null',
    partition: 'text not null',
    name: 'text',
    standing: 'text not null',
    reason: 'text',
    since: 'timestamp with time zone not null',
    observed_once: 'boolean not null',
  },
  'inventory.account_history': {
    account_id: 'text not null',
    standing: 'text not null',
    reason: 'text',
    since: 'timestamp with time zone not null',
    until: 'timestamp with time zone not null',
  },
  'inventory.api_budget': {
    key: 'text not null',
    tokens: 'double precision not null',
    refilled_at: 'timestamp with time zone not null',
    drained_until: 'timestamp with time zone not null',
  },
  'inventory.discovery': {
    id: 'bigint not null',
    connection_id: 'bigint',
    connection_name: 'text not null',
    trigger: 'text not null',
    selection: 'jsonb not null',
    state: 'text not null',
    reason: 'text',
    requested_at: 'timestamp with time zone not null',
    started_at: 'timestamp with time zone',
    cancelled_at: 'timestamp with time zone',
    finished_at: 'timestamp with time zone',
    scopes: 'integer',
    complete: 'integer',
    denied: 'integer',
    region_disabled: 'integer',
    unsupported: 'integer',
    failed: 'integer',
    cancelled: 'integer',
    api_calls: 'bigint',
    throttles: 'bigint',
    rows_seen: 'bigint',
    rows_added: 'bigint',
    rows_changed: 'bigint',
    rows_ended: 'bigint',
  },
  'inventory.plan_trouble': {
    connection_id: 'bigint not null',
    subject: 'text not null',
    account_id: 'text not null',
    reason: 'text not null',
    error_code: 'text',
    missing_action: 'text',
    request_id: 'text',
    since: 'timestamp with time zone not null',
    discovery_id: 'bigint not null',
  },
  'inventory.discovery_scope': {
    discovery_id: 'bigint not null',
    account_id: 'text not null',
    region: 'text not null',
    type: 'text not null',
    target_id: 'bigint not null',
    partition: 'text not null',
    parent_type: 'text',
    rank: 'smallint not null',
    spread: 'integer not null',
    state: 'text not null',
    queued_at: 'timestamp with time zone',
    attempts: 'integer not null',
    started_at: 'timestamp with time zone',
    finished_at: 'timestamp with time zone',
    outcome: 'text',
    reason: 'text',
    error_code: 'text',
    missing_action: 'text',
    request_id: 'text',
    api_calls: 'integer',
    throttles: 'integer',
    pages: 'integer',
    rows_seen: 'integer',
    rows_added: 'integer',
    rows_changed: 'integer',
    rows_ended: 'integer',
  },
  'inventory.pruned_scope': {
    account_id: 'text not null',
    region: 'text not null',
    type: 'text not null',
    outcome: 'text not null',
    reason: 'text',
    error_code: 'text',
    missing_action: 'text',
    request_id: 'text',
    api_calls: 'integer not null',
    outcome_since: 'timestamp with time zone not null',
    attempted_at: 'timestamp with time zone',
    observed_at: 'timestamp with time zone',
    complete_at: 'timestamp with time zone',
    resources: 'integer',
    first_at: 'timestamp with time zone not null',
    last_at: 'timestamp with time zone not null',
  },
  'inventory.scope': {
    account_id: 'text not null',
    region: 'text not null',
    type: 'text not null',
    partition: 'text not null',
    outcome: 'text not null',
    reason: 'text',
    error_code: 'text',
    missing_action: 'text',
    request_id: 'text',
    outcome_since: 'timestamp with time zone not null',
    attempted_at: 'timestamp with time zone',
    observed_at: 'timestamp with time zone',
    complete_at: 'timestamp with time zone',
    resources: 'integer not null',
    api_calls: 'integer not null',
    discovery_id: 'bigint not null',
    version: 'bigint not null',
  },
  'inventory.address': { address: 'inet not null' },
  'inventory.host_name': { name: 'text not null' },
  'inventory.declared_link': {
    type: 'text not null',
    kind: 'text not null',
    target_type: 'text',
    list: 'text not null',
    element: 'jsonpath not null',
  },
  'inventory.declared_state': { type: 'text not null', path: 'ARRAY not null' },
  'inventory.declared_domain': { type: 'text not null', path: 'ARRAY not null' },
  'inventory.declared_name': { type: 'text not null' },
  'inventory.link_target': {
    id: 'text not null',
  },
  'inventory.resource': {
    account_id: 'text not null',
    region: 'text not null',
    type: 'text not null',
    id: 'text not null',
    arn: 'text',
    name: 'text',
    parent_id: 'text',
    tags: 'jsonb not null',
    attributes: 'jsonb not null',
    links: 'jsonb not null',
    addresses: 'ARRAY',
    hosts: 'ARRAY',
    first_seen: 'timestamp with time zone not null',
    valid_from: 'timestamp with time zone not null',
    content_hash: 'bigint not null',
    volatile_hash: 'bigint',
  },
  'inventory.resource_history': {
    account_id: 'text not null',
    region: 'text not null',
    type: 'text not null',
    id: 'text not null',
    arn: 'text',
    name: 'text',
    parent_id: 'text',
    tags: 'jsonb not null',
    attributes: 'jsonb not null',
    links: 'jsonb not null',
    addresses: 'ARRAY',
    first_seen: 'timestamp with time zone not null',
    valid_from: 'timestamp with time zone not null',
    valid_to: 'timestamp with time zone not null',
    ended: 'boolean not null',
  },
  'inventory.stage': {
    observation: 'uuid not null',
    id: 'text not null',
    content_hash: 'bigint not null',
    volatile_hash: 'bigint',
    arn: 'text',
    name: 'text',
    parent_id: 'text',
    tags: 'jsonb',
    attributes: 'jsonb',
    links: 'jsonb',
    addresses: 'ARRAY',
    hosts: 'ARRAY',
    staged_at: 'timestamp with time zone not null',
  },
  'inventory.migration': { name: 'text not null', sha256: 'text not null', applied_at: 'timestamp with time zone not null' },
  'inventory.generated_view': { name: 'text not null' },
};

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
});
afterAll(() => store.close());

test('the types of the tables are those of the database', async () => {
  const { rows } = await store.database.pool.query<{ table: string; column: string; type: string }>(
    `select table_schema || '.' || table_name as table, column_name as column,
            data_type || case is_nullable when 'NO' then ' not null' else '' end as type
       from information_schema.columns
       join information_schema.tables using (table_schema, table_name)
      where table_schema = 'inventory' and table_type = 'BASE TABLE' and table_name !~ '^resource_history_'`,
  );
  const found: Record<string, Record<string, string>> = {};
  for (const { table, column, type } of rows) found[table] = { ...found[table], [column]: type };
  expect(found).toEqual(TABLES);
});
