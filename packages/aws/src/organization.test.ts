import { describe, expect, it } from 'vitest';
import { classifyFailure } from './classify.ts';
import { type OrganizationReader, readOrganization } from './organization.ts';
import { meter, never } from './testing/stage.ts';

type Answers = Record<string, (input: Record<string, unknown>) => object>;

/** A reader whose client answers from a table; `asked` is what it was asked, in order. */
function readerOf(answers: Answers, retry: <T>(call: () => Promise<T>) => Promise<T> = (call) => call()) {
  const asked: unknown[] = [];
  const regions: string[] = [];
  const client = {
    send: async (command: { readonly constructor: { readonly name: string }; readonly input: Record<string, unknown> }) => {
      const name = command.constructor.name.replace(/Command$/, '');
      asked.push([name, command.input]);
      return answers[name]!(command.input);
    },
  };
  const session = {
    client: (_class: unknown, region: string) => {
      regions.push(region);
      return client as never;
    },
  };
  const reader: OrganizationReader = readOrganization({ session, partition: 'aws-cn', meter: meter(), signal: never, retry });
  return { reader, asked, regions };
}

async function kindOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'none',
    (error: unknown) => classifyFailure(error).kind,
  );
}

function noSuchUnit(): Error {
  return Object.assign(new Error('no such unit'), {
    name: 'ParentNotFoundException',
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
  });
}

