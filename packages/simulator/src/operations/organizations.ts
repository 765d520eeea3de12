import * as organizations from '@aws-sdk/client-organizations';
import type { ListOperation, Parent } from './list-operation.ts';
import { listed, tokens, told, under } from './listed.ts';

const paging = tokens(20);
const NOT_IN_USE = { code: 'AWSOrganizationsNotInUseException', message: 'Your account is not a member of an organization.' } as const;

/** Organizations API reference: "can be called only from the organization's management account or by a member account that is a delegated administrator". */
const reserved = {
  to: [
    { operation: 'DescribeOrganization', path: 'MasterAccountId' },
    { operation: 'ListDelegatedAdministrators', path: 'Id' },
  ],
  others: { code: 'AccessDeniedException', message: "You don't have permissions to access this resource." },
  nowhere: NOT_IN_USE,
} as const;

const UNITS = [{ operation: 'ListOrganizationalUnitsForParent', path: 'Id' }] as const;

const OF_PARENT: Parent = {
  input: 'ParentId',
  operation: 'ListRoots',
  path: 'Id',
  or: UNITS,
  unknown: { code: 'ParentNotFoundException', message: "You specified parent that doesn't exist." },
};
const OF_POLICY: Parent = {
  input: 'PolicyId',
  operation: 'ListPolicies',
  path: 'Id',
  unknown: { code: 'PolicyNotFoundException', message: "You specified a policy that doesn't exist." },
};

/** Organizations. An estate lists units of all parents, and policies of all types, where none is named. */
export const ORGANIZATIONS_OPERATIONS: readonly ListOperation[] = [
  { schema: organizations.DescribeOrganization$, list: 'Organization', single: true, id: 'Id', absent: NOT_IN_USE },
  listed(organizations.ListRoots$, 'Roots', 'Id', { paging, reserved }),
  under(OF_PARENT, organizations.ListOrganizationalUnitsForParent$, 'OrganizationalUnits', 'Id', { paging, reserved }),
  listed(organizations.ListAccounts$, 'Accounts', 'Id', { state: 'State', paging, reserved }),
  under(OF_PARENT, organizations.ListAccountsForParent$, 'Accounts', 'Id', { state: 'State', paging, reserved }),
  listed(organizations.ListDelegatedAdministrators$, 'DelegatedAdministrators', 'Id', { state: 'State', paging, reserved }),
  under(
    {
      input: 'AccountId',
      operation: 'ListDelegatedAdministrators',
      path: 'Id',
      unknown: { code: 'AccountNotRegisteredException', message: 'The specified account is not a delegated administrator.' },
    },
    organizations.ListDelegatedServicesForAccount$,
    'DelegatedServices',
    'ServicePrincipal',
    { paging, reserved },
  ),
  listed(organizations.ListPolicies$, 'Policies', 'Id', {
    paging,
    reserved,
    required: ['Filter'],
    choices: { Filter: Object.values(organizations.PolicyType) },
    picks: [{ input: 'Filter', path: 'Type' }],
  }),
  told(OF_POLICY, organizations.DescribePolicy$, 'Policy', 'PolicySummary.Id', { reserved }),
  under(OF_POLICY, organizations.ListTargetsForPolicy$, 'Targets', 'TargetId', { paging, reserved }),
  under(
    {
      input: 'ResourceId',
      operation: 'ListRoots',
      path: 'Id',
      or: [...UNITS, { operation: 'ListAccounts', path: 'Id' }, { operation: 'ListPolicies', path: 'Id' }],
      unknown: { code: 'TargetNotFoundException', message: "You specified a target that doesn't exist." },
    },
    organizations.ListTagsForResource$,
    'Tags',
    'Key',
    { paging: { ...paging, size: null }, reserved },
  ),
];
