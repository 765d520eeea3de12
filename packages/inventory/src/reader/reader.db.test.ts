import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../schema/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { queryAsReader, type ReaderOptions } from './reader.ts';
import type { ReaderError } from './reader-error.ts';

const NOTHING = { code: null, detail: null, hint: null, line: null, column: null };

describe('the reader', () => {
  let test_: TestDatabase;
  beforeAll(async () => {
    test_ = await createTestDatabase();
    await test_.database.pool.query(`
      create view aws.test_thing as select 'vpc-1' as id;
      create view cadastre.test_moment as select current_setting('cadastre.as_of', true) as as_of;
      grant select on aws.test_thing, cadastre.test_moment to cadastre_reader;
      insert into inventory.connection (name, definition, sealed_key) values ('kept', '{}', 'a sealed key')`);
  });
  afterAll(() => test_.close());

  async function ask(query: string, options?: ReaderOptions) {
    const { fields, batches, truncated } = await queryAsReader(test_.url, query, options);
    const rows = [];
    for await (const batch of batches) rows.push(...batch);
    return { fields, rows, truncated: truncated() };
  }
  const failure = async (query: string) => {
    const { message, code, detail, hint, line, column } = await ask(query).then(
      () => Promise.reject(new Error(`not refused: ${query}`)),
      (error: ReaderError) => error,
    );
    return { message, code, detail, hint, line, column };
  };

  test('finds the views by their bare names', async () => {
    expect(await ask('select id, current_user from test_thing; ')).toEqual({
      fields: [
        { name: 'id', type: 'text' },
        { name: 'current_user', type: 'name' },
      ],
      rows: [['vpc-1', 'cadastre_reader']],
      truncated: false,
    });
  });

  test('shows values as JSON has them, and as PostgreSQL writes them where it has none', async () => {
    const { rows, fields } = await ask(`
      select true, 1::int2, 2147483647, 9007199254740991, 9007199254740993, 1.5::numeric, 1.50::numeric, 'NaN'::float8, 0.1::float8,
             '{"a": [1, null]}'::jsonb, '"x"'::json, timestamptz '2026-01-31 10:20:30.456789+02', 'infinity'::timestamptz, timestamp '2026-01-31 10:20:30',
             date '2026-01-31', interval '1 day 2 hours', cidr '10.0.0.0/8', inet '10.1.2.3', null::int, array['a', null, 'b,c'], array[[1, 2], [3, 4]],
             array[timestamptz '2026-01-31 00:00:00+00'], array[cidr '10.0.0.0/8'], '\\x00ff'::bytea, ''::text`);
    expect(rows).toEqual([
      [
        true,
        1,
        2147483647,
        9007199254740991,
        '9007199254740993',
        1.5,
        '1.50',
        'NaN',
        0.1,
        { a: [1, null] },
        'x',
        '2026-01-31T08:20:30.456789Z',
        'infinity',
        '2026-01-31 10:20:30',
        '2026-01-31',
        '1 day 02:00:00',
        '10.0.0.0/8',
        '10.1.2.3',
        null,
        ['a', null, 'b,c'],
        [
          [1, 2],
          [3, 4],
        ],
        ['2026-01-31T00:00:00Z'],
        ['10.0.0.0/8'],
        '\\x00ff',
        '',
      ],
    ]);
    expect(fields.slice(8, 14).map(({ type }) => type)).toEqual([
      'double precision',
      'jsonb',
      'json',
      'timestamp with time zone',
      'timestamp with time zone',
      'timestamp without time zone',
    ]);
  });

  test('tells the columns of an empty result', async () => {
    expect(await ask('select 1 as one where false')).toEqual({ fields: [{ name: 'one', type: 'integer' }], rows: [], truncated: false });
  });

  test('passes on what the database warns of, once for each', async () => {
    const warnings: string[] = [];
    const onWarning = (warning: string) => void warnings.push(warning);
    await ask('select * from aws_waf_rule union all select * from aws_waf_rule', { onWarning });

    expect(warnings).toEqual(['aws_waf_rule is always empty: Cadastre does not call waf:ListRules, which it would take.']);
  });

  test('passes on the moment to look at', async () => {
    expect((await ask('select as_of from test_moment', { asOf: new Date(0) })).rows).toEqual([['1970-01-01T00:00:00.000Z']]);
    expect((await ask('table test_moment')).rows).toEqual([[null]]);
  });

  test.each([
    ['explain select 1'],
    ['show timezone'],
    ['values (1)'],
    ['with x as (select 1) select * from x'],
    ['(select 1) union (select 2)'],
  ])('takes %s', async (query) => {
    expect((await ask(query)).rows.length).toBeGreaterThan(0);
  });

  test('cannot see what Cadastre keeps', async () => {
    const refusal = { ...NOTHING, message: 'permission denied for schema inventory', code: '42501', line: 1 };
    expect(await failure('select * from inventory.connection')).toEqual({ ...refusal, column: 15 });
    expect(await failure('select name from inventory.target')).toEqual({ ...refusal, column: 18 });
    expect(await failure(`select pg_read_file('/etc/passwd')`)).toEqual({
      ...NOTHING,
      message: 'permission denied for function pg_read_file',
      code: '42501',
    });
  });

  describe('is asked by a superuser, whose rights a crafted question does not get at:', () => {
    const SECRET = `query_to_xml('select convert_from(sealed_key, ''UTF8'') from inventory.connection', true, true, '')`;
    const inFunction = (parameter: string) => ({
      code: '42501',
      message: `cannot set parameter "${parameter}" within security-definer function`,
    });

    test('the key is there to be read', async () => {
      const { rows } = await test_.database.pool.query<{ secret: string }>(`select ${SECRET} as secret`);
      expect(rows[0]?.secret).toContain('a sealed key');
    });

    test.each([
      [`select set_config('role', session_user, true), ${SECRET}`, inFunction('role')],
      [`select set_config('role', 'none', true), ${SECRET}`, inFunction('role')],
      [`select set_config('session_authorization', session_user, false), ${SECRET}`, inFunction('session_authorization')],
      // From the second batch on too.
      [
        `select i, case when i > 600 then set_config('role', 'none', true) end, case when i > 600 then ${SECRET} end from generate_series(1, 1000) i`,
        inFunction('role'),
      ],
      [`with taken as materialized (select set_config('role', 'none', true)) select ${SECRET} from taken`, inFunction('role')],
      [`explain analyze select set_config('role', 'none', true), ${SECRET}`, inFunction('role')],
      [`explain analyze update pg_settings set setting = 'none' where name = 'role'`, { code: '25006' }],
      [`select query_to_xml('reset role', true, true, ''), ${SECRET}`, { code: '0A000' }],
      [`select ${SECRET}`, { code: '42501' }],
      [`select inventory.ask('select 1'), ${SECRET}`, { code: '42501' }],
      [`select table_to_xml('inventory.connection', true, true, '')`, { code: '42501' }],
      [`select schema_to_xml('inventory', true, true, '')::text like '%sealed%' as found, ${SECRET}`, { code: '42501' }],
    ])('%s', async (query, error) => {
      const asked = ask(query);
      await expect(asked).rejects.toMatchObject({ name: 'ReaderError', ...error });
    });

    test('neither does one that asks for its own rights', async () => {
      const { rows } = await ask(
        `select current_user, has_schema_privilege('inventory', 'usage'), has_table_privilege('cadastre.coverage', 'insert'),
                has_table_privilege('cadastre.coverage', 'select'), current_setting('is_superuser')`,
      );
      expect(rows).toEqual([['cadastre_reader', false, false, true, expect.any(String)]]);
    });
  });

  test('is not answered as long as the functions are not the role’s', async () => {
    await test_.database.pool.query('alter function inventory.ask owner to current_user');
    const refusal = {
      message: 'questions are answered with the rights of the role cadastre_reader, which is not set up',
      hint: 'Run: cadastre migrate',
      code: '42501',
    };
    expect(await failure('select 1')).toMatchObject(refusal);
    await migrate(test_.database);
    expect((await ask('select 1')).rows).toEqual([[1]]);
  });

  test.each([
    ['with gone as (delete from inventory.connection returning 1) select * from gone', '42501'],
    ['explain analyze delete from inventory.connection', '42501'],
    ['with made as (insert into test_thing values (1) returning 1) select * from made', '55000'],
    [`select 1 into made`, '42P11'],
    [`explain analyze create table made as select 1`, '42501'],
    [`select lo_create(1)`, '25006'],
  ])('cannot write: %s', async (query, code) => {
    expect(await failure(query)).toMatchObject({ code });
    expect((await test_.database.pool.query('select name from inventory.connection')).rows).toEqual([{ name: 'kept' }]);
  });

  test.each([
    ['reset role; select * from inventory.connection', 'reset'],
    ['reset role', 'reset'],
    ['set role postgres', 'set'],
    ['set transaction read write', 'set'],
    ['commit', 'commit'],
    [`do $$ begin reset role; end $$`, 'do'],
    [`copy (select 1) to program 'true'`, 'copy'],
    ['-- select\ndrop view aws.test_thing', 'drop'],
    ['vacuum', 'vacuum'],
  ])('refuses %j', async (query, word) => {
    expect(await failure(query)).toEqual({
      ...NOTHING,
      message: `${word} is no query: only select, with, values, table, explain, show are allowed here`,
    });
  });

  test('takes one statement, not two', async () => {
    expect(await failure('select 1; select 2')).toEqual({
      ...NOTHING,
      message: 'it has to be one statement, and one that answers with rows',
      code: '42P11',
    });
    expect(await failure('select 1; reset role; select * from inventory.connection')).toMatchObject({ code: '42501' });
    expect(await failure(' ; ')).toEqual({ ...NOTHING, message: 'there is no query' });
  });

  test('says what is wrong as PostgreSQL does, and where', async () => {
    expect(await failure(`select '🗺', 'ü',\n  idd from test_thing`)).toEqual({
      message: 'column "idd" does not exist',
      code: '42703',
      detail: null,
      hint: 'Perhaps you meant to reference the column "test_thing.id".',
      line: 2,
      column: 3,
    });
    expect(await failure('select 1/(3 - i) from generate_series(1, 5) i')).toEqual({
      ...NOTHING,
      message: 'division by zero',
      code: '22012',
    });
  });

  test('fails in the middle where the query does', async () => {
    const { batches } = await queryAsReader(test_.url, 'select 1 / (1200 - i) from generate_series(1, 5000) i');
    const seen: number[] = [];
    await expect(async () => {
      for await (const batch of batches) seen.push(batch.length);
    }).rejects.toMatchObject({ name: 'ReaderError', message: 'division by zero' });
    expect(seen).toEqual([500, 500]);
  });

  test('stops at the most rows wanted, and says whether there were more', async () => {
    for (const [maxRows, truncated] of [
      [999, true],
      [1000, false],
      [1001, false],
      [0, true],
      [500, true],
    ] as const) {
      const result = await ask('select * from generate_series(1, 1000)', { maxRows });
      expect([result.rows.length, result.truncated]).toEqual([Math.min(maxRows, 1000), truncated]);
    }
  });

  test('holds no more than a batch of a result of any size, and can be left early', async () => {
    const before = process.memoryUsage().heapUsed + process.memoryUsage().external;
    const { batches } = await queryAsReader(test_.url, `select generate_series(1, 100000000), repeat('x', 1000)`);
    let rows = 0;
    let most = 0;
    for await (const batch of batches) {
      rows += batch.length;
      most = Math.max(most, batch.length);
      if (rows >= 200_000) break;
    }
    expect([rows, most]).toEqual([200_000, 500]);
    // Held whole, these rows would be 200 MB.
    expect(process.memoryUsage().heapUsed + process.memoryUsage().external - before).toBeLessThan(100e6);
  });

  test('can be closed unread, and while it is being read', async () => {
    const unread = await queryAsReader(test_.url, 'select * from generate_series(1, 100000)');
    await unread.close();
    await unread.close();
    const read = await queryAsReader(
      test_.url,
      'select pg_sleep(case when i <= 501 then 0 else 600 end) from (select generate_series(1, 1000) as i) x',
    );
    const batches = read.batches[Symbol.asyncIterator]();
    expect((await batches.next()).value).toHaveLength(500);
    const [pending] = await Promise.allSettled([batches.next(), read.close()]);
    expect(pending.status).toBe('rejected');
  });

  test('is cancelled in the database too', async () => {
    const controller = new AbortController();
    const running = ask('select pg_sleep(600)', { signal: controller.signal });
    const asleep = async () =>
      (await test_.database.pool.query(`select from pg_stat_activity where application_name = 'cadastre-sql' and wait_event = 'PgSleep'`))
        .rowCount;
    await expect.poll(asleep).toBe(1);
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    await expect.poll(asleep).toBe(0);
    await expect(ask('select 1', { signal: controller.signal })).rejects.toThrow('enough');
  });
});
