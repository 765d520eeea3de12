import type { AwsFailure, AwsStep } from '@cadastre/aws';
import type { Outcome, UnsuccessfulEnd, UnsuccessfulOutcome } from '@cadastre/contracts';
import { explainUnreached } from './unreached.ts';

/**
 * Every text that tells a person why a scope, a discovery or a step of the way into an account did not succeed. Each says what happened and,
 * where there is one, what to do.
 */
export interface Explanation {
  readonly what: string;
  readonly remedy: string;
}

/** What was being done when AWS failed. */
export interface FailedCall {
  /** `listing` is the collecting itself; the others are the steps before it. */
  readonly step: AwsStep | 'listing';
  readonly region: string;
  /** The role that signs, or that could not be assumed; null for the connection's own credentials. */
  readonly roleArn: string | null;
  /** The IAM action that was called, e.g. `ec2:DescribeVpcs`. */
  readonly action: string;
}

const LATER = 'The next discovery tries again';

/** What AWS's failure means for people. */
export function explainFailure(failure: AwsFailure, call: FailedCall): Explanation {
  const action = failure.action ?? call.action;
  switch (failure.kind) {
    case 'throttled':
      return {
        what: `AWS kept throttling ${action} in ${call.region}.`,
        remedy: `${LATER}; if it stays so, other tools spend the account's request rate: lower CADASTRE_API_SHARE, or discover at another hour.`,
      };
    case 'transient':
      if (failure.endpoint !== null) return explainUnreached(failure, failure.endpoint);
      return {
        what: `AWS failed repeatedly during ${action} (${codeOf(failure)}).`,
        remedy: failure.requestId === null ? `${LATER}.` : `${LATER}; if it stays so, give AWS Support the request id.`,
      };
    case 'credentials-expired':
      return {
        what: `The credentials expired and could not be renewed (${codeOf(failure)}).`,
        remedy: 'Renew them where the connection takes them from, or store others with: cadastre connection import',
      };
    case 'credentials-invalid':
      return {
        what: failure.code === null ? failure.message : `AWS does not accept the credentials (${failure.code}).`,
        remedy:
          failure.code === null
            ? 'Check which credentials the connection uses.'
            : 'Store a valid access key with: cadastre connection import; or check the profile, or the role of the machine.',
      };
    case 'clock-skew':
      return { what: 'The clock of the machine differs from that of AWS by minutes.', remedy: 'Set it by NTP.' };
    case 'access-denied':
      return explainDenial(failure, call, action);
    case 'region-disabled':
      return {
        what: `The account has not enabled the region ${call.region}.`,
        remedy: 'Enable it, or take it out of the connection.',
      };
    case 'unsupported':
      return {
        what: `AWS does not offer ${action} in ${call.region} (${codeOf(failure)}).`,
        remedy: 'Nothing needs to be done; to stop asking, exclude the type in the connection.',
      };
    case 'malformed':
      return {
        what: `The answer to ${action} could not be understood, so nothing of it was registered.`,
        remedy: `${LATER}; if it stays so, report it with the request id.`,
      };
    case 'gone':
      return {
        what: `Something that ${action} was asked about does not exist (${codeOf(failure)}): most likely it was deleted while the discovery ran.`,
        remedy: `${LATER}.`,
      };
    case 'bug':
      return {
        what: `Cadastre made a mistake during ${action} (${codeOf(failure)}): ${shorten(failure.message)}`,
        remedy: 'Please report it.',
      };
    default:
      return unknownKind(failure.kind);
  }
}

function explainDenial(failure: AwsFailure, call: FailedCall, action: string): Explanation {
  if (call.step === 'assume-role') {
    const role = call.roleArn ?? 'the role';
    return failure.deniedBy === 'organization-policy'
      ? { what: `The role ${role} may not be assumed: a policy of the organization denies it.`, remedy: ORGANIZATION_REMEDY }
      : {
          what: `The role ${role} may not be assumed (${codeOf(failure)}).`,
          remedy:
            "Check that it exists, that its trust policy names Cadastre's identity and the connection's external id, and that this identity may call sts:AssumeRole.",
        };
  }
  const who = call.roleArn === null ? "The connection's credentials" : `The role ${call.roleArn}`;
  switch (failure.deniedBy) {
    case 'organization-policy':
      return { what: `${who} may not call ${action}: a policy of the organization denies it.`, remedy: ORGANIZATION_REMEDY };
    case 'session-policy':
      return {
        what: `${who} may not call ${action}: the policy of the session does not allow it.`,
        remedy: 'Bring scheduler and workers to the same release.',
      };
    case 'resource-policy':
      return {
        what: `${who} may not call ${action}: a policy on the way, such as that of a VPC endpoint, denies it.`,
        remedy: 'Allow the action there.',
      };
    case 'identity-policy':
    case null:
      return { what: `${who} may not call ${action}.`, remedy: 'Allow the action in its policy: see docs/connecting-aws.md.' };
    default:
      return unknownKind(failure.deniedBy);
  }
}

