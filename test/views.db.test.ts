import { catalogue, viewsSql } from '@cadastre/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valueAt } from '../packages/catalogue/src/paths.ts';
import { readExample } from '../packages/catalogue/src/testing/examples.ts';
import { counter } from '../packages/catalogue/src/testing/fake-aws.ts';
import { unreadTables } from '../packages/catalogue/src/views/unread-views.ts';
import { openViewsDatabase, VIEWS_ACCOUNT, type ViewsDatabase } from './support/views-database.ts';

const { collectors, embeddedTypes } = catalogue;

let views: ViewsDatabase;

beforeAll(async () => {
  views = await openViewsDatabase();
});

afterAll(async () => {
  await views.close();
});

test('a view about what is not read is empty, and every query of it says so', async () => {
  const warnings: unknown[] = [];
  const client = await views.pool.connect();
  client.on('notice', ({ severity, message, detail }) => warnings.push({ severity, message, detail }));
  const { rows } = await client
    .query('select domain_name, rule_id from aws.aws_route53_domain join aws.aws_waf_rule on name = domain_name')
    .finally(() => client.release(true));

  expect(rows).toEqual([]);
  expect(warnings).toContainEqual({
    severity: 'WARNING',
    message: 'aws_route53_domain is always empty',
    detail: 'Cadastre does not call route53domains:ListDomains, which it would take.',
  });
});

test('the views can be made again over themselves', async () => {
  await views.query(viewsSql());
  expect(viewsSql()).toBe(viewsSql());
});

test('a view has the columns that its type declares, and no other view is there', async () => {
  const rows = await views.query<{ view: string; columns: string[] }>(
    `select c.relname as view, array_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relnamespace = 'aws'::regnamespace and a.attnum > 0 group by 1`,
  );
  const declared = [...[...collectors, ...embeddedTypes].flatMap(({ views }) => views), ...unreadTables];

  expect(Object.fromEntries(rows.map(({ view, columns }) => [view, columns]))).toEqual(
    Object.fromEntries(
      declared.map(({ name, columns }) => [
        name,
        columns.map((column) => `${column.name} ${column.type.replace('timestamptz', 'timestamp with time zone')}`),
      ]),
    ),
  );
});

test('every view shows every field of items in which everything is set, and nulls where a value does not fit', async () => {
  await views.empty();
  const next = counter();
  for (const collector of collectors) {
    const { pages } = await readExample(collector, next);
    for (const { items, parent } of pages) {
      for (const item of items) await views.put(collector.type, item, parent);
    }
  }

  for (const type of [...collectors, ...embeddedTypes]) {
    const [view] = type.views;
    const shown = await views.query<{ row: Record<string, unknown> }>(`select to_jsonb(v) as row from aws.${view.name} v`);
    const resources = await views.query<{ id: string; attributes: Record<string, unknown> }>(
      `select id, attributes from cadastre.resources where type = $1`,
      [type.type],
    );
    expect.soft(shown.length, view.name).toBe(resources.length);
    expect.soft(shown.length, view.name).toBeGreaterThan(0);
    for (const { type: columnType, source, name } of view.columns) {
      if (!('path' in source) || !['text', 'boolean', 'bigint', 'jsonb'].includes(columnType)) continue;
      const read = shown.map(({ row }) => row[name]);
      const stored = resources.map(({ attributes }) => valueAt(attributes, source.path) ?? null);
      expect.soft(inOrder(read), `${view.name}.${name}`).toEqual(inOrder(stored));
    }
  }
});

function inOrder(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(value)).sort((a, b) => (a < b ? -1 : 1));
}

describe('cadastre.resources', () => {
  test('unfolds what is embedded, with the times of its holder, and leaves out what is gone', async () => {
    await views.empty();
    await views.put('ec2:vpn-connection', {
      VpnConnectionId: 'vpn-1',
      Tags: [{ Key: 'Name', Value: 'office' }],
      Routes: [
        { DestinationCidrBlock: '10.0.0.0/8', State: 'available' },
        { DestinationCidrBlock: '172.16.0.0/12', State: 'Deleted' },
      ],
      VgwTelemetry: [{ OutsideIpAddress: '192.0.2.1', Status: 'UP', AcceptedRouteCount: 3 }],
    });

    expect(
      await views.query(
        `select type, id, arn, name, tags, attributes, account_id, region, first_seen, changed_at, observed_at from cadastre.resources order by type`,
      ),
    ).toEqual([
      {
        type: 'ec2:vpn-connection',
        id: 'vpn-1',
        arn: `arn:aws:ec2:eu-west-1:${VIEWS_ACCOUNT}:vpn-connection/vpn-1`,
        name: 'office',
        tags: { Name: 'office' },
        attributes: expect.objectContaining({ VpnConnectionId: 'vpn-1' }),
        ...PLACE_AND_TIMES,
      },
      {
        type: 'ec2:vpn-static-route',
        id: 'vpn-1|10.0.0.0/8',
        ...UNNAMED,
        attributes: { DestinationCidrBlock: '10.0.0.0/8', State: 'available' },
        ...PLACE_AND_TIMES,
      },
      {
        type: 'ec2:vpn-tunnel',
        id: 'vpn-1|192.0.2.1',
        ...UNNAMED,
        attributes: { OutsideIpAddress: '192.0.2.1', Status: 'UP', AcceptedRouteCount: 3 },
        ...PLACE_AND_TIMES,
      },
    ]);
  });

  test('writes identities as the collector does: alternatives, empty parts, booleans and numbers', async () => {
    await views.empty();
    await views.put('ec2:route-table', {
      RouteTableId: 'rtb-1',
      Routes: [
        { DestinationCidrBlock: '0.0.0.0/0' },
        { DestinationIpv6CidrBlock: '::/0' },
        { DestinationCidrBlock: '', DestinationPrefixListId: 'pl-1' },
        {},
      ],
      Associations: [{ RouteTableAssociationId: 'rtbassoc-1' }],
      PropagatingVgws: [{ GatewayId: 'vgw-1' }],
    });
    await views.put('ec2:network-acl', {
      NetworkAclId: 'acl-1',
      Entries: [
        { Egress: false, RuleNumber: 100 },
        { Egress: true, RuleNumber: 32767 },
      ],
    });

    expect(
      (
        await views.query<{ id: string }>(
          `select id from cadastre.resources where type not in ('ec2:route-table', 'ec2:network-acl') order by id`,
        )
      ).map(({ id }) => id),
    ).toEqual([
      'acl-1|false|100',
      'acl-1|true|32767',
      'rtb-1|',
      'rtb-1|0.0.0.0/0',
      'rtb-1|::/0',
      'rtb-1|pl-1',
      'rtb-1|vgw-1',
      'rtbassoc-1',
    ]);
  });

  test('does not stumble over a holder whose list is none', async () => {
    await views.empty();
    await views.put('ec2:route-table', { RouteTableId: 'rtb-1', Routes: 'odd', Associations: {} });

    expect(await views.query(`select id from cadastre.resources`)).toEqual([{ id: 'rtb-1' }]);
    expect(await views.query(`select * from aws.aws_vpc_route`)).toEqual([]);
  });
});

const PLACE_AND_TIMES = {
  account_id: VIEWS_ACCOUNT,
  region: 'eu-west-1',
  first_seen: new Date('2026-01-01T00:00:00Z'),
  changed_at: new Date('2026-01-02T00:00:00Z'),
  observed_at: new Date('2026-01-03T00:00:00Z'),
};
const UNNAMED = { arn: null, name: null, tags: {} };
