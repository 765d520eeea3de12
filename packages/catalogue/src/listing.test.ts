import { describe, expect, test } from 'vitest';
import type { Item, Page, Parent } from './collector.ts';
import { directConnect } from './directconnect/sdk.ts';
import { ec2 } from './ec2/sdk.ts';
import { vpc } from './ec2/vpc.ts';
import { MalformedAnswerError, RepeatedTokenError, TruncatedListingError } from './errors.ts';
import {
  isOwn,
  isOwnArn,
  leadingOn,
  noneWhere,
  paginated,
  parentWith,
  perInput,
  perParent,
  tokenLoop,
  withDetail,
  withParents,
  withTags,
  wrapped,
} from './listing.ts';
import { route53 } from './route53/sdk.ts';
import { call } from './sdk.ts';
import { ACCOUNT, type Answer, fakeAws, readAll } from './testing/fake-aws.ts';

/** Answers with the given pages, in turn. */
function pagesOf(...answers: Answer[]): (call: unknown, index: number) => Answer {
  return (_, index) => {
    const answer = answers[index];
    if (!answer) throw new Error('A page after the last one was asked for.');
    return answer;
  };
}

describe('pages', () => {
  const readers = [
    [
      'of the SDK',
      (aws: ReturnType<typeof fakeAws>) => paginated(aws.context, ec2, 'DescribeVpcs', { MaxResults: 5 }, (page) => page.Vpcs),
      'NextToken',
      'Vpcs',
    ],
    [
      'of a token loop',
      (aws: ReturnType<typeof fakeAws>) =>
        tokenLoop(
          aws.context,
          (nextToken) => call(aws.context, directConnect, 'DescribeLags', { maxResults: 5, nextToken }),
          (page) => page.lags,
        ),
      'nextToken',
      'lags',
    ],
  ] as const;

  test.each(readers)('%s are followed to the last, each token handed on', async (_, read, token, list) => {
    const aws = fakeAws(
      vpc,
      pagesOf({ [list]: [{ id: 1 }], [token]: 'a' }, { [list]: [], [token]: 'b' }, { [list]: [{ id: 2 }, { id: 3 }], [token]: '' }),
    );

    expect(await readAll(read(aws))).toEqual([{ items: [{ id: 1 }] }, { items: [] }, { items: [{ id: 2 }, { id: 3 }] }]);
    expect(aws.calls.map(({ input }) => input[token])).toEqual([undefined, 'a', 'b']);
  });

  test.each(readers)('%s end with an error where tokens go in a circle', async (_, read, token, list) => {
    const aws = fakeAws(vpc, pagesOf({ [list]: [], [token]: 'a' }, { [list]: [], [token]: 'b' }, { [list]: [], [token]: 'a' }));

    await expect(readAll(read(aws))).rejects.toThrow(RepeatedTokenError);
  });

  test.each(readers)('%s without their list, or with a list of something else, are not empty ones', async (_, read, token, list) => {
    for (const malformed of [{}, { [list]: null }, { [list]: 'x' }, { [list]: ['x'] }, { [list]: [null] }]) {
      const aws = fakeAws(vpc, pagesOf({ [list]: [{}], [token]: 'a' }, malformed));
      await expect(readAll(read(aws))).rejects.toThrow(MalformedAnswerError);
    }
  });
});

test('pages of the SDK end with the answer that says that it is the last one, whatever token it bears', async () => {
  for (const token of ['b', 'a']) {
    const aws = fakeAws(
      vpc,
      pagesOf(
        { HostedZones: [{ id: 1 }], IsTruncated: true, NextMarker: 'a' },
        { HostedZones: [{ id: 2 }], IsTruncated: false, NextMarker: token },
      ),
    );
    const pages = paginated(
      aws.context,
      route53,
      'ListHostedZones',
      { MaxItems: 100 },
      (page) => page.HostedZones,
      (page) => leadingOn(aws.context, page, page.NextMarker),
    );

    expect(await readAll(pages)).toEqual([{ items: [{ id: 1 }] }, { items: [{ id: 2 }] }]);
  }
});

test('an answer that says itself whether it is the last one is it only where it says so', () => {
  const { context } = fakeAws(vpc, () => ({}));

  expect(leadingOn(context, { IsTruncated: true }, 'a')).toBe('a');
  expect(leadingOn(context, { IsTruncated: false }, 'a')).toBeUndefined();
  expect(leadingOn(context, {}, 'a')).toBe('a');
  for (const answer of [{ IsTruncated: true }, {}, undefined]) {
    for (const token of ['', undefined]) expect(() => leadingOn(context, answer, token)).toThrow(TruncatedListingError);
  }
});

