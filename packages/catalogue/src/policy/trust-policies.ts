import { ORGANIZATION_ACTIONS } from '@cadastre/aws';
import { type PolicyDocument, policyDocument } from './document.ts';

/** Who may assume a role, and how. */
export interface Trust {
  /** The ARN of a role or user, or of a whole account (`arn:aws:iam::111122223333:root`). */
  readonly principal: string;
  /** Against the confused deputy: only who knows it may assume the role. */
  readonly externalId?: string;
}

/** The trust policy of a role that Cadastre assumes. */
export function trustPolicy({ principal, externalId }: Trust): PolicyDocument {
  return policyDocument({
    Sid: 'CadastreAssumes',
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: 'sts:AssumeRole',
    ...(externalId === undefined ? {} : { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
  });
}

/**
 * The policy of the identity that Cadastre runs as: it may assume the role of that name in any account that trusts it, list the accounts of its organization, and nothing
 * else. Listing is of use only in the management account or a delegated administrator's, where the second statement alone is what a role needs that lists them for another.
 */
export function hubPolicy(roleName: string): PolicyDocument {
  return policyDocument(
    { Sid: 'CadastreAssumes', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: `arn:*:iam::*:role/${roleName}` },
    { Sid: 'CadastreListsAccounts', Effect: 'Allow', Action: ORGANIZATION_ACTIONS, Resource: '*' },
  );
}
