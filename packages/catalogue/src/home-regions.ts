import type { Partition } from '@cadastre/contracts';

/** The region at which a service answers for all others, by partition; null where the partition has no such service. */
type HomeRegions = Readonly<Record<Partition, string | null>>;

const EAST_AND_NORTH_WEST: HomeRegions = { aws: 'us-east-1', 'aws-cn': 'cn-northwest-1', 'aws-us-gov': 'us-gov-west-1' };

/** As the endpoint rules of the SDK's clients have it; Global Accelerator's is in its documentation. */
export const HOME_REGIONS = {
  account: EAST_AND_NORTH_WEST,
  cloudfront: { aws: 'us-east-1', 'aws-cn': 'cn-northwest-1', 'aws-us-gov': null },
  globalaccelerator: { aws: 'us-west-2', 'aws-cn': null, 'aws-us-gov': null },
  networkmanager: { aws: 'us-west-2', 'aws-cn': null, 'aws-us-gov': 'us-gov-west-1' },
  organizations: EAST_AND_NORTH_WEST,
  route53: EAST_AND_NORTH_WEST,
} as const satisfies Readonly<Record<string, HomeRegions>>;
