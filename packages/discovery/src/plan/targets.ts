import type { DiscoverySelection, OrganizationDefinition, PlanSubject, PlanTrouble } from '@cadastre/contracts';
import {
  type Database,
  type Enumeration,
  listTargets,
  readClock,
  registerTargets,
  roleChainsOf,
  type StoredConnection,
  type Target,
  type WayIn,
} from '@cadastre/inventory';
import { planProblems } from '../reasons.ts';
import { enumerateOrganization, enumerationTrouble, sentences } from './organization.ts';
import { PlanError } from './plan-error.ts';
import { type Chain, chainsOf, narrowToAccounts } from './selection.ts';
import { deniedFor, identify, type SurveyDeps } from './survey.ts';

export interface TargetsDeps extends SurveyDeps {
  readonly database: Pick<Database, 'db'>;
}

export interface FoundTargets {
  readonly targets: Target[];
  /** What was asked to find them, and what could not be found out. */
  readonly asked: { subject: PlanSubject; accountId: string | null }[];
  readonly troubles: PlanTrouble[];
  /** The account that lists the organization's accounts, where it did. */
  readonly lister: string | null;
}

/** The targets of a discovery, registered: the accounts of the connection's roles, and those that its organization gives now, or gave before where it cannot be asked. */
export async function findTargets(
  deps: TargetsDeps,
  connection: StoredConnection,
  selection: DiscoverySelection,
  signal: AbortSignal,
): Promise<FoundTargets> {
  const { db } = deps.database;
  const { organization } = connection.definition;
  const named: WayIn[] = await Promise.all(
    chainsOf(connection.definition).map(async (chain) => ({
      ...chain,
      accountId: chain.accountId ?? (await ownAccount(deps, chain, connection, signal)),
    })),
  );
  const given = organization ? await askOrganization(deps, connection, organization, signal) : NONE;
  const reached = new Set(named.map(({ accountId }) => accountId));
  const ways = [...named, ...given.ways.filter(({ accountId }) => !reached.has(accountId))];
  refuseUnobserved(selection.accounts, ways, given.enumeration);
  const targets = await registerTargets(db, connection.id, narrowToAccounts(ways, selection.accounts), given.enumeration);
  // Recorded above, so that accounts which are closed are known to be.
  if (ways.length === 0) throw new PlanError(nothingGiven(given));
  const asked: FoundTargets['asked'] = organization ? [{ subject: 'accounts', accountId: null }] : [];
  return { targets, asked, troubles: given.trouble ? [given.trouble] : [], lister: given.lister ?? null };
}

interface Given {
  readonly ways: readonly WayIn[];
  readonly lister?: string | undefined;
  readonly enumeration?: Enumeration | undefined;
  readonly trouble?: PlanTrouble | undefined;
  /** Why it could not be asked. */
  readonly failed?: string | undefined;
}

const NONE: Given = { ways: [] };

/** Law: a read that is denied is never "empty". What was known before is gone on with. */
async function askOrganization(
  deps: TargetsDeps,
  connection: StoredConnection,
  organization: OrganizationDefinition,
  signal: AbortSignal,
): Promise<Given> {
  const { db } = deps.database;
  const startedAt = await readClock(db);
  const enumerated = await enumerateOrganization(deps, connection, { organization, startedAt, signal });
  if (enumerated.kind === 'whole') return enumerated;
  const own = new Set(roleChainsOf(connection.definition).map((chain) => chain.at(-1)?.arn ?? null));
  const known = (await listTargets(db, connection.id)).filter(({ active, roleArn }) => active && !own.has(roleArn));
  const trouble = enumerationTrouble(enumerated, known.length);
  deps.logger.warn(
    { connection: connection.name, code: trouble.errorCode, missingAction: trouble.missingAction, known: known.length },
    'The accounts of an organization could not be listed; those known before are taken',
  );
  return { ways: known, trouble, failed: sentences(enumerated.explanation) };
}

function nothingGiven({ enumeration, failed }: Given): string {
  if (enumeration === undefined) return planProblems.noAccountsKnown(failed ?? '');
  const counts = Map.groupBy(enumeration.accounts, ({ standing }) => standing);
  return planProblems.noAccountsGiven([...counts].map(([standing, accounts]) => `${accounts.length} ${standing}`));
}

/** Who selects an account that the organization has, but that is not to be observed, is told why. */
function refuseUnobserved(selected: readonly string[] | undefined, ways: readonly WayIn[], enumeration: Enumeration | undefined): void {
  const reached = new Set(ways.map(({ accountId }) => accountId));
  const unobserved = enumeration?.accounts.filter(({ accountId }) => selected?.includes(accountId) && !reached.has(accountId)) ?? [];
  if (unobserved.length === 0) return;
  throw new PlanError(unobserved.map(({ accountId, reason }) => `The account ${accountId} is not observed. ${reason ?? ''}`).join(' '));
}

/** Without an account there is no scope that could carry the reason, so it becomes the discovery's. */
async function ownAccount(deps: TargetsDeps, chain: Chain, connection: StoredConnection, signal: AbortSignal): Promise<string> {
  try {
    return await identify(deps, { ...chain, targetId: 'own', accountId: null }, connection, signal);
  } catch (error) {
    signal.throwIfAborted();
    const denied = deniedFor(error, chain);
    throw denied === null ? error : new PlanError(denied.reason);
  }
}
