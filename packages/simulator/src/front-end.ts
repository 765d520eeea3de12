import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { partitionOfRegion } from '@cadastre/contracts';
import type { Access, Principal } from './access.ts';
import { arnIn } from './access.ts';
import { type Fault, type Faults, spoilOutput } from './faults.ts';
import type { PageRequest, Pages } from './pages.ts';
import { denialMessage } from './policy.ts';
import type { Protocol, Rendered, WireRequest } from './protocols/protocol.ts';
import { Refusal } from './refusal.ts';
import { homeOf, type Operation, type Service } from './services.ts';
import { parseAuthorization, type Signature } from './signature.ts';
import type { StatsRecorder } from './stats.ts';
import { assumeRole, getCallerIdentity } from './sts.ts';
import type { Throttle } from './throttling.ts';

interface IncomingCall {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What goes back over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly string[];
  /** The body, as buffers that follow each other. */
  readonly body: readonly Buffer[];
  readonly bytes: number;
  readonly delayMs: number;
  /** The connection is reset before the body, or halfway through it. */
  readonly breaks: 'before' | 'halfway' | undefined;
}

export interface FrontEnd {
  answer(call: IncomingCall): Answer;
}

export interface FrontEndParts {
  readonly services: ReadonlyMap<string, Service>;
  readonly access: Access;
  readonly pages: Pages;
  readonly throttle: Throttle;
  readonly faults: Faults;
  readonly stats: StatsRecorder;
  readonly clock: () => number;
  /** Told of what should not happen: a defect of the simulator or of its estate, which a client sees as AWS's error 500. */
  readonly onDefect: (error: unknown) => void;
}

