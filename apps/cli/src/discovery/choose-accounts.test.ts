import type { ReachedAccounts, StoredConnection } from '@cadastre/inventory';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../exit-code.ts';
import { chooseAccounts } from './choose-accounts.ts';

const A = '111111111111';
const B = '222222222222';
const NEAR_A = '111111111112';
const FAR = '987654321098';

function connection(name: string, accounts: readonly string[], more: Partial<ReachedAccounts> = {}): ReachedAccounts {
  const stored = { name } as StoredConnection;
  return { connection: stored, accounts: new Set(accounts), unobserved: new Map(), listedAt: null, unasked: false, ...more };
}

function chosen(reached: readonly ReachedAccounts[], accounts: readonly string[], named = false): Record<string, unknown> {
  const wanted = chooseAccounts(reached, { accounts, types: ['ec2:vpc'] }, { named });
  return Object.fromEntries(wanted.map(({ connection: { name }, selection }) => [name, selection]));
}

function refusal(reached: readonly ReachedAccounts[], accounts: readonly string[], named = false): readonly string[] {
  try {
    chosen(reached, accounts, named);
  } catch (error) {
    if (error instanceof UsageError) return error.mistakes;
  }
  return [];
}

const production = connection('production', [A]);
const both = connection('both', [A, B]);
const listed = connection('estate', [B], { listedAt: new Date('2026-01-02T03:04:05Z'), unobserved: new Map([[FAR, 'It is suspended.']]) });

describe('selected accounts', () => {
  it('are asked of the connections that reach them, each of its own, and of no others', () => {
    expect(chosen([production, both, listed], [A])).toEqual({
      production: { accounts: [A], types: ['ec2:vpc'] },
      both: { accounts: [A], types: ['ec2:vpc'] },
    });
    expect(chosen([production, listed], [A, B])).toEqual({
      production: { accounts: [A], types: ['ec2:vpc'] },
      estate: { accounts: [B], types: ['ec2:vpc'] },
    });
  });

  it('that no connection reaches are refused, with those that are near, or that there are', () => {
    expect(refusal([production, both], [NEAR_A, FAR])).toEqual([
      `--account ${NEAR_A}: no connection reaches this account. Did you mean ${A}?`,
      `--account ${FAR}: no connection reaches this account. There are: ${A}, ${B}.`,
    ]);
    expect(refusal([production], [FAR])).toEqual([`--account ${FAR}: connection production does not reach this account. There are: ${A}.`]);
  });

  it('are given to connections whose accounts nobody has asked for yet, unless another is known to reach them', () => {
    const unasked = connection('new', [], { unasked: true });
    expect(Object.keys(chosen([production, unasked], [FAR]))).toEqual(['new']);
    expect(Object.keys(chosen([production, unasked], [A]))).toEqual(['production']);
  });

  it('may have joined an organization that was listed before, which is believed to whoever names the connection', () => {
    expect(refusal([listed], ['123123123123'])).toEqual([
      `--account 123123123123: connection estate does not reach this account. There are: ${B}. If it joined the organization of estate after 2026-01-02T03:04:05.000Z, add --connection estate.`,
    ]);
    expect(Object.keys(chosen([listed], ['123123123123'], true))).toEqual(['estate']);
    expect(refusal([production], [FAR], true)).toHaveLength(1);
  });

  it('of an organization that are not read are refused with the reason, also where its connection is named', () => {
    expect([refusal([listed], [FAR]), refusal([listed], [FAR], true)]).toEqual(
      Array(2).fill([`--account ${FAR}: connection estate does not read this account. It is suspended.`]),
    );
  });
});

it('no selection of accounts leaves every connection as it is', () => {
  expect(chooseAccounts([production, listed], {}, { named: false }).map(({ connection: { name } }) => name)).toEqual([
    'production',
    'estate',
  ]);
});
