import type { TruthRule } from './truth-rule.ts';

const SHARE = 'ram:resource-share';
const DISASSOCIATED = { path: 'status', states: ['DISASSOCIATED'] } as const;

/** Where nothing is said of the owner, both what an account shares and what others share with it are listed. */
export const SHARING_RULES: readonly TruthRule[] = [
  { type: SHARE, operation: 'ram:GetResourceShares', id: ['resourceShareArn'], gone: { path: 'status', states: ['DELETED'] } },
  {
    type: 'ram:resource-share-principal-association',
    operation: 'ram:GetResourceShareAssociations',
    id: ['resourceShareArn', 'associatedEntity'],
    asked: { associationType: 'PRINCIPAL' },
    gone: DISASSOCIATED,
  },
  {
    type: 'ram:resource-share-resource-association',
    operation: 'ram:GetResourceShareAssociations',
    id: ['resourceShareArn', 'associatedEntity'],
    asked: { associationType: 'RESOURCE' },
    gone: DISASSOCIATED,
  },
  { type: 'ram:principal', operation: 'ram:ListPrincipals', id: ['resourceShareArn', 'id'] },
  { type: 'ram:resource', operation: 'ram:ListResources', id: ['resourceShareArn', 'arn'] },
  { type: 'ram:source-association', operation: 'ram:ListSourceAssociations', id: ['resourceShareArn', 'sourceId'], gone: DISASSOCIATED },
  {
    type: 'ram:resource-share-invitation',
    operation: 'ram:GetResourceShareInvitations',
    id: ['resourceShareInvitationArn'],
    gone: { path: 'status', states: ['EXPIRED', 'REJECTED'] },
  },
  {
    type: 'ram:resource-share-permission',
    operation: 'ram:ListResourceSharePermissions',
    id: ['$parent.resourceShareArn', 'arn'],
    parent: { type: SHARE, input: 'resourceShareArn', from: 'resourceShareArn', owner: { path: 'owningAccountId' } },
  },
];