/** What AWS does with a request before and after a service's own work: who asks, may they, how often; and what a fault plan adds. */
export function createFrontEnd(parts: FrontEndParts): FrontEnd {
  const { services, access, pages, throttle, faults, stats, clock } = parts;
  const date = createDateWriter(clock);
  const byName = Map.groupBy(services.values(), ({ name }) => name);

  function headersOf(protocol: Protocol, requestId: string, length: number, contentType = protocol.contentType): string[] {
    return [protocol.requestIdHeader, requestId, 'Content-Type', contentType, 'Content-Length', String(length), 'Date', date()];
  }

  function answer(call: IncomingCall): Answer {
    const requestId = randomUUID();
    const { method, url, headers } = call;
    const request: WireRequest = { method, url, headers, body: call.body.toString() };
    const signature = parseAuthorization(call.headers.authorization);
    const service = signature && findService(signature, request);
    const { protocol } = service ?? guessService(request);
    const name = protocol.action(request);
    const operation = name === undefined ? undefined : service?.operations.get(name);
    const action = `${signature?.service ?? 'unsigned'}:${name ?? 'unnamed'}`;
    let befalls: readonly Fault[] = [];
    try {
      if (signature === undefined) throw new Refusal('missing-authentication');
      const principal = identify(signature, call, service, operation, action);
      if (operation === undefined) throw new Refusal('unknown-action', { reason: name ?? '' });
      befalls = strike(signature, principal, operation, protocol, request);
      const rendered = serve(signature, principal, operation, protocol, request, befalls);
      return succeed(protocol, requestId, action, rendered, befalls);
    } catch (error) {
      if (!(error instanceof Refusal)) parts.onDefect(error);
      const refusal = error instanceof Refusal ? error : new Refusal('internal');
      return refuse(protocol, requestId, action, refusal, befalls);
    }
  }

  /** Of the services that share the name in the signature, the one that the request is addressed to. */
  function findService(signature: Signature, request: WireRequest): Service | undefined {
    const named = byName.get(signature.service) ?? [];
    return named.length > 1 ? (named.find(({ protocol }) => protocol.fit(request) === 'service') ?? named[0]) : named[0];
  }

  /** Whose words to answer in, where the signature names no service that is served. */
  function guessService(request: WireRequest): Service {
    const fits = [...services.values()].map((service) => ({ service, fit: service.protocol.fit(request) }));
    const guess = fits.find(({ fit }) => fit === 'service') ?? fits.find(({ fit }) => fit === 'protocol') ?? fits[0];
    return (guess as { service: Service }).service;
  }

  function identify(
    signature: Signature,
    call: IncomingCall,
    service: Service | undefined,
    operation: Operation | undefined,
    action: string,
  ): Principal {
    let principal: Principal | undefined;
    const home = service && homeOf(service, partitionOfRegion(signature.region));
    try {
      principal = access.authenticate(signature, call, operation?.global === true || service?.home !== undefined ? home : undefined);
      if (service?.home !== undefined && signature.region !== home) {
        throw new Refusal('wrong-region', { reason: `Credential should be scoped to a valid region, not '${signature.region}'.` });
      }
      return principal;
    } finally {
      stats.request(principal?.accountId ?? 'unknown', signature.region, action, clock());
    }
  }

  function strike(
    signature: Signature,
    principal: Principal,
    operation: Operation,
    protocol: Protocol,
    request: WireRequest,
  ): readonly Fault[] {
    if (!faults.active()) return [];
    const token = operation.list?.paging?.token;
    const befalls = faults.decide({
      accountId: principal.accountId,
      region: signature.region,
      action: operation.action,
      hasToken: typeof token === 'string' && protocol.readInput(operation.schema, request)[token] !== undefined,
      hasItems: operation.list !== undefined,
    });
    for (const { kind } of befalls) stats.fault(kind);
    return befalls;
  }

  function serve(
    { region }: Signature,
    principal: Principal,
    operation: Operation,
    protocol: Protocol,
    request: WireRequest,
    befalls: readonly Fault[],
  ): Rendered {
    const { accountId } = principal;
    const { action, key, name, list, schema } = operation;
    const service = key.slice(0, key.indexOf(':'));
    for (const fault of befalls) refuseByFault(fault, principal, action, region);
    if (!throttle.take({ accountId, region, service, name, body: request.body })) throw new Refusal('throttled');
    if (list === undefined) {
      const output =
        name === 'AssumeRole'
          ? assumeRole(access, principal, region, protocol.readInput(schema, request), clock())
          : getCallerIdentity(principal, region);
      return protocol.renderOutput(schema, output);
    }
    access.authorise(principal, action, region, service === 'ec2' ? undefined : '*');
    const page: PageRequest = { accountId, region, operation, list, protocol, request };
    const spoiling = befalls.find(({ kind }) => kind === 'malformed' || kind === 'repeated-page');
    if (spoiling?.kind === 'repeated-page') return protocol.renderOutput(schema, pages.output(page, { repeat: true }));
    if (spoiling?.kind === 'malformed' && spoiling.as !== 'html' && spoiling.as !== 'not-well-formed') {
      return protocol.renderOutput(schema, spoilOutput(pages.output(page), list, spoiling.as));
    }
    return pages.answer(page);
  }

  function succeed(
    protocol: Protocol,
    requestId: string,
    action: string,
    { before, after, bytes, headers }: Rendered,
    befalls: readonly Fault[],
  ): Answer {
    const spoiling = befalls.find(({ kind }) => kind === 'malformed');
    if (spoiling?.kind === 'malformed' && spoiling.as === 'html') {
      return finish(action, 200, headersOf(protocol, requestId, HTML.length, 'text/html'), [HTML], befalls);
    }
    let body = after === undefined ? [before] : [before, Buffer.from(requestId, 'latin1'), after];
    let length = after === undefined ? bytes : bytes + requestId.length;
    if (spoiling?.kind === 'malformed' && spoiling.as === 'not-well-formed') {
      length = Math.floor(length * 0.6);
      body = [Buffer.concat(body).subarray(0, length)];
    }
    return finish(action, 200, [...headersOf(protocol, requestId, length), ...headers], body, befalls);
  }

  function refuse(protocol: Protocol, requestId: string, action: string, refusal: Refusal, befalls: readonly Fault[]): Answer {
    const { code, status, headers, body } = protocol.renderRefusal(refusal, requestId);
    stats.refused(code);
    if (refusal.reason === 'throttled') stats.throttled(action);
    const bytes = Buffer.from(body);
    const own = headersOf(protocol, requestId, bytes.length);
    return finish(action, status, [...own, ...Object.entries(headers).flat()], [bytes], befalls);
  }

  function finish(action: string, status: number, headers: string[], body: Buffer[], befalls: readonly Fault[]): Answer {
    const bytes = body.reduce((sum, { length }) => sum + length, 0);
    stats.sent(action, bytes);
    const delayMs = befalls.reduce((sum, fault) => sum + (fault.kind === 'latency' ? fault.ms : 0), 0);
    const breaks = befalls.some(({ kind }) => kind === 'reset')
      ? 'before'
      : befalls.some(({ kind }) => kind === 'cut-off')
        ? 'halfway'
        : undefined;
    return { status, headers, body, bytes, delayMs, breaks };
  }

  return { answer };
}

function refuseByFault(fault: Fault, principal: Principal, action: string, region: string): void {
  switch (fault.kind) {
    case 'server-error':
      throw new Refusal(fault.status === 500 ? 'internal' : 'unavailable');
    case 'throttle':
      throw new Refusal('throttled');
    case 'expired':
      throw new Refusal('expired');
    case 'refused-token':
      throw new Refusal('invalid-token', { reason: 'The pagination token is invalid.' });
    case 'deny': {
      const by = fault.byOrganization ? 'organization-policy' : 'identity-policy';
      const arn = arnIn(partitionOfRegion(region), principal.arn);
      throw new Refusal('denied', { reason: denialMessage({ arn, action, resource: undefined, by }) });
    }
    default:
  }
}

/** Writes `Date` headers of a clock: clients set their own clocks by them, so they must be of the clock that signatures are checked by. */
function createDateWriter(clock: () => number): () => string {
  let second = -1;
  let text = '';
  return () => {
    const now = Math.floor(clock() / 1000);
    if (now !== second) {
      second = now;
      text = new Date(now * 1000).toUTCString();
    }
    return text;
  };
}

const HTML = Buffer.from('<html><head><title>Welcome</title></head><body><h1>Please sign in to use this network</h1></body></html>');
