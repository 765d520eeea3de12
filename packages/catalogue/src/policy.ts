import type { ResourceType } from '@cadastre/contracts';
import { catalogue } from './catalogue.ts';

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly [
    { readonly Sid: 'CadastreReads'; readonly Effect: 'Allow'; readonly Action: readonly string[]; readonly Resource: '*' },
  ];
}

/** The IAM policy of a role that may read the types; everything in the catalogue where none are named. */
export function policyDocument(types?: readonly ResourceType[]): PolicyDocument {
  return {
    Version: '2012-10-17',
    // Most of these actions know no resource-level permissions (service authorization reference), so a narrower resource would deny them.
    Statement: [{ Sid: 'CadastreReads', Effect: 'Allow', Action: catalogue.actions(types), Resource: '*' }],
  };
}
