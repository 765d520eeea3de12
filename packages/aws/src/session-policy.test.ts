import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOP_POLICY, sessionPolicy } from './session-policy.ts';

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: readonly string[];
}

/** As IAM evaluates it: a denial wins, and `*` stands for anything. */
function allows(policy: string, action: string): boolean {
  const statements = (JSON.parse(policy) as { Statement: Statement[] }).Statement;
  const hits = (effect: string): boolean =>
    statements.some(
      (statement) =>
        statement.Effect === effect &&
        statement.Action.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'i').test(action)),
    );
  return hits('Allow') && !hits('Deny');
}

const DATA_READING = [
  'ec2:GetPasswordData',
  'ec2:GetConsoleOutput',
  'ec2:GetConsoleScreenshot',
  'ec2:GetLaunchTemplateData',
  'ec2:DescribeLaunchTemplateVersions',
  'ec2:DescribeInstanceAttribute',
];

const action = fc
  .tuple(
    fc.constantFrom('ec2', 'directconnect', 'networkmanager', 'elasticloadbalancing'),
    fc.constantFrom('Describe', 'Get', 'List', 'Search'),
    fc.array(fc.constantFrom('Vpc', 'Transit', 'Gateway', 'Route', 'Tables', 'IPAM', 'Pools', 'Ipv6'), { minLength: 1, maxLength: 6 }),
  )
  .map(([service, verb, words]) => `${service}:${verb}${words.join('')}`);

describe('sessionPolicy', () => {
  it('names every action while they fit', () => {
    expect(JSON.parse(sessionPolicy(['ec2:DescribeVpcs', 'ec2:DescribeSubnets', 'ec2:DescribeVpcs']))).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['ec2:DescribeSubnets', 'ec2:DescribeVpcs'], Resource: '*' }],
    });
  });

  it('fits what STS takes, allows every action asked for and no service, verb or data that was not', () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 400 }), (actions) => {
        const policy = sessionPolicy(actions);
        expect(policy.length).toBeLessThanOrEqual(2_048);
        for (const asked of actions) expect(allows(policy, asked)).toBe(true);
        for (const secret of DATA_READING) expect(allows(policy, secret)).toBe(false);
        for (const change of ['ec2:CreateVpc', 'ec2:TerminateInstances', 'iam:ListUsers', 's3:GetObject']) {
          expect(allows(policy, change)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('denies by name the data that a wildcard would give away, unless it is asked for', () => {
    const many = Array.from({ length: 120 }, (_, index) => `ec2:GetThing${'Abcdefghij'[index % 10]}${index}`);
    expect(allows(sessionPolicy(many), 'ec2:GetConsoleOutput')).toBe(false);
    expect(allows(sessionPolicy([...many, 'ec2:GetConsoleOutput']), 'ec2:GetConsoleOutput')).toBe(true);
  });

  it('refuses what no policy can hold', () => {
    const services = Array.from({ length: 150 }, (_, index) => `service-number-${index}:ListThings`);
    expect(() => sessionPolicy(services)).toThrow(RangeError);
  });

  it('lets the sessions in between assume roles and nothing else', () => {
    expect(JSON.parse(HOP_POLICY)).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Resource: '*' }],
    });
  });
});
