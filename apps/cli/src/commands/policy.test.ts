import { expect, test } from 'vitest';
import type { CommandContext } from '../context.ts';
import { UsageError } from '../exit-code.ts';
import { policyCommand } from './policy.ts';

function run(...args: string[]): string {
  const printed: string[] = [];
  const context = { print: (text: string) => printed.push(text) } as unknown as CommandContext;
  policyCommand(context).exitOverride().parse(args, { from: 'user' });
  return printed.join('\n');
}

test('prints the policy of the chosen types as IAM takes it', () => {
  const [statement] = JSON.parse(run('--types', 'ec2:vpc, ec2:subnet', '--exclude-types', 'ec2:subnet')).Statement;

  expect(statement.Action).toEqual(['ec2:DescribeRegions', 'ec2:DescribeVpcs', 'sts:GetCallerIdentity']);
});

test('prints the trust, what the hub needs, and the role as a template or a module', () => {
  expect(
    JSON.parse(run('--form', 'trust', '--principal', 'arn:aws:iam::111122223333:root', '--external-id', '5f0c')).Statement,
  ).toMatchObject([{ Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Condition: { StringEquals: { 'sts:ExternalId': '5f0c' } } }]);
  expect(JSON.parse(run('--form', 'hub', '--role-name', 'Reader')).Statement[0].Resource).toBe('arn:*:iam::*:role/Reader');
  expect(JSON.parse(run('--form', 'cloudformation', '--role-name', 'Reader')).Parameters.RoleName.Default).toBe('Reader');
  expect(run('--form', 'terraform', '--types', 'core')).toContain('"ec2:DescribeVpcs"');
});

test('says what is missing or unknown', () => {
  expect(() => run('--form', 'trust')).toThrow(UsageError);
  expect(() => run('--types', 'ec2:vcp')).toThrow('Did you mean ec2:vpc?');
});
