import type { Refusal, SpelledRefusal } from '../refusal.ts';
import { type FormNaming, formAction, parseForm, readForm } from './form.ts';
import { type Protocol, rendered } from './protocol.ts';
import { inputOf, operationName, outputOf } from './schema.ts';
import { createXmlCompiler, escapeText } from './xml.ts';

/** AWS's query protocol, as STS speaks it: lists under `member`, the result nested, the request id in the response's metadata. */
export function createQuery(options: { namespace: string }): Protocol {
  const compile = createXmlCompiler();
  return {
    contentType: 'text/xml',
    requestIdHeader: 'x-amzn-RequestId',
    action: (_headers, body) => formAction(body),
    readInput: (operation, body) => readForm(inputOf(operation), parseForm(body), NAMING).input,

    renderOutput(operation, output) {
      const name = operationName(operation);
      const content = compile(outputOf(operation))(output);
      return rendered(
        `<${name}Response xmlns="${options.namespace}"><${name}Result>${content}</${name}Result><ResponseMetadata><RequestId>`,
        `</RequestId></ResponseMetadata></${name}Response>`,
      );
    },

    renderRefusal(refusal, requestId) {
      const spelled = spell(refusal);
      const type = spelled.status < 500 ? 'Sender' : 'Receiver';
      const body =
        `<ErrorResponse xmlns="${options.namespace}"><Error><Type>${type}</Type><Code>${escapeText(spelled.code)}</Code>` +
        `<Message>${escapeText(spelled.message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
      return { ...spelled, headers: {}, body };
    },
  };
}

const NAMING: FormNaming = {
  member: (name, member) => member.getMergedTraits().xmlName ?? name,
  flattened: (list) => list.getMergedTraits().xmlFlattened !== undefined,
};

/** AWS STS API reference, "Common Errors". */
function spell({ reason, detail }: Refusal): SpelledRefusal {
  const about = detail.reason ?? '';
  switch (reason) {
    case 'missing-authentication':
      return { code: 'MissingAuthenticationToken', status: 403, message: 'Request is missing Authentication Token' };
    case 'unknown-key':
      return { code: 'InvalidClientTokenId', status: 403, message: 'The security token included in the request is invalid.' };
    case 'bad-signature':
    case 'skewed':
      return { code: 'SignatureDoesNotMatch', status: 403, message: about === '' ? MISMATCH : about };
    case 'expired':
      return { code: 'ExpiredToken', status: 403, message: 'The security token included in the request is expired' };
    case 'throttled':
      return { code: 'Throttling', status: 400, message: 'Rate exceeded' };
    case 'denied':
      return { code: 'AccessDenied', status: 403, message: about };
    case 'unknown-action':
      return { code: 'InvalidAction', status: 400, message: `Could not find operation ${about} for version 2011-06-15` };
    case 'malformed-request':
      return { code: 'MalformedInput', status: 400, message: about };
    case 'unknown-parameter':
    case 'missing-parameter':
      return {
        code: 'ValidationError',
        status: 400,
        message: `1 validation error detected: Value null at '${about}' failed to satisfy constraint: Member must not be null`,
      };
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
}

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.';
