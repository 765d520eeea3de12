import type { ClientConstructor } from '@cadastre/aws';
import type { ListContext } from './collector.ts';

/**
 * What the SDK has for one AWS service. Its module is loaded when the service is first called: EC2's alone takes some 60 MB and a quarter of a second, which
 * commands that call nothing do without, and workers do without those that their estates don't use.
 */
export interface Service<Sdk> {
  load(): Promise<Sdk>;
  /** The module's client class. */
  readonly client: keyof Sdk;
}

export function defineService<Sdk>(load: () => Promise<Sdk>, client: keyof Sdk & `${string}Client`): Service<Sdk> {
  return Object.freeze({ load, client });
}

/** The names of the operations that the SDK has a command for, e.g. `DescribeVpcs`. */
export type Operation<Sdk> = keyof Sdk extends infer Name ? (Name extends `${infer Of}Command` ? Of : never) : never;

/** The names of those for which it has a paginator, too. */
export type PagedOperation<Sdk> = keyof Sdk extends infer Name ? (Name extends `paginate${infer Of}` ? Of : never) : never;

type Export<Sdk, Name> = Name extends keyof Sdk ? Sdk[Name] : never;

type CommandOf<Sdk, Of extends string> =
  Export<Sdk, `${Of}Command`> extends abstract new (...args: never) => infer Command ? Command : never;

/** What an operation takes. */
export type Input<Sdk, Of extends string> = CommandOf<Sdk, Of> extends { readonly input: infer Taken } ? Taken : never;

/** What resolves a command, whose own type differs from version to version of the SDK. */
type Resolved<Output> = { resolveMiddleware(...args: never): (...args: never) => Promise<{ output: Output }> };

/** What an operation answers with. */
export type Output<Sdk, Of extends string> = CommandOf<Sdk, Of> extends Resolved<infer Answer> ? Answer & object : never;

/** What the SDK's `send` takes beside the command. */
interface SendOptions {
  readonly abortSignal: AbortSignal;
}

interface Sendable {
  send(command: object, options: SendOptions): Promise<unknown>;
}

/** One call of an operation. */
export async function call<Sdk, const Of extends Operation<Sdk>>(
  context: ListContext,
  service: Service<Sdk>,
  operation: Of,
  input: Input<Sdk, Of>,
): Promise<Output<Sdk, Of>> {
  const sdk = await service.load();
  const Command = exported(sdk, `${operation}Command`) as new (input: unknown) => object;
  const answer = await clientOf(context, service, sdk).send(new Command(input), { abortSignal: context.signal });
  return answer as Output<Sdk, Of>;
}

type Paginator<Page> = (config: { client: unknown }, input: unknown, options: SendOptions) => AsyncIterable<Page>;

/** The answers of an operation's pages, as the SDK's paginator follows them. */
export async function* pagesOf<Sdk, const Of extends PagedOperation<Sdk>>(
  context: ListContext,
  service: Service<Sdk>,
  operation: Of,
  input: Input<Sdk, Of>,
): AsyncGenerator<Output<Sdk, Of>> {
  const sdk = await service.load();
  const paginate = exported(sdk, `paginate${operation}`) as Paginator<Output<Sdk, Of>>;
  // A copy, because the SDK writes tokens into the input.
  yield* paginate({ client: clientOf(context, service, sdk) }, { ...(input as object) }, { abortSignal: context.signal });
}

function clientOf<Sdk>(context: ListContext, { client }: Service<Sdk>, sdk: Sdk): Sendable {
  return context.client(sdk[client] as ClientConstructor<Sendable>);
}

function exported(sdk: unknown, name: string): unknown {
  return (sdk as Readonly<Record<string, unknown>>)[name];
}
