/**
 * What the simulated AWS holds, as the server asks for it. The server owns everything that AWS's front end does (signatures, permissions,
 * filters, pages, throttling, wire formats); an estate only says what is there.
 */

interface SimulatedAccessKey {
  readonly id: string;
  readonly secret: string;
}

export interface SimulatedRole {
  /** Without a path: the ARN is `arn:aws:iam::<account>:role/<name>`. */
  readonly name: string;
  /** Account ids whose principals may assume the role. */
  readonly trustedAccounts: readonly string[];
  /** Where set, AssumeRole is refused without exactly this external id. */
  readonly externalId?: string | undefined;
  /** Default 3600, as AWS's. */
  readonly maxSessionSeconds?: number | undefined;
  /** Actions that the role's own policy does not grant, with wildcards, e.g. `ec2:DescribeVpn*`. */
  readonly deniedActions: readonly string[];
  /** Actions that a service control policy denies, with wildcards. */
  readonly deniedByOrganization: readonly string[];
}

export interface SimulatedAccount {
  /** Twelve digits. */
  readonly id: string;
  readonly name: string;
  readonly alias?: string | undefined;
  /** In every other region the account's requests are refused as AWS refuses them. */
  readonly regionsEnabled: readonly string[];
  /** Keys of a user with read permission for everything and permission to assume any role. */
  readonly accessKeys: readonly SimulatedAccessKey[];
  readonly roles: readonly SimulatedRole[];
}

/** `service:Operation`, the service by its id, as in types of resources: `ec2:DescribeVpcs`, `elb:…` and `elbv2:DescribeLoadBalancers`. */
export type OperationName = `${string}:${string}`;

/** An operation's input in the SDK's shape: the fields that the request carried. */
export type OperationInput = Readonly<Record<string, unknown>>;

export interface Estate {
  /** Grows with every change: rendered pages are kept per version. */
  readonly version: number;
  /** Every region of the partition that the estate knows, enabled or not. Default: the union of what the accounts have enabled. */
  readonly regions?: readonly string[] | undefined;
  readonly accounts: readonly SimulatedAccount[];
  /**
   * Everything that the operation would list with this input, unpaged and in any order: elements of the output's list member in the SDK's
   * output shape (for `ec2:DescribeVpcs` those of `Vpcs`, dates as Date). An operation that answers with one object and no list
   * (`ec2:DescribeVpcBlockPublicAccessOptions`, `directconnect:DescribeRouterConfiguration`) gives an array of that one object, or an empty
   * one where there is no such thing: then the server refuses, or answers without one, as AWS does.
   *
   * The server applies ids, `Filters` and page sizes itself, so an estate may ignore those inputs. It must heed the inputs whose value the
   * items do not carry: those that name what the items are listed under (`parent` of an operation), `Attribute` of DescribeVpcAttribute,
   * the region that an operation of IPAM asks about, and what lists more (`AllRegions`, `AllAvailabilityZones`). The server asks only for
   * parents that the account can see in this region, by the id that their listing gives them, whatever alias the request named them by. To
   * find out whether a parent is there it asks for its listing without the inputs that narrow it (no `LoadBalancerArn`, no `Filter`, no
   * `resourceOwner`): such a call lists everything of the kind that the account sees here. Global services are asked at their home region.
   *
   * undefined: the estate has nothing of the kind, and leaves the answer to the server: what every account has, or an empty list. The same version, account, region, operation and such inputs give equal lists.
   */
  list(accountId: string, region: string, operation: OperationName, input: OperationInput): readonly unknown[] | undefined;
}

/** An estate that can change while it is served. */
export interface ChangingEstate extends Estate {
  /** Makes one round of changes; the same seed on the same version makes the same ones. */
  change(seed: number): unknown;
  /** Lets time pass: only what changes by itself moves, such as free addresses and a tunnel's last status change. */
  tick(seed: number): void;
}
