import {
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListOrganizationalUnitsForParentCommand,
  ListTagsForResourceCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import type { Partition } from '@cadastre/contracts';
import type { CallMeter } from './caller.ts';
import { classifyFailure } from './classify.ts';
import type { AwsSession } from './reach.ts';
import { malformedAnswer } from './role.ts';

/** Where a partition's organizations are asked (AWS General Reference, "AWS Organizations endpoints and quotas"). */
const ORGANIZATIONS_REGION: Readonly<Record<Partition, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
};

/** What listing an organization's accounts calls: the management account may, and the delegated administrator of any service. */
export const ORGANIZATION_ACTIONS: readonly string[] = [
  'organizations:DescribeOrganization',
  'organizations:ListAccounts',
  'organizations:ListAccountsForParent',
  'organizations:ListOrganizationalUnitsForParent',
  'organizations:ListTagsForResource',
];

/** Units are hardly ever deleted, so one walk nearly always does; what several in a row contradict is no answer. */
const WALKS = 3;

export interface OrganizationAccount {
  readonly id: string;
  readonly name: string | null;
  /** AWS's word: `ACTIVE`, `SUSPENDED`, `PENDING_CLOSURE`, `CLOSED`, `PENDING_ACTIVATION`, or one that came later. */
  readonly state: string;
}

/** An organization as the account that a session is in sees it. */
export interface OrganizationReader {
  identify(): Promise<{ readonly id: string; readonly managementAccountId: string }>;
  /** All of them, whatever their state; never a part. */
  accounts(): Promise<OrganizationAccount[]>;
  /** The accounts in an organizational unit, or the root, and in all that are below it. Where there is no such unit, and only there: a failure of the kind `gone`. */
  accountsBelow(unitId: string): Promise<Set<string>>;
  tags(accountId: string): Promise<ReadonlyMap<string, string>>;
}

export interface OrganizationReading {
  readonly session: Pick<AwsSession, 'client'>;
  readonly partition: Partition;
  readonly meter: CallMeter;
  readonly signal: AbortSignal;
  /** Makes each call, and makes it again where that may help. */
  readonly retry: <T>(call: () => Promise<T>) => Promise<T>;
}

/** Answers are small (20 accounts a page) and AWS's limits low, so calls are made one after the other. */
export function readOrganization({ session, partition, meter, signal, retry }: OrganizationReading): OrganizationReader {
  const client = session.client(OrganizationsClient, ORGANIZATIONS_REGION[partition], meter, signal);

  /** API reference: a page may be empty although more follow, so the token alone tells. */
  async function paged<Page extends { NextToken?: string | undefined }, T>(
    ask: (token: { NextToken?: string }) => Promise<Page>,
    take: (page: Page) => readonly T[] | undefined,
  ): Promise<T[]> {
    const found: T[] = [];
    const seen = new Set<string>();
    let token: string | undefined;
    do {
      const page = await retry(() => ask(token === undefined ? {} : { NextToken: token }));
      const items = take(page);
      if (items === undefined) throw malformedAnswer('Organizations answered with a page without its list.');
      found.push(...items);
      // AWS marks the last page with an absent or an empty token.
      token = page.NextToken || undefined;
      if (token !== undefined && seen.has(token)) throw malformedAnswer('Organizations answered with a token that it gave before.');
      if (token !== undefined) seen.add(token);
    } while (token !== undefined);
    return found;
  }

  async function accountsIn(ParentId: string): Promise<string[]> {
    const accounts = await paged(
      (token) => client.send(new ListAccountsForParentCommand({ ParentId, ...token })),
      (page) => page.Accounts,
    );
    return accounts.map(({ Id }) => Id ?? lacking('ListAccountsForParent answered with an account without id.'));
  }

  async function unitsIn(ParentId: string): Promise<string[]> {
    const units = await paged(
      (token) => client.send(new ListOrganizationalUnitsForParentCommand({ ParentId, ...token })),
      (page) => page.OrganizationalUnits,
    );
    return units.map(({ Id }) => Id ?? lacking('ListOrganizationalUnitsForParent answered with a unit without id.'));
  }

  /** Null where a unit below was deleted after its parent named it: its accounts are elsewhere now, perhaps where the walk has been. */
  async function walk(unitId: string): Promise<Set<string> | null> {
    const found = new Set<string>();
    const units = [unitId];
    for (const unit of units) {
      try {
        for (const account of await accountsIn(unit)) found.add(account);
        units.push(...(await unitsIn(unit)));
      } catch (error) {
        if (unit !== unitId && classifyFailure(error).kind === 'gone') return null;
        throw error;
      }
    }
    return found;
  }

  return {
    async identify() {
      const { Organization } = await retry(() => client.send(new DescribeOrganizationCommand({})));
      if (Organization?.Id === undefined || Organization.MasterAccountId === undefined) {
        throw malformedAnswer('DescribeOrganization answered without an organization.');
      }
      return { id: Organization.Id, managementAccountId: Organization.MasterAccountId };
    },

    async accounts() {
      const listed = await paged(
        (token) => client.send(new ListAccountsCommand(token)),
        ({ Accounts }) => Accounts,
      );
      // An organization has its management account at least.
      if (listed.length === 0) throw malformedAnswer('ListAccounts answered without an account.');
      return listed.map(({ Id, Name, State, Status }) => {
        const state = State ?? Status;
        if (Id === undefined || state === undefined) throw malformedAnswer('ListAccounts answered with an account without id or state.');
        return { id: Id, name: Name ?? null, state };
      });
    },

    async accountsBelow(unitId) {
      for (let walks = 1; walks <= WALKS; walks += 1) {
        const found = await walk(unitId);
        if (found !== null) return found;
      }
      throw malformedAnswer(`Organizations named units below ${unitId} that it then did not have, ${WALKS} times in a row.`);
    },

    async tags(accountId) {
      const tags = await paged(
        (token) => client.send(new ListTagsForResourceCommand({ ResourceId: accountId, ...token })),
        ({ Tags }) => Tags,
      );
      return new Map(tags.map(({ Key, Value }) => [Key ?? lacking('ListTagsForResource answered with a tag without key.'), Value ?? '']));
    },
  };
}

/** What lacks what identifies it is never left out: an account that is not found in a unit would not be observed any more. */
function lacking(what: string): never {
  throw malformedAnswer(what);
}
