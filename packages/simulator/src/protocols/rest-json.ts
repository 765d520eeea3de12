import { createJsonWriter, readJsonBody } from './json-value.ts';
import { type Protocol, rendered } from './protocol.ts';
import { createRoutes, isBound, outputHeaders, payloadOf } from './rest.ts';
import { type Fields, inputOf, type OperationSchema, outputOf } from './schema.ts';
import { type OwnSpelling, spellExceptions, spellWith } from './spelling.ts';

/** AWS's REST JSON protocol: the operation is a method and a path, the body JSON, a refusal's code in a header. */
export function createRestJson(options: { operations: readonly OperationSchema[]; spelling?: OwnSpelling }): Protocol {
  const routes = createRoutes(options.operations);
  const toWire = createJsonWriter();
  const spell = spellWith(spellExceptions(true), options.spelling);
  return {
    contentType: 'application/json',
    requestIdHeader: 'x-amzn-RequestId',
    fit: routes.fit,
    action: routes.action,

    readInput(operation, request) {
      const bound = routes.readBindings(operation, request);
      const schema = inputOf(operation);
      return schema.isUnitSchema() ? {} : { ...readJsonBody(schema, request.body), ...bound };
    },

    renderOutput(operation, output) {
      const schema = outputOf(operation);
      const payload = payloadOf(schema);
      const [content, value] = payload === undefined ? [schema, inBody(schema, output)] : [payload[1], output[payload[0]]];
      return rendered(JSON.stringify(toWire(content)(value ?? {})), undefined, outputHeaders(schema, output));
    },

    renderRefusal(refusal) {
      const spelled = spell(refusal);
      const headers = { 'x-amzn-ErrorType': spelled.code };
      return { ...spelled, headers, body: JSON.stringify({ message: spelled.message }) };
    },
  };
}

/** The output without the members that are sent in headers. */
function inBody(schema: ReturnType<typeof outputOf>, output: Fields): Fields {
  const bound = [...schema.structIterator()].filter(([, member]) => isBound(member)).map(([name]) => name);
  return bound.length === 0 ? output : Object.fromEntries(Object.entries(output).filter(([name]) => !bound.includes(name)));
}
