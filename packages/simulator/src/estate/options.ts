/** Named sizes: about so many resources in each (account, region) that has a network of its own. */
const ESTATE_SIZES = { tiny: 80, small: 250, medium: 1500, large: 8000 } as const;
type EstateSize = keyof typeof ESTATE_SIZES;

/** The operations of which one (account, region) can be made to list very many. */
export type OversizeOperation = 'ec2:DescribeNetworkInterfaces' | 'ec2:DescribeSecurityGroupRules';

interface Oversize {
  /** 0 is the hub. */
  readonly accountIndex: number;
  readonly region: string;
  readonly operation: OversizeOperation;
  /** How many items on top of the others. */
  readonly count: number;
}

export interface EstateOptions {
  /** The same seed and options make the same estate. */
  readonly seed: number;
  /** How many accounts. The first is the hub, which holds the access key. */
  readonly accounts: number;
  /** The regions that hold networks, all of one partition. Every account has more regions enabled, with a default VPC or nothing. */
  readonly regions: readonly string[];
  /** A name, or about how many resources each populated (account, region) holds; names, shares, firewalls and the like come on top. */
  readonly size: EstateSize | number;
  /**
   * The share of (account, region) pairs that hold a network, from 0 to 1; the hub and the account that shares its subnets always do. Default: 1
   * where the size is a number; for a named size each account has one home region and seldom a second, and some accounts have none.
   */
  readonly populated?: number | undefined;
  /** Takes permissions from some accounts, so that a discovery has something to say. Default: false. */
  readonly deniedOnPurpose?: boolean | undefined;
  readonly oversize?: Oversize | undefined;
}

export interface Settings {
  readonly seed: number;
  readonly accounts: number;
  readonly regions: readonly string[];
  /** Resources in a populated (account, region). */
  readonly resources: number;
  /** null: by home region. */
  readonly populated: number | null;
  readonly deniedOnPurpose: boolean;
  readonly oversize: Oversize | null;
}

/** Throws a RangeError that says which option is out of its bounds. */
export function settle(options: EstateOptions): Settings {
  const { seed, accounts, regions, size, populated, deniedOnPurpose, oversize } = options;
  const resources = typeof size === 'number' ? size : ESTATE_SIZES[size];
  demand(Number.isSafeInteger(seed), 'seed must be an integer');
  demand(Number.isInteger(accounts) && accounts >= 1 && accounts <= 100_000, 'accounts must be an integer from 1 to 100000');
  demand(Number.isInteger(resources) && resources >= 1, 'size must be a positive integer, or tiny, small, medium or large');
  demand(populated === undefined || (populated >= 0 && populated <= 1), 'populated must be from 0 to 1');
  if (oversize) {
    demand(
      Number.isInteger(oversize.accountIndex) && oversize.accountIndex >= 0 && oversize.accountIndex < accounts,
      'oversize names no account',
    );
    demand(regions.includes(oversize.region), 'oversize names no region of the estate');
    demand(
      Number.isInteger(oversize.count) && oversize.count >= 1 && oversize.count <= 3_000_000,
      'oversize.count must be from 1 to 3000000',
    );
  }
  return {
    seed,
    accounts,
    regions,
    resources,
    populated: populated ?? (typeof size === 'number' ? 1 : null),
    deniedOnPurpose: deniedOnPurpose ?? false,
    oversize: oversize ?? null,
  };
}

function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new RangeError(message);
}