test('a list in a wrapper may be left out only where the wrapper says that there is nothing', () => {
  expect(wrapped({ Quantity: 1, Items: ['a'] })).toEqual(['a']);
  expect(wrapped({ Quantity: 0 })).toEqual([]);
  for (const malformed of [{ Quantity: 1 }, {}, undefined]) expect(wrapped(malformed)).toBeUndefined();
});

describe('listings that take more than one call', () => {
  const parents: Parent[][] = [
    [
      { id: 'p-1', attributes: { Name: 'one' } },
      { id: 'p-2', attributes: {} },
    ],
    [{ id: 'p-3', attributes: {} }],
  ];
  const pages = async function* (...lists: Item[][]) {
    for (const items of lists) yield { items };
  };

  test('follow tokens of several parts, and notice when the parts come again', async () => {
    const { context } = fakeAws(vpc, () => ({}));
    const cursors = [
      { name: 'a', type: 'A' },
      { name: 'a', type: 'MX' },
      { name: 'a', type: 'A' },
    ];
    const read = (last: number) => {
      const asked: unknown[] = [];
      const pages = tokenLoop(
        context,
        async (cursor: { name: string; type: string } | undefined) => {
          asked.push(cursor);
          return { cursor: asked.length > last ? undefined : cursors[asked.length - 1] };
        },
        () => [],
        ({ cursor }) => cursor,
      );
      return { asked, pages };
    };

    const { asked, pages: two } = read(2);
    expect(await readAll(two)).toHaveLength(3);
    expect(asked).toEqual([undefined, ...cursors.slice(0, 2)]);
    await expect(readAll(read(3).pages)).rejects.toThrow(RepeatedTokenError);
  });

  test('go through the parents that are asked, and count the items of each from its first', async () => {
    const { context } = fakeAws(vpc, () => ({}), parents);

    const read = perParent(
      context,
      () => pages([{ id: 1 }, { id: 2 }], [{ id: 3 }]),
      ({ id }) => id !== 'p-2',
    );

    expect((await readAll(read)).map(({ items, parent, first }) => [parent?.id, first, items.length])).toEqual([
      ['p-1', 0, 2],
      ['p-1', 2, 1],
      ['p-3', 0, 2],
      ['p-3', 2, 1],
    ]);
  });

  test('carry what else was asked for with the parent', async () => {
    const { context } = fakeAws(vpc, () => ({}), parents.slice(0, 1));

    const read = perParent(context, (parent) => perInput(['a', 'b'], (Region) => parentWith(parent, { Region }, pages([{ id: 1 }]))));

    expect((await readAll(read)).map(({ parent, first }) => [parent, first])).toEqual([
      [{ id: 'p-1', attributes: { Name: 'one', Region: 'a' } }, 0],
      [{ id: 'p-1', attributes: { Name: 'one', Region: 'b' } }, 1],
      [{ id: 'p-2', attributes: { Region: 'a' } }, 0],
      [{ id: 'p-2', attributes: { Region: 'b' } }, 1],
    ]);
  });

  test('take the items of other listings for parents, by what identifies them', async () => {
    const { context } = fakeAws(vpc, () => ({}), parents);
    const under = (...listings: readonly AsyncIterable<Page>[]) =>
      readAll(perParent(withParents(context, 'id', ...listings), () => pages([{ id: 'below' }])));

    expect((await under(pages([{ id: 'a', name: 'one' }, { id: 'b' }], []), pages([{ id: 'c' }]))).map(({ parent }) => parent)).toEqual([
      { id: 'a', attributes: { id: 'a', name: 'one' } },
      { id: 'b', attributes: { id: 'b' } },
      { id: 'c', attributes: { id: 'c' } },
    ]);
    await expect(under(pages([{ name: 'one' }]))).rejects.toThrow(MalformedAnswerError);
  });

  test('are empty where the first call fails with the code that says so, and fail with every other failure', async () => {
    const failure = (name: string) => Object.assign(new Error('refused'), { name });
    const failing = async function* (name: string, ...items: Item[]) {
      if (items.length > 0) yield { items };
      throw failure(name);
    };
    const read = (listing: AsyncIterable<Page>) => readAll(noneWhere('NotInUseException', listing));

    expect(await read(pages([{ id: 1 }], []))).toEqual([{ items: [{ id: 1 }] }, { items: [] }]);
    expect(await read(failing('NotInUseException'))).toEqual([]);
    await expect(read(failing('AccessDeniedException'))).rejects.toThrow(failure('AccessDeniedException'));
    await expect(read(failing('NotInUseException', { id: 1 }))).rejects.toThrow(failure('NotInUseException'));
  });

  test('ask for the details of a few items at a time, hand these on, and fail with the first that fails', async () => {
    let running = 0;
    let most = 0;
    const ask = async ({ id }: { readonly id?: unknown }) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      if (id === 13) throw new Error('denied');
      return { $metadata: {}, detail: `of ${String(id)}` };
    };
    const items = Array.from({ length: 10 }, (_, id) => ({ id }));
    const detailed = items.map(({ id }) => ({ id, detail: `of ${id}` }));

    expect(await readAll(withDetail(pages([], items), ask))).toEqual([
      { items: [] },
      { items: detailed.slice(0, 4), first: 0 },
      { items: detailed.slice(4, 8), first: 4 },
      { items: detailed.slice(8), first: 8 },
    ]);
    expect(most).toBe(4);
    await expect(readAll(withDetail(pages([{ id: 13 }]), ask))).rejects.toThrow('denied');
    expect(await readAll(withDetail(pages([{ id: 13 }, { id: 14 }]), ask, ({ id }) => id === 14))).toEqual([
      { items: [{ id: 13 }, { id: 14, detail: 'of 14' }], first: 0 },
    ]);
  });

  test('ask for tags of so many items a call, and take an answer that leaves one out for malformed', async () => {
    const { context } = fakeAws(vpc, () => ({}));
    const asked: (readonly string[])[] = [];
    const ask = async (names: readonly string[]) => {
      asked.push(names);
      return new Map(names.filter((name) => name !== '13').map((name) => [name, [{ Key: 'name', Value: name }]]));
    };
    const items = Array.from({ length: 5 }, (_, id) => ({ id }));

    expect(await readAll(withTags(context, pages(items), { of: 'id', perCall: 2, ask }))).toEqual([
      { items: items.map(({ id }) => ({ id, Tags: [{ Key: 'name', Value: String(id) }] })) },
    ]);
    expect(asked).toEqual([['0', '1'], ['2', '3'], ['4']]);
    await expect(readAll(withTags(context, pages([{ id: 13 }]), { of: 'id', perCall: 2, ask }))).rejects.toThrow(MalformedAnswerError);
    asked.length = 0;
    const some = { of: 'id', perCall: 2, asked: ({ id }: Item) => id === 4, ask };
    expect(await readAll(withTags(context, pages([{ id: 1 }, { id: 2 }], [{ id: 3 }, { id: 4 }]), some))).toEqual([
      { items: [{ id: 1 }, { id: 2 }] },
      { items: [{ id: 3 }, { id: 4, Tags: [{ Key: 'name', Value: '4' }] }] },
    ]);
    expect(asked).toEqual([['4']]);
  });

  test('tell what the account owns from what others share with it', () => {
    const { context } = fakeAws(vpc, () => ({}));

    expect([{ OwnerId: ACCOUNT }, { OwnerId: '444455556666' }, {}].map((attributes) => isOwn(context, attributes))).toEqual([
      true,
      false,
      true,
    ]);
    expect(isOwn(context, { Owner: '444455556666' }, 'Owner')).toBe(false);
    expect(
      [`arn:aws:ram:eu-west-1:${ACCOUNT}:a/b`, 'arn:aws:ram:eu-west-1:444455556666:a/b', 'arn:aws:s3:::a', undefined].map((arn) =>
        isOwnArn(context, arn),
      ),
    ).toEqual([true, false, true, true]);
  });
});

test('an error of a listing is classified by its code as a malformed answer, and keeps its own name', () => {
  const errors = [new MalformedAnswerError('ec2:vpc'), new RepeatedTokenError('ec2:vpc'), new TruncatedListingError('ec2:vpc')];

  expect(errors.map(({ name, code }) => [name, code])).toEqual([
    ['MalformedAnswerError', 'MalformedAnswerError'],
    ['RepeatedTokenError', 'MalformedAnswerError'],
    ['TruncatedListingError', 'MalformedAnswerError'],
  ]);
});
