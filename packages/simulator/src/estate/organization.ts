import type { ChangingEstate, Estate, OperationInput, OperationName } from '../estate.ts';

export interface OrganizationUnit {
  /** `ou-…` */
  readonly id: string;
  readonly name: string;
  /** The id of another unit, or of the root. */
  readonly parent: string;
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

function listOf(organization: OrganizationPlan, operation: OperationName, input: OperationInput): readonly unknown[] {
  const { id, root, managementAccount, delegated, units, members } = organization;
  const arn = (rest: string) => `arn:aws:organizations::${managementAccount}:${rest}`;
  const account = (member: OrganizationMember) => ({
    Id: member.id,
    Arn: arn(`account/${id}/${member.id}`),
    Email: `${member.name}@example.com`,
    Name: member.name,
    State: member.state,
    // The older word knows fewer states.
    Status: member.state === 'ACTIVE' || member.state === 'PENDING_CLOSURE' ? member.state : 'SUSPENDED',
    JoinedMethod: member.id === managementAccount ? 'INVITED' : 'CREATED',
    JoinedTimestamp: new Date(Date.UTC(2024, 0, 1)),
  });
  const tagsOf = (tags: Readonly<Record<string, string>>) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  switch (operation) {
    case 'organizations:DescribeOrganization':
      return [
        {
          Id: id,
          Arn: arn(`organization/${id}`),
          FeatureSet: 'ALL',
          MasterAccountId: managementAccount,
          MasterAccountArn: arn(`account/${id}/${managementAccount}`),
          MasterAccountEmail: 'management@example.com',
        },
      ];
    case 'organizations:ListRoots':
      return [{ Id: root, Arn: arn(`root/${id}/${root}`), Name: 'Root', PolicyTypes: [] }];
    case 'organizations:ListOrganizationalUnitsForParent':
      return units
        .filter(({ parent }) => input.ParentId === undefined || parent === input.ParentId)
        .map((unit) => ({ Id: unit.id, Arn: arn(`ou/${id}/${unit.id}`), Name: unit.name }));
    case 'organizations:ListAccounts':
      return members.map(account);
    case 'organizations:ListAccountsForParent':
      return members.filter(({ parent }) => parent === input.ParentId).map(account);
    case 'organizations:ListDelegatedAdministrators':
      return members
        .filter((member) => delegated.includes(member.id))
        .map((member) => ({ ...account(member), DelegationEnabledDate: new Date(Date.UTC(2024, 0, 2)) }));
    case 'organizations:ListTagsForResource':
      return tagsOf(members.find((member) => member.id === input.ResourceId)?.tags ?? {});
    default:
      return [];
  }
}
