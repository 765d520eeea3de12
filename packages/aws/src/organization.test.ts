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
