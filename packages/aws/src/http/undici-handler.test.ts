import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { inspect } from 'node:util';
import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { HttpRequest } from '@smithy/core/protocols';
import { isTransientError } from '@smithy/core/retry';
import { afterEach, describe, expect, test } from 'vitest';
import { originOf } from './transport-error.ts';
import { UndiciHandler, type UndiciHandlerOptions } from './undici-handler.ts';

const closers: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function listen<S extends Server | TcpServer>(server: S): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

const serve = (listener: RequestListener): Promise<number> => listen(createServer(listener));

/** A server that says `answer` to whatever comes first, then closes. */
function serveRaw(answer: string): Promise<number> {
  return listen(createTcpServer((socket) => socket.once('data', () => socket.end(answer))));
}

function handler(options: UndiciHandlerOptions = {}): UndiciHandler {
  const made = new UndiciHandler(options);
  closers.push(() => made.destroy());
  return made;
}

function request(port: number, fields: Partial<HttpRequest> = {}): HttpRequest {
  return new HttpRequest({
    protocol: 'http:',
    hostname: '127.0.0.1',
    port,
    method: 'POST',
    path: '/',
    headers: { host: 'ec2.test' },
    ...fields,
  });
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function failure(promise: Promise<unknown>): Promise<Error & { code?: string }> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('it should have failed');
}

