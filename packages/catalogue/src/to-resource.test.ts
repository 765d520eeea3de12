import type { Scope } from '@cadastre/contracts';
import { describe, expect, test } from 'vitest';
import { type Collector, defineCollector, type Item, type Parent } from './collector.ts';
import { view } from './columns.ts';
import { MalformedItemError } from './errors.ts';
import { link } from './links.ts';
import { toResource, toResources } from './to-resource.ts';

const SCOPE: Scope = { accountId: '111122223333', region: 'eu-west-1', type: 'ec2:thing' };

function thing(facts: Partial<Collector> = {}): Collector {
  return defineCollector({
    type: 'ec2:thing',
    summary: 'A thing.',
    scope: 'regional',
    permissions: ['ec2:DescribeThings'],
    identity: ['ThingId'],
    tags: 'Tags',
    links: [],
    views: [view('aws_ec2_thing', {})],
    async *list() {
      yield { items: [] };
    },
    ...facts,
  });
}

function register(collector: Collector, item: Item, parent?: Parent) {
  return toResource(collector, item, { parent, scope: SCOPE, partition: 'aws-cn' });
}

test('identity, ARN and links go without what AWS writes before ids in some answers, the attributes do not', () => {
  const collector = thing({
    idPrefixes: ['/thing/', '/other/'],
    arn: { template: 'arn:{Partition}:ec2:::thing/{ThingId}' },
    links: [link('uses', 'Others[]', 'ec2:other')],
  });
  const item = { ThingId: '/thing/t-1', Others: ['/other/o-1', 'o-1', 'o-2', '/third/o-3'] };

  expect(register(collector, item)).toMatchObject({
    id: 't-1',
    arn: 'arn:aws-cn:ec2:::thing/t-1',
    attributes: item,
    links: [
      { kind: 'uses', type: 'ec2:other', id: 'o-1' },
      { kind: 'uses', type: 'ec2:other', id: 'o-2' },
      { kind: 'uses', type: 'ec2:other', id: '/third/o-3' },
    ],
  });
  expect(register(collector, { ThingId: 't-1' })?.id).toBe('t-1');
});

describe('attributes', () => {
  test('are the item as it is, with times in ISO 8601 UTC and bytes in base64, without what is absent', () => {
    const item = {
      ThingId: 't-1',
      Time: new Date('2026-03-29T02:30:00.5+02:00'),
      Data: new Uint8Array([1, 2, 255]),
      Nothing: undefined,
      Null: null,
      List: [{ Deep: { Time: new Date(0), Nothing: undefined, Zero: 0, No: false, Empty: '' } }, [1.5]],
      Infinite: Number.POSITIVE_INFINITY,
    };

    expect(register(thing(), item)?.attributes).toStrictEqual({
      ThingId: 't-1',
      Time: '2026-03-29T00:30:00.500Z',
      Data: 'AQL/',
      Null: null,
      List: [{ Deep: { Time: '1970-01-01T00:00:00.000Z', Zero: 0, No: false, Empty: '' } }, [1.5]],
      Infinite: 'Infinity',
    });
  });

  test('share with the item what is JSON already, and copy around what is not, so that the item stays what it was', () => {
    const item = {
      ThingId: 't-1',
      Tags: [{ Key: 'a', Value: 'b' }],
      Plain: { Key: 1 },
      Mixed: { Before: [1], List: [{ Same: true }, { At: new Date(0), Nothing: undefined }, 'x'], After: 2 },
    };
    const before = structuredClone(item);

    const resource = register(thing(), item);

    expect(item).toStrictEqual(before);
    expect(resource?.attributes).toStrictEqual({
      ThingId: 't-1',
      Plain: { Key: 1 },
      Mixed: { Before: [1], List: [{ Same: true }, { At: '1970-01-01T00:00:00.000Z' }, 'x'], After: 2 },
    });
    expect(resource?.attributes.Plain).toBe(item.Plain);
  });

  test('lack secrets at any depth, under whatever parent AWS repeats them', () => {
    const item = {
      ThingId: 't-1',
      Options: { Tunnels: [{ Key: 'canary-1', Ip: '192.0.2.1' }] },
      Key: 'canary-2',
      Pending: { Key: { Value: 'canary-3' } },
    };

    const resource = register(thing({ secrets: ['Options.Tunnels[].Key'] }), item);

    expect(resource?.attributes).toStrictEqual({ ThingId: 't-1', Options: { Tunnels: [{ Ip: '192.0.2.1' }] }, Pending: {} });
  });

  test('refuse what JSON does not have, without saying the value', () => {
    expect(() => register(thing(), { ThingId: 't-1', Time: new Date('canary') })).toThrow(
      new MalformedItemError('ec2:thing', 'holds a time that is none'),
    );
    expect(() => register(thing(), { ThingId: 't-1', Big: 12345678901234567890n })).toThrow(
      new MalformedItemError('ec2:thing', 'holds a bigint'),
    );
  });

  test('refuse a list with nothing in a place, however deep, and take nothing for a value', () => {
    for (const item of [{ List: ['canary', null] }, { Deep: { Lists: [{ List: [null] }] } }]) {
      expect(() => register(thing(), { ThingId: 't-1', ...item })).toThrow(
        new MalformedItemError('ec2:thing', 'has a list with nothing in a place'),
      );
    }
    expect(register(thing(), { ThingId: 't-1', Value: null, List: [] })?.attributes).toEqual({ ThingId: 't-1', Value: null, List: [] });
  });
});

