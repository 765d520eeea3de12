import type { Partition } from '@cadastre/contracts';
import type { ChangingEstate, Estate, OperationInput, OperationName } from '../estate.ts';

export interface OrganizationUnit {
  /** `ou-…` */
  readonly id: string;
  readonly name: string;
  /** The id of another unit, or of the root. */
  readonly parent: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A member of the organization; the estate need not have an account of its id, which then nothing can be read of. */
export interface OrganizationMember {
  readonly id: string;
  readonly name: string;
  /** The id of a unit, or of the root. */
  readonly parent: string;
  readonly state: 'PENDING_ACTIVATION' | 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE' | 'CLOSED';
  readonly tags: Readonly<Record<string, string>>;
}

export interface OrganizationPolicy {
  /** `p-…` */
  readonly id: string;
  readonly name: string;
  readonly type: 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY' | 'DECLARATIVE_POLICY_EC2';
  readonly awsManaged: boolean;
  readonly description: string;
  /** A document in JSON. */
  readonly content: string;
  /** Ids of the root, of units and of accounts. */
  readonly targets: readonly string[];
}

/** Who belongs together, beside what each account has. */
export interface OrganizationPlan {
  /** `o-…` */
  readonly id: string;
  /** `r-…` */
  readonly root: string;
  readonly managementAccount: string;
  /** Delegated administrators: they may list the organization too. */
  readonly delegated: readonly string[];
  readonly units: readonly OrganizationUnit[];
  readonly members: readonly OrganizationMember[];
  /** Default: none. */
  readonly policies?: readonly OrganizationPolicy[];
  /** Which services each delegated administrator administers, and since when. Default: none. */
  readonly services?: Readonly<Record<string, Readonly<Record<string, Date>>>>;
  /** Default: `aws`. */
  readonly partition?: Partition;
}

/** An estate whose accounts are in an organization. Both may change while they are served. */
export interface OrganizedEstate extends Estate {
  readonly organization: OrganizationPlan;
  /** Replaces parts of it. */
  reorganize(change: Partial<OrganizationPlan>): void;
}

/** Answers for Organizations as a member sees it; of everything else the estate tells. */
export function withOrganization<E extends Estate | ChangingEstate>(estate: E, plan: OrganizationPlan): E & OrganizedEstate {
  let organization = plan;
  let changes = 0;
  const own: OrganizedEstate = {
    accounts: estate.accounts,
    get version() {
      return estate.version + changes;
    },
    get organization() {
      return organization;
    },
    reorganize(change) {
      organization = { ...organization, ...change };
      changes += 1;
    },
    list(accountId, region, operation, input) {
      if (!operation.startsWith('organizations:')) return estate.list(accountId, region, operation, input);
      if (!organization.members.some(({ id }) => id === accountId)) return [];
      return listOf(organization, operation, input);
    },
  };
  // What else the estate can do, it does itself.
  return new Proxy(estate, {
    get: (target, property) => {
      if (property in own) return Reflect.get(own, property);
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    has: (target, property) => property in own || property in target,
  }) as E & OrganizedEstate;
}

const JOINED = new Date(Date.UTC(2024, 0, 1));
const DELEGATED = new Date(Date.UTC(2024, 0, 2));
const POLICY_TYPES = ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY', 'DECLARATIVE_POLICY_EC2'] as const;

/** What an operation of Organizations lists to those who may ask. Of all parents, and of all types, where none is named. */
export function listOf(organization: OrganizationPlan, operation: OperationName, input: OperationInput): readonly object[] {
  const { id, root, managementAccount, delegated, units, members, policies = [], services = {} } = organization;
  const named = (what: string): boolean => input[what] !== undefined;
  switch (operation) {
    case 'organizations:DescribeOrganization':
      return [
        {
          Id: id,
          Arn: arnOf(organization, `organization/${id}`),
          FeatureSet: 'ALL',
          MasterAccountId: managementAccount,
          MasterAccountArn: arnOf(organization, `account/${id}/${managementAccount}`),
          MasterAccountEmail: 'management@example.com',
          AvailablePolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
        },
      ];
    case 'organizations:ListRoots': {
      const used = POLICY_TYPES.filter((type) => policies.some((policy) => policy.type === type));
      const types = used.map((Type) => ({ Type, Status: 'ENABLED' }));
      return [{ Id: root, Arn: arnOf(organization, `root/${id}/${root}`), Name: 'Root', PolicyTypes: types }];
    }
    case 'organizations:ListOrganizationalUnitsForParent':
      return units.filter(({ parent }) => !named('ParentId') || parent === input.ParentId).map((unit) => describeUnit(organization, unit));
    case 'organizations:ListAccounts':
      return members.map((member) => describeMember(organization, member));
    case 'organizations:ListAccountsForParent':
      return members.filter(({ parent }) => parent === input.ParentId).map((member) => describeMember(organization, member));
    case 'organizations:ListDelegatedAdministrators':
      return members
        .filter((member) => delegated.includes(member.id))
        .map((member) => ({ ...describeMember(organization, member), DelegationEnabledDate: DELEGATED }));
    case 'organizations:ListDelegatedServicesForAccount':
      return Object.entries(services[String(input.AccountId)] ?? {}).map(([ServicePrincipal, DelegationEnabledDate]) => ({
        ServicePrincipal,
        DelegationEnabledDate,
      }));
    case 'organizations:ListPolicies':
      return policies.filter(({ type }) => !named('Filter') || type === input.Filter).map((policy) => describePolicy(organization, policy));
    case 'organizations:DescribePolicy':
      return policies
        .filter((policy) => policy.id === input.PolicyId)
        .map((policy) => ({ PolicySummary: describePolicy(organization, policy), Content: policy.content }));
    case 'organizations:ListTargetsForPolicy':
      return policies
        .filter((policy) => policy.id === input.PolicyId)
        .flatMap(({ targets }) => targets)
        .map((target) => describeTarget(organization, target));
    case 'organizations:ListTagsForResource': {
      const about = members.find((member) => member.id === input.ResourceId) ?? units.find((unit) => unit.id === input.ResourceId);
      return Object.entries(about?.tags ?? {}).map(([Key, Value]) => ({ Key, Value }));
    }
    default:
      return [];
  }
}

function arnOf({ partition = 'aws', managementAccount }: OrganizationPlan, rest: string): string {
  return `arn:${partition}:organizations::${managementAccount}:${rest}`;
}

function describeUnit(organization: OrganizationPlan, { id, name }: OrganizationUnit): object {
  return { Id: id, Arn: arnOf(organization, `ou/${organization.id}/${id}`), Name: name };
}

function describeMember(organization: OrganizationPlan, { id, name, state }: OrganizationMember): object {
  return {
    Id: id,
    Arn: arnOf(organization, `account/${organization.id}/${id}`),
    Email: `${name}@example.com`,
    Name: name,
    State: state,
    // The older word knows fewer states.
    Status: state === 'ACTIVE' || state === 'PENDING_CLOSURE' ? state : 'SUSPENDED',
    JoinedMethod: id === organization.managementAccount ? 'INVITED' : 'CREATED',
    JoinedTimestamp: JOINED,
  };
}

function describePolicy(organization: OrganizationPlan, { id, name, type, awsManaged, description }: OrganizationPolicy): object {
  const path = `${type.toLowerCase()}/${id}`;
  return {
    Id: id,
    Arn: awsManaged
      ? `arn:${organization.partition ?? 'aws'}:organizations::aws:policy/${path}`
      : arnOf(organization, `policy/${organization.id}/${path}`),
    Name: name,
    Description: description,
    Type: type,
    AwsManaged: awsManaged,
  };
}

function describeTarget(organization: OrganizationPlan, target: string): object {
  const { id, root, units, members } = organization;
  if (target === root) return { TargetId: root, Arn: arnOf(organization, `root/${id}/${root}`), Name: 'Root', Type: 'ROOT' };
  const unit = units.find((one) => one.id === target);
  const Name = unit?.name ?? members.find((member) => member.id === target)?.name ?? target;
  const kind = unit === undefined ? { path: 'account', Type: 'ACCOUNT' } : { path: 'ou', Type: 'ORGANIZATIONAL_UNIT' };
  return { TargetId: target, Arn: arnOf(organization, `${kind.path}/${id}/${target}`), Name, Type: kind.Type };
}
