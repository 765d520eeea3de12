import { AwsEc2QueryProtocol, AwsJson1_1Protocol, AwsQueryProtocol } from '@aws-sdk/core/protocols';
import { LeanEc2QueryProtocol } from './ec2-query.ts';
import { LeanJsonProtocol } from './json.ts';
import { LeanQueryProtocol } from './query.ts';

/** The parts of an SDK client that are replaced. */
export interface SdkClient {
  readonly config: {
    protocol?: object;
    // biome-ignore lint/suspicious/noExplicitAny: each protocol class takes settings of its own, which the client's class wrote.
    readonly protocolSettings?: any;
    cacheMiddleware?: boolean;
  };
  readonly middlewareStack: { remove(name: string): boolean };
}

/** By the SDK's own class, not by service: a service with a protocol class of its own keeps it. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
const LEAN_PROTOCOLS = new Map<unknown, new (settings: any) => { setSerdeContext(config: never): void }>([
  [AwsEc2QueryProtocol, LeanEc2QueryProtocol],
  [AwsQueryProtocol, LeanQueryProtocol],
  [AwsJson1_1Protocol, LeanJsonProtocol],
]);

/**
 * Makes a newly made client cheap, with equal results: its answers are read by compiled readers, its chain of middleware is put together
 * once per command, and the middleware that logs each call is taken out, which filters every output even when nobody logs.
 *
 * Returns whether there is a lean protocol for it; others (REST) keep the SDK's.
 */
export function makeLean(client: SdkClient): boolean {
  client.middlewareStack.remove('loggerMiddleware');
  client.config.cacheMiddleware = true;
  const Lean = LEAN_PROTOCOLS.get(client.config.protocol?.constructor);
  if (Lean === undefined) return false;
  const protocol = new Lean(client.config.protocolSettings);
  protocol.setSerdeContext(client.config as never);
  client.config.protocol = protocol;
  return true;
}
