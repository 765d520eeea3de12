import { createJsonWriter, readJsonBody } from './json-value.ts';
import { type Protocol, rendered } from './protocol.ts';
import { inputOf, outputOf } from './schema.ts';
import { type OwnSpelling, spellExceptions, spellWith } from './spelling.ts';

/**
 * AWS's JSON protocols 1.0 and 1.1: the operation in a header behind the service's `target`, the body one object, times in seconds. They
 * differ in the content type alone.
 */
export function createJsonRpc(options: { version: '1.0' | '1.1'; target: string; spelling?: OwnSpelling }): Protocol {
  const toWire = createJsonWriter();
  const spell = spellWith(spellExceptions(false), options.spelling);
  return {
    contentType: `application/x-amz-json-${options.version}`,
    requestIdHeader: 'x-amzn-RequestId',

    fit({ headers }) {
      const target = headers['x-amz-target'];
      if (typeof target !== 'string') return 'none';
      return target.startsWith(`${options.target}.`) ? 'service' : 'protocol';
    },

    action({ headers }) {
      const target = headers['x-amz-target'];
      return typeof target === 'string' ? target.slice(target.lastIndexOf('.') + 1) : undefined;
    },

    readInput: (operation, { body }) => readJsonBody(inputOf(operation), body),
    renderOutput: (operation, output) => rendered(JSON.stringify(toWire(outputOf(operation))(output))),

    renderRefusal(refusal) {
      const spelled = spell(refusal);
      return { ...spelled, headers: {}, body: JSON.stringify({ __type: spelled.code, message: spelled.message }) };
    },
  };
}
