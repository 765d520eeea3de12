import { AwsQueryProtocol } from '@aws-sdk/core/protocols';
import type { HandlerExecutionContext, HttpResponse, MetadataBearer, OperationSchema, SerdeFunctions } from '@smithy/types';
import { decodeXml, SdkXmlReader, xmlAnswers } from './decode-xml.ts';
import { readOutput } from './read-output.ts';

/** The query protocol (STS), with successful answers read by compiled readers. Requests and error answers are the SDK's. */
export class LeanQueryProtocol extends AwsQueryProtocol {
  readonly #reader: SdkXmlReader;
  readonly #answerOf = xmlAnswers('query');

  constructor(options: ConstructorParameters<typeof AwsQueryProtocol>[0]) {
    super(options);
    this.#reader = new SdkXmlReader(this.deserializer.settings);
    this.deserializer = this.#reader;
  }

  override async deserializeResponse<Output extends MetadataBearer>(
    operation: OperationSchema,
    context: HandlerExecutionContext & SerdeFunctions,
    response: HttpResponse,
  ): Promise<Output> {
    if (response.statusCode >= 300) return super.deserializeResponse(operation, context, response);
    const decode = (body: Uint8Array): object => decodeXml(this.#answerOf(operation), body, this.#reader);
    return readOutput(response, context, (answered) => this.deserializeMetadata(answered), decode);
  }
}
