import { AwsRestXmlProtocol } from '@aws-sdk/core/protocols';
import { MalformedAnswerError } from './malformed-answer-error.ts';

/** A step of the SDK's middleware that sees an answer as it arrived. */
type Receiver = (args: never) => Promise<{ readonly response: unknown; readonly output: unknown }>;

/** The parts of an SDK client that have a hand in it. */
export interface DocumentReader {
  readonly config: { readonly protocol?: object };
  readonly middlewareStack: {
    add(
      middleware: (next: Receiver, call: { readonly commandName?: string }) => Receiver,
      options: { readonly name: string; readonly step: 'deserialize'; readonly priority: 'low' },
    ): void;
  };
}

/**
 * The first element, after declarations and comments. The alternatives exclude each other, so that nothing is tried twice: whatever arrives, this
 * takes as long as the text is long.
 */
const ROOT = /^(?:\s|<\?[^>]*>|<!--(?:(?!-->).)*-->|<!(?!--)[^>]*>)*<([\w.:-]+)/s;
const FOREIGN: ReadonlySet<string> = new Set(['html', 'error', 'errorresponse']);

/**
 * Makes a client that speaks REST XML fail with a {@link MalformedAnswerError} where a successful answer is a web page, as proxies and portals send it, or an error in the form
 * of a success. The SDK's own reader never looks at the root: it would take such a document for an answer in which nothing is set. Does
 * nothing to other clients. The transport must give bodies as bytes, which can be read twice.
 */
export function refuseForeignDocuments({ config, middlewareStack }: DocumentReader): void {
  if (!(config.protocol instanceof AwsRestXmlProtocol)) return;

  const look =
    (next: Receiver, { commandName = '' }: { readonly commandName?: string }): Receiver =>
    async (args) => {
      const answered = await next(args);
      const { statusCode, body } = answered.response as { readonly statusCode: number; readonly body?: Uint8Array };
      if (statusCode < 300 && FOREIGN.has(rootOf(body))) {
        const error = new MalformedAnswerError(commandName.replace(/Command$/, ''), 'it is another document', null);
        throw Object.assign(error, { $metadata: { httpStatusCode: statusCode } });
      }
      return answered;
    };
  middlewareStack.add(look, { name: 'cadastreDocumentMiddleware', step: 'deserialize', priority: 'low' });
}

const LOOKED_AT_BYTES = 2_048;

function rootOf(body: Uint8Array | undefined): string {
  const [, name = ''] = ROOT.exec(Buffer.from(body?.subarray(0, LOOKED_AT_BYTES) ?? []).toString()) ?? [];
  return name.toLowerCase();
}
