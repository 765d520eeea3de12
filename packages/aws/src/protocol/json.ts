import { AwsJson1_1Protocol } from '@aws-sdk/core/protocols';
import { NormalizedSchema } from '@smithy/core/schema';
import type { HandlerExecutionContext, HttpResponse, MetadataBearer, OperationSchema, SerdeFunctions } from '@smithy/types';
import { decodeJson, needsSdkParser, type SdkJsonReader } from './decode-json.ts';
import { operationName, readOutput } from './read-output.ts';

/** JSON 1.1 (Direct Connect), with successful answers read by compiled readers. Requests and error answers are the SDK's. */
export class LeanJsonProtocol extends AwsJson1_1Protocol {
  /** Operations whose outputs hold what only the SDK reads: events, numbers of any precision. */
  readonly #sdkReads = new Map<string, boolean>();

  override async deserializeResponse<Output extends MetadataBearer>(
    operation: OperationSchema,
    context: HandlerExecutionContext & SerdeFunctions,
    response: HttpResponse,
  ): Promise<Output> {
    const schema = NormalizedSchema.of(operation.output);
    let sdkReads = this.#sdkReads.get(operation.name);
    if (sdkReads === undefined) {
      sdkReads = schema.getEventStreamMember() !== '' || needsSdkParser(schema);
      this.#sdkReads.set(operation.name, sdkReads);
    }
    if (response.statusCode >= 300 || sdkReads) return super.deserializeResponse(operation, context, response);
    const name = operationName(operation);
    const decode = (body: Uint8Array): object => decodeJson(name, schema, body, this.deserializer as unknown as SdkJsonReader);
    return readOutput(response, context, (answered) => this.deserializeMetadata(answered), decode);
  }
}
