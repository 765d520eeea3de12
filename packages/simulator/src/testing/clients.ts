import * as account from '@aws-sdk/client-account';
import * as cloudFront from '@aws-sdk/client-cloudfront';
import * as dx from '@aws-sdk/client-direct-connect';
import * as ec2Sdk from '@aws-sdk/client-ec2';
import * as elb from '@aws-sdk/client-elastic-load-balancing';
import * as elbv2 from '@aws-sdk/client-elastic-load-balancing-v2';
import * as accelerator from '@aws-sdk/client-global-accelerator';
import * as firewall from '@aws-sdk/client-network-firewall';
import * as networkManager from '@aws-sdk/client-networkmanager';
import * as organizations from '@aws-sdk/client-organizations';
import * as ram from '@aws-sdk/client-ram';
import * as route53 from '@aws-sdk/client-route-53';
import * as resolver from '@aws-sdk/client-route53resolver';
import * as stsSdk from '@aws-sdk/client-sts';
import * as lattice from '@aws-sdk/client-vpc-lattice';
import { PARTITION_HOME_REGION } from '@cadastre/contracts';
import { createServices } from '../services.ts';
import { HUB_KEY } from './fixed-estate.ts';

export interface ClientOptions {
  readonly url: string;
  readonly key?: { readonly id: string; readonly secret: string; readonly token?: string };
  readonly region?: string;
  readonly attempts?: number;
  readonly clockOffsetMs?: number;
}

function configuration({ url, key = HUB_KEY, region = 'eu-west-1', attempts = 1, clockOffsetMs = 0 }: ClientOptions) {
  return {
    endpoint: url,
    region,
    maxAttempts: attempts,
    systemClockOffset: clockOffsetMs,
    credentials: {
      accessKeyId: key.id,
      secretAccessKey: key.secret,
      ...('token' in key && key.token !== undefined ? { sessionToken: key.token } : {}),
    },
  };
}

export const ec2 = (options: ClientOptions) => new ec2Sdk.EC2Client(configuration(options));
export const sts = (options: ClientOptions) => new stsSdk.STSClient(configuration(options));
export const directConnect = (options: ClientOptions) => new dx.DirectConnectClient(configuration(options));

type Package = Readonly<Record<string, unknown>>;
type Fields = Record<string, unknown>;

/** The SDK's package of each service, and the client in it. */
const SDKS: Readonly<Record<string, readonly [Package, string]>> = {
  account: [account, 'AccountClient'],
  cloudfront: [cloudFront, 'CloudFrontClient'],
  directconnect: [dx, 'DirectConnectClient'],
  ec2: [ec2Sdk, 'EC2Client'],
  elb: [elb, 'ElasticLoadBalancingClient'],
  elbv2: [elbv2, 'ElasticLoadBalancingV2Client'],
  globalaccelerator: [accelerator, 'GlobalAcceleratorClient'],
  'network-firewall': [firewall, 'NetworkFirewallClient'],
  networkmanager: [networkManager, 'NetworkManagerClient'],
  organizations: [organizations, 'OrganizationsClient'],
  ram: [ram, 'RAMClient'],
  route53: [route53, 'Route53Client'],
  route53resolver: [resolver, 'Route53ResolverClient'],
  sts: [stsSdk, 'STSClient'],
  'vpc-lattice': [lattice, 'VPCLatticeClient'],
};

export interface AnyClient {
  readonly config: { requestHandler: unknown };
  /** The answer without what the SDK says about the request itself. */
  send(operation: string, input: Fields): Promise<Fields>;
}

/** The SDK's own client of a service, by the service's id: at its home region where it has one, unless it is to be `away`. */
export function clientOf(service: string, options: ClientOptions & { away?: string }): AnyClient {
  const [sdk, name] = SDKS[service]!;
  const home = createServices().get(service)?.home?.aws ?? undefined;
  const region = options.away ?? home ?? options.region ?? PARTITION_HOME_REGION.aws;
  const Client = sdk[name] as new (given: object) => { config: { requestHandler: unknown }; send(command: object): Promise<Fields> };
  const client = new Client(configuration({ ...options, region }));
  return {
    config: client.config,
    async send(operation, input) {
      const Command = sdk[`${operation}Command`] as new (given: Fields) => object;
      const { $metadata, ...answer } = await client.send(new Command(input));
      return answer;
    },
  };
}

export interface CaughtError {
  readonly name: string;
  readonly message: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
}

/** What a call fails with; fails itself when the call succeeds. */
export async function failure(call: Promise<unknown>): Promise<CaughtError> {
  try {
    await call;
  } catch (error) {
    const caught = error as Error & { $metadata?: { httpStatusCode?: number; requestId?: string } };
    return {
      name: caught.name,
      message: caught.message,
      status: caught.$metadata?.httpStatusCode,
      requestId: caught.$metadata?.requestId,
    };
  }
  throw new Error('The call was expected to fail, and did not');
}
