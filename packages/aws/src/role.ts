import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { parseRoleArn, type RoleStep } from '@cadastre/contracts';
import type { AwsCredentialIdentity } from '@smithy/types';
import type { Caller, Identity, SignedAs } from './caller.ts';
import { classifyFailure } from './classify.ts';
import type { ClientPool } from './clients.ts';
import { type AwsFailure, type AwsStep, AwsStepError, BudgetExhaustedError } from './failure.ts';
import { redactError } from './redact.ts';

/**
 * An hour: what a role gives unless it was configured otherwise, and the most that AWS gives when a role assumes a role, which is
 * also the case where the first credentials are those of an instance or container.
 */
export const SESSION_SECONDS = 3_600;

const DEFAULT_SESSION_NAME = 'cadastre';

/** Where STS is asked. Tokens of the global endpoint are not valid in regions that have to be enabled first; those of regional ones are. */
export interface StsAccess {
  readonly pool: ClientPool;
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly signal: AbortSignal;
}

export async function askIdentity(sts: StsAccess, caller: Caller): Promise<Identity> {
  const { Account, Arn } = await stsClient(sts, caller).send(new GetCallerIdentityCommand({}));
  if (Account === undefined || Arn === undefined) throw malformedAnswer('GetCallerIdentity answered without an account.');
  return { accountId: Account, arn: Arn };
}

export interface Assumption {
  readonly step: RoleStep;
  readonly policy: string | undefined;
  readonly sessionSeconds: number;
}

/** Assumes the one role that the step names, signed by whoever comes before it in the chain. */
export async function assumeRole(sts: StsAccess, caller: Caller, { step, policy, sessionSeconds }: Assumption): Promise<SignedAs> {
  const { Credentials, AssumedRoleUser } = await stsClient(sts, caller).send(
    new AssumeRoleCommand({
      RoleArn: step.arn,
      RoleSessionName: step.sessionName ?? DEFAULT_SESSION_NAME,
      DurationSeconds: sessionSeconds,
      ...(step.externalId === undefined ? {} : { ExternalId: step.externalId }),
      ...(policy === undefined ? {} : { Policy: policy }),
    }),
  );
  const accountId = parseRoleArn(step.arn)?.accountId;
  if (!Credentials?.AccessKeyId || !Credentials.SecretAccessKey || !Credentials.SessionToken || !AssumedRoleUser?.Arn) {
    throw malformedAnswer('AssumeRole answered without credentials.');
  }
  if (accountId === undefined || AssumedRoleUser.Arn.split(':')[4] !== accountId) {
    throw malformedAnswer(`AssumeRole answered with a session of another account: ${AssumedRoleUser.Arn}.`);
  }
  const credentials: AwsCredentialIdentity = {
    accessKeyId: Credentials.AccessKeyId,
    secretAccessKey: Credentials.SecretAccessKey,
    sessionToken: Credentials.SessionToken,
    ...(Credentials.Expiration === undefined ? {} : { expiration: Credentials.Expiration }),
  };
  return { credentials, identity: { accountId, arn: AssumedRoleUser.Arn } };
}

/** Says which step failed. What the API budget delays is no failure, and a step that an earlier one kept from being tried is not named. */
export function stepError(step: AwsStep, error: unknown, roleArn?: string): unknown {
  if (error instanceof AwsStepError || error instanceof BudgetExhaustedError) return error;
  redactError(error);
  return new AwsStepError(step, classifyFailure(error), { roleArn, cause: error });
}

/** A failure that is ours to tell, not AWS's. */
export function ownFailure(kind: AwsFailure['kind'], message: string): AwsFailure {
  return { kind, code: null, requestId: null, httpStatus: null, action: null, deniedBy: null, endpoint: null, message };
}

function stsClient({ pool, region, endpoint, signal }: StsAccess, caller: Caller): STSClient {
  return pool.lend(STSClient, { caller, region, endpoint, signal, meter: { apiCalls: 0, throttles: 0 } });
}

export function malformedAnswer(message: string): Error {
  const error = new Error(message);
  error.name = 'MalformedAnswerError';
  return error;
}
