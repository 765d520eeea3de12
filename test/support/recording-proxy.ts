import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between a fleet and the simulated AWS, and writes down every credential that AWS hands out. */
export interface RecordingProxy {
  readonly url: string;
  /** Access key ids, secrets and tokens of all sessions so far. */
  readonly credentials: ReadonlySet<string>;
  forwardTo(url: string): void;
  close(): Promise<void>;
}

const CREDENTIAL = /<(AccessKeyId|SecretAccessKey|SessionToken)>([^<]+)</g;

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const credentials = new Set<string>();
  let target: URL | undefined;
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
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
    incoming.pipe(forwarded);
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
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
