import type { ResourceType } from '@cadastre/contracts';
import { catalogue } from '../catalogue.ts';
import { type PolicyDocument, policyDocument } from './document.ts';

/** IAM quotas, AWS docs: so many characters a managed policy has at most, white space not counted. */
export const MAX_MANAGED_POLICY_LENGTH = 6_144;

/**
 * The IAM policies of a role that may read the types; everything in the catalogue where none are named. One, unless its names are too many for
 * a managed policy: then as many as it takes, each action in one of them.
 */
export function readPolicies(types?: readonly ResourceType[]): PolicyDocument[] {
  const policies: PolicyDocument[] = [];
  let actions: string[] = [];
  for (const action of catalogue.actions(types)) {
    if (actions.length > 0 && lengthOf(reading([...actions, action])) > MAX_MANAGED_POLICY_LENGTH) {
      policies.push(reading(actions));
      actions = [];
    }
    actions.push(action);
  }
  policies.push(reading(actions));
  return policies;
}

function reading(actions: readonly string[]): PolicyDocument {
  // Most of these actions know no resource-level permissions (service authorization reference), so a narrower resource would deny them.
  return policyDocument({ Sid: 'CadastreReads', Effect: 'Allow', Action: actions, Resource: '*' });
}

/** As IAM counts it. */
export function lengthOf(policy: PolicyDocument): number {
  return JSON.stringify(policy).length;
}