const ORGANIZATION_REMEDY = "Ask the organization's administrators to allow it.";

/** The outcome of a scope whose reading ended with this failure. */
export function endOf(failure: AwsFailure, call: FailedCall): UnsuccessfulEnd {
  const { what, remedy } = explainFailure(failure, call);
  return {
    outcome: outcomeOf(failure.kind),
    reason: `${what} ${remedy}`,
    errorCode: failure.code,
    missingAction: failure.kind === 'access-denied' ? (failure.action ?? call.action) : null,
    requestId: failure.requestId,
  };
}

function outcomeOf(kind: AwsFailure['kind']): UnsuccessfulOutcome {
  switch (kind) {
    case 'access-denied':
    case 'credentials-invalid':
    case 'credentials-expired':
      return 'denied';
    case 'region-disabled':
      return 'region-disabled';
    case 'unsupported':
      return 'unsupported';
    case 'throttled':
    case 'transient':
    case 'clock-skew':
    case 'malformed':
    case 'gone':
    case 'bug':
      return 'failed';
    default:
      return unknownKind(kind);
  }
}

/** Ends that AWS has no part in. */
export const ends = {
  budgetSpent: (bucket: string): UnsuccessfulEnd =>
    failed(
      `The share of AWS's request rate that Cadastre may spend (${bucket}) was used up for too long. Raise CADASTRE_API_SHARE, or discover less often.`,
    ),
  timedOut: (ms: number): UnsuccessfulEnd =>
    failed(`Reading took longer than ${duration(ms)}. Raise CADASTRE_SCOPE_TIMEOUT_MS if so much is to be read.`),
  workerDied: (times: number): UnsuccessfulEnd =>
    failed(`The worker died ${times} times while it read this. Look at its log and at its memory limit.`),
  registerFailed: (code: string): UnsuccessfulEnd =>
    failed(`The register could not be read or written (${code}). ${LATER}; look at the log of the worker and at PostgreSQL.`),
  unknownType: (type: string): UnsuccessfulEnd =>
    failed(`The worker does not know the resource type ${type}. Bring scheduler and workers to the same release.`),
  /** AWS was not even asked. `why` is the sealer's own text, which holds nothing secret and says what to do. */
  unsealable: (why: string): UnsuccessfulEnd => failed(`The access key cannot be used: ${why}`),
  notInPartition: (type: string, partition: string): UnsuccessfulEnd => ({
    ...failed(`AWS does not offer ${type} in the partition ${partition}. Nothing needs to be done.`),
    outcome: 'unsupported',
  }),
  ofOrganization: (): UnsuccessfulEnd => ({
    ...failed(
      'AWS answers this to the management account of the organization and its delegated administrators alone, so this account is not asked. Nothing needs to be done.',
    ),
    outcome: 'unsupported',
  }),
  notListed: (): UnsuccessfulEnd => ({
    ...failed('The connection was changed while the discovery ran, and does not list this account any more.'),
    outcome: 'cancelled',
  }),
} as const satisfies Record<string, (...details: never[]) => UnsuccessfulEnd>;

/** Why a discovery as a whole could not be planned. */
export const planProblems = {
  connectionRemoved: 'The connection was removed before the discovery was planned.',
  unknownAccounts: (accounts: readonly string[]) => `The connection does not list the account ${accounts.join(', ')}.`,
  unknownRegions: (regions: readonly string[]) => `The connection does not cover the region ${regions.join(', ')}.`,
  uncoveredTypes: (types: readonly string[]) => `The connection does not cover the type ${types.join(', ')}.`,
  noAccountsKnown: (why: string) => `The accounts of the organization could not be listed, and none is known from before. ${why}`.trimEnd(),
  noAccountsGiven: (counts: readonly string[]) =>
    `The organization gives no account to read: ${counts.join(', ')}. cadastre connection accounts shows why.`,
  nothingSelected: 'The selection leaves nothing to read: no type that is read in the chosen regions.',
  deadly: (stalls: number) =>
    `Planning it ended ${stalls} scheduler processes. See what their machines say of it: most likely the memory was used up.`,
  internal: (code: string) => `It could not be planned (${code}). See the log of the scheduler.`,
} as const;

function failed(reason: string): UnsuccessfulEnd & { readonly outcome: Extract<Outcome, 'failed'> } {
  return { outcome: 'failed', reason, errorCode: null, missingAction: null, requestId: null };
}

function codeOf(failure: AwsFailure): string {
  return failure.code ?? (failure.httpStatus === null ? 'no code' : `HTTP ${failure.httpStatus}`);
}

function duration(ms: number): string {
  const [count, unit] = ms < 120_000 ? [Math.ceil(ms / 1000), 'second'] : [Math.round(ms / 60_000), 'minute'];
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}

const LONGEST_MESSAGE = 300;

function shorten(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`;
}

function unknownKind(kind: never): never {
  throw new TypeError(`Unknown kind of failure: ${String(kind)}`);
}
