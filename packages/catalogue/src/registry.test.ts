import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Collector, Column, EmbeddedType, Item } from './collector.ts';
import { lastName, valueAt, valuesAt } from './paths.ts';
import { readExample, wholeItem } from './testing/examples.ts';
import { viewName } from './testing/view-name.ts';

const { collectors, embeddedTypes } = catalogue;
const everything: readonly (Collector | EmbeddedType)[] = [...collectors, ...embeddedTypes];

test('the registry lists exactly the files of the services', async () => {
  const files = new Set<string>();
  const exclude = ['policy/**', 'testing/**', 'views/**', '*/sdk.ts', '*/tags.ts', '*/*.test.ts'];
  for await (const file of glob('*/*.ts', { cwd: fileURLToPath(new URL('.', import.meta.url)), exclude })) files.add(file);

  expect(new Set(everything.map(({ type }) => `${type.replace(':', '/')}.ts`))).toEqual(files);
});

test('types and views have names of their own', () => {
  const views = everything.flatMap((type) => type.views.map(({ name }) => name));

  expect(new Set(everything.map(({ type }) => type)).size).toBe(everything.length);
  expect(new Set(views).size).toBe(views.length);
  for (const name of views) expect(name).toMatch(/^aws_[a-z0-9_]{1,59}$/);
});

test('parents come before their dependents, and everything embedded has its holder', () => {
  for (const [index, { parent }] of collectors.entries()) {
    if (parent !== undefined) expect(collectors.slice(0, index).map(({ type }) => type)).toContain(parent);
  }
  for (const { holder } of embeddedTypes) expect(catalogue.find(holder)?.type).toBe(holder);
});

test('no two things of a type can have one ARN: it names what the identity names', () => {
  for (const { type, identity, arn } of collectors.filter((collector) => collector.arn !== undefined)) {
    const named = arn && 'path' in arn ? arn.path : String(arn?.template);
    expect.soft([type, identity.length === 1 && identity.flat().some((path) => isNamedBy(path, named))]).toEqual([type, true]);
  }
  expect(isNamedBy('resourceShareArn', 'arn')).toBe(false);
  expect(isNamedBy('RegisteredGatewayArn', 'ResourceArn')).toBe(false);
});

test("an ARN names the owner's account wherever AWS tells it, whoever sees the thing", async () => {
  for (const collector of collectors) {
    if (!collector.arn || !('template' in collector.arn) || !collector.arn.template.includes('{Account}')) continue;
    const { item } = await exampleOf(collector);
    const owners = Object.keys(item).filter((field) => /^(transitgateway)?own(er|ingaccount)(id|account|accountid)?$/i.test(field));
    expect.soft([collector.type, owners]).toEqual([collector.type, []]);
  }
});

/** Whether the field of an ARN (`SecurityGroupArn`) is that of an id (`GroupId`), or an ARN's template ends with the id. */
function isNamedBy(idPath: string, named: string): boolean {
  const template = /^arn:.*?(?:\{([\w|]+)\})(?::account)?$/.exec(named);
  if (template) return SAME_AS[idPath] === template[1] || idPath === template[1];
  const [id = '', arn = ''] = [idPath, named].map((path) => path.replace(/(Arn|Id|Name)$|^(arn|id|ARN)$/, ''));
  return idPath === named || SAME_AS[idPath] === named || (!idPath.startsWith('$parent.') && (id === '' ? arn === '' : arn.endsWith(id)));
}

/** What AWS has one of for each: services of endpoints have a name and an id, VPCs one configuration of each kind, accounts one caller. */
const SAME_AS: Readonly<Record<string, string>> = { ServiceName: 'ServiceId', Id: 'ResourceId', AccountId: 'Account', Account: 'Arn' };

/** Where IAM does not use the name by which the types are known. */
const IAM_PREFIXES: Readonly<Record<string, string>> = { elb: 'elasticloadbalancing', elbv2: 'elasticloadbalancing' };

test("a collector's permissions are those of its own service", () => {
  for (const { type, permissions } of collectors) {
    const service = type.split(':')[0] ?? '';
    for (const action of permissions) expect(action).toMatch(new RegExp(`^${IAM_PREFIXES[service] ?? service}:[A-Z][A-Za-z0-9]+$`));
  }
});

test('whether an attribute changes by itself is said of attributes that exist', async () => {
  for (const collector of collectors) {
    const { item } = await exampleOf(collector);
    for (const path of collector.volatile ?? []) expect.soft(valuesAt(item, path), `${collector.type} ${path}`).not.toEqual([]);
  }
});

