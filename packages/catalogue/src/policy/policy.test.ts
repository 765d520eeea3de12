import { describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { type HclBlock, parseHcl } from '../testing/hcl.ts';
import { cloudFormationTemplate } from './cloudformation.ts';
import { policyDocument } from './document.ts';
import { lengthOf, MAX_MANAGED_POLICY_LENGTH, readPolicies } from './read-policies.ts';
import type { ReadRole } from './role.ts';
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

const LISTING = {
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
};

test('the hub may assume its roles, list the accounts of its organization where it has to, and do nothing else', () => {
  const [one, two] = ['arn:*:iam::*:role/CadastreDiscovery', 'arn:aws-cn:iam::*:role/Reader'];
  const assuming = { Sid: 'CadastreAssumes', Effect: 'Allow', Action: 'sts:AssumeRole' };
  expect(hubPolicy({ roles: [one], lists: true }).Statement).toEqual([{ ...assuming, Resource: one }, LISTING]);
  expect(hubPolicy({ roles: [one, two], lists: false }).Statement).toEqual([{ ...assuming, Resource: [one, two] }]);
});

interface Template {
  readonly AWSTemplateFormatVersion: string;
  readonly Description: string;
  readonly Parameters: Readonly<Record<string, { readonly Type: string; readonly Default?: string; readonly AllowedPattern: string }>>;
  readonly Conditions: object;
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties: Readonly<Record<string, unknown>> }>>;
  readonly Outputs: object;
}

const templateOf = (role: Partial<ReadRole>): Template =>
  cloudFormationTemplate({ name: 'CadastreDiscovery', policies: [...READS, ...READS], ...role }) as Template;

describe('the CloudFormation template', () => {
  test('makes the role with every policy, asks for who may assume it, and refers to nothing that it lacks', () => {
    const template = templateOf({});

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

  test('takes what is known already for defaults, which it would itself allow, and a role with its path', () => {
    const { Parameters, Resources } = templateOf({ name: 'network/read/Cadastre', principal: PRINCIPAL, externalId: '5f0c' });

    expect(Object.entries(Parameters).map(([name, { Default }]) => [name, Default])).toEqual([
      ['TrustedPrincipal', PRINCIPAL],
      ['ExternalId', '5f0c'],
      ['RoleName', 'Cadastre'],
    ]);
    for (const { Default = '', AllowedPattern } of Object.values(Parameters)) expect(Default).toMatch(new RegExp(AllowedPattern));
    expect(Resources.Role?.Properties).toMatchObject({ RoleName: { Ref: 'RoleName' }, Path: '/network/read/' });
    expect('' as string).toMatch(new RegExp(Parameters.ExternalId!.AllowedPattern));
    expect('arn:aws:sts::111122223333:assumed-role/R/s').not.toMatch(new RegExp(Parameters.TrustedPrincipal!.AllowedPattern));
  });

  test.each(['core', 'network', 'all'] as const)('of %s is within what CloudFormation and IAM take', (profile) => {
    const policies = readPolicies(catalogue.expand(profile).map(({ type }) => type));
    const template = templateOf({ policies });

    // CloudFormation template reference, "Template sections"; quotas of CloudFormation (a template that is not in S3, names, descriptions) and IAM (policies of a role).
    expect(Object.keys(template)).toEqual(['AWSTemplateFormatVersion', 'Description', 'Parameters', 'Conditions', 'Resources', 'Outputs']);
    expect(JSON.stringify(template, null, 2).length).toBeLessThanOrEqual(51_200);
    expect(template.Description.length).toBeLessThanOrEqual(1_024);
    for (const name of [...Object.keys(template.Resources), ...Object.keys(template.Parameters)])
      expect(name).toMatch(/^[A-Za-z0-9]{1,255}$/);
    expect(policies.length).toBeLessThanOrEqual(10);
  });
});

describe('the Terraform module', () => {
  const moduleOf = (role: Partial<ReadRole>): readonly HclBlock[] =>
    parseHcl(terraformModule({ name: 'CadastreDiscovery', policies: [...READS, ...READS], ...role }));
  const called = (blocks: readonly HclBlock[], ...labels: string[]): HclBlock | undefined =>
    blocks.find((block) => block.labels.join(' ') === labels.join(' '));

  test('has the policies as JSON, each attached to the role', () => {
    const blocks = moduleOf({});

    expect(blocks.map(({ type, labels }) => [type, ...labels].join(' '))).toEqual([
      'terraform',
      'variable trusted_principal',
      'variable external_id',
      'variable role_name',
      'resource aws_iam_role cadastre',
      'resource aws_iam_policy reads_1',
      'resource aws_iam_role_policy_attachment reads_1',
      'resource aws_iam_policy reads_2',
      'resource aws_iam_role_policy_attachment reads_2',
      'output role_arn',
    ]);
    for (const name of ['reads_1', 'reads_2']) {
      const [, text = ''] = /^<<-JSON\n([\s\S]*)\n {2}JSON$/.exec(called(blocks, 'aws_iam_policy', name)?.attributes.policy ?? '') ?? [];
      expect(JSON.parse(text)).toEqual(READS[0]);
      expect(called(blocks, 'aws_iam_role_policy_attachment', name)?.attributes).toEqual({
        role: 'aws_iam_role.cadastre.name',
        policy_arn: `aws_iam_policy.${name}.arn`,
      });
    }
    expect(called(blocks, 'trusted_principal')?.attributes).not.toHaveProperty('default');
    expect(called(blocks, 'external_id')?.attributes.default).toBe('null');
    expect(called(blocks, 'role_name')?.attributes.default).toBe('"CadastreDiscovery"');
  });

  test('takes what is known already for defaults, which it would itself allow, and a role with its path', () => {
    const blocks = moduleOf({ name: 'network/Cadastre', principal: PRINCIPAL, externalId: '5f0c' });

    expect(called(blocks, 'role_name')?.attributes.default).toBe('"Cadastre"');
    expect(called(blocks, 'aws_iam_role', 'cadastre')?.attributes.path).toBe('"/network/"');
    for (const [name, value] of [
      ['trusted_principal', PRINCIPAL],
      ['external_id', '5f0c'],
    ] as const) {
      const variable = called(blocks, name);
      expect(variable?.attributes.default).toBe(JSON.stringify(value));
      const [, pattern = ''] = /regex\(("(?:[^"\\]|\\.)*"), var/.exec(variable?.blocks[0]?.attributes.condition ?? '') ?? [];
      expect(value).toMatch(new RegExp(JSON.parse(pattern)));
    }
  });

  test.each(['core', 'network', 'all'] as const)('of %s is HCL', (profile) => {
    const policies = readPolicies(catalogue.expand(profile).map(({ type }) => type));
    expect(moduleOf({ policies }).filter(({ labels }) => labels[0] === 'aws_iam_policy')).toHaveLength(policies.length);
  });

  test.each(['a = [1', 'a "b" {', 'a = "b', 'a = 1\na = 2', 'a = <<X\n', 'a b'])('is read by what tells that %s is no HCL', (text) => {
    expect(() => parseHcl(text)).toThrow('expected');
  });
});
