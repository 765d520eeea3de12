import {
  type AwsFailure,
  AwsStepError,
  classifyFailure,
  ORGANIZATION_ACTIONS,
  type OrganizationReader,
  readOrganization,
} from '@cadastre/aws';
import { type OrganizationDefinition, type Partition, type PlanTrouble, parseRoleArn } from '@cadastre/contracts';
import {
  type EnumeratedAccount,
  type Enumeration,
  listingChainOf,
  organizationChainOf,
  ownPartitionOf,
  SealError,
  type StoredConnection,
  type WayIn,
} from '@cadastre/inventory';
import { signingRole, toReachable } from '../reach.ts';
import { type Explanation, ends, explainFailure } from '../reasons.ts';
import { judgeAccount, looksAtTags, unitsOf } from './account-filter.ts';
import { patiently } from './patiently.ts';
import type { SurveyDeps } from './survey.ts';

/** What an organization gives: a whole enumeration, and the ways into the accounts that it includes; or why it gives nothing. */
export type Enumerated =
  | {
      readonly kind: 'whole';
      readonly enumeration: Enumeration;
      readonly ways: readonly WayIn[];
      /** The account that listed them. */
      readonly lister: string;
    }
  | {
      readonly kind: 'failed';
      readonly explanation: Explanation;
      /** Null where AWS was not even asked. */
      readonly failure: AwsFailure | null;
      readonly missingAction: string | null;
    };

/** Other tools may list an organization's accounts at the same time, and AWS allows few calls: about a minute is waited. */
const ATTEMPTS = 8;

/** A filter names an organizational unit that the organization does not have. */
class UnknownUnitError extends Error {
  override readonly name = 'UnknownUnitError';
}

/**
 * Enumerates the accounts of a connection's organization, and judges each by the connection's filters. All of it or nothing: what AWS denies, cuts off or keeps
 * throttling gives no enumeration, so that no account is taken for gone. Throws only what the signal's abortion throws.
 */
export async function enumerateOrganization(
  deps: Pick<SurveyDeps, 'aws' | 'sealer'>,
  connection: StoredConnection,
  { organization, startedAt, signal }: { organization: OrganizationDefinition; startedAt: Date; signal: AbortSignal },
): Promise<Enumerated> {
  const roleChain = listingChainOf(organization);
  const partition = ownPartitionOf(connection.definition);
  const lister = signingRole(roleChain);
  try {
    const way = { targetId: 'organization', accountId: (lister && parseRoleArn(lister)?.accountId) ?? null, partition, roleChain };
    const session = deps.aws.session({ ...toReachable(way, connection, deps.sealer), actions: ORGANIZATION_ACTIONS });
    const retry = <T>(call: () => Promise<T>) => patiently(call, signal, ATTEMPTS);
    await retry(() => session.prepare());
    const reader = readOrganization({ session, partition, meter: { apiCalls: 0, throttles: 0 }, signal, retry });
    const { id, managementAccountId } = await reader.identify();
    const accounts = await judgeAll(reader, organization);
    const listing = (await session.identity()).accountId;
    const enumeration = { organizationId: id, managementAccountId, partition, startedAt, accounts };
    return { kind: 'whole', enumeration, ways: waysInto(enumeration, { organization, partition, listing }), lister: listing };
  } catch (error) {
    signal.throwIfAborted();
    return explainFailed(error, lister);
  }
}

async function judgeAll(reader: OrganizationReader, organization: OrganizationDefinition): Promise<EnumeratedAccount[]> {
  const listed = await reader.accounts();
  const units = new Map<string, ReadonlySet<string>>();
  for (const unit of unitsOf(organization)) units.set(unit, await accountsBelow(reader, unit));
  const tagged = looksAtTags(organization);
  const judged: EnumeratedAccount[] = [];
  for (const account of listed) {
    let verdict = judgeAccount(organization, account, { units });
    // One call per account, so only where tags decide.
    if (tagged && verdict.standing === 'included')
      verdict = judgeAccount(organization, account, { units, tags: await reader.tags(account.id) });
    judged.push({ accountId: account.id, name: account.name, state: account.state, ...verdict });
  }
  return judged;
}

async function accountsBelow(reader: OrganizationReader, unit: string): Promise<ReadonlySet<string>> {
  try {
    return await reader.accountsBelow(unit);
  } catch (error) {
    if (classifyFailure(error).kind === 'gone') throw new UnknownUnitError(unit, { cause: error });
    throw error;
  }
}

function waysInto(
  { accounts }: Enumeration,
  { organization, partition, listing }: { organization: OrganizationDefinition; partition: Partition; listing: string },
): WayIn[] {
  const direct = organization.listingAccount === 'direct';
  return accounts.flatMap(({ accountId, standing }) => {
    if (standing !== 'included') return [];
    const account = { accountId, partition };
    const roleChain = direct && accountId === listing ? listingChainOf(organization) : organizationChainOf(organization, account);
    return { ...account, roleChain };
  });
}

const LISTERS =
  'it has to be allowed to (cadastre policy --form hub has the actions), and to be in the management account of the organization or in a delegated administrator of one of its services';

function explainFailed(error: unknown, lister: string | null): Enumerated {
  if (error instanceof SealError) {
    return { kind: 'failed', explanation: { what: ends.unsealable(error.message).reason, remedy: '' }, failure: null, missingAction: null };
  }
  const failure = classifyFailure(error);
  const step = error instanceof AwsStepError ? error : undefined;
  const action = failure.action ?? step?.failure.action ?? 'organizations:ListAccounts';
  const who = lister === null ? "the connection's credentials" : `the role ${lister}`;
  const told = (what: string, remedy: string, missingAction: string | null = null): Enumerated => ({
    kind: 'failed',
    explanation: { what, remedy },
    failure,
    missingAction,
  });
  if (error instanceof UnknownUnitError) {
    return told(
      `The organization has no organizational unit ${error.message}, which a filter of the connection names.`,
      'Correct it there, or take it out.',
    );
  }
  if (failure.code === 'AWSOrganizationsNotInUseException') {
    return told('The account that is to list the accounts is in no organization.', `Have another list them: ${LISTERS}.`);
  }
  if (failure.kind === 'access-denied' && step === undefined && failure.deniedBy !== 'organization-policy') {
    return told(`${who.charAt(0).toUpperCase()}${who.slice(1)} may not call ${action}.`, `To list the accounts, ${LISTERS}.`, action);
  }
  const denied = failure.kind === 'access-denied' ? (step?.step === 'assume-role' ? 'sts:AssumeRole' : action) : null;
  const explanation = explainFailure(failure, {
    step: step?.step ?? 'listing',
    region: 'the home region',
    roleArn: step ? (step.roleArn ?? null) : lister,
    action,
  });
  return told(explanation.what, explanation.remedy, denied);
}

/** What the plan says where the accounts could not be enumerated, and goes on with those that are known. */
export function enumerationTrouble(
  { explanation, failure, missingAction }: Extract<Enumerated, { kind: 'failed' }>,
  known: number,
): PlanTrouble {
  const instead = known === 1 ? 'the one account known before is' : `the ${known} accounts known before are`;
  return {
    subject: 'accounts',
    accountId: null,
    reason: `The accounts of the organization could not be listed, so ${instead} taken. ${sentences(explanation)}`,
    errorCode: failure?.code ?? null,
    missingAction,
    requestId: failure?.requestId ?? null,
  };
}

export function sentences({ what, remedy }: Explanation): string {
  return remedy === '' ? what : `${what} ${remedy}`;
}
