import * as ram from '@aws-sdk/client-ram';
import type { ListOperation } from './list-operation.ts';
import { listed, must, pickBy, tokens, under } from './listed.ts';

const paging = tokens(500, { size: 'maxResults', token: 'nextToken' });
const NO_SHARE = { code: 'UnknownResourceException', message: 'ResourceShare {} could not be found.' } as const;
const OWNERS = { resourceOwner: ['SELF', 'OTHER-ACCOUNTS'] } as const;

/** Resource Access Manager. An estate tells `SELF` from `OTHER-ACCOUNTS`, and lists both where nothing is said. */
export const RAM_OPERATIONS: readonly ListOperation[] = [
  listed(ram.GetResourceShares$, 'resourceShares', 'resourceShareArn', {
    state: 'status',
    paging,
    required: ['resourceOwner'],
    choices: OWNERS,
    picks: [must('resourceShareArns', 'resourceShareArn', NO_SHARE), ...pickBy(['resourceShareStatus', 'status'], 'name')],
  }),
  listed(ram.GetResourceShareAssociations$, 'resourceShareAssociations', 'associatedEntity', {
    state: 'status',
    paging,
    required: ['associationType'],
    choices: { associationType: ['PRINCIPAL', 'RESOURCE'] },
    picks: [
      ...pickBy('associationType', ['resourceArn', 'associatedEntity'], ['principal', 'associatedEntity'], ['associationStatus', 'status']),
      must('resourceShareArns', 'resourceShareArn', NO_SHARE),
    ],
  }),
  listed(ram.ListPrincipals$, 'principals', 'id', {
    paging,
    required: ['resourceOwner'],
    choices: OWNERS,
    picks: pickBy(['principals', 'id'], ['resourceShareArns', 'resourceShareArn']),
  }),
  listed(ram.ListResources$, 'resources', 'arn', {
    state: 'status',
    paging,
    required: ['resourceOwner'],
    choices: { ...OWNERS, resourceRegionScope: ['ALL', 'REGIONAL', 'GLOBAL'] },
    picks: [
      ...pickBy(['resourceArns', 'arn'], ['resourceShareArns', 'resourceShareArn'], ['resourceType', 'type']),
      { input: 'resourceRegionScope', path: 'resourceRegionScope', all: 'ALL' },
    ],
  }),
  listed(ram.ListSourceAssociations$, 'sourceAssociations', 'sourceId', {
    state: 'status',
    paging,
    picks: pickBy(['resourceShareArns', 'resourceShareArn'], 'sourceId', 'sourceType', ['associationStatus', 'status']),
  }),
  listed(ram.GetResourceShareInvitations$, 'resourceShareInvitations', 'resourceShareInvitationArn', {
    state: 'status',
    paging,
    picks: [
      must('resourceShareInvitationArns', 'resourceShareInvitationArn', {
        code: 'ResourceShareInvitationArnNotFoundException',
        message: 'ResourceShareInvitation {} could not be found.',
      }),
      ...pickBy(['resourceShareArns', 'resourceShareArn']),
    ],
  }),
  under(
    { input: 'resourceShareArn', operation: 'GetResourceShares', path: 'resourceShareArn', unknown: NO_SHARE },
    ram.ListResourceSharePermissions$,
    'permissions',
    'arn',
    { state: 'status', paging },
  ),
];