describe('an exchange', () => {
  test('carries method, path, query, headers and body, and returns status, headers and the whole body', async () => {
    const port = await serve(async (message, response) => {
      const { method, url, headers } = message;
      const body = await bodyOf(message);
      response.writeHead(418, { 'X-Amzn-RequestId': 'r-1', 'x-many': ['a', 'b'] });
      response.end(JSON.stringify({ method, url, host: headers.host, custom: headers['x-custom'], body }));
    });
    const headers = { host: 'ec2.test', 'x-custom': 'a', 'content-length': '13' };
    const { response } = await handler().handle(
      request(port, { path: '/p', query: { a: 'b c', d: ['1', '2'] }, headers, body: 'Action=Ž&x=1' }),
    );
    expect(response.statusCode).toBe(418);
    expect(response.headers).toMatchObject({ 'x-amzn-requestid': 'r-1', 'x-many': 'a, b' });
    expect(JSON.parse(String(response.body))).toEqual({
      method: 'POST',
      url: '/p?a=b%20c&d=1&d=2',
      host: 'ec2.test',
      custom: 'a',
      body: 'Action=Ž&x=1',
    });
  });

  test.each([
    ['with its length declared', true],
    ['in chunks', false],
  ])('returns a large body %s as one buffer', async (_, declared) => {
    const large = Buffer.alloc(3_000_000, 'Žluťoučký kůň ');
    const port = await serve((_message, response) => {
      response.writeHead(200, declared ? { 'content-length': large.length } : {});
      for (let at = 0; at < large.length; at += 700_000) response.write(large.subarray(at, at + 700_000));
      response.end();
    });
    const { response } = await handler().handle(request(port));
    expect(Buffer.isBuffer(response.body)).toBe(true);
    expect(large.equals(response.body as Buffer)).toBe(true);
  });

  test('gives an empty buffer for an empty body', async () => {
    const port = await serve((_message, response) => response.writeHead(200).end());
    const { response } = await handler().handle(request(port));
    expect(response.body).toEqual(Buffer.alloc(0));
  });

  test('keeps connections, and opens no more than allowed to one origin', async () => {
    const open: ServerResponse[] = [];
    let connections = 0;
    // Answers nobody until as many requests as are allowed have come, and would answer nobody at all if fewer came.
    const server = createServer((_message, response) => {
      open.push(response);
      if (open.length === 3) for (const each of open.splice(0)) each.end('x');
    });
    server.on('connection', () => {
      connections += 1;
    });
    const port = await listen(server);
    const shared = handler({ connectionsPerOrigin: 3 });
    for (let turn = 0; turn < 2; turn += 1) await Promise.all(Array.from({ length: 39 }, () => shared.handle(request(port))));
    expect(connections).toBe(3);
  });

  test('goes through the given proxy, and not for the hosts that are excepted', async () => {
    const seen: string[] = [];
    const origin = await serve((message, response) => response.end(message.headers['via-proxy'] ?? 'directly'));
    const proxy = createServer();
    proxy.on('connect', (message, socket) => {
      seen.push(message.url ?? '');
      const upstream = connect(origin, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
      upstream.pipe(socket).pipe(upstream);
    });
    proxy.on('request', (message, response) => {
      seen.push(message.url ?? '');
      response.end('through the proxy');
    });
    const proxyPort = await listen(proxy);
    const proxied = handler({ proxy: { http: `http://127.0.0.1:${proxyPort}`, none: 'localhost' } });
    await proxied.handle(request(origin));
    const direct = await proxied.handle(request(origin, { hostname: 'localhost' })).catch((error: unknown) => error);
    expect(seen).toHaveLength(1);
    expect(direct).not.toBeInstanceOf(Error);
  });
});

describe('a failure', () => {
  test.each([
    ['whose body is shorter than declared', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<DescribeVpcsResponse>'],
    ['whose chunks do not end', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n'],
    ['that ends in its headers', 'HTTP/1.1 200 OK\r\nContent-Le'],
    ['that never comes', ''],
  ])('an answer %s is a connection that was reset', async (_, answer) => {
    const error = await failure(handler().handle(request(await serveRaw(answer))));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'ECONNRESET' });
    expect(isTransientError(error as never)).toBe(true);
  });

  test('a connection that the server resets is transient', async () => {
    const port = await listen(createTcpServer((socket) => socket.once('data', () => socket.resetAndDestroy())));
    const error = await failure(handler().handle(request(port)));
    expect(error.code).toBe('ECONNRESET');
    expect(isTransientError(error as never)).toBe(true);
  });

  test('a port where nobody listens is ECONNREFUSED', async () => {
    const server = createTcpServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    const error = await failure(handler().handle(request(port)));
    expect({ code: error.code, origin: originOf(error) }).toEqual({ code: 'ECONNREFUSED', origin: `http://127.0.0.1:${port}` });
    expect(isTransientError(error as never)).toBe(true);
  });

  test('an answer that is not HTTP is named so, and nothing of it is kept', async () => {
    const error = await failure(handler().handle(request(await serveRaw('SSH-2.0-canary\r\n'))));
    expect(error).toMatchObject({ name: 'HttpParseError', code: 'HPE_INVALID_CONSTANT' });
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('canary');
  });

  test.each([
    ['headers', { headersTimeoutMs: 50 }, '', {}],
    ['headers, as the SDK asks for one request', {}, '', { requestTimeout: 50 }],
    ['body', { bodyTimeoutMs: 50 }, 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx', {}],
  ])('too long a wait for the %s is a time-out', async (_, options, answer, perRequest) => {
    const port = await listen(createTcpServer((socket) => socket.once('data', () => socket.write(answer)).on('error', () => {})));
    const error = await failure(handler(options).handle(request(port), perRequest));
    expect(error).toMatchObject({ name: 'TimeoutError', code: 'ETIMEDOUT' });
    expect(isTransientError(error as never)).toBe(true);
  });

  test('a body beyond the bound is refused', async () => {
    const port = await serve((_message, response) => response.end(Buffer.alloc(100_000)));
    const error = await failure(handler({ maxBodyBytes: 1000 }).handle(request(port)));
    expect(error.code).toBe('UND_ERR_RES_EXCEEDED_MAX_SIZE');
  });

  test('a request that cannot be sent rejects and does not throw', async () => {
    const error = await failure(handler().handle(request(1, { headers: { host: 'a\nb' } })));
    expect(error.code).toBe('UND_ERR_INVALID_ARG');
  });
});

describe('an abort', () => {
  test('before, during and while waiting for a connection ends the request at once, with the reason as cause', async () => {
    const port = await listen(createTcpServer((socket) => socket.on('error', () => {})));
    const shared = handler({ connectionsPerOrigin: 1 });
    const reason = new Error('the discovery was cancelled');
    const running = new AbortController();
    const waiting = new AbortController();
    const first = failure(shared.handle(request(port), { abortSignal: running.signal }));
    const second = failure(shared.handle(request(port), { abortSignal: waiting.signal }));
    waiting.abort(reason);
    expect(await second).toMatchObject({ name: 'AbortError', cause: reason });
    running.abort(reason);
    expect(await first).toMatchObject({ name: 'AbortError', cause: reason });
    const third = await failure(shared.handle(request(port), { abortSignal: AbortSignal.abort(reason) }));
    expect(third).toMatchObject({ name: 'AbortError', cause: reason });
    expect(isTransientError(third as never)).toBe(false);
  });

  test('leaves no listener on a signal that outlives the request', async () => {
    const port = await serve((_message, response) => response.end('x'));
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      removeEventListener.apply(signal, args);
    };
    const shared = handler();
    for (let call = 0; call < 20; call += 1) await shared.handle(request(port), { abortSignal: signal });
    expect(listeners).toBe(0);
  });
});

describe('in an SDK client', () => {
  const config = { region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' } };
  const vpcs = '<DescribeVpcsResponse><vpcSet><item><vpcId>vpc-1</vpcId></item></vpcSet></DescribeVpcsResponse>';

  test('a call is signed, and one whose connection broke is sent again', async () => {
    const authorizations: string[] = [];
    const port = await serve((message, response) => {
      authorizations.push(message.headers.authorization ?? '');
      if (authorizations.length === 1) message.socket.destroy();
      else response.end(vpcs);
    });
    const client = new EC2Client({ ...config, endpoint: `http://127.0.0.1:${port}`, requestHandler: handler(), maxAttempts: 2 });
    const output = await client.send(new DescribeVpcsCommand({}));
    expect(output.Vpcs).toEqual([{ VpcId: 'vpc-1' }]);
    expect(authorizations).toHaveLength(2);
    expect(authorizations[0]).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/);
  });

  test('a lent handler outlives the client that it was lent to', async () => {
    const port = await serve((_message, response) => response.end(vpcs));
    const shared = handler();
    for (let turn = 0; turn < 2; turn += 1) {
      const client = new EC2Client({ ...config, endpoint: `http://127.0.0.1:${port}`, requestHandler: shared.lend() });
      expect((await client.send(new DescribeVpcsCommand({}))).Vpcs).toHaveLength(1);
      client.destroy();
    }
  });

  test('closing waits for the answers under way', async () => {
    const port = await serve((_message, response) => setImmediate(() => response.end('x')));
    const shared = handler();
    const answer = shared.handle(request(port));
    await shared.close();
    expect((await answer).response.statusCode).toBe(200);
  });
});
