import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Collector } from './collector.ts';
import { MalformedItemError } from './errors.ts';
import { type Answer, fakeAws, readAll } from './testing/fake-aws.ts';
import { toResources } from './to-resource.ts';

const ROOTS = [[{ id: 'r-1', attributes: { Id: 'r-1', Name: 'Root' } }]];

/** An organization: what is in each root and unit, a page per list. */
interface Tree {
  readonly units?: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly accounts?: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** The ids of what the type lists, each behind that of what it is in, and the parents that were asked about. */
async function read(type: string, { units = {}, accounts = {} }: Tree) {
  const collector = catalogue.find(type) as Collector;
  const aws = fakeAws(
    collector,
    ({ command, input: { ParentId = '', NextToken = '0' } }): Answer => {
      if (command === 'ListTagsForResourceCommand') return { Tags: [] };
      const [list, pages] = command.startsWith('ListAccounts')
        ? (['Accounts', accounts] as const)
        : (['OrganizationalUnits', units] as const);
      const page = Number(NextToken);
      const all = pages[String(ParentId)] ?? [[]];
      return { [list]: all[page]?.map((Id) => ({ Id })), NextToken: page + 1 < all.length ? String(page + 1) : undefined };
    },
    ROOTS,
  );
  const pages = await readAll(collector.list(aws.context));
  const resources = pages.flatMap((page) => toResources(collector, page, aws.context.scope, 'aws'));
  return {
    found: resources.map(({ id, parentId }) => [parentId, id]),
    asked: aws.calls.flatMap(({ input }) => (input.ParentId && input.NextToken === undefined ? [input.ParentId] : [])),
  };
}

describe('the tree of an organization', () => {
  test('is read level by level, every page of every unit, and each unit knows what it is in', async () => {
    const units = { 'r-1': [['ou-a'], [], ['ou-b', 'ou-c']], 'ou-a': [['ou-d']], 'ou-c': [['ou-e'], ['ou-f']], 'ou-f': [['ou-g']] };

    expect(await read('organizations:organizational-unit', { units })).toEqual({
      found: [
        ['r-1', 'ou-a'],
        ['r-1', 'ou-b'],
        ['r-1', 'ou-c'],
        ['ou-a', 'ou-d'],
        ['ou-c', 'ou-e'],
        ['ou-c', 'ou-f'],
        ['ou-f', 'ou-g'],
      ],
      asked: ['r-1', 'ou-a', 'ou-b', 'ou-c', 'ou-d', 'ou-e', 'ou-f', 'ou-g'],
    });
  });

  test('has accounts in its root and in every unit', async () => {
    const accounts = { 'r-1': [['111111111111']], 'ou-a': [[]], 'ou-b': [['222222222222'], ['333333333333']] };

    expect((await read('organizations:account-parent', { units: { 'r-1': [['ou-a']], 'ou-a': [['ou-b']] }, accounts })).found).toEqual([
      ['r-1', 'r-1|111111111111'],
      ['ou-b', 'ou-b|222222222222'],
      ['ou-b', 'ou-b|333333333333'],
    ]);
    expect((await read('organizations:account-parent', { accounts })).found).toEqual([['r-1', 'r-1|111111111111']]);
  });

  test('is not read past a unit that has no id', async () => {
    const collector = catalogue.find('organizations:account-parent') as Collector;
    const aws = fakeAws(collector, () => ({ Accounts: [], OrganizationalUnits: [{ Name: 'unknown' }] }), ROOTS);

    await expect(readAll(collector.list(aws.context))).rejects.toThrow(MalformedItemError);
  });
});

describe.each([
  'organizations:organization',
  'organizations:root',
  'organizations:account',
  'organizations:delegated-administrator',
  'organizations:policy',
])('%s', (type) => {
  const collector = catalogue.find(type) as Collector;
  const refused = (name: string) =>
    readAll(collector.list(fakeAws(collector, () => Promise.reject(Object.assign(new Error('refused'), { name }))).context));

  test('is completely empty in an account without an organization, and not where AWS denies it', async () => {
    expect(await refused('AWSOrganizationsNotInUseException')).toEqual([]);
    await expect(refused('AccessDeniedException')).rejects.toThrow('refused');
  });
});

test('policies are asked for by type, and each is read whole', async () => {
  const collector = catalogue.find('organizations:policy') as Collector;
  const aws = fakeAws(collector, ({ command, input }) =>
    command === 'DescribePolicyCommand'
      ? { Policy: { PolicySummary: { Id: input.PolicyId, Name: 'other' }, Content: `{"Id":"${input.PolicyId}"}` } }
      : { Policies: [{ Id: `p-${String(input.Filter).toLowerCase()}`, Type: input.Filter }] },
  );

  expect((await readAll(collector.list(aws.context))).flatMap(({ items }) => items)).toEqual(
    ['DECLARATIVE_POLICY_EC2', 'SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'].map((Type) => ({
      Id: `p-${Type.toLowerCase()}`,
      Type,
      Content: `{"Id":"p-${Type.toLowerCase()}"}`,
    })),
  );
});
