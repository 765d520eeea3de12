import { readFileSync } from 'node:fs';
import { catalogue, type Parent } from '@cadastre/catalogue';
import type { Resource } from '@cadastre/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleParents, readExample } from '../packages/catalogue/src/testing/examples.ts';
import { counter } from '../packages/catalogue/src/testing/fake-aws.ts';
import { unreadTables } from '../packages/catalogue/src/views/unread-views.ts';
import { sharedPath } from './support/shared.ts';
import { openViewsDatabase, VIEWS_ACCOUNT, type ViewsDatabase } from './support/views-database.ts';

/** What the documented queries of Steampipe's tables need of the columns, gathered from their syntax; their text is not kept. */
interface Needs {
  readonly columnConstraints: Readonly<Record<string, { readonly impliedKinds: readonly string[] }>>;
  /** Paths below columns that hold JSON, with `[]` for a list that a query unfolds. */
  readonly jsonPathsUsed: Readonly<Record<string, number>>;
}

const file = sharedPath('reference/steampipe-queries.json');
const tables = file === null ? {} : (JSON.parse(readFileSync(file, 'utf8')) as { tables: Readonly<Record<string, Needs>> }).tables;

/** A use of a column, by the kind of value that its position in a query implies. */
const USES: Readonly<Record<string, (column: string, literal: string) => string>> = {
  boolean: (column) => `where ${column}`,
  number: (column) => `where ${column} + 1 > 0 and ${column}::numeric >= 0`,
  text: (column) => `where ${column} like 'a%' or ${column} ~ '^a'`,
  'timestamp (date arithmetic)': (column) => `where ${column} < now() - interval '90 days'`,
  'inet/cidr': (column) => `where ${column} <<= '0.0.0.0/0' and masklen(${column}) < 32`,
  jsonb: (column) => `where ${column} is not null and jsonb_pretty(${column}) <> ''`,
  'jsonb array': (column) =>
    `cross join lateral jsonb_array_elements(case jsonb_typeof(${column}) when 'array' then ${column} end) as element`,
  'jsonb object': (column) => `where ${column} ->> 'Any' = 'thing'`,
  'comparable to a text literal': (column, literal) => `where ${column} = '${literal}'`,
  'ltree (needs the ltree extension: @>, <@, ~ lquery, nlevel)': (column) => `where nlevel(${column}) > 1 and ${column} <@ 'r_root'`,
};

const LITERALS: Readonly<Record<string, string>> = { boolean: 'true', cidr: '10.0.0.0/8', inet: '10.0.0.1', jsonb: '[]', bigint: '1' };

