import { type FormNaming, fitForm, formAction, parseForm, readForm } from './form.ts';
import { type Protocol, rendered } from './protocol.ts';
import { inputOf, operationName, outputOf } from './schema.ts';
import { type OwnSpelling, spellPlainly, spellWith } from './spelling.ts';
import { createXmlCompiler, renderXmlError } from './xml.ts';

/**
 * AWS's query protocol, as STS and Elastic Load Balancing speak it: lists under `member`, the result nested, the request id in the
 * response's metadata. `version` is that of the API; another version's operations are unknown.
 */
export function createQuery(options: { version: string; namespace: string; spelling?: OwnSpelling }): Protocol {
  const { version, namespace } = options;
  const compile = createXmlCompiler();
  const spell = spellWith(spellPlainly(version), options.spelling);
  return {
    contentType: 'text/xml',
    requestIdHeader: 'x-amzn-RequestId',
    fit: (request) => fitForm(request, version),
    action: ({ body }) => formAction(body),
    readInput: (operation, { body }) => readForm(inputOf(operation), parseForm(body), NAMING).input,

    renderOutput(operation, output) {
      const name = operationName(operation);
      const content = compile(outputOf(operation))(output);
      return rendered(
        `<${name}Response xmlns="${namespace}"><${name}Result>${content}</${name}Result><ResponseMetadata><RequestId>`,
        `</RequestId></ResponseMetadata></${name}Response>`,
      );
    },

    renderRefusal(refusal, requestId) {
      const spelled = spell(refusal);
      return { ...spelled, headers: {}, body: renderXmlError(spelled, namespace, requestId) };
    },
  };
}

const NAMING: FormNaming = {
  member: (name, member) => member.getMergedTraits().xmlName ?? name,
  flattened: (list) => list.getMergedTraits().xmlFlattened !== undefined,
};
