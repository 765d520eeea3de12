import { Refusal, type SpelledRefusal } from '../refusal.ts';
import { type FormNaming, fitForm, formAction, parseForm, readForm } from './form.ts';
import { type Protocol, rendered } from './protocol.ts';
import { inputOf, operationName, outputOf } from './schema.ts';
import { createXmlCompiler, escapeText } from './xml.ts';

/** EC2's own form of the query protocol: lists without a `member` level, names capitalised, the result directly under the root. */
export function createEc2Query(options: { version: string; namespace: string }): Protocol {
  const compile = createXmlCompiler();
  return {
    contentType: 'text/xml;charset=UTF-8',
    requestIdHeader: 'x-amzn-RequestId',
    fit: (request) => fitForm(request, options.version),
    action: ({ body }) => formAction(body),

    readInput(operation, { body }) {
      const { input, unknown } = readForm(inputOf(operation), parseForm(body), NAMING);
      const strange = unknown.find((key) => !COMMON_PARAMETERS.has(key));
      if (strange !== undefined) throw new Refusal('unknown-parameter', { reason: strange });
      return input;
    },

    renderOutput(operation, output) {
      const root = `${operationName(operation)}Response`;
      const content = compile(outputOf(operation))(output);
      return rendered(
        `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${options.namespace}"><requestId>`,
        `</requestId>${content}</${root}>`,
      );
    },

    renderRefusal(refusal, requestId) {
      const spelled = spell(refusal);
      const body =
        '<?xml version="1.0" encoding="UTF-8"?>\n' +
        `<Response><Errors><Error><Code>${escapeText(spelled.code)}</Code><Message>${escapeText(spelled.message)}</Message></Error></Errors>` +
        `<RequestID>${requestId}</RequestID></Response>`;
      return { ...spelled, headers: {}, body };
    },
  };
}

/** Parameters that belong to the protocol and not to an operation. */
const COMMON_PARAMETERS = new Set(['Action', 'Version']);

const NAMING: FormNaming = {
  member(name, member) {
    const { ec2QueryName, xmlName } = member.getMergedTraits();
    const key = xmlName ?? name;
    return typeof ec2QueryName === 'string' ? ec2QueryName : key.charAt(0).toUpperCase() + key.slice(1);
  },
  flattened: () => true,
};

/** Amazon EC2 API reference, "Error codes for the Amazon EC2 API". */
function spell({ reason, detail }: Refusal): SpelledRefusal {
  const about = detail.reason ?? '';
  switch (reason) {
    case 'missing-authentication':
      return { code: 'MissingParameter', status: 400, message: 'The request must contain the parameter AWSAccessKeyId' };
    // EC2 tells a wrong clock, a wrong signature, an unknown key and a region that is not enabled apart for nobody.
    case 'unknown-key':
    case 'bad-signature':
    case 'skewed':
    case 'wrong-region':
      return { code: 'AuthFailure', status: 401, message: 'AWS was not able to validate the provided access credentials' };
    case 'expired':
      return { code: 'RequestExpired', status: 400, message: 'Request has expired.' };
    case 'throttled':
      return { code: 'RequestLimitExceeded', status: 503, message: 'Request limit exceeded.' };
    case 'denied':
      return { code: 'UnauthorizedOperation', status: 403, message: `You are not authorized to perform this operation. ${about}` };
    case 'unknown-action':
      return { code: 'InvalidAction', status: 400, message: `The action ${about} is not valid for this web service.` };
    case 'malformed-request':
      return { code: 'InvalidRequest', status: 400, message: about };
    case 'unknown-parameter':
      return { code: 'UnknownParameter', status: 400, message: `The parameter ${about} is not recognized` };
    case 'missing-parameter':
      return { code: 'MissingParameter', status: 400, message: `The request must contain the parameter ${about}` };
    case 'invalid-parameter':
      return { code: 'InvalidParameterValue', status: 400, message: about };
    case 'out-of-bounds':
      return { code: 'InvalidParameterValue', status: 400, message: outOfBounds(detail) };
    case 'invalid-combination':
      return { code: 'InvalidParameterCombination', status: 400, message: about };
    case 'invalid-token':
      return { code: 'InvalidNextToken', status: 400, message: 'The specified pagination token is not valid or has expired.' };
    case 'dry-run':
      return { code: 'DryRunOperation', status: 412, message: 'Request would have succeeded, but DryRun flag is set.' };
    case 'internal':
      return { code: 'InternalError', status: 500, message: 'An internal error has occurred' };
    case 'unavailable':
      return { code: 'Unavailable', status: 503, message: 'The service is unavailable. Please try again shortly.' };
    case 'service':
      return { code: detail.code ?? 'InternalError', status: detail.status ?? 400, message: about };
  }
}

function outOfBounds({ reason = '', value, least, most }: Refusal['detail']): string {
  const name = reason.charAt(0).toLowerCase() + reason.slice(1);
  const bound = least === undefined ? `less than or equal to ${most}` : `greater than or equal to ${least}`;
  return `Value ( ${value} ) for parameter ${name} is invalid. Expecting a value ${bound}.`;
}
