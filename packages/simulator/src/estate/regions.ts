import { PARTITION_HOME_REGION, type Partition, partitionOfRegion } from '@cadastre/contracts';

/** Regions of a partition (AWS Account Management reference, "Specify which AWS Regions your account can use"). */
interface PartitionRegions {
  /** Enabled in every account. */
  readonly always: readonly string[];
  /** Enabled only where an account opted in. */
  readonly byChoice: readonly string[];
}

const REGIONS: Readonly<Record<Partition, PartitionRegions>> = {
  aws: {
    always: [
      'us-east-1',
      'us-east-2',
      'us-west-1',
      'us-west-2',
      'ca-central-1',
      'sa-east-1',
      'eu-central-1',
      'eu-west-1',
      'eu-west-2',
      'eu-west-3',
      'eu-north-1',
      'ap-northeast-1',
      'ap-northeast-2',
      'ap-northeast-3',
      'ap-south-1',
      'ap-southeast-1',
      'ap-southeast-2',
    ],
    byChoice: [
      'af-south-1',
      'ap-east-1',
      'ap-east-2',
      'ap-south-2',
      'ap-southeast-3',
      'ap-southeast-4',
      'ap-southeast-5',
      'ap-southeast-6',
      'ap-southeast-7',
      'ca-west-1',
      'eu-central-2',
      'eu-south-1',
      'eu-south-2',
      'il-central-1',
      'me-central-1',
      'me-south-1',
      'mx-central-1',
    ],
  },
  'aws-cn': { always: ['cn-north-1', 'cn-northwest-1'], byChoice: [] },
  'aws-us-gov': { always: ['us-gov-east-1', 'us-gov-west-1'], byChoice: [] },
};

const DNS_SUFFIX: Readonly<Record<Partition, string>> = {
  aws: 'amazonaws.com',
  'aws-cn': 'amazonaws.com.cn',
  'aws-us-gov': 'amazonaws.com',
};

/** The partition that all of these regions lie in. Throws a RangeError where they are of several, unknown or none. */
export function partitionOf(regions: readonly string[]): Partition {
  const [first] = regions;
  if (first === undefined) throw new RangeError('an estate needs at least one region');
  const partition = partitionOfRegion(first);
  const known = allRegions(partition);
  const stranger = regions.find((region) => !known.includes(region));
  if (stranger !== undefined) throw new RangeError(`${stranger} is not a region of the partition ${partition}`);
  if (new Set(regions).size !== regions.length) throw new RangeError('a region is named twice');
  return partition;
}

export function allRegions(partition: Partition): readonly string[] {
  return [...REGIONS[partition].always, ...REGIONS[partition].byChoice];
}

export function isOptIn(partition: Partition, region: string): boolean {
  return REGIONS[partition].byChoice.includes(region);
}

export function homeRegion(partition: Partition): string {
  return PARTITION_HOME_REGION[partition];
}

export function ec2Endpoint(partition: Partition, region: string): string {
  return `ec2.${region}.${DNS_SUFFIX[partition]}`;
}

const WINDS: Readonly<Record<string, string>> = { northeast: 'ne', northwest: 'nw', southeast: 'se', southwest: 'sw' };

/** How zone ids name a region, e.g. `use1`, `apne2`, `usgw1`. */
export function shortRegion(region: string): string {
  const [area = '', ...rest] = region.split('-');
  return area + rest.map((part) => WINDS[part] ?? part.slice(0, 1)).join('');
}

const AREAS: Readonly<Record<string, string>> = {
  af: 'Africa',
  ap: 'Asia Pacific',
  ca: 'Canada',
  cn: 'China',
  eu: 'Europe',
  il: 'Israel',
  me: 'Middle East',
  mx: 'Mexico',
  sa: 'South America',
  us: 'United States',
};

export function geographyOf(region: string): string {
  return AREAS[region.slice(0, 2)] ?? region;
}
