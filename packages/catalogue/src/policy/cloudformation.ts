import type { PolicyDocument } from './document.ts';
import { trustPolicy } from './trust-policies.ts';

/**
 * A CloudFormation template, as JSON, of the role that Cadastre assumes. Who may assume it is its one parameter that must be given, so that it serves
 * as a stack in one account and as a StackSet in all of an organization.
 */
export function cloudFormationTemplate(roleName: string, policies: readonly PolicyDocument[]): object {
  const names = policies.map((_policy, place) => (policies.length === 1 ? 'ReadPolicy' : `ReadPolicy${place + 1}`));
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'The role through which Cadastre reads the networks of this account. It can change nothing, and reads no data.',
    Parameters: {
      TrustedPrincipal: {
        Type: 'String',
        Description: 'The ARN of the role or user that Cadastre runs as, e.g. arn:aws:iam::111122223333:role/Cadastre.',
        AllowedPattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:(root|role/.+|user/.+)$',
      },
      ExternalId: {
        Type: 'String',
        Default: '',
        Description: 'The external id of the connection, where it has one.',
      },
      RoleName: { Type: 'String', Default: roleName, Description: 'The name of the role, the same in every account.' },
    },
    Conditions: { HasExternalId: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'ExternalId' }, ''] }] } },
    Resources: {
      ...Object.fromEntries(
        policies.map((PolicyDocument, place) => [names[place], { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument } }]),
      ),
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: { Ref: 'RoleName' },
          AssumeRolePolicyDocument: {
            'Fn::If': ['HasExternalId', trusting({ Ref: 'ExternalId' }), trusting(null)],
          },
          ManagedPolicyArns: names.map((name) => ({ Ref: name })),
        },
      },
    },
    Outputs: { RoleArn: { Description: 'For the connection: the role to assume.', Value: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
  };
}

/** The trust policy with CloudFormation's references where it has values. */
function trusting(externalId: object | null): object {
  const { Version, Statement } = trustPolicy({ principal: '' });
  return {
    Version,
    Statement: Statement.map((statement) => ({
      ...statement,
      Principal: { AWS: { Ref: 'TrustedPrincipal' } },
      ...(externalId === null ? {} : { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
    })),
  };
}
