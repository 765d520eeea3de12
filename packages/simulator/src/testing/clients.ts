import { DirectConnectClient } from '@aws-sdk/client-direct-connect';
import { EC2Client } from '@aws-sdk/client-ec2';
import { STSClient } from '@aws-sdk/client-sts';
import { HUB_KEY } from './fixed-estate.ts';

interface ClientOptions {
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

export const ec2 = (options: ClientOptions) => new EC2Client(configuration(options));
export const sts = (options: ClientOptions) => new STSClient(configuration(options));
export const directConnect = (options: ClientOptions) => new DirectConnectClient(configuration(options));

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
