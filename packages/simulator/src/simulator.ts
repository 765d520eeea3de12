import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAccess } from './access.ts';
import { answerControl, applyControl, CONTROL_PATH, type Control, throttlingScale } from './control.ts';
import type { Estate } from './estate.ts';
import { createFaults, type FaultPlan } from './faults.ts';
import { type Answer, createFrontEnd } from './front-end.ts';
import { createPages } from './pages.ts';
import { createServices } from './services.ts';
import { createStats, type SimulatorStats } from './stats.ts';
import { createThrottle } from './throttling.ts';

export interface SimulatorOptions {
  readonly estate: Estate;
  /** Default: a free one. */
  readonly port?: number | undefined;
  /** Default 127.0.0.1. There is nothing secret in a simulator, and nothing that keeps a stranger out of it either. */
  readonly host?: string | undefined;
  /** AWS's request limits, or a factor on them; false or 0 for none. Default true. */
  readonly throttling?: boolean | number | undefined;
  readonly faults?: FaultPlan | undefined;
  /** Checks every request's signature, at some 50 µs each. Default false: an access key id is taken at its word. */
  readonly verifySignatures?: boolean | undefined;
  /** Seeds the orders of listings. Default 1. */
  readonly seed?: number | undefined;
  /** Orders that the listings of one request take turns in. Default 2; 1 halves what is rendered when a request is repeated. */
  readonly orders?: number | undefined;
  /** Rendered pages that are kept. Default 256 MiB. */
  readonly maxPageBytes?: number | undefined;
  /** Milliseconds since 1970. Default: the machine's. */
  readonly clock?: (() => number) | undefined;
  /** Told of defects of the simulator or of its estate. */
  readonly onDefect?: ((error: unknown) => void) | undefined;
}

export interface Simulator {
  /** To give to clients as their endpoint, whatever the service and region. */
  readonly url: string;
  /** As `POST {url}/_cadastre/control` does. */
  control(control: Control): void;
  /** As `GET {url}/_cadastre/stats` answers. */
  stats(): SimulatorStats;
  close(): Promise<void>;
}

const DEFAULT_PAGE_BYTES = 256 * 1024 * 1024;
const MAXIMUM_REQUEST_BYTES = 1024 * 1024;
/** Bodies up to this size are sent in one piece: copying them costs less than a write of several. */
const ONE_PIECE_BYTES = 32 * 1024;

/** Serves an estate as AWS would, behind one endpoint: service, region and account of a request are those that it is signed for. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const clock = options.clock ?? Date.now;
  const { estate } = options;
  const stats = createStats();
  const access = createAccess({ estate, clock, verifySignatures: options.verifySignatures ?? false });
  const faults = createFaults(options.faults);
  const throttle = createThrottle({ scale: throttlingScale(options.throttling ?? true), clock });
  const pages = createPages({
    estate,
    seed: options.seed ?? 1,
    orders: options.orders ?? 2,
    maxBytes: options.maxPageBytes ?? DEFAULT_PAGE_BYTES,
  });
  const onDefect = options.onDefect ?? ignore;
  const frontEnd = createFrontEnd({ services: createServices(), access, pages, throttle, faults, stats, clock, onDefect });
  const controlled = { estate, access, faults, throttle, stats };

  const server = createServer((request, response) => {
    readBody(request, (body) => {
      const { method = 'POST', url = '/', headers } = request;
      if (body === undefined) {
        response.writeHead(413).end();
      } else if (url.startsWith(CONTROL_PATH)) {
        const { status, value } = answerControl(controlled, method, url.slice(CONTROL_PATH.length), body);
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
      } else {
        const answer = frontEnd.answer({ method, url, headers, body });
        if (answer.delayMs === 0) send(answer, request, response);
        else setTimeout(send, answer.delayMs, answer, request, response);
      }
    });
  });

  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  const { address, port } = server.address() as AddressInfo;

  return {
    url: `http://${urlHost(address)}:${port}`,
    control: (control) => applyControl(controlled, control),
    stats: () => stats.read(),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Where a client on this machine reaches a listening address. */
function urlHost(address: string): string {
  if (address === '0.0.0.0' || address === '::') return '127.0.0.1';
  return address.includes(':') ? `[${address}]` : address;
}

function readBody(request: IncomingMessage, then: (body: Buffer | undefined) => void): void {
  const chunks: Buffer[] = [];
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= MAXIMUM_REQUEST_BYTES) chunks.push(chunk);
  });
  request.on('end', () => {
    if (length > MAXIMUM_REQUEST_BYTES) then(undefined);
    else then(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks));
  });
}

function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body, bytes, breaks } = answer;
  if (breaks === 'before') {
    request.socket.resetAndDestroy();
    return;
  }
  response.writeHead(status, headers as string[]);
  if (breaks === 'halfway') {
    response.write(Buffer.concat(body).subarray(0, Math.floor(bytes / 2)), () => request.socket.destroy());
  } else if (bytes <= ONE_PIECE_BYTES) {
    response.end(body.length === 1 ? body[0] : Buffer.concat(body, bytes));
  } else {
    for (const part of body) response.write(part);
    response.end();
  }
}

/** Without a listener, a defect is seen only as the error 500 that it makes. */
function ignore(): void {}