describe('tags', () => {
  test('become a map and leave the attributes, in either spelling', () => {
    const item = { ThingId: 't-1', Tags: [{ Key: 'Name', Value: 'web' }, { key: 'env', value: 'prod' }, { Key: 'empty' }] };

    const resource = register(thing(), item);

    expect(resource?.tags).toEqual({ Name: 'web', env: 'prod', empty: '' });
    expect(resource?.attributes).toStrictEqual({ ThingId: 't-1' });
  });

  test('keep every key that AWS allows', () => {
    const resource = register(thing(), {
      ThingId: 't-1',
      Tags: [
        { Key: '__proto__', Value: 'x' },
        { Key: 'constructor', Value: 'y' },
      ],
    });

    expect(JSON.stringify(resource?.tags)).toBe('{"__proto__":"x","constructor":"y"}');
  });

  test('are none where AWS gives none', () => {
    expect(register(thing(), { ThingId: 't-1' })?.tags).toEqual({});
  });

  test('need a key', () => {
    expect(() => register(thing(), { ThingId: 't-1', Tags: [{ Value: 'canary' }] })).toThrow(
      new MalformedItemError('ec2:thing', 'has a tag without a key'),
    );
  });
});

describe('an identity', () => {
  const composite = thing({ identity: ['$parent.TableId', ['Cidr', 'Ipv6Cidr'], 'Egress', 'Number'] });
  const parent = { id: 'rtb-1', attributes: { TableId: 'rtb-1' } };

  test.each([
    [{ Cidr: '10.0.0.0/8', Egress: false, Number: 0 }, 'rtb-1|10.0.0.0/8|false|0'],
    [{ Cidr: '', Ipv6Cidr: '::/0', Egress: true, Number: 32767 }, 'rtb-1|::/0|true|32767'],
    [{ Egress: true }, 'rtb-1||true|'],
  ])('joins its parts with |: %j', (item, id) => {
    expect(register(composite, item, parent)?.id).toBe(id);
  });

  test('may be the scope itself', () => {
    expect(register(thing({ identity: ['$account', '$region'] }), { State: 'on' })?.id).toBe('111122223333|eu-west-1');
  });

  test.each([
    ['its only part is absent', thing(), { Name: 'canary' }, 'lacks its ThingId'],
    ['its only part is empty', thing(), { ThingId: '' }, 'lacks its ThingId'],
    ['its only part is no scalar', thing(), { ThingId: { Value: 'canary' } }, 'lacks its ThingId'],
    ['the item has nothing of it', composite, {}, 'lacks its $parent.TableId and Cidr or Ipv6Cidr and Egress and Number'],
  ])('is required: %s', (_, collector, item, problem) => {
    expect(() => register(collector, item, parent)).toThrow(new MalformedItemError('ec2:thing', problem));
  });
});

describe('a name', () => {
  test.each([
    [thing(), { ThingId: 't-1', Tags: [{ Key: 'Name', Value: 'web' }] }, 'web'],
    [thing(), { ThingId: 't-1', Tags: [{ Key: 'Name', Value: '' }] }, null],
    [thing({ name: 'GroupName' }), { ThingId: 't-1', GroupName: 'default', Tags: [{ Key: 'Name', Value: 'web' }] }, 'default'],
    [thing({ name: 'GroupName' }), { ThingId: 't-1' }, null],
    [thing({ name: null }), { ThingId: 't-1', Tags: [{ Key: 'Name', Value: 'web' }] }, null],
  ])('comes from the tag Name or a field (%#)', (collector, item, name) => {
    expect(register(collector, item)?.name).toBe(name);
  });
});

describe('an ARN', () => {
  const template = 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:thing/{ThingId}';

  test.each([
    [{ path: 'ThingArn' }, { ThingId: 't-1', ThingArn: 'arn:aws:x' }, 'arn:aws:x'],
    [{ path: 'ThingArn' }, { ThingId: 't-1' }, null],
    [{ template }, { ThingId: 't-1' }, 'arn:aws-cn:ec2:eu-west-1:111122223333:thing/t-1'],
    [{ template }, { ThingId: 't-1', OwnerId: '444455556666' }, 'arn:aws-cn:ec2:eu-west-1:444455556666:thing/t-1'],
    [{ template: `${template}/{Part}` }, { ThingId: 't-1' }, null],
  ])('is a field or a template, and names the owner (%#)', (arn, item, expected) => {
    expect(register(thing({ arn }), item)?.arn).toBe(expected);
  });
});

