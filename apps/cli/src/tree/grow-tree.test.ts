import type { Neighbour, NeighbourGroup } from '@cadastre/inventory';
import { expect, test } from 'vitest';
import { growTree, type TreeGroup } from './grow-tree.ts';

const PLACE = { accountId: '111122223333', region: 'eu-west-1' };

function member(id: string, extra: Partial<Neighbour> = {}): Neighbour {
  return { type: 'x:y', id, ...PLACE, arn: null, name: null, state: null, registered: true, remark: null, detail: null, ...extra };
}

function group(...members: Neighbour[]): NeighbourGroup {
  return { direction: 'refers to', kind: 'to', type: 'x:y', total: members.length, orMore: false, members };
}

const named = (id: string) => ({ type: 'x:y', id, ...PLACE, arn: null, name: null, state: null });

/** The ids of a tree, nested. */
function shape(groups: readonly TreeGroup[] = []): unknown[] {
  return groups.flatMap(({ members }) => members.map(({ id, groups: below }) => (below?.length ? [id, ...shape(below)] : id)));
}

/** A ring of four, each of which also names a thing that is not registered. */
const RING: Readonly<Record<string, readonly string[]>> = { a: ['b', 'd'], b: ['a', 'c'], c: ['b', 'd'], d: ['c', 'a'] };
const asked: string[] = [];
const read = async (id: string, { accountId }: { accountId?: string | undefined }) => {
  asked.push(`${id} ${accountId ?? 'anywhere'}`);
  const unknown = member(`${id}-unknown`, { registered: false, accountId: null, region: null });
  return { is: [named(id)], groups: [group(...(RING[id] ?? []).map((one) => member(one))), group(unknown)] };
};

test('a tree stops at its depth, and asks nothing of what is not registered', async () => {
  asked.length = 0;
  const tree = await growTree(read, 'a', { depth: 1 });
  expect(tree).toMatchObject({ id: 'a', is: [named('a')], cut: null });
  expect(shape(tree.groups)).toEqual(['b', 'd', 'a-unknown']);
  expect(asked).toEqual(['a anywhere']);
});

test('each thing stands once, where it is closest, and what is no id of AWS is asked for in its place', async () => {
  asked.length = 0;
  const tree = await growTree(read, 'a', { depth: 9 });
  expect(shape(tree.groups)).toEqual([['b', ['c', 'c-unknown'], 'b-unknown'], ['d', 'd-unknown'], 'a-unknown']);
  expect(asked).toEqual(['a anywhere', 'b 111122223333', 'd 111122223333', 'c 111122223333']);
});

test('what only looks like an id of AWS, and is of several accounts, is asked for in its place', async () => {
  const questions: string[] = [];
  const balancers = ['111122223333', '444455556666'].map((accountId) => ({
    ...named('web-20240101'),
    accountId,
    arn: `arn:aws:elasticloadbalancing:eu-west-1:${accountId}:loadbalancer/web-20240101`,
  }));
  const two = async (id: string, { accountId }: { accountId?: string | undefined }) => {
    questions.push(`${id} ${accountId ?? 'anywhere'}`);
    if (id === 'root') return { is: [named(id)], groups: [group(member('web-20240101'))] };
    const is = balancers.filter((one) => accountId === undefined || one.accountId === accountId);
    return { is, groups: [group(...is.map((one) => member(`of ${one.accountId}`)))] };
  };
  const tree = await growTree(two, 'root', { depth: 2 });
  expect(shape(tree.groups)).toEqual([['web-20240101', 'of 111122223333']]);
  expect(questions).toEqual(['root anywhere', 'web-20240101 anywhere', 'web-20240101 111122223333']);
});

test('a tree without end is cut off, and says so', async () => {
  let made = 0;
  const endless = async (id: string) => ({
    is: [named(id)],
    groups: [group(...Array.from({ length: 10 }, () => member(`vpc-${(made++).toString(16).padStart(8, '0')}`)))],
  });
  const tree = await growTree(endless, 'root', { depth: 50 });
  expect(tree.cut).toBe(1_000);
  expect(made).toBe(10 + 10 * 1_000);
});
