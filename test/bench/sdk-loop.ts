import { readFileSync } from 'node:fs';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { type Chain, CLIENTS, replay, type SdkClient } from './calls.ts';

/** What the loop is told, in a file. */
export interface LoopOrder {
  readonly url: string;
  readonly key: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly roles: readonly { readonly accountId: string; readonly arn: string; readonly externalId?: string | undefined }[];
  readonly chains: readonly Chain[];
}

const CONCURRENCY = 20;

/**
 * The least that a program on the AWS SDK can do for the same answers: one AssumeRole per account, one client as it comes per account, region and service, the
 * same calls with the same inputs, every result thrown away. Says that it is ready, waits for its parent's word, says when it is done, and stays to be measured.
 */
async function runLoop({ url, key, roles, chains }: LoopOrder): Promise<void> {
  const hub = new STSClient({ region: 'us-east-1', endpoint: url, credentials: key });
  const credentials = new Map<string, object>();
  for (const { accountId, arn, externalId } of roles) {
    const { Credentials } = await hub.send(new AssumeRoleCommand({ RoleArn: arn, RoleSessionName: 'loop', ExternalId: externalId }));
    credentials.set(accountId, {
      accessKeyId: Credentials?.AccessKeyId,
      secretAccessKey: Credentials?.SecretAccessKey,
      sessionToken: Credentials?.SessionToken,
    });
  }
  const clients = new Map<string, SdkClient>();
  const clientFor = ({ accountId, region, service }: Chain): SdkClient => {
    const name = `${accountId} ${region} ${service}`;
    const client = clients.get(name) ?? new CLIENTS[service]({ region, endpoint: url, credentials: credentials.get(accountId) } as never);
    clients.set(name, client as SdkClient);
    return client as SdkClient;
  };
  const left = chains.values();
  const lane = async (): Promise<void> => {
    for (const chain of left) await replay(clientFor(chain), chain);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
}

if (import.meta.main) {
  // Killed without a word, it would leave no profile.
  process.once('SIGTERM', () => process.exit());
  process.channel?.ref();
  const order = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as LoopOrder;
  process.send?.({ ready: true });
  await new Promise((resolve) => process.once('message', resolve));
  await runLoop(order);
  process.send?.({ done: true });
}
