import { type ConnectionDefinition, connectionSchema } from '@cadastre/contracts';
import { describe, expect, it } from 'vitest';
import { remarkSeveralRoles, remarkShared } from './overlaps.ts';

const account = (index: number): string => String(100_000_000_000 + index);
const connection = (name: string, arns: readonly string[]): ConnectionDefinition =>
  connectionSchema.parse({ name, regions: 'all', roles: arns.map((arn) => ({ arn })) });
const role = (index: number, name: string): string => `arn:aws:iam::${account(index)}:role/${name}`;

describe('accounts that several connections reach', () => {
  it('are told in one line for each set of connections, the first few by their ids', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ accountId: account(index), connections: ['east', 'west'] }));
    expect(remarkShared([...many, { accountId: account(999), connections: ['east', 'north', 'west'] }])).toEqual([
      '500 accounts are reached by east and west: allowed, but each is read once for each connection. They are 100000000000, 100000000001, 100000000002 and 497 more.',
      'Account 100000000999 is reached by east and north and west: allowed, but it is read once for each.',
    ]);
    expect(remarkShared([])).toEqual([]);
  });
});

describe('accounts that one connection reaches through several roles', () => {
  it('are told in one line for each connection', () => {
    const all = Array.from({ length: 20 }, (_, index) => [role(index, 'A'), role(index, 'B')]).flat();
    const tail = 'a scope is read through one of them, whichever is ready first, and its outcome stands even where that is a denial.';
    expect(
      remarkSeveralRoles([
        connection('one', [role(1, 'A'), role(2, 'A')]),
        connection('twice-the-same', [role(1, 'A'), role(1, 'A')]),
        connection('two', [role(1, 'A'), role(2, 'A'), role(1, 'B')]),
        connection('many', all),
        connectionSchema.parse({ name: 'own', regions: 'all' }),
      ]),
    ).toEqual([
      `two reaches account 100000000001 through 2 roles: ${tail}`,
      `many reaches 20 accounts through more than one role each (100000000000, 100000000001, 100000000002 and 17 more): ${tail}`,
    ]);
  });
});
