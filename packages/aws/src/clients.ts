import { AsyncLocalStorage } from 'node:async_hooks';
import type { HttpHandler } from '@smithy/core/protocols';
import type { ApiBudget } from './budget.ts';
import type { ApiCall } from './budget-rules.ts';
import { attachCallFacts } from './call-facts.ts';
import type { Caller, CallMeter, SignedAs } from './caller.ts';
import { classifyFailure, refusesIdentity } from './classify.ts';
import { unlessAborted } from './clock.ts';
import type { UndiciHandler } from './http/undici-handler.ts';
import { type DocumentReader, refuseForeignDocuments } from './protocol/foreign-document.ts';
import { type SdkClient as LeanableClient, makeLean } from './protocol/lean-client.ts';
import { keepListsWhole, type ListReader } from './protocol/whole-lists.ts';
import { redactError } from './redact.ts';

/** Any client class of the AWS SDK. */
// biome-ignore lint/suspicious/noExplicitAny: each SDK client takes a configuration type of its own.
export type ClientConstructor<C> = new (config: any) => C;

/** Whom, what and until when the calls of a borrowed client are for. */
interface CallContext {
  readonly caller: Caller;
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly meter: CallMeter;
  readonly signal: AbortSignal;
}

export interface ClientPool {
  /** A client whose calls are signed, paced, counted and cancelled by the context. Costs next to nothing; lives as long as its user likes. */
  lend<C>(clientClass: ClientConstructor<C>, context: CallContext): C;
  close(): void;
}

export interface ClientPoolOptions {
  readonly budget: ApiBudget;
  readonly maxClients: number;
  /** Carries the requests of all clients; the pool does not close it. */
  readonly transport: UndiciHandler;
  /** What every client is made with, besides its region, endpoint, credentials and transport. */
  readonly clientDefaults: Readonly<Record<string, unknown>>;
  /** Told of the headers of every answer. */
  readonly onAnswer: (headers: Readonly<Record<string, string | undefined>>) => void;
  /** Told where AWS throttled and the shared budget could not be made to heed it. */
  readonly onDrainFailure: (error: unknown) => void;
}

/** A step of the SDK's middleware that sees requests and answers. */
type Handler = (args: { readonly input: object }) => Promise<{ readonly response: unknown; readonly output: unknown }>;

/** What all SDK clients have in common, as far as it matters here. */
interface SdkClient extends LeanableClient {
  send(command: object): Promise<unknown>;
  destroy(): void;
  readonly middlewareStack: LeanableClient['middlewareStack'] &
    ListReader['middlewareStack'] &
    DocumentReader['middlewareStack'] & {
      addRelativeTo(
        middleware: (next: Handler, context: { readonly commandName?: string }) => Handler,
        options: { name: string; relation: 'before' | 'after'; toMiddleware: string },
      ): void;
    };
  readonly config: LeanableClient['config'] & ListReader['config'] & { readonly serviceId: string; readonly defaultSigningName?: string };
}

interface PooledClient {
  readonly client: SdkClient;
  inFlight: number;
  evicted: boolean;
}

/** The call that is being made, where the SDK has no other way to pass it on. */
interface CurrentCall {
  readonly signedAs: SignedAs;
  readonly meter: CallMeter;
  readonly signal: AbortSignal;
  /** How the last try of it ended. */
  failure?: unknown;
}

/**
 * SDK clients are dear (a millisecond and a hundred kilobytes each) and nothing in them but the credentials belongs to an account, so one
 * client per service, region and endpoint serves every account: what is particular to a call travels beside it. A client never has
 * credentials of its own, so a call outside {@link ClientPool.lend} fails instead of being signed as somebody else.
 */
