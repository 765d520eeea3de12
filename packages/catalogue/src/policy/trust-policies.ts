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

/** What the identity that Cadastre runs as has to do by itself. */
export interface HubTasks {
  /** The roles that it assumes, as ARNs in which `*` stands for any partition or account. */
  readonly roles: readonly string[];
  /** Whether it lists the accounts of an organization. */
  readonly lists: boolean;
}

/**
 * The policy of the identity that Cadastre runs as: it may assume those roles where they trust it, list the accounts of its organization, and nothing else. Listing is
 * of use only in the management account or a delegated administrator's, where the second statement alone is what a role needs that lists them for another.
 */
export function hubPolicy({ roles, lists }: HubTasks): PolicyDocument {
  const [first, ...more] = roles;
  const resource = first !== undefined && more.length === 0 ? first : roles;
  return policyDocument(
    ...(roles.length > 0 ? [{ Sid: 'CadastreAssumes', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: resource } as const] : []),
    ...(lists ? [{ Sid: 'CadastreListsAccounts', Effect: 'Allow', Action: ORGANIZATION_ACTIONS, Resource: '*' } as const] : []),
  );
}
