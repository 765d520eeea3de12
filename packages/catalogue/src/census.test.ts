import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { unlessDenied } from './census.ts';
import type { Collector, Item, Page, Parent } from './collector.ts';
import { securityGroupReference } from './ec2/security-group-reference.ts';
import { vpc } from './ec2/vpc.ts';
import { perParent, withDetail, withTags } from './listing.ts';
import { ACCOUNT, ANOTHER_ACCOUNT, fakeAws, readAll } from './testing/fake-aws.ts';

const GONE = awsError('InvalidVpcID.NotFound', 400);
const DENIED = awsError('AccessDeniedException', 403);

function awsError(name: string, httpStatusCode: number): Error {
  return Object.assign(new Error(name), { name, $fault: 'client', $metadata: { httpStatusCode } });
}

async function* pagesOf(...items: Item[]): AsyncGenerator<Page> {
  yield { items };
}

function under(...ids: string[]) {
  const parents: Parent[] = ids.map((id) => ({ id, attributes: {} }));
  return fakeAws(vpc, () => ({}), [parents]).context;
}

describe('of what was deleted since it was listed', () => {
  const list = async function* ({ id }: Parent): AsyncGenerator<Page> {
    if (id.startsWith('cut off')) yield { items: [{ id: 'before' }] };
    if (id.startsWith('denied')) throw DENIED;
    if (id !== 'there' && id !== 'empty') throw GONE;
    yield { items: id === 'there' ? [{ id: 'below' }] : [] };
  };
  const read = async (...ids: string[]) => (await readAll(perParent(under(...ids), list))).flatMap(({ items }) => items);

  test('nothing is listed, and what others have is', async () => {
    expect(await read('gone', 'there', 'gone too')).toEqual([{ id: 'below' }]);
    expect(await read('gone', 'empty')).toEqual([]);
  });

  test('a listing that was begun is cut off', async () => {
    await expect(read('there', 'cut off')).rejects.toBe(GONE);
  });

  test('a denial is not told', async () => {
    await expect(read('there', 'denied')).rejects.toBe(DENIED);
  });

  test('there is no complete listing where nothing else is there', async () => {
    await expect(read('gone')).rejects.toBe(GONE);
    await expect(read('gone', 'gone too')).rejects.toBe(GONE);
  });

  test('the item is left out, unless it is the only one that was asked about', async () => {
    const detailed = (...ids: string[]) =>
      readAll(
        withDetail(pagesOf(...ids.map((id) => ({ id }))), async ({ id }) => {
          if (id === 'gone') throw GONE;
          if (id === 'denied') throw DENIED;
          return { detail: `of ${String(id)}` };
        }),
      );

    expect(await detailed('a', 'gone', 'b')).toEqual([
      {
        items: [
          { id: 'a', detail: 'of a' },
          { id: 'b', detail: 'of b' },
        ],
        first: 0,
      },
    ]);
    await expect(detailed('gone')).rejects.toBe(GONE);
    await expect(detailed('a', 'denied')).rejects.toBe(DENIED);
  });

  test('tags are asked for without it', async () => {
    const asked: (readonly string[])[] = [];
    const tagged = (...ids: string[]) =>
      readAll(
        withTags(under(), pagesOf(...ids.map((id) => ({ id }))), {
          of: 'id',
          perCall: 4,
          asked: ({ id }) => id !== 'shared',
          async ask(names) {
            asked.push(names);
            if (names.includes('gone')) throw GONE;
            return new Map(names.map((name) => [name, { Name: name }]));
          },
        }),
      );

    expect(await tagged('a', 'shared', 'gone', 'b', 'c')).toEqual([
      {
        items: [{ id: 'a', Tags: { Name: 'a' } }, { id: 'shared' }, { id: 'b', Tags: { Name: 'b' } }, { id: 'c', Tags: { Name: 'c' } }],
      },
    ]);
    expect(asked).toEqual([['a', 'gone', 'b'], ['c'], ['a'], ['gone', 'b'], ['gone'], ['b']]);
    await expect(tagged('gone')).rejects.toBe(GONE);
  });

  test('a call about many is made again about those that are there', async () => {
    const groups = ['sg-1', 'sg-2', 'sg-3', 'sg-4', 'sg-5'].map((id) => ({ id, attributes: { OwnerId: ACCOUNT } }));
    const referencesWithout = (...gone: string[]) => {
      const aws = fakeAws(
        securityGroupReference,
        ({ input }) => {
          const asked = input.GroupId as string[];
          if (asked.some((id) => gone.includes(id))) throw GONE;
          return { SecurityGroupReferenceSet: asked.map((GroupId) => ({ GroupId })) };
        },
        [groups],
      );
      return { aws, read: async () => (await readAll(securityGroupReference.list(aws.context))).flatMap(({ items }) => items) };
    };

    const { aws, read } = referencesWithout('sg-2');
    expect(await read()).toEqual(['sg-1', 'sg-3', 'sg-4', 'sg-5'].map((GroupId) => ({ GroupId })));
    expect(aws.calls.map(({ input }) => input.GroupId)).toEqual([
      ['sg-1', 'sg-2', 'sg-3', 'sg-4', 'sg-5'],
      ['sg-1', 'sg-2', 'sg-3'],
      ['sg-1', 'sg-2'],
      ['sg-1'],
      ['sg-2'],
      ['sg-3'],
      ['sg-4', 'sg-5'],
    ]);
    expect(await referencesWithout().read()).toHaveLength(5);
    await expect(referencesWithout(...groups.map(({ id }) => id)).read()).rejects.toBe(GONE);
  });
});

test('what may not be asked about something of another account is nothing, and every other failure is one', async () => {
  expect(await unlessDenied(async () => ({ detail: 1 }))).toEqual({ detail: 1 });
  expect(await unlessDenied(() => Promise.reject(DENIED))).toEqual({});
  await expect(unlessDenied(() => Promise.reject(GONE))).rejects.toBe(GONE);
});

test.each([
  ['networkmanager:attachment', { AttachmentType: 'VPC' }, 'Attachments'],
  ['networkmanager:peering', { PeeringType: 'TRANSIT_GATEWAY' }, 'Peerings'],
])('the denied details of a %s end the listing only where it is of the own account', async (type, kind, list) => {
  const collector = catalogue.find(type) as Collector;
  const of = (OwnerAccountId: string) => ({ ...kind, OwnerAccountId });
  const read = (...items: Item[]) => {
    const aws = fakeAws(collector, ({ command }) => (command.startsWith('List') ? { [list]: items } : Promise.reject(DENIED)));
    return readAll(collector.list(aws.context));
  };

  expect((await read(of(ANOTHER_ACCOUNT))).flatMap(({ items }) => items)).toEqual([of(ANOTHER_ACCOUNT)]);
  await expect(read(of(ANOTHER_ACCOUNT), of(ACCOUNT))).rejects.toBe(DENIED);
});
