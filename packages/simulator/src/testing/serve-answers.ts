import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Protocol, type Rendered, rendered, type WireRequest } from '../protocols/protocol.ts';
import type { Fields, OperationSchema } from '../protocols/schema.ts';
import { Refusal } from '../refusal.ts';
import { createServices, type Service } from '../services.ts';
import { parseAuthorization } from '../signature.ts';

export interface WireCall {
  /** As in IAM actions, e.g. `ec2:DescribeVpcs`. */
  readonly action: string;
  readonly operation: OperationSchema;
  readonly input: Fields;
}

/** An output in the SDK's shape, or what befalls the call. */
export type WireAnswer = Fields | 'denied' | 'throttled' | 'malformed' | 'cut-off';

export interface AnsweringServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Every service's real protocol over HTTP, with a function in the place of an estate: whoever asks, and whatever for, is answered by it. */
export async function serveAnswers(answer: (call: WireCall) => WireAnswer): Promise<AnsweringServer> {
  const services = [...createServices().values()];
  const server = createServer(async (incoming, response) => {
    const body = Buffer.concat(await Array.fromAsync(incoming as AsyncIterable<Buffer>)).toString();
    const request: WireRequest = { method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers, body };
    const { protocol, name, operations } = addressee(services, request);
    const operation = operations.get(protocol.action(request) ?? '');
    try {
      if (operation === undefined) throw new Refusal('unknown-action', { reason: `${name}:${protocol.action(request)}` });
      const { action, schema } = operation;
      send(
        response,
        protocol,
        befallen(answer({ action, operation: schema, input: protocol.readInput(schema, request) }), protocol, schema),
      );
    } catch (error) {
      refuse(response, protocol, error instanceof Refusal ? error : new Refusal('internal'));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function addressee(services: readonly Service[], request: WireRequest): Service {
  const signed = parseAuthorization(request.headers.authorization);
  const named = services.filter(({ name }) => name === signed?.service);
  const service = named.find(({ protocol }) => protocol.fit(request) === 'service') ?? named[0];
  if (service === undefined) throw new Error(`No service ${signed?.service} is served.`);
  return service;
}

interface Sent extends Rendered {
  readonly whole: boolean;
}

function befallen(answer: WireAnswer, protocol: Protocol, schema: OperationSchema): Sent {
  switch (answer) {
    case 'denied':
      throw new Refusal('denied', { reason: 'User is not authorized to perform this operation' });
    case 'throttled':
      throw new Refusal('throttled');
    case 'malformed':
      return { ...rendered('<html>Please sign in</html>'), whole: true };
    case 'cut-off':
      return { ...rendered(''), whole: false };
    default:
      return { ...protocol.renderOutput(schema, answer), whole: true };
  }
}

function send(response: ServerResponse, protocol: Protocol, { before, after, headers, whole }: Sent): void {
  const id = randomUUID();
  const body = after === undefined ? before : Buffer.concat([before, Buffer.from(id), after]);
  const own = ['Content-Type', protocol.contentType, protocol.requestIdHeader, id, 'Content-Length', String(body.length + (whole ? 0 : 1))];
  response.writeHead(200, [...own, ...headers]);
  response.write(body);
  if (whole) response.end();
  else response.destroy();
}

function refuse(response: ServerResponse, protocol: Protocol, refusal: Refusal): void {
  const id = randomUUID();
  const { status, headers, body } = protocol.renderRefusal(refusal, id);
  response.writeHead(status, { 'Content-Type': protocol.contentType, [protocol.requestIdHeader]: id, ...headers });
  response.end(body);
}
