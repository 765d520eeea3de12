import { collectBody } from '@smithy/core/protocols';
import type { HttpResponse, MetadataBearer, OperationSchema, ResponseMetadata, SerdeFunctions } from '@smithy/types';
import { MalformedAnswerError } from './malformed-answer-error.ts';

/** `DescribeVpcs`, of whatever form the schema's name is. */
export function operationName(schema: OperationSchema): string {
  return schema.name.slice(schema.name.indexOf('#') + 1);
}

/** Reads the body of a successful response and makes the command's output of it, as the SDK's protocols do. */
export async function readOutput<Output extends MetadataBearer>(
  response: HttpResponse,
  context: SerdeFunctions,
  metadataOf: (response: HttpResponse) => ResponseMetadata,
  decode: (body: Uint8Array) => object,
): Promise<Output> {
  response.headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]));
  const $metadata = metadataOf(response);
  const body = await collectBody(response.body, context);
  // The SDK hangs the response on the error that is thrown here, and the body may hold credentials. Also, the page is not needed any more.
  response.body = undefined;
  try {
    return Object.assign(decode(body), { $metadata }) as unknown as Output;
  } catch (error) {
    if (error instanceof MalformedAnswerError) error.$metadata = $metadata;
    throw error;
  }
}
