import type { NormalizedSchema } from '@smithy/core/schema';
import { type Protocol, rendered } from './protocol.ts';
import { createRoutes, outputHeaders, payloadOf } from './rest.ts';
import { inputOf, type OperationSchema, outputOf } from './schema.ts';
import { type OwnSpelling, spellPlainly, spellWith } from './spelling.ts';
import { createXmlCompiler, renderXmlError } from './xml.ts';
import { parseXml, readXml } from './xml-reader.ts';

/** AWS's REST XML protocol, as Route 53 and CloudFront speak it: the operation is a method and a path, the body one element. */
export function createRestXml(options: {
  version: string;
  namespace: string;
  operations: readonly OperationSchema[];
  spelling?: OwnSpelling;
}): Protocol {
  const { version, namespace } = options;
  const routes = createRoutes(options.operations);
  const compile = createXmlCompiler();
  const spell = spellWith(spellPlainly(version), options.spelling);
  return {
    contentType: 'text/xml',
    requestIdHeader: 'x-amzn-RequestId',
    fit: routes.fit,
    action: routes.action,

    readInput(operation, request) {
      const bound = routes.readBindings(operation, request);
      const schema = inputOf(operation);
      if (request.body === '') return bound;
      const root = parseXml(request.body);
      const payload = payloadOf(schema);
      const body = payload === undefined ? readXml(schema, root) : { [payload[0]]: readXml(payload[1], root) };
      return { ...(body as object), ...bound };
    },

    renderOutput(operation, output) {
      const schema = outputOf(operation);
      const payload = payloadOf(schema);
      const headers = outputHeaders(schema, output);
      const [content, value] = payload === undefined ? [schema, output] : [payload[1], output[payload[0]]];
      if (value === undefined) return rendered('', undefined, headers);
      const root = rootOf(content);
      const body = compile(content)(value);
      return rendered(`<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">${body}</${root}>`, undefined, headers);
    },

    renderRefusal(refusal, requestId) {
      const spelled = spell(refusal);
      return { ...spelled, headers: {}, body: renderXmlError(spelled, namespace, requestId) };
    },
  };
}

/** The root element: named by the model, or as the shape. */
function rootOf(schema: NormalizedSchema): string {
  const { xmlName } = schema.getMergedTraits();
  return typeof xmlName === 'string' ? xmlName : (schema.getName() ?? 'Response');
}
