import { XmlShapeDeserializer } from '@aws-sdk/core/protocols';
import { NormalizedSchema } from '@smithy/core/schema';
import type { OperationSchema } from '@smithy/types';
import { compileWrapper, opensAt, readElement, type XmlElement, xmlElement } from './compile-shape.ts';
import { MalformedAnswerError } from './malformed-answer-error.ts';
import { operationName } from './read-output.ts';
import { skipElement, skipMisc } from './xml-markup.ts';
import { type SdkReader, XmlPage } from './xml-page.ts';

const MAX_TRAILER_BYTES = 4096;
const MISC = /^(?:\s|<!--(?:(?!-->).)*-->|<\?(?:(?!\?>).)*\?>)*$/s;

/** The SDK's deserializer, which goes on to read error answers, and reads the rare shapes of the others. */
export class SdkXmlReader extends XmlShapeDeserializer implements SdkReader {
  readElement(schema: NormalizedSchema, name: string, element: string): unknown {
    return this.readSchema(schema, this.parseXml(`<_>${element}</_>`)[name]);
  }
}

/** How the answers to one operation are read. */
export interface XmlAnswer {
  readonly operation: string;
  readonly root: XmlElement;
  /** The key under which the root's reader returns the result; null where the root itself is the result. */
  readonly resultKey: string | null;
  readonly schema: NormalizedSchema;
}

/**
 * How the answers to each operation are read, compiled at its first answer. `<…Response>` holds the members (EC2), or holds `<…Result>`,
 * which holds them (query). Source: the serialization sections of Smithy's AWS query and EC2 query protocols.
 */
export function xmlAnswers(protocol: 'ec2' | 'query'): (operation: OperationSchema) => XmlAnswer {
  const answers = new Map<string, XmlAnswer>();
  return (operation) => {
    let answer = answers.get(operation.name);
    if (answer === undefined) {
      answer = compileAnswer(operationName(operation), NormalizedSchema.of(operation.output), protocol === 'query');
      answers.set(operation.name, answer);
    }
    return answer;
  };
}

function compileAnswer(operation: string, schema: NormalizedSchema, nested: boolean): XmlAnswer {
  const rootName = `${operation}Response`;
  if (!nested || !schema.isStructSchema()) return { operation, root: xmlElement(rootName, schema), resultKey: null, schema };
  const resultKey = `${operation}Result`;
  return { operation, root: xmlElement(rootName, schema, compileWrapper([xmlElement(resultKey, schema)])), resultKey, schema };
}

/**
 * Reads an answer in one pass from its bytes into the output that the SDK's deserializer gives.
 *
 * Stricter than the SDK where that would return less than was sent: another root element (a proxy's or portal's HTML page is an empty list
 * to the SDK), a missing result, mixed content, content after the root.
 *
 * @throws MalformedAnswerError and nothing else
 */
export function decodeXml(answer: XmlAnswer, body: Uint8Array, sdk: SdkReader): object {
  if (body.byteLength === 0 && !hasMembers(answer.schema)) return {};
  const page = new XmlPage(answer.operation, body, sdk);
  try {
    const start = skipMisc(page, 0);
    if (!opensAt(page, answer.root, start)) page.fail(`it is not a ${answer.root.name}`, start);
    const output = readRoot(page, answer, start);
    checkTrailer(page);
    return output;
  } catch (error) {
    if (error instanceof MalformedAnswerError) throw error;
    // The views throw RangeError beyond their end. What else is thrown comes from reading a value, and may quote it: it is not passed on.
    const reason = error instanceof RangeError ? 'it ends early' : 'a value does not fit its type';
    throw new MalformedAnswerError(answer.operation, reason, page.position);
  }
}

function readRoot(page: XmlPage, answer: XmlAnswer, start: number): object {
  if (!answer.schema.isStructSchema()) {
    page.position = skipElement(page, start);
    return {};
  }
  const output = readElement(page, answer.root, start) as Record<string, unknown>;
  if (answer.resultKey === null) return output;
  const result = output[answer.resultKey] as object | undefined;
  if (result !== undefined) return result;
  if (hasMembers(answer.schema)) page.fail(`it has no ${answer.resultKey}`, start);
  return {};
}

function checkTrailer(page: XmlPage): void {
  const trailer = page.bytes.subarray(page.position);
  if (trailer.length > MAX_TRAILER_BYTES || !MISC.test(trailer.toString('latin1'))) page.fail('it goes on after its end', page.position);
}

function hasMembers(schema: NormalizedSchema): boolean {
  return schema.isStructSchema() && schema.structIterator().next().done !== true;
}
