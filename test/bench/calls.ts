import * as dx from '@aws-sdk/client-direct-connect';
import * as ec2 from '@aws-sdk/client-ec2';
import * as sts from '@aws-sdk/client-sts';

/** Any client of the AWS SDK, as far as a loop over calls needs it. */
export interface SdkClient {
  send(command: object): Promise<Record<string, unknown>>;
}

/** The SDK's modules by the names that commands are recorded under. */
const SERVICES = { ec2, dx, sts } as const;
export type Service = keyof typeof SERVICES;
export const CLIENTS = { ec2: ec2.EC2Client, dx: dx.DirectConnectClient, sts: sts.STSClient } as const;

/** One listing: a command, and as many calls as it took pages. */
export interface Chain {
  readonly accountId: string;
  readonly region: string;
  readonly service: Service;
  /** e.g. `DescribeVpcsCommand`. */
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
  calls: number;
}

/** The chains that commands make up, which arrive one after another within a listing. */
export function createRecorder(): { readonly chains: readonly Chain[]; record(call: Omit<Chain, 'calls'>): void } {
  const chains: Chain[] = [];
  const open = new Map<string, Chain>();
  return {
    chains,
    record(call) {
      const { NextToken, nextToken, ...input } = call.input as Record<string, unknown>;
      const key = JSON.stringify([call.accountId, call.region, call.service, call.command, input]);
      const goesOn = (NextToken ?? nextToken) !== undefined;
      const chain = goesOn ? open.get(key) : undefined;
      if (chain) {
        chain.calls += 1;
        return;
      }
      if (goesOn) throw new Error(`${call.command} goes on with a listing that did not begin`);
      const begun: Chain = { ...call, input, calls: 1 };
      chains.push(begun);
      open.set(key, begun);
    },
  };
}

/** Sends what a chain consists of, and throws every answer away. */
export async function replay(client: SdkClient, { service, command, input, calls }: Chain): Promise<void> {
  const Command = (SERVICES[service] as unknown as Readonly<Record<string, new (input: object) => object>>)[command];
  if (Command === undefined) throw new Error(`the SDK has no ${command}`);
  const tokenName = service === 'dx' ? 'nextToken' : 'NextToken';
  let token: unknown;
  for (let call = 0; call < calls; call += 1) {
    const output = await client.send(new Command(token === undefined ? { ...input } : { ...input, [tokenName]: token }));
    token = output[tokenName];
  }
}
