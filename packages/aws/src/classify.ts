import { DEFAULT_ENABLED_REGIONS } from '@cadastre/contracts';
import { type CallFacts, callFactsOf } from './call-facts.ts';
import { clockSkew, NOTABLE_SKEW_MS } from './clock-skew.ts';
import { readDenial } from './denial.ts';
import { type AwsFailure, type AwsFailureKind, AwsStepError, BudgetExhaustedError } from './failure.ts';
import { CODE_MEANINGS, type CodeMeaning, meaningOfStatus } from './failure-codes.ts';
import { originOf } from './http/transport-error.ts';
import { redact } from './redact.ts';

/** The parts of an SDK error, of a system error and of our own that the decision rests on. All may be missing. */
interface ErrorShape {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly Code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly $fault?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: unknown; readonly requestId?: unknown };
  readonly $response?: { readonly statusCode?: unknown; readonly headers?: Readonly<Record<string, string | undefined>> };
}

const MAX_CAUSES = 5;

/** EC2 and Route 53 name each kind of thing (`InvalidRouteTableID.NotFound`, `NoSuchHostedZone`); others say `ResourceNotFoundException`. */
const GONE = /NotFound(Exception)?$|^NoSuch/;

/** What the SDK appends for developers. */
const SDK_HINT = /\s+Deserialization error: to see the raw response.*$/s;

const EVERYWHERE_ENABLED: ReadonlySet<string> = new Set(Object.values(DEFAULT_ENABLED_REGIONS).flat());

/**
 * Says what a failure means. Decides by code, error name, HTTP status, the answer's Date header and what the clients know of the call,
 * never by a message; messages only add which action was denied, and by which kind of policy.
 */
export function classifyFailure(error: unknown): AwsFailure {
  const shapes = chainOf(error);
  const step = shapes.find((shape) => shape instanceof AwsStepError);
  if (step !== undefined) return step.failure;
  const facts = shapes.map(callFactsOf).find((found) => found !== undefined);
  const budget = shapes.find((shape) => shape instanceof BudgetExhaustedError);
  const [code, meaning] = budget ? ([null, 'throttled'] as const) : meaningOf(shapes);
  const kind = decide(meaning, facts, shapes);
  const status = statusOf(shapes);

  const message = messageOf(shapes);
  const denial = kind === 'access-denied' ? readDenial(message) : undefined;
  return {
    kind,
    code,
    requestId: textOf(shapes.find((shape) => textOf(shape.$metadata?.requestId) !== undefined)?.$metadata?.requestId) ?? null,
    httpStatus: status ?? null,
    action: denial?.action ?? (facts ? `${facts.service}:${facts.operation}` : null),
    deniedBy: denial?.deniedBy ?? null,
    endpoint: status === undefined ? (shapes.map(originOf).find((origin) => origin !== undefined) ?? null) : null,
    message: redact(message) || 'no message',
  };
}

/** Whether AWS answered that it does not know the credentials, which it also does in regions that an account has not enabled. */
export function refusesIdentity(error: unknown): boolean {
  const shapes = chainOf(error);
  return meaningOf(shapes)[1] === 'identity-refused' && !isSkewed(shapes);
}

/** The code of the failure and what the table, else the HTTP status, else the shape of the answer makes of it. */
function meaningOf(shapes: readonly ErrorShape[]): readonly [string | null, CodeMeaning] {
  for (const shape of shapes) {
    for (const candidate of [shape.Code, shape.name, shape.code]) {
      const code = textOf(candidate);
      const meaning = code === undefined ? undefined : CODE_MEANINGS.get(code);
      if (code !== undefined && meaning !== undefined) return [code, meaning];
    }
  }
  const answered = shapes.find((shape) => shape.$fault !== undefined);
  const code = textOf(answered?.Code) ?? textOf(answered?.name) ?? textOf(shapes[0]?.code) ?? null;
  const status = statusOf(shapes);
  if (status === undefined) return [code, 'bug'];
  if (code !== null && GONE.test(code)) return [code, 'gone'];
  const byStatus = meaningOfStatus(status);
  if (byStatus !== undefined) return [code, byStatus];
  // An answer that arrived and is not one of the service's errors could not be read.
  return [code, answered === undefined ? 'malformed' : 'bug'];
}

function decide(meaning: CodeMeaning, facts: CallFacts | undefined, shapes: readonly ErrorShape[]): AwsFailureKind {
  switch (meaning) {
    case 'identity-refused':
      if (isSkewed(shapes)) return 'clock-skew';
      if (facts?.identityKnown !== undefined) return facts.identityKnown ? 'region-disabled' : 'credentials-invalid';
      return facts !== undefined && !EVERYWHERE_ENABLED.has(facts.region) ? 'region-disabled' : 'credentials-invalid';
    case 'signature-refused':
      return isSkewed(shapes) ? 'clock-skew' : 'credentials-invalid';
    case 'expired':
      return isSkewed(shapes) ? 'clock-skew' : 'credentials-expired';
    default:
      return meaning;
  }
}

function isSkewed(shapes: readonly ErrorShape[]): boolean {
  const skew = shapes.map((shape) => clockSkew(shape.$response?.headers, Date.now())).find((found) => found !== undefined);
  return skew !== undefined && Math.abs(skew) > NOTABLE_SKEW_MS;
}

function messageOf(shapes: readonly ErrorShape[]): string {
  const status = statusOf(shapes);
  // What a gateway or proxy says in AWS's place, the SDK could not read.
  if (status !== undefined && status >= 300 && shapes.every((shape) => shape.$fault === undefined)) {
    return `The answer has the status ${status} and none of AWS's errors.`;
  }
  const message = textOf(shapes.find((shape) => textOf(shape.message) !== undefined)?.message) ?? '';
  return message.replace(SDK_HINT, '');
}

function statusOf(shapes: readonly ErrorShape[]): number | undefined {
  for (const shape of shapes) {
    const status = shape.$metadata?.httpStatusCode ?? shape.$response?.statusCode;
    if (typeof status === 'number') return status;
  }
  return undefined;
}

/** The error and what caused it: HTTP handlers wrap the system's error in their own. */
function chainOf(error: unknown): readonly ErrorShape[] {
  const chain: ErrorShape[] = [];
  let current: unknown = error;
  while (typeof current === 'object' && current !== null && chain.length < MAX_CAUSES) {
    chain.push(current as ErrorShape);
    current = (current as ErrorShape).cause;
  }
  return chain.length > 0 ? chain : [{ message: String(error) }];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