export function createClientPool(options: ClientPoolOptions): ClientPool {
  const { budget, maxClients } = options;
  const calls = new AsyncLocalStorage<CurrentCall>();
  const pool = new Map<string, PooledClient>();
  const classes = new Map<ClientConstructor<unknown>, number>();

  function currentCall(): CurrentCall {
    const call = calls.getStore();
    if (call === undefined) throw new Error('A pooled client was called outside of its session.');
    return call;
  }

  // Marked as memoized and bound, so that the SDK asks for every request instead of keeping the first answer.
  const credentials = Object.assign(async () => currentCall().signedAs.credentials, {
    memoized: true,
    configBound: true,
    attributed: true,
  });
  // Clients from before that mark (core 3.523 and 3.654) keep whatever is given as `credentials` until it expires, and would read one account
  // under the name of another. What stands in where none are given is asked each time, by all of them.
  const credentialDefaultProvider = () => credentials;

  // Without options of its own a call uses the chain of middleware that the client has put together once, so the signal comes from here.
  const requestHandler: HttpHandler = {
    ...options.transport.lend(),
    handle: (request) => options.transport.handle(request, { abortSignal: currentCall().signal }),
  };

  function create(clientClass: ClientConstructor<unknown>, region: string, endpoint: string | undefined): PooledClient {
    const client = new clientClass({
      ...options.clientDefaults,
      region,
      credentialDefaultProvider,
      requestHandler,
      ...(endpoint === undefined ? {} : { endpoint }),
    }) as SdkClient;
    makeLean(client);
    refuseForeignDocuments(client);
    keepListsWhole(client);
    client.middlewareStack.addRelativeTo((next, context) => pace(next, client.config.serviceId, region, context.commandName ?? ''), {
      name: 'cadastrePaceMiddleware',
      relation: 'before',
      toMiddleware: 'httpSigningMiddleware',
    });
    return { client, inFlight: 0, evicted: false };
  }

  /** Runs once per attempt, inside the SDK's retries and before the request is signed. */
  function pace(next: Handler, service: string, region: string, commandName: string): Handler {
    return async (args) => {
      const current = currentCall();
      const { signedAs, meter, signal } = current;
      const call: ApiCall = {
        accountId: signedAs.identity.accountId,
        region,
        service,
        operation: commandName.replace(/Command$/, ''),
        unfiltered: isUnfiltered(args.input),
      };
      try {
        await budget.spend(call, signal);
      } catch (error) {
        // Where there is no budget to try again what failed, it failed. Told as a budget that is spent, it would begin anew and never come to an end.
        throw current.failure ?? error;
      }
      meter.apiCalls += 1;
      try {
        const result = await next(args);
        options.onAnswer(headersOf(result.response));
        return result;
      } catch (error) {
        current.failure = error;
        options.onAnswer(headersOf((error as { $response?: unknown } | null)?.$response));
        if (classifyFailure(error).kind === 'throttled') {
          meter.throttles += 1;
          // The refusal is what the caller has to know, whatever becomes of the budget.
          await budget.throttled(call).catch((cause: unknown) => options.onDrainFailure(cause));
        }
        throw error;
      }
    };
  }

  function take(clientClass: ClientConstructor<unknown>, region: string, endpoint: string | undefined): PooledClient {
    if (!classes.has(clientClass)) classes.set(clientClass, classes.size);
    const key = `${classes.get(clientClass)} ${region} ${endpoint ?? ''}`;
    const found = pool.get(key);
    const pooled = found ?? create(clientClass, region, endpoint);
    pool.delete(key);
    pool.set(key, pooled);
    if (found === undefined && pool.size > maxClients) evictOldest();
    return pooled;
  }

  function evictOldest(): void {
    const oldest = pool.entries().next().value;
    if (oldest === undefined) return;
    const [key, pooled] = oldest;
    pool.delete(key);
    pooled.evicted = true;
    if (pooled.inFlight === 0) pooled.client.destroy();
  }

  async function send(pooled: PooledClient, context: CallContext, command: object, signal: AbortSignal): Promise<unknown> {
    const { caller, meter } = context;
    const service = pooled.client.config.defaultSigningName ?? pooled.client.config.serviceId;
    const attempt = (signedAs: SignedAs): Promise<unknown> => calls.run({ signedAs, meter, signal }, () => pooled.client.send(command));

    let signedAs = await unlessAborted(caller.current(), signal);
    let identityKnown: boolean | undefined;
    for (let repaired = false; ; repaired = true) {
      try {
        return await attempt(signedAs);
      } catch (error) {
        signal.throwIfAborted();
        const operation = command.constructor.name.replace(/Command$/, '');
        const facts = { service, operation, region: context.region, identityKnown };
        attachCallFacts(error, facts);
        redactError(error, [signedAs.credentials.secretAccessKey, signedAs.credentials.sessionToken]);
        if (repaired) throw error;
        if (classifyFailure(error).kind === 'credentials-expired') {
          signedAs = await unlessAborted(caller.renew(signedAs), signal);
        } else if (service !== 'sts' && refusesIdentity(error)) {
          signedAs = await unlessAborted(caller.confirm(signedAs), signal);
          identityKnown = true;
        } else {
          throw error;
        }
      }
    }
  }

  return {
    lend<C>(clientClass: ClientConstructor<C>, context: CallContext): C {
      const pooled = take(clientClass, context.region, context.endpoint);
      const lent = Object.create(pooled.client, {
        send: {
          value: async (command: object, sendOptions?: { abortSignal?: AbortSignal } | null): Promise<unknown> => {
            if (typeof sendOptions === 'function') throw new TypeError('A pooled client answers with a promise and calls nobody back.');
            pooled.inFlight += 1;
            try {
              return await send(pooled, context, command, joinSignals(context.signal, sendOptions?.abortSignal));
            } finally {
              pooled.inFlight -= 1;
              if (pooled.evicted && pooled.inFlight === 0) pooled.client.destroy();
            }
          },
        },
        // It is the pool's to destroy.
        destroy: { value: () => undefined },
      });
      return lent as C;
    },

    close() {
      for (const { client } of pool.values()) client.destroy();
      pool.clear();
    },
  };
}

function joinSignals(first: AbortSignal, second: AbortSignal | undefined): AbortSignal {
  return second === undefined || second === first ? first : AbortSignal.any([first, second]);
}

/** Whether a request carries neither a page size, nor a filter, nor ids: AWS charges some of those to a smaller bucket. */
function isUnfiltered(input: object): boolean {
  return !Object.entries(input).some(([name, value]) =>
    name === 'MaxResults' ? value !== undefined : Array.isArray(value) && value.length > 0,
  );
}

function headersOf(response: unknown): Readonly<Record<string, string | undefined>> {
  return (response as { headers?: Record<string, string | undefined> } | undefined)?.headers ?? {};
}