describe('links', () => {
  test('are as distinct where there are many', () => {
    const ids = Array.from({ length: 40 }, (_, place) => `subnet-${place % 25}`);
    const links = [link('in-subnet', 'SubnetIds[]', 'ec2:subnet'), link('near-subnet', 'SubnetIds[]', 'ec2:subnet')];

    const found = register(thing({ links }), { ThingId: 't-1', SubnetIds: ids })?.links;

    const distinct = ids.slice(0, 25);
    expect(found).toEqual(['in-subnet', 'near-subnet'].flatMap((kind) => distinct.map((id) => ({ kind, type: 'ec2:subnet', id }))));
  });

  test('name each other end once, also through lists, maps and by prefix', () => {
    const links = [
      link('in-vpc', 'VpcId', 'ec2:vpc'),
      link('uses-security-group', 'Interfaces[].Groups[].GroupId', 'ec2:security-group'),
      link('in-subnet', 'SubnetIds[]', 'ec2:subnet'),
      link('routes-to', 'Routes[].GatewayId', 'ec2:internet-gateway', 'igw-'),
      link('in-table', '$parent.TableId', null),
      link('attached-to', 'Attachment.InstanceId', 'ec2:instance'),
      link('has-vpc-endpoint', 'SyncStates{}.Attachment.EndpointId', 'ec2:vpc-endpoint'),
      link('no-map', 'Routes{}.GatewayId', null),
      link('no-list', 'SyncStates[].Attachment.EndpointId', null),
    ];
    const item = {
      ThingId: 't-1',
      VpcId: 'vpc-1',
      Interfaces: [{ Groups: [{ GroupId: 'sg-1' }, { GroupId: 'sg-2' }] }, { Groups: [{ GroupId: 'sg-1' }] }, {}],
      SubnetIds: ['subnet-1', ''],
      SyncStates: {
        'eu-west-1a': { Attachment: { EndpointId: 'vpce-1' } },
        'eu-west-1b': {},
        'eu-west-1c': { Attachment: { EndpointId: 'vpce-2' } },
      },
      Routes: [{ GatewayId: 'local' }, { GatewayId: 'igw-1' }, { GatewayId: 'vgw-1' }],
    };

    expect(register(thing({ links }), item, { id: 'rtb-1', attributes: { TableId: 'rtb-1' } })?.links).toEqual([
      { kind: 'in-vpc', type: 'ec2:vpc', id: 'vpc-1' },
      { kind: 'uses-security-group', type: 'ec2:security-group', id: 'sg-1' },
      { kind: 'uses-security-group', type: 'ec2:security-group', id: 'sg-2' },
      { kind: 'in-subnet', type: 'ec2:subnet', id: 'subnet-1' },
      { kind: 'routes-to', type: 'ec2:internet-gateway', id: 'igw-1' },
      { kind: 'in-table', type: null, id: 'rtb-1' },
      { kind: 'has-vpc-endpoint', type: 'ec2:vpc-endpoint', id: 'vpce-1' },
      { kind: 'has-vpc-endpoint', type: 'ec2:vpc-endpoint', id: 'vpce-2' },
    ]);
  });
});

describe('a state that counts as gone', () => {
  const collector = thing({ gone: { path: 'State.Name', states: ['Terminated'] } });

  test.each(['terminated', 'Terminated', 'TERMINATED'])('makes the item absent: %s', (state) => {
    expect(register(collector, { ThingId: 't-1', State: { Name: state } })).toBeNull();
  });

  test.each([{ Name: 'terminating' }, undefined, 'terminated'])('is no other one: %j', (state) => {
    expect(register(collector, { ThingId: 't-1', State: state })?.id).toBe('t-1');
  });
});

describe('identities without a field of their own', () => {
  const parent = { id: 'p-1', attributes: { ParentId: 'p-1', Region: 'eu-west-1' } };

  test('count the items listed under one parent, over all its pages', () => {
    const collector = thing({ identity: ['$parent.ParentId', '$ordinal'] });

    const ids = [
      { items: [{}, {}], parent },
      { items: [{}], parent, first: 2 },
    ].flatMap((page) => toResources(collector, page, SCOPE, 'aws').map(({ id }) => id));

    expect(ids).toEqual(['p-1|0', 'p-1|1', 'p-1|2']);
  });

  test("are the parent's own where there is one item under each", () => {
    expect(register(thing({ identity: ['$parent.ParentId'] }), {}, parent)?.id).toBe('p-1');
    expect(() => register(thing({ identity: ['$parent.ParentId', 'ThingId'] }), {}, parent)).toThrow(MalformedItemError);
    expect(register(thing({ identity: ['$parent.ParentId', '$parent.Region', 'Cidr'] }), { Cidr: '::/0' }, parent)?.id).toBe(
      'p-1|eu-west-1|::/0',
    );
  });
});

test('tags are taken from a list or a map', () => {
  expect(register(thing(), { ThingId: 't-1', Tags: { Name: 'n', ['__proto__']: 'p' } })?.tags).toEqual({ Name: 'n', ['__proto__']: 'p' });
});
