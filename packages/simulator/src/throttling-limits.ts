/**
 * AWS's request limits, as token buckets. Sources: "Request throttling for the Amazon EC2 API" (EC2 developer guide), "IAM and AWS STS
 * quotas", "Throttling requests for the Elastic Load Balancing API", "Throttling API requests" of Route 53, "Quotas on Route 53 Resolver"
 * and the quotas of Organizations and of Account Management.
 */
export interface BucketSize {
  /** Tokens it holds; every request takes one. */
  readonly capacity: number;
  readonly refillPerSecond: number;
}

export interface ServiceLimits {
  /** One bucket for all actions of the service, or one for each. */
  readonly shared: boolean;
  readonly bucket: BucketSize;
  /** What all actions take from besides. */
  readonly total?: BucketSize;
  /** Actions whose bucket is of another size. */
  readonly own?: Readonly<Record<string, BucketSize>>;
  /** What an action has, instead, when it is asked for everything at once: no filter, no ids and no page size. */
  readonly unpaged?: { readonly actions: readonly string[]; readonly bucket: BucketSize };
}

/** An assumption on the careful side, where AWS publishes none. */
const UNPUBLISHED: ServiceLimits = { shared: true, bucket: { capacity: 10, refillPerSecond: 5 } };

/** Per account and region, by the service's id. Both APIs of Elastic Load Balancing have buckets of their own. */
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
  directconnect: UNPUBLISHED,
  elb: { shared: true, bucket: { capacity: 40, refillPerSecond: 10 } },
  elbv2: { shared: true, bucket: { capacity: 40, refillPerSecond: 10 } },
  account: {
    shared: false,
    bucket: { capacity: 5, refillPerSecond: 5 },
    own: { GetAccountInformation: { capacity: 3, refillPerSecond: 3 } },
  },
  organizations: {
    shared: false,
    bucket: { capacity: 8, refillPerSecond: 5 },
    own: {
      DescribeOrganization: { capacity: 2, refillPerSecond: 1 },
      DescribePolicy: { capacity: 2, refillPerSecond: 2 },
      ListAccounts: { capacity: 12, refillPerSecond: 8 },
      ListDelegatedServicesForAccount: { capacity: 3, refillPerSecond: 1 },
      ListRoots: { capacity: 2, refillPerSecond: 1 },
      ListTagsForResource: { capacity: 15, refillPerSecond: 10 },
    },
  },
  route53: { shared: false, bucket: { capacity: 50, refillPerSecond: 10 }, total: { capacity: 50, refillPerSecond: 10 } },
  route53resolver: { shared: true, bucket: { capacity: 5, refillPerSecond: 5 } },
  'network-firewall': UNPUBLISHED,
  networkmanager: UNPUBLISHED,
  globalaccelerator: UNPUBLISHED,
  'vpc-lattice': UNPUBLISHED,
  ram: UNPUBLISHED,
  cloudfront: UNPUBLISHED,
};