describe.each(everything.map((type) => [type.type, type] as const))('the views of %s', (_, type) => {
  test('read fields that AWS returns, with types that fit them', async () => {
    const { item } = 'holder' in type ? await embeddedExampleOf(type) : await exampleOf(type);

    for (const view of type.views) {
      expect(new Set(view.columns.map(({ name }) => name)).size).toBe(view.columns.length);
      for (const column of view.columns) {
        if ('path' in column.source) expect.soft(fits(column, valueAt(item, column.source.path)), `${view.name}.${column.name}`).toBe(true);
      }
    }
  });

  test('show no secret', () => {
    const secret = new Set((('holder' in type ? catalogue.find(type.holder) : type)?.secrets ?? []).map(lastName));

    for (const { source } of type.views.flatMap(({ columns }) => columns)) {
      if ('path' in source) expect(secret).not.toContain(lastName(source.path));
    }
  });

  test('identify, link and end by fields that AWS returns', async () => {
    if (!('holder' in type)) return;
    const { item, holder } = await embeddedExampleOf(type);

    for (const path of [...type.identity.flat(), ...type.links.map((declared) => declared.path), ...(type.gone ? [type.gone.path] : [])]) {
      const value = path.startsWith('$parent.') ? valueAt(holder, path.slice('$parent.'.length)) : valueAt(item, path);
      expect.soft(value, path).not.toBeUndefined();
    }
  });
});

test('the views that no one else has named show every field, tags and secrets aside', async () => {
  for (const type of everything.filter((candidate) => !isSteampipes(candidate))) {
    const { item } = 'holder' in type ? await embeddedExampleOf(type) : await exampleOf(type);
    const identity = type.identity.length === 1 ? type.identity.flat() : [];
    const shown = new Set([
      ...type.views[0].columns.flatMap(({ source }) => ('path' in source ? [source.path] : [])),
      ...identity,
      ...('name' in type && typeof type.name === 'string' ? [type.name] : []),
      ...('arn' in type && type.arn && 'path' in type.arn ? [type.arn.path] : []),
      ...(type.tags === undefined ? [] : [type.tags]),
      ...(('holder' in type ? catalogue.find(type.holder) : type)?.secrets ?? []).map(lastName),
      'region',
    ]);
    expect
      .soft(
        Object.entries(item).flatMap(([field, value]) => (isShown(field, value, shown) ? [] : [field])),
        type.type,
      )
      .toEqual([]);
  }
});

/** As a whole, or all that it holds one by one. */
function isShown(path: string, value: unknown, shown: ReadonlySet<string>): boolean {
  if (shown.has(path)) return true;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  const below = Object.entries(value);
  return below.length > 0 && below.every(([name, inner]) => isShown(`${path}.${name}`, inner, shown));
}

/** Whether the name is Steampipe's: any that is not made of the type's own, and these that are like it. */
function isSteampipes({ type, views }: Collector | EmbeddedType): boolean {
  const [{ name }] = views;
  return name !== viewName(type) || LIKE_OURS.has(name);
}

const LIKE_OURS: ReadonlySet<string> = new Set([
  'aws_sts_caller_identity',
  'aws_ec2_network_interface',
  'aws_ec2_instance',
  'aws_ec2_managed_prefix_list',
  'aws_ec2_managed_prefix_list_entry',
  'aws_ec2_client_vpn_endpoint',
  'aws_ec2_transit_gateway',
  'aws_ec2_transit_gateway_vpc_attachment',
  'aws_ec2_transit_gateway_route_table',
  'aws_ec2_transit_gateway_route',
  'aws_route53_vpc_association_authorization',
  'aws_route53_health_check',
  'aws_route53_traffic_policy',
  'aws_route53_traffic_policy_instance',
  'aws_globalaccelerator_accelerator',
  'aws_globalaccelerator_listener',
  'aws_globalaccelerator_endpoint_group',
  'aws_cloudfront_distribution',
  'aws_organizations_root',
  'aws_organizations_organizational_unit',
  'aws_organizations_account',
  'aws_organizations_delegated_administrator',
  'aws_organizations_policy',
  'aws_organizations_policy_target',
]);

async function exampleOf(collector: Collector): Promise<{ item: Item }> {
  const { pages } = await readExample(collector);
  return { item: wholeItem(pages) };
}

async function embeddedExampleOf(type: EmbeddedType): Promise<{ item: Item; holder: Item }> {
  const { item: holder } = await exampleOf(catalogue.find(type.holder) as Collector);
  return { item: (valueAt(holder, type.path) as Item[])[0] as Item, holder };
}

function fits({ type }: Column, value: unknown): boolean {
  switch (type) {
    case 'bigint':
    case 'double precision':
      return typeof value === 'number' || typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'timestamptz':
      return value instanceof Date || typeof value === 'string';
    case 'jsonb':
      return typeof value === 'object' && value !== null;
    case 'text':
      return typeof value === 'string' || value instanceof Date;
    case 'cidr':
    case 'inet':
    case 'ltree':
      return typeof value === 'string';
  }
}