/** What AWS hands over as the text of a document, where the examples would have any text. */
const DOCUMENT = JSON.stringify({ Version: '2012-10-17', RecordType: 'A', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
const DOCUMENTS: ReadonlySet<string> = new Set(['Content', 'Document', 'Policy', 'PolicyDocument']);

/** Paths of documented queries that AWS's answers do not have, whoever stores them: such a query finds nothing in Steampipe either. */
const NOT_OF_AWS: ReadonlySet<string> = new Set([
  'aws_ec2_classic_load_balancer.listener_descriptions[].SSLCertificateId.SSLCertificateId',
  'aws_ec2_classic_load_balancer.listener_descriptions[].Listener.PolicyNames',
  'aws_networkfirewall_firewall_policy.firewall_policy.StatelessRuleGroupReferences.ActionName',
  'aws_networkfirewall_firewall_policy.firewall_policy.StatelessRuleGroupReferences.ActionDefinition',
  'aws_vpc_route_table.routes[].CarrierGatewayId.State',
]);

const [SHARE, FIREWALL] = [
  'arn:aws:ram:eu-west-1:111122223333:resource-share/1',
  'arn:aws:network-firewall:eu-west-1:111122223333:firewall/1',
];

/** What the views put together: things that name each other, where every example has ids of its own. */
const TOGETHER: readonly (readonly [type: string, item: object, parent?: string])[] = [
  ['ec2:dhcp-options', { DhcpOptionsId: 'dopt-1', DhcpConfigurations: [{ Key: 'netbios-node-type', Values: [{ Value: '2' }] }] }],
  ['ec2:vpc-endpoint-service', { ServiceId: 'vpce-svc-1', ServiceName: 'one', Owner: VIEWS_ACCOUNT }],
  [
    'ec2:vpc-endpoint-connection',
    {
      ServiceId: 'vpce-svc-1',
      VpcEndpointConnectionId: 'vpce-con-1',
      VpcEndpointId: 'vpce-1',
      VpcEndpointOwner: VIEWS_ACCOUNT,
      VpcEndpointState: 'available',
      NetworkLoadBalancerArns: ['arn:nlb'],
    },
  ],
  ...['application', 'network', 'gateway'].flatMap((Type): [string, object, string?][] => [
    [
      'elbv2:load-balancer',
      {
        LoadBalancerArn: Type,
        Type,
        AvailabilityZones: [
          { ZoneName: 'eu-west-1a', SubnetId: 'subnet-1', OutpostId: 'op-1', LoadBalancerAddresses: [{ IpAddress: '192.0.2.1' }] },
        ],
      },
    ],
    ['elbv2:load-balancer-attributes', { Key: 'deletion_protection.enabled', Value: 'true' }, Type],
  ]),
  ['network-firewall:firewall', { FirewallArn: FIREWALL, FirewallName: '1' }],
  [
    'network-firewall:logging-configuration',
    {
      FirewallArn: FIREWALL,
      LoggingConfiguration: {
        LogDestinationConfigs: [{ LogType: 'FLOW', LogDestinationType: 'S3', LogDestination: { bucketName: 'logs' } }],
      },
    },
    FIREWALL,
  ],
  ['organizations:policy', { Id: 'p-1', Content: DOCUMENT }],
  ['organizations:policy-target', { TargetId: 'r-1' }, 'p-1'],
  ['ram:resource-share-principal-association', { resourceShareArn: SHARE, associatedEntity: VIEWS_ACCOUNT }],
  ['ram:resource-share-resource-association', { resourceShareArn: SHARE, associatedEntity: 'arn:aws:ec2:eu-west-1:111122223333:subnet/1' }],
  ['ram:resource-share-permission', { arn: 'arn:permission', status: 'ASSOCIATED' }, SHARE],
  ['route53:traffic-policy', { Id: 'policy-1', LatestVersion: 2 }],
  ['route53:traffic-policy-version', { Id: 'policy-1', Version: 2, Document: DOCUMENT }, 'policy-1'],
];

/** Queries look for tags and attributes by keys of their own choice, where the examples have others. */
const CHOSEN_KEYS = /^(tags|attributes|_ctx)\./;

const unfilled = new Set(
  [...catalogue.collectors, ...catalogue.embeddedTypes].flatMap(({ views }) =>
    views.flatMap(({ name, columns }) => columns.filter(({ source }) => 'none' in source).map((column) => `${name}.${column.name}`)),
  ),
);

describe.skipIf(file === null)('the documented queries of', () => {
  let views: ViewsDatabase;
  let types: ReadonlyMap<string, string>;

  beforeAll(async () => {
    views = await openViewsDatabase();
    await putExamples(views);
    const columns = await views.query<{ name: string; type: string }>(
      `select table_name || '.' || column_name as name, data_type as type from information_schema.columns where table_schema = 'aws'`,
    );
    types = new Map(columns.map(({ name, type }) => [name, type]));
  });

  afterAll(() => views.close());

  test.each(Object.entries(tables))('%s run', async (table, { columnConstraints }) => {
    for (const [column, { impliedKinds }] of Object.entries(columnConstraints)) {
      const type = types.get(`${table}.${column}`);
      // Steampipe adds columns about itself to every table.
      if (type === undefined && column === '_ctx') continue;
      for (const kind of ['any', ...impliedKinds]) {
        const use = kind === 'any' ? () => '' : USES[kind];
        expect(use, kind).toBeDefined();
        const query = `select ${table}."${column}" from aws.${table} ${use?.(`${table}."${column}"`, LITERALS[type ?? ''] ?? 'any')}`;
        await expect.soft(views.query(query), query).resolves.toBeDefined();
      }
    }
  });

  const read = Object.entries(tables).filter(([table]) => !unreadTables.some(({ name }) => name === table));

  test.each(read)('%s find what they look for below its columns', async (table, { jsonPathsUsed }) => {
    const paths = Object.keys(jsonPathsUsed).filter((used) => !CHOSEN_KEYS.test(used) && !NOT_OF_AWS.has(`${table}.${used}`));
    for (const path of paths) {
      const [column = '', ...below] = path.replaceAll(/\[n?\]/g, '').split('.');
      // Null, and the view's comment says why.
      if (unfilled.has(`${table}.${column}`)) continue;
      const [found] = await views.query<{ there: boolean }>(
        `select coalesce(bool_or(jsonb_path_exists(${column}, $1::jsonpath)), false) as there from aws.${table}`,
        [['lax $[*]', ...below.map((name) => `"${name}"[*]`)].join('.')],
      );
      expect.soft(found, `${table}.${path}`).toEqual({ there: true });
    }
  });
});

/** Rows of every type in which every field is set, and under each parent what is listed under it. */
async function putExamples(views: ViewsDatabase): Promise<void> {
  const next = counter();
  for (const collector of catalogue.collectors) {
    for (const parent of (await exampleParents(collector)).flat()) await views.putResource(collector.parent ?? '', parent as Resource);
    const { pages } = await readExample(collector, next);
    for (const { items, parent } of pages) for (const item of items) await views.put(collector.type, withDocuments(item), parent);
  }
  for (const [type, item, parent] of TOGETHER) {
    await views.put(type, item as Readonly<Record<string, unknown>>, parent === undefined ? undefined : parentNamed(type, parent));
  }
}

/** A parent of the type, by the id alone. */
function parentNamed(type: string, id: string): Parent {
  const above = catalogue.find(catalogue.find(type)?.parent ?? '');
  return { id, attributes: Object.fromEntries((above?.identity ?? []).map((part) => [String(part), id])) };
}

function withDocuments(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, DOCUMENTS.has(name) && typeof value === 'string' ? DOCUMENT : value]),
  );
}
