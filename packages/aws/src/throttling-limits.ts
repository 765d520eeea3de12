/**
 * The request limits that AWS publishes, as token buckets: `[capacity, tokens per second]`. Services are named as the SDK names them
 * (`serviceId`); an action that matches nothing of its service spends from `others`.
 */
export type Bucket = readonly [capacity: number, perSecond: number];

export interface ServiceLimits {
  /** AWS's page; null where AWS publishes no request rate and the figures are our own, deliberately low. */
  readonly documentation: string | null;
  /** Buckets are per account, or per account and region. */
  readonly per: 'account' | 'region';
  /** Spent by every action, besides its own bucket. */
  readonly total?: Bucket;
  /** By action; a trailing `*` matches any rest, the longest match counts. Each action has a bucket of its own unless `shared` says otherwise. */
  readonly actions?: Readonly<Record<string, Bucket>>;
  /** Patterns of `actions` whose matches spend from one bucket together. */
  readonly shared?: readonly string[];
  /** Actions that spend from a smaller bucket when called with neither a filter, nor ids, nor a page size. */
  readonly unfiltered?: { readonly bucket: Bucket; readonly actions: readonly string[] };
  readonly others: Bucket;
}

/** For services whose limits AWS does not publish, and for those not in the table. All actions together. */
export const UNPUBLISHED: Bucket = [10, 5];

const READ: Bucket = [100, 20];

export const SERVICE_LIMITS: Readonly<Record<string, ServiceLimits>> = {
  EC2: {
    documentation: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
    per: 'region',
    actions: {
      'Describe*': READ,
      'List*': READ,
      'Search*': READ,
      'Get*': READ,
      DescribeAggregateIdFormat: [10, 10],
      DescribeByoipCidrs: [1, 0.5],
      DescribeCapacityBlockExtensionOfferings: [10, 0.15],
      DescribeCapacityBlockOfferings: [10, 0.15],
      DescribeDeclarativePoliciesReports: [5, 5],
      DescribeHostReservationOfferings: [5, 2],
      DescribeHostReservations: [5, 2],
      DescribeIdFormat: [10, 10],
      DescribeIdentityIdFormat: [10, 10],
      DescribeInstanceTopology: [1, 1],
      DescribeMovingAddresses: [1, 1],
      DescribePrincipalIdFormat: [10, 10],
      DescribeReservedInstancesOfferings: [10, 10],
      DescribeSecurityGroupReferences: [20, 5],
      DescribeSpotDatafeedSubscription: [100, 13],
      DescribeSpotFleetInstances: [100, 5],
      DescribeSpotFleetRequestHistory: [100, 5],
      DescribeSpotFleetRequests: [50, 3],
      DescribeStaleSecurityGroups: [20, 5],
      DescribeStoreImageTasks: [50, 0.5],
      DescribeVerifiedAccessInstanceLoggingConfigurations: [10, 2],
      GetAssociatedEnclaveCertificateIamRoles: [10, 1],
      GetDeclarativePoliciesReportSummary: [5, 5],
      GetHostReservationPurchasePreview: [5, 2],
    },
    unfiltered: {
      bucket: [50, 10],
      actions: [
        'DescribeInstances',
        'DescribeInstanceStatus',
        'DescribeNetworkInterfaces',
        'DescribeSecurityGroups',
        'DescribeSnapshots',
        'DescribeSpotInstanceRequests',
        'DescribeVolumes',
      ],
    },
    others: [50, 5],
  },
  // Charged to the account that calls, which for AssumeRole is not the one of the role. AWS publishes a rate and no burst.
  STS: {
    documentation: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
    per: 'region',
    others: [600, 600],
  },
  'Elastic Load Balancing': elasticLoadBalancing({ 'Describe*': [40, 10] }),
  'Elastic Load Balancing v2': elasticLoadBalancing({ 'Describe*': [40, 10], 'DescribeTrustStore*': [40, 10], 'Get*': [20, 4] }),
  // Organizations allows the organization as a whole a little more than each of its accounts; one account asks, so its own limits bind.
  Organizations: {
    documentation: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html',
    per: 'account',
    actions: {
      DescribeAccount: [30, 20],
      DescribeOrganization: [2, 1],
      DescribeOrganizationalUnit: [2, 2],
      DescribePolicy: [2, 2],
      ListAWSServiceAccessForOrganization: [3, 1],
      ListAccounts: [12, 8],
      ListAccountsForParent: [8, 5],
      ListChildren: [10, 6],
      ListDelegatedAdministrators: [8, 5],
      ListDelegatedServicesForAccount: [3, 1],
      ListOrganizationalUnitsForParent: [8, 5],
      ListParents: [8, 5],
      ListPolicies: [8, 5],
      ListPoliciesForTarget: [8, 5],
      ListRoots: [2, 1],
      ListTagsForResource: [15, 10],
      ListTargetsForPolicy: [8, 5],
    },
    others: [2, 1],
  },
  Account: {
    documentation: 'https://docs.aws.amazon.com/accounts/latest/reference/quotas.html',
    per: 'account',
    actions: { GetAccountInformation: [3, 3], GetContactInformation: [15, 10], GetRegionOptStatus: [5, 5], ListRegions: [5, 5] },
    others: [3, 3],
  },
  'Route 53': {
    documentation: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html',
    per: 'account',
    total: [50, 10],
    actions: { '*': [50, 10], GetHealthCheckLastFailureReason: [4, 1], GetHealthCheckStatus: [4, 1] },
    others: [50, 10],
  },
  Route53Resolver: {
    documentation: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html',
    per: 'region',
    others: [5, 5],
  },
  'Direct Connect': { documentation: null, per: 'region', others: UNPUBLISHED },
  'Network Firewall': { documentation: null, per: 'region', others: UNPUBLISHED },
  NetworkManager: { documentation: null, per: 'account', others: UNPUBLISHED },
  'Global Accelerator': { documentation: null, per: 'account', others: UNPUBLISHED },
  'VPC Lattice': { documentation: null, per: 'region', others: UNPUBLISHED },
  RAM: { documentation: null, per: 'region', others: UNPUBLISHED },
  CloudFront: { documentation: null, per: 'account', others: UNPUBLISHED },
};

/** Both API versions have the same limits, each its own buckets; actions of a category spend from one bucket together. */
function elasticLoadBalancing(actions: Readonly<Record<string, Bucket>>): ServiceLimits {
  return {
    documentation: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html',
    per: 'region',
    total: [40, 10],
    actions,
    shared: Object.keys(actions),
    others: [20, 3],
  };
}
