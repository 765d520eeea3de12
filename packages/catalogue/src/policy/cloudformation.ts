import { EXTERNAL_ID, PRINCIPAL_ARN } from '@cadastre/contracts';
import { patternText, type ReadRole, splitRoleName } from './role.ts';
import { trustPolicy } from './trust-policies.ts';

/**
 * A CloudFormation template, as JSON, of the role that Cadastre assumes. Who may assume it is its one parameter that must be given, unless it is known, so that it
 * serves as a stack in one account and as a StackSet in all of an organization.
 */
export function cloudFormationTemplate({ name, principal, externalId, policies }: ReadRole): object {
  const { path, bare } = splitRoleName(name);
  const names = policies.map((_policy, place) => (policies.length === 1 ? 'ReadPolicy' : `ReadPolicy${place + 1}`));
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'The role through which Cadastre reads the networks of this account. It can change nothing, and reads no data.',
    Parameters: {
      TrustedPrincipal: {
        Type: 'String',
        ...(principal === undefined ? {} : { Default: principal }),
        Description: 'The ARN of the role or user that Cadastre runs as, e.g. arn:aws:iam::111122223333:role/Cadastre.',
        AllowedPattern: patternText(PRINCIPAL_ARN),
      },
      ExternalId: {
        Type: 'String',
        Default: externalId ?? '',
        Description: 'The external id of the connection, where it has one.',
        AllowedPattern: `^$|${patternText(EXTERNAL_ID)}`,
      },
      RoleName: {
        Type: 'String',
        Default: bare,
        Description: 'The name of the role, the same in every account.',
        AllowedPattern: '^[\\w+=,.@-]{1,64}$',
      },
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
          ...(path === undefined ? {} : { Path: path }),
          AssumeRolePolicyDocument: {
            'Fn::If': ['HasExternalId', trusting({ Ref: 'ExternalId' }), trusting(null)],
          },
          ManagedPolicyArns: names.map((one) => ({ Ref: one })),
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
