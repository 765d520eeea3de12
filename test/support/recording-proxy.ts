import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';

/** Stands between a fleet and the simulated AWS, and writes down every credential that AWS hands out. */
export interface RecordingProxy {
  readonly url: string;
  /** Access key ids, secrets and tokens of all sessions so far. */
  readonly credentials: ReadonlySet<string>;
  forwardTo(url: string): void;
  /** Answers this action of EC2 as AWS answers a wrong signature: with all that was signed, the session token included. */
  quarrelWith(action: string | null): void;
  close(): Promise<void>;
}

const CREDENTIAL = /<(AccessKeyId|SecretAccessKey|SessionToken)>([^<]+)</g;

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const credentials = new Set<string>();
  let target: URL | undefined;
  let quarrel: string | null = null;
  const server = createServer(async (incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const body = await readText(incoming);
    if (quarrel !== null && body.includes(`Action=${quarrel}&`)) {
      outgoing.writeHead(403, { 'content-type': 'text/xml' }).end(signatureError(headers, body));
      return;
    }
    const forwarded = request({ host: target?.hostname, port: target?.port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      let text = '';
      answer.on('data', (chunk: Buffer) => {
        outgoing.write(chunk);
        if (text.length < 10_000) text += chunk.toString();
      });
      answer.on('end', () => {
        for (const [, , value] of text.matchAll(CREDENTIAL)) credentials.add(value as string);
        outgoing.end();
      });
      // What breaks on one side breaks on the other.
      answer.on('error', () => outgoing.destroy());
    });
    forwarded.on('error', () => outgoing.destroy());
    forwarded.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials,
    forwardTo: (url) => {
      target = new URL(url);
    },
    quarrelWith: (action) => {
      quarrel = action;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** In AWS's words. */
function signatureError(headers: IncomingHttpHeaders, body: string): string {
  const signed = ['host', 'x-amz-date', 'x-amz-security-token', 'authorization'].map((name) => `${name}:${String(headers[name])}`);
  const message = `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. The Canonical String for this request should have been 'POST / ${signed.join(' ')} ${body}'`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?><Response><Errors><Error><Code>SignatureDoesNotMatch</Code><Message>${message.replaceAll('&', '&amp;')}</Message></Error></Errors>` +
    '<RequestID>7a62c49f-347e-4fc4-9331-6e8e0f4d3c1a</RequestID></Response>'
  );
}
