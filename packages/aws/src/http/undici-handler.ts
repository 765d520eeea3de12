import type { Readable } from 'node:stream';
import { buildQueryString, type HttpHandler, type HttpRequest, HttpResponse } from '@smithy/core/protocols';
import type { HttpHandlerOptions } from '@smithy/types';
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { abortError, transportErrorOf } from './transport-error.ts';

export interface UndiciHandlerOptions {
  /** Connections to one origin (an endpoint of a service in a region); requests beyond wait. Default 64. */
  readonly connectionsPerOrigin?: number;
  /** From the first attempt to connect to a usable connection. Default 5,000. */
  readonly connectTimeoutMs?: number;
  /** From the request to the answer's headers. Default 60,000. */
  readonly headersTimeoutMs?: number;
  /** Between two pieces of an answer. Default 30,000. */
  readonly bodyTimeoutMs?: number;
  /** How long an unused connection is kept; a server's own hint counts before this. Default 15,000. */
  readonly keepAliveTimeoutMs?: number;
  /** An answer beyond this is refused, so that no server can exhaust memory. Default 256 MiB. */
  readonly maxBodyBytes?: number;
  /** Proxies, in the form of the environment's HTTP_PROXY, HTTPS_PROXY and NO_PROXY. None by default, whatever the environment says. */
  readonly proxy?: { readonly http?: string; readonly https?: string; readonly none?: string };
}

interface Answer {
  readonly response: HttpResponse;
}

/**
 * Carries the SDK's requests over undici, with each answer's body read whole into one buffer before the SDK sees it: a body that is cut
 * off is a failed request, which the SDK's retries understand. Not for bodies that are to be streamed.
 */
export class UndiciHandler implements HttpHandler {
  readonly metadata = { handlerProtocol: 'http/1.1' };
  readonly #dispatcher: Dispatcher;
  readonly #maxBodyBytes: number;

  constructor(options: UndiciHandlerOptions = {}) {
    const maxBodyBytes = options.maxBodyBytes ?? 256 * 1024 * 1024;
    const pool: Agent.Options = {
      connections: options.connectionsPerOrigin ?? 64,
      pipelining: 1,
      allowH2: false,
      connectTimeout: options.connectTimeoutMs ?? 5_000,
      headersTimeout: options.headersTimeoutMs ?? 60_000,
      bodyTimeout: options.bodyTimeoutMs ?? 30_000,
      keepAliveTimeout: options.keepAliveTimeoutMs ?? 15_000,
      maxResponseSize: maxBodyBytes,
    };
    const { proxy } = options;
    this.#maxBodyBytes = maxBodyBytes;
    // What is left out of these options, undici would take from the environment.
    this.#dispatcher = proxy
      ? new EnvHttpProxyAgent({ ...pool, httpProxy: proxy.http ?? '', httpsProxy: proxy.https ?? '', noProxy: proxy.none ?? '' })
      : new Agent(pool);
  }

  handle(request: HttpRequest, { abortSignal, requestTimeout }: HttpHandlerOptions = {}): Promise<Answer> {
    const signal = abortSignal as AbortSignal | undefined;
    if (signal?.aborted) return Promise.reject(abortError(signal.reason));
    const origin = originOf(request);
    return new Promise((resolve, reject) => {
      const collector = new AnswerCollector(origin, this.#maxBodyBytes, signal, resolve, reject);
      const dispatch: Dispatcher.DispatchOptions = {
        origin,
        path: pathOf(request),
        method: request.method as Dispatcher.HttpMethod,
        headers: request.headers,
        body: (request.body as string | Uint8Array | Readable | undefined) || null,
        ...(requestTimeout ? { headersTimeout: requestTimeout } : {}),
      };
      try {
        this.#dispatcher.dispatch(dispatch, collector);
      } catch (error) {
        collector.onResponseError(null, error as Error);
      }
    });
  }

  /** The same connections for a client whose destruction must not close them for the others. */
  lend(): HttpHandler {
    return {
      metadata: this.metadata,
      handle: (request, options) => this.handle(request, options),
      updateHttpClientConfig: () => {},
      httpHandlerConfigs: () => ({}),
      destroy: () => {},
    };
  }

  /** Part of the SDK's interface, where services set their own socket time-outs: the ones given to the constructor stay. */
  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): Record<string, never> {
    return {};
  }

  /** Ends all connections; requests under way fail. */
  destroy(): void {
    void this.#dispatcher.destroy();
  }

  /** Ends all connections after the requests under way have their answers. */
  async close(): Promise<void> {
    await this.#dispatcher.close();
  }
}

/** Puts one answer together. Settles once: with the answer, or with the first failure or abort. */
class AnswerCollector implements Dispatcher.DispatchHandler {
  readonly #origin: string;
  readonly #maxBodyBytes: number;
  readonly #signal: AbortSignal | undefined;
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (error: unknown) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #response: HttpResponse | undefined;
  #declaredLength = 0;
  readonly #chunks: Buffer[] = [];
  /** The bytes of an answer that says how long it is and comes in pieces: they are held once only. */
  #body: Buffer | undefined;
  #length = 0;

  constructor(
    origin: string,
    maxBodyBytes: number,
    signal: AbortSignal | undefined,
    resolve: (answer: Answer) => void,
    reject: (error: unknown) => void,
  ) {
    this.#origin = origin;
    this.#maxBodyBytes = maxBodyBytes;
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
    signal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  // A request that waits for a connection has no controller yet; it is aborted when its turn comes, its caller hears of it now.
  #onAbort = (): void => {
    this.#settle();
    const error = abortError(this.#signal?.reason);
    this.#reject(error);
    this.#controller?.abort(error);
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#signal?.aborted) controller.abort(abortError(this.#signal.reason));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    statusCode: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
    reason?: string,
  ): void {
    if (statusCode < 200) return;
    const flat: Record<string, string> = {};
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value;
    this.#response = new HttpResponse({ statusCode, headers: flat, ...(reason === undefined ? {} : { reason }) });
    this.#declaredLength = Number(headers['content-length']);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#length === 0 && this.#declaredLength > chunk.length && this.#declaredLength <= this.#maxBodyBytes) {
      this.#body = Buffer.allocUnsafeSlow(this.#declaredLength);
    }
    if (this.#body === undefined) this.#chunks.push(chunk);
    else chunk.copy(this.#body, this.#length);
    this.#length += chunk.length;
  }

  onResponseEnd(): void {
    this.#settle();
    const response = this.#response as HttpResponse;
    if (this.#body !== undefined) response.body = this.#body.subarray(0, this.#length);
    else response.body = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
    this.#resolve({ response });
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    this.#settle();
    this.#reject(transportErrorOf(error, this.#origin));
  }

  #settle(): void {
    this.#signal?.removeEventListener('abort', this.#onAbort);
  }
}

function originOf(request: HttpRequest): string {
  return `${request.protocol}//${request.hostname}${request.port === undefined ? '' : `:${request.port}`}`;
}

function pathOf(request: HttpRequest): string {
  const query = buildQueryString(request.query);
  return query === '' ? request.path : `${request.path}?${query}`;
}
