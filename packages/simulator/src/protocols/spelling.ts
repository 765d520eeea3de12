import type { Refusal, RefusalReason, SpelledRefusal } from '../refusal.ts';

export type Spell = (refusal: Refusal) => SpelledRefusal;

/** What a service says otherwise than its family of services does. What is left out is as the family has it. */
export type OwnSpelling = Readonly<Partial<Record<RefusalReason, { code?: string; status?: number; message?: (about: string) => string }>>>;

export function spellWith(common: Spell, own: OwnSpelling = {}): Spell {
  return (refusal) => {
    const spelled = common(refusal);
    const { code = spelled.code, status = spelled.status, message } = own[refusal.reason] ?? {};
    return { code, status, message: message === undefined ? spelled.message : message(refusal.detail.reason ?? '') };
  };
}

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.';

/**
 * The codes of the services that speak XML ("Common Errors" in the API references of STS, Elastic Load Balancing, Route 53 and CloudFront).
 * `version` is that of the API, for the query protocol's message.
 */
export function spellPlainly(version: string): Spell {
  return ({ reason, detail }) => {
    const about = detail.reason ?? '';
    switch (reason) {
      case 'missing-authentication':
        return { code: 'MissingAuthenticationToken', status: 403, message: 'Request is missing Authentication Token' };
      case 'unknown-key':
        return { code: 'InvalidClientTokenId', status: 403, message: 'The security token included in the request is invalid.' };
      case 'bad-signature':
      case 'skewed':
      case 'wrong-region':
        return { code: 'SignatureDoesNotMatch', status: 403, message: about === '' ? MISMATCH : about };
      case 'expired':
        return { code: 'ExpiredToken', status: 403, message: 'The security token included in the request is expired' };
      case 'throttled':
        return { code: 'Throttling', status: 400, message: 'Rate exceeded' };
      case 'denied':
        return { code: 'AccessDenied', status: 403, message: about };
      case 'unknown-action':
        return { code: 'InvalidAction', status: 400, message: `Could not find operation ${about} for version ${version}` };
      case 'malformed-request':
        return { code: 'MalformedInput', status: 400, message: about };
      case 'unknown-parameter':
      case 'missing-parameter':
        return { code: 'ValidationError', status: 400, message: notNull(about) };
      case 'out-of-bounds':
        return { code: 'ValidationError', status: 400, message: outOfBounds(detail) };
      case 'invalid-parameter':
      case 'invalid-combination':
      case 'invalid-token':
      case 'dry-run':
        return { code: 'ValidationError', status: 400, message: about };
      case 'internal':
        return { code: 'InternalFailure', status: 500, message: 'The request processing has failed because of an unknown error.' };
      case 'unavailable':
        return { code: 'ServiceUnavailable', status: 503, message: 'The request has failed due to a temporary failure of the server.' };
      case 'service':
        return { code: detail.code ?? 'InternalFailure', status: detail.status ?? 400, message: about };
    }
  };
}

/**
 * The codes of the services that speak JSON ("Common Error Types" of their API references). `rest`: over paths and methods, where the
 * status says something too; otherwise all that is a client's fault is a 400.
 */
export function spellExceptions(rest: boolean): Spell {
  const [forbidden, throttled, notFound] = rest ? [403, 429, 404] : [400, 400, 400];
  return ({ reason, detail }) => {
    const about = detail.reason ?? '';
    switch (reason) {
      case 'missing-authentication':
        return { code: 'MissingAuthenticationTokenException', status: forbidden, message: 'Missing Authentication Token' };
      case 'unknown-key':
        return {
          code: 'UnrecognizedClientException',
          status: forbidden,
          message: 'The security token included in the request is invalid.',
        };
      case 'bad-signature':
      case 'skewed':
      case 'wrong-region':
        return { code: 'InvalidSignatureException', status: forbidden, message: about === '' ? MISMATCH : about };
      case 'expired':
        return { code: 'ExpiredTokenException', status: forbidden, message: 'The security token included in the request is expired' };
      case 'throttled':
        return { code: 'ThrottlingException', status: throttled, message: 'Rate exceeded' };
      case 'denied':
        return { code: 'AccessDeniedException', status: forbidden, message: about };
      case 'unknown-action':
        return { code: 'UnknownOperationException', status: notFound, message: '' };
      case 'malformed-request':
        return { code: 'SerializationException', status: 400, message: about };
      case 'missing-parameter':
        return { code: 'ValidationException', status: 400, message: notNull(about) };
      case 'out-of-bounds':
        return { code: 'ValidationException', status: 400, message: outOfBounds(detail) };
      case 'unknown-parameter':
      case 'invalid-parameter':
      case 'invalid-combination':
      case 'dry-run':
        return { code: 'ValidationException', status: 400, message: about };
      case 'invalid-token':
        return { code: 'ValidationException', status: 400, message: 'The pagination token is invalid.' };
      case 'internal':
        return { code: 'InternalFailure', status: 500, message: 'The request processing has failed because of an unknown error.' };
      case 'unavailable':
        return { code: 'ServiceUnavailableException', status: 503, message: 'The service is temporarily unavailable.' };
      case 'service':
        return { code: detail.code ?? 'InternalFailure', status: detail.status ?? 400, message: about };
    }
  };
}

function notNull(parameter: string): string {
  return `1 validation error detected: Value null at '${camel(parameter)}' failed to satisfy constraint: Member must not be null`;
}

function outOfBounds({ reason = '', value, least, most }: Refusal['detail']): string {
  const bound = least === undefined ? `less than or equal to ${most}` : `greater than or equal to ${least}`;
  const said = `1 validation error detected: Value '${value}' at '${camel(reason)}' failed to satisfy constraint:`;
  return `${said} Member must have value ${bound}`;
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
