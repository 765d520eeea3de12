import { expect, test } from 'vitest';
import { tookOf, typeRows } from './report.ts';

const row = (type: string, resources: number, changes: [added: number, changed: number, ended: number] = [0, 0, 0]) => {
  const [added, changed, ended] = changes;
  return { type, scopes: 1, resources, added, changed, ended };
};

test('types are told by how much changed, then by size and name, with the sum of all', () => {
  expect(
    typeRows([row('ec2:vpc', 10), row('ec2:subnet', 3, [1, 1, 0]), row('elbv2:rule', 0, [0, 0, 3]), row('ec2:route-table', 10)]),
  ).toEqual([
    ['elbv2:rule', 0, 0, 0, 3],
    ['ec2:subnet', 3, 1, 1, 0],
    ['ec2:route-table', 10, 0, 0, 0],
    ['ec2:vpc', 10, 0, 0, 0],
    ['total', 23, 1, 1, 3],
  ]);
});

test('what does not fit a screen is told in one row', () => {
  const many = Array.from({ length: 60 }, (_, index) => row(`ec2:type-${index}`, 100 - index));
  const rows = typeRows([...many, row('ec2:changed', 1, [1, 0, 0])]);

  expect(rows).toHaveLength(42);
  expect(rows[0]).toEqual(['ec2:changed', 1, 1, 0, 0]);
  expect(rows.at(-2)).toEqual(['and 21 more types', 1071, 0, 0, 0]);
  expect(rows.at(-1)).toEqual(['total', 4231, 1, 0, 0]);
});

test('what a discovery took is told from its request on, with what passed until it was planned where that is worth a word', () => {
  const at = (seconds: number) => new Date(seconds * 1_000);
  expect(
    [
      { requestedAt: at(0), startedAt: at(0.4), finishedAt: at(9) },
      { requestedAt: at(0), startedAt: at(31), finishedAt: at(40) },
      { requestedAt: at(0), startedAt: null, finishedAt: at(31) },
      { requestedAt: at(0), startedAt: null, finishedAt: null },
    ].map(tookOf),
  ).toEqual([' in 9.0 s', ' in 40.0 s (31.0 s until it was planned)', ' after 31.0 s of planning', '']);
});
