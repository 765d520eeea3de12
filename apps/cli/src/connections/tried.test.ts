import { expect, it } from 'vitest';
import { countIn, describeTried, NONE_TRIED, verdictOf } from './tried.ts';

const well = (region: string) => ({ region, failedStep: null });
const sum = (results: readonly Parameters<typeof countIn>[1][]) => results.reduce(countIn, NONE_TRIED);

it('combinations are counted apart from accounts whose regions were never come to', () => {
  const closed = Array.from({ length: 10 }, () => ({ region: null, failedStep: 'assume-role' as const }));
  const none = sum(closed);
  expect([describeTried(none), verdictOf(none)]).toEqual([
    '10 accounts could not be entered, so that no region of them was tried.',
    { well: false, badly: true },
  ]);
  const some = sum([...closed.slice(9), well('eu-west-1'), well('us-east-1'), { region: 'eu-west-2', failedStep: 'first-read' }]);
  expect([describeTried(some), verdictOf(some)]).toEqual([
    '3 combinations of account and region tried, 1 failed; 1 account could not be entered, so that no region of it was tried.',
    { well: true, badly: true },
  ]);
  const untold = sum([{ region: null, failedStep: 'organization' }, { region: null, failedStep: 'region' }, well('eu-west-1')]);
  expect([describeTried(untold), verdictOf(untold)]).toEqual([
    '1 combination of account and region tried, 0 failed; 2 lists of accounts or regions could not be read.',
    { well: true, badly: true },
  ]);
  expect([describeTried(sum([well('eu-west-1')])), verdictOf(sum([well('eu-west-1')]))]).toEqual([
    '1 combination of account and region tried, 0 failed.',
    { well: true, badly: false },
  ]);
});
