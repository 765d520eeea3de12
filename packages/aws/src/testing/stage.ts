import { EC2Client, paginateDescribeVpcs } from '@aws-sdk/client-ec2';
import { createApiBudget } from '../budget.ts';
import { createMemoryBudgetStore } from '../budget-store.ts';
import type { CallMeter } from '../caller.ts';
import { type Aws, type AwsOptions, createAws } from '../reach.ts';
import type { ReachableTarget } from '../sessions.ts';
import { assumedRole, callerIdentity, type FakeAnswer, type FakeAws, type FakeRequest, startFakeAws, vpcPage } from './fake-aws.ts';

export const BASE = { accessKeyId: 'AKIABASEBASEBASEBASE', secretAccessKey: 'canary-secret-of-the-base-key-0123456789' };
export const HUB = 'arn:aws:iam::222222222222:role/Hub';
export const SPOKE = 'arn:aws:iam::333333333333:role/path/Spoke';
export const throughHub = { roleChain: [{ arn: HUB }, { arn: SPOKE, externalId: 'x-1', sessionName: 'audit' }] };

export const never = new AbortController().signal;

type Script = (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer> | undefined;

/** An AWS to answer and a way to it, closed together. */
export interface Stage {
  /** Answers STS as a working account does and DescribeVpcs with one VPC, unless the script says otherwise. */
  startAws(script?: Script): Promise<FakeAws>;
  reach(options?: Partial<AwsOptions>): Aws;
  /** What was logged. */
  readonly warnings: object[];
  close(): Promise<void>;
}

export function createStage(): Stage {
  const open: { close(): Promise<void> }[] = [];
  const warnings: object[] = [];
  let sessions = 0;

  function session(request: FakeRequest): FakeAnswer {
    sessions += 1;
    const keys = { id: `ASIASESSION${sessions}`, secret: `canary-secret-of-session-${sessions}`, token: `canary-token-${sessions}` };
    return assumedRole(String(request.params.RoleArn), keys, new Date(Date.now() + 3_600_000));
  }

  return {
    async startAws(script = () => undefined) {
      const fake = await startFakeAws(async (request) => {
        const own = await script(request);
        if (own !== undefined) return own;
        if (request.action === 'GetCallerIdentity') return callerIdentity('111111111111');
        return request.action === 'AssumeRole' ? session(request) : vpcPage(['vpc-1']);
      });
      open.push(fake);
      return fake;
    },

    reach(options = {}) {
      const aws = createAws({
        budget: createApiBudget({ store: createMemoryBudgetStore(), share: 0.5 }),
        sessionPolicyActions: ['ec2:DescribeVpcs'],
        logger: { warn: (fields, message) => warnings.push({ ...fields, message }) },
        ...options,
      });
      open.push(aws);
      return aws;
    },

    warnings,

    async close() {
      for (const thing of open.splice(0).reverse()) await thing.close();
    },
  };
}

export function meter(): CallMeter {
  return { apiCalls: 0, throttles: 0 };
}

/** A target behind the fake: the account of its last role, else that of the key. */
export function target(fake: FakeAws, overrides: Partial<ReachableTarget> = {}): ReachableTarget {
  return {
    targetId: '1',
    accountId: overrides.roleChain?.at(-1)?.arn.split(':')[4] ?? '111111111111',
    partition: 'aws',
    credentials: { kind: 'key', key: BASE },
    roleChain: [],
    endpoint: fake.url,
    ...overrides,
  };
}

export async function listVpcs(aws: Aws, to: ReachableTarget, region = 'eu-west-1', counted = meter(), signal = never): Promise<string[]> {
  const client = aws.session(to).client(EC2Client, region, counted, signal);
  const ids: string[] = [];
  for await (const page of paginateDescribeVpcs({ client, pageSize: 5 }, {})) ids.push(...(page.Vpcs ?? []).map((vpc) => vpc.VpcId ?? ''));
  return ids;
}
