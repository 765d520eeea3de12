import type { TruthRule } from './truth-rule.ts';

const ROOT = 'organizations:root';
const UNIT = 'organizations:organizational-unit';
const ADMINISTRATOR = 'organizations:delegated-administrator';
const POLICY = 'organizations:policy';
const CLOSED = { path: 'State', states: ['CLOSED'] } as const;

/** To the others, AWS denies access. */
const toldTo: TruthRule['toldTo'] = [
  { operation: 'organizations:DescribeOrganization', path: 'MasterAccountId' },
  { operation: 'organizations:ListDelegatedAdministrators', path: 'Id' },
];
const tags: TruthRule['tags'] = { operation: 'organizations:ListTagsForResource', input: 'ResourceId', from: 'Id' };

export const ORGANIZATION_RULES: readonly TruthRule[] = [
  { type: 'account:region', operation: 'account:ListRegions', id: ['RegionName'], global: true },
  { type: 'account:account-information', operation: 'account:GetAccountInformation', id: ['AccountId'], global: true },
  { type: 'organizations:organization', operation: 'organizations:DescribeOrganization', id: ['Id'], global: true },
  { type: ROOT, operation: 'organizations:ListRoots', id: ['Id'], tags, toldTo, global: true },
  {
    type: UNIT,
    operation: 'organizations:ListOrganizationalUnitsForParent',
    id: ['Id'],
    parent: { type: ROOT, input: 'ParentId', from: 'Id', recursive: true },
    tags,
    toldTo,
    global: true,
  },
  { type: 'organizations:account', operation: 'organizations:ListAccounts', id: ['Id'], gone: CLOSED, tags, toldTo, global: true },
  {
    type: 'organizations:account-parent',
    operation: 'organizations:ListAccountsForParent',
    id: ['$parent.Id', 'Id'],
    gone: CLOSED,
    parent: { type: UNIT, input: 'ParentId', from: 'Id', alsoUnder: { [ROOT]: 'Id' } },
    toldTo,
    global: true,
  },
  { type: ADMINISTRATOR, operation: 'organizations:ListDelegatedAdministrators', id: ['Id'], gone: CLOSED, toldTo, global: true },
  {
    type: 'organizations:delegated-service',
    operation: 'organizations:ListDelegatedServicesForAccount',
    id: ['$parent.AccountId', 'ServicePrincipal'],
    parent: { type: ADMINISTRATOR, input: 'AccountId', from: 'Id' },
    toldTo,
    global: true,
  },
  {
    type: POLICY,
    operation: 'organizations:ListPolicies',
    id: ['Id'],
    detail: { operation: 'organizations:DescribePolicy', input: 'PolicyId', from: 'Id', spread: 'PolicySummary' },
    toldTo,
    global: true,
  },
  {
    type: 'organizations:policy-target',
    operation: 'organizations:ListTargetsForPolicy',
    id: ['$parent.PolicyId', 'TargetId'],
    parent: { type: POLICY, input: 'PolicyId', from: 'Id' },
    toldTo,
    global: true,
  },
];