describe('an organization', () => {
  it('is asked where its partition has it, and says who it is', async () => {
    const { reader, regions } = readerOf({ DescribeOrganization: () => ({ Organization: { Id: 'o-1', MasterAccountId: '1' } }) });
    expect(await reader.identify()).toEqual({ id: 'o-1', managementAccountId: '1' });
    expect(regions).toEqual(['cn-northwest-1']);
    expect(await kindOf(readerOf({ DescribeOrganization: () => ({}) }).reader.identify())).toBe('malformed');
  });

  it('gives all of its accounts, through empty pages too, by the newer of the two words for their state', async () => {
    const pages: Record<string, object> = {
      first: { Accounts: [{ Id: '1', Name: 'a', Status: 'SUSPENDED', State: 'CLOSED' }], NextToken: 'second' },
      second: { Accounts: [], NextToken: 'third' },
      third: { Accounts: [{ Id: '2', Status: 'ACTIVE' }] },
    };
    const { reader, asked } = readerOf({ ListAccounts: ({ NextToken = 'first' }) => pages[String(NextToken)]! });
    expect(await reader.accounts()).toEqual([
      { id: '1', name: 'a', state: 'CLOSED' },
      { id: '2', name: null, state: 'ACTIVE' },
    ]);
    expect(asked).toEqual([
      ['ListAccounts', {}],
      ['ListAccounts', { NextToken: 'second' }],
      ['ListAccounts', { NextToken: 'third' }],
    ]);
  });

  it('is not believed where it gives no account, a part of one, no list, or the same page again', async () => {
    for (const page of [{ Accounts: [] }, { Accounts: [{ Id: '1' }] }, { Accounts: [{ State: 'ACTIVE' }] }, {}]) {
      expect(await kindOf(readerOf({ ListAccounts: () => page }).reader.accounts())).toBe('malformed');
    }
    const again = () => ({ Accounts: [{ Id: '1', State: 'ACTIVE' }], NextToken: 'same' });
    expect(await kindOf(readerOf({ ListAccounts: again }).reader.accounts())).toBe('malformed');
  });

  it('gives the accounts of a unit and of all below it', async () => {
    const units: Record<string, string[]> = { root: ['a', 'b'], a: ['c'], b: [], c: [] };
    const { reader } = readerOf({
      ListAccountsForParent: ({ ParentId }) => ({ Accounts: [{ Id: `account of ${ParentId}` }] }),
      ListOrganizationalUnitsForParent: ({ ParentId }) => ({ OrganizationalUnits: units[String(ParentId)]!.map((Id) => ({ Id })) }),
    });
    expect([...(await reader.accountsBelow('a'))]).toEqual(['account of a', 'account of c']);
    expect((await reader.accountsBelow('root')).size).toBe(4);
  });

  it('is not believed where an account or a unit in a unit has no id, or a tag no key', async () => {
    const none = { ListAccountsForParent: () => ({ Accounts: [] }), ListOrganizationalUnitsForParent: () => ({ OrganizationalUnits: [] }) };
    const account = { ...none, ListAccountsForParent: () => ({ Accounts: [{ Id: '1' }, { Name: 'a' }] }) };
    expect(await kindOf(readerOf(account).reader.accountsBelow('a'))).toBe('malformed');
    const unit = { ...none, ListOrganizationalUnitsForParent: () => ({ OrganizationalUnits: [{ Name: 'b' }] }) };
    expect(await kindOf(readerOf(unit).reader.accountsBelow('a'))).toBe('malformed');
    const tag = { ListTagsForResource: () => ({ Tags: [{ Value: 'prod' }] }) };
    expect(await kindOf(readerOf(tag).reader.tags('1'))).toBe('malformed');
  });

  it('is walked again where a unit below was deleted meanwhile, but not for ever', async () => {
    const withGhost = (walks: number) => {
      let walk = 0;
      return readerOf({
        ListAccountsForParent: ({ ParentId }) => {
          if (ParentId === 'ghost') throw noSuchUnit();
          return { Accounts: [{ Id: `account of ${ParentId}` }] };
        },
        ListOrganizationalUnitsForParent: ({ ParentId }) => {
          if (ParentId !== 'a') return { OrganizationalUnits: [] };
          walk += 1;
          return { OrganizationalUnits: walk <= walks ? [{ Id: 'b' }, { Id: 'ghost' }] : [{ Id: 'b' }] };
        },
      });
    };
    const { reader, asked } = withGhost(1);
    expect([...(await reader.accountsBelow('a'))]).toEqual(['account of a', 'account of b']);
    expect(asked).toHaveLength(9);
    expect(await kindOf(withGhost(Number.POSITIVE_INFINITY).reader.accountsBelow('a'))).toBe('malformed');
  });

  it('says that a unit is gone where it is the one that was asked for', async () => {
    const { reader, asked } = readerOf({
      ListAccountsForParent: () => {
        throw noSuchUnit();
      },
    });
    expect(await kindOf(reader.accountsBelow('a'))).toBe('gone');
    expect(asked).toHaveLength(1);
  });

  it('takes an empty token for the end, and believes no token that it was given before', async () => {
    const { reader, asked } = readerOf({ ListAccounts: () => ({ Accounts: [{ Id: '1', State: 'ACTIVE' }], NextToken: '' }) });
    expect(await reader.accounts()).toEqual([{ id: '1', name: null, state: 'ACTIVE' }]);
    expect(asked).toEqual([['ListAccounts', {}]]);
    const inTurns = readerOf({
      ListAccounts: ({ NextToken }) => ({ Accounts: [{ Id: '1', State: 'ACTIVE' }], NextToken: NextToken === 'x' ? 'y' : 'x' }),
    });
    expect(await kindOf(inTurns.reader.accounts())).toBe('malformed');
    expect(inTurns.asked).toHaveLength(3);
  });

  it('gives tags, and makes each call again by itself where that may help', async () => {
    let failures = 1;
    const retry = async <T>(call: () => Promise<T>): Promise<T> => call().catch(() => call());
    const { reader, asked } = readerOf(
      {
        ListTagsForResource: ({ NextToken }) => {
          if (NextToken === 'more' && failures-- > 0) throw new Error('throttled');
          return NextToken === undefined
            ? { Tags: [{ Key: 'environment', Value: 'prod' }], NextToken: 'more' }
            : { Tags: [{ Key: 'empty' }] };
        },
      },
      retry,
    );
    expect(await reader.tags('1')).toEqual(
      new Map([
        ['environment', 'prod'],
        ['empty', ''],
      ]),
    );
    expect(asked).toHaveLength(3);
  });
});
