import { describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { cloudFormationTemplate } from './cloudformation.ts';
import { policyDocument } from './document.ts';
import { lengthOf, MAX_MANAGED_POLICY_LENGTH, readPolicies } from './read-policies.ts';
import { terraformModule } from './terraform.ts';
import { hubPolicy, trustPolicy } from './trust-policies.ts';

const PRINCIPAL = 'arn:aws:iam::111122223333:role/Cadastre';
const READS = [policyDocument({ Sid: 'CadastreReads', Effect: 'Allow', Action: ['ec2:DescribeVpcs'], Resource: '*' })];

describe('the policies to read', () => {
  test('allow what the chosen types and planning take, and nothing else', () => {
    expect(readPolicies(['ec2:route', 'ec2:image'])).toEqual([
      policyDocument({
        Sid: 'CadastreReads',
        Effect: 'Allow',
        Action: ['ec2:DescribeImages', 'ec2:DescribeInstances', 'ec2:DescribeRegions', 'ec2:DescribeRouteTables', 'sts:GetCallerIdentity'],
        Resource: '*',
      }),
    ]);
  });

  test('are as few as IAM takes, each within its length, and name every action once', () => {
    const policies = readPolicies();

    for (const policy of policies) expect(lengthOf(policy)).toBeLessThanOrEqual(MAX_MANAGED_POLICY_LENGTH);
    expect(policies.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action))).toEqual(catalogue.actions());
    const whole = policies.reduce((length, policy) => length + lengthOf(policy), 0);
    expect(policies.length).toBeLessThanOrEqual(Math.ceil(whole / (MAX_MANAGED_POLICY_LENGTH - 100)));
  });
});

test('a role trusts one principal, with the external id where there is one', () => {
  const statement = { Sid: 'CadastreAssumes', Effect: 'Allow', Principal: { AWS: PRINCIPAL }, Action: 'sts:AssumeRole' };

  expect(trustPolicy({ principal: PRINCIPAL })).toEqual({ Version: '2012-10-17', Statement: [statement] });
  expect(trustPolicy({ principal: PRINCIPAL, externalId: '5f0c' })).toEqual({
    Version: '2012-10-17',
    Statement: [{ ...statement, Condition: { StringEquals: { 'sts:ExternalId': '5f0c' } } }],
  });
});

test('the hub may assume the role of that name in any account and partition, list the accounts of its organization, and do nothing else', () => {
  expect(hubPolicy('CadastreDiscovery').Statement).toEqual([
    { Sid: 'CadastreAssumes', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: 'arn:*:iam::*:role/CadastreDiscovery' },
    {
      Sid: 'CadastreListsAccounts',
      Effect: 'Allow',
      Action: [
        'organizations:DescribeOrganization',
        'organizations:ListAccounts',
        'organizations:ListAccountsForParent',
        'organizations:ListOrganizationalUnitsForParent',
        'organizations:ListTagsForResource',
      ],
      Resource: '*',
    },
  ]);
});

test('the CloudFormation template makes the role with every policy, asks for who may assume it, and refers to nothing that it lacks', () => {
  const template = cloudFormationTemplate('CadastreDiscovery', [...READS, ...READS]) as {
    Parameters: Record<string, { Default?: string }>;
    Conditions: object;
    Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
  };

  expect(Object.entries(template.Parameters).filter(([, { Default }]) => Default === undefined)).toHaveLength(1);
  expect(Object.entries(template.Resources).map(([name, { Type }]) => [name, Type])).toEqual([
    ['ReadPolicy1', 'AWS::IAM::ManagedPolicy'],
    ['ReadPolicy2', 'AWS::IAM::ManagedPolicy'],
    ['Role', 'AWS::IAM::Role'],
  ]);
  expect(template.Resources.Role?.Properties.ManagedPolicyArns).toEqual([{ Ref: 'ReadPolicy1' }, { Ref: 'ReadPolicy2' }]);
  const known = [...Object.keys(template.Parameters), ...Object.keys(template.Resources)];
  const referred = [...JSON.stringify(template).matchAll(/"Ref":"(\w+)"/g)].map((match) => match[1]);
  expect(known).toEqual(expect.arrayContaining(referred));
  expect(new Set(referred)).toEqual(new Set(['TrustedPrincipal', 'ExternalId', 'RoleName', 'ReadPolicy1', 'ReadPolicy2']));
});

test('the Terraform module has the policies as JSON, each attached to the role', () => {
  const module = terraformModule('CadastreDiscovery', [...READS, ...READS]);

  expect([...module.matchAll(/<<-JSON\n([\s\S]*?)\n {2}JSON/g)].map((match) => JSON.parse(match[1] ?? ''))).toEqual([...READS, ...READS]);
  expect([...module.matchAll(/policy_arn = aws_iam_policy\.(\w+)\.arn/g)].map((match) => match[1])).toEqual(['reads_1', 'reads_2']);
  expect(module).toContain('default     = "CadastreDiscovery"');
});
