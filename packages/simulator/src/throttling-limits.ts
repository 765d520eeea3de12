/**
 * AWS's request limits, as token buckets. Sources: "Request throttling for the Amazon EC2 API" (EC2 developer guide) and "IAM and AWS STS
 * quotas". AWS publishes none for Direct Connect: the figures here are an assumption on the careful side.
 */
interface BucketSize {
  /** Tokens it holds; every request takes one. */
  readonly capacity: number;
  readonly refillPerSecond: number;
}

export interface ServiceLimits {
  /** One bucket for all actions of the service, or one for each. */
  readonly shared: boolean;
  readonly bucket: BucketSize;
  /** Actions whose bucket is of another size. */
  readonly own?: Readonly<Record<string, BucketSize>>;
  /** What an action has, instead, when it is asked for everything at once: no filter, no ids and no page size. */
  readonly unpaged?: { readonly actions: readonly string[]; readonly bucket: BucketSize };
}

/** Per account and region. */
export const THROTTLING_LIMITS: Readonly<Record<string, ServiceLimits>> = {
  ec2: {
    shared: false,
    bucket: { capacity: 100, refillPerSecond: 20 },
    own: {
      DescribeByoipCidrs: { capacity: 1, refillPerSecond: 0.5 },
      DescribeSecurityGroupReferences: { capacity: 20, refillPerSecond: 5 },
      DescribeStaleSecurityGroups: { capacity: 20, refillPerSecond: 5 },
      DescribeVerifiedAccessInstanceLoggingConfigurations: { capacity: 10, refillPerSecond: 2 },
    },
    unpaged: {
      actions: ['DescribeInstances', 'DescribeNetworkInterfaces', 'DescribeSecurityGroups'],
      bucket: { capacity: 50, refillPerSecond: 10 },
    },
  },
  sts: { shared: true, bucket: { capacity: 600, refillPerSecond: 600 } },
  directconnect: { shared: true, bucket: { capacity: 10, refillPerSecond: 5 } },
};
