import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandContext } from '../context.ts';
import { UsageError } from '../exit-code.ts';
import { policyCommand } from './policy.ts';

const PRINCIPAL = 'arn:aws:iam::111122223333:role/Cadastre';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cadastre-policy-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function run(...args: string[]): Promise<string> {
  const printed: string[] = [];
  const context = { print: (text: string) => printed.push(text), remark: () => {} } as unknown as CommandContext;
  await policyCommand(context).exitOverride().parseAsync(args, { from: 'user' });
  return printed.join('\n');
}

async function mistakesOf(...args: string[]): Promise<readonly string[]> {
  try {
    await run(...args);
  } catch (error) {
    if (error instanceof UsageError) return error.mistakes;
    throw error;
  }
  return [];
}

test('prints the policy of the chosen types as IAM takes it', async () => {
  const [statement] = JSON.parse(await run('--types', 'ec2:vpc, ec2:subnet', '--exclude-types', 'ec2:subnet')).Statement;

  expect(statement.Action).toEqual(['ec2:DescribeRegions', 'ec2:DescribeVpcs', 'sts:GetCallerIdentity']);
});

test('prints the trust, what the hub needs, and the role as a template or a module', async () => {
  const known = ['--principal', PRINCIPAL, '--external-id', '5f0c'];
  expect(JSON.parse(await run('--form', 'trust', ...known)).Statement).toMatchObject([
    { Principal: { AWS: PRINCIPAL }, Condition: { StringEquals: { 'sts:ExternalId': '5f0c' } } },
  ]);
  expect(JSON.parse(await run('--form', 'hub', '--role-name', 'Reader')).Statement[0].Resource).toBe('arn:*:iam::*:role/Reader');
  expect(JSON.parse(await run('--form', 'cloudformation', '--role-name', 'Reader', ...known)).Parameters).toMatchObject({
    TrustedPrincipal: { Default: PRINCIPAL },
    ExternalId: { Default: '5f0c' },
    RoleName: { Default: 'Reader' },
  });
  const module = await run('--form', 'terraform', '--types', 'core', ...known);
  for (const part of ['"ec2:DescribeVpcs"', `default     = "${PRINCIPAL}"`, 'default     = "5f0c"']) expect(module).toContain(part);
});

test('reads what a connection reads by default', async () => {
  const [byDefault, network, all] = await Promise.all(
    [[], ['--types', 'network'], ['--types', 'all']].map((types) => run('--form', 'terraform', ...types)),
  );
  expect(byDefault).toBe(network);
  expect(byDefault).not.toBe(all);
});

describe('several policies', () => {
  test('are not printed one after another, which would be no JSON, but written to a file each', async () => {
    const output = join(directory, 'made', 'here');
    expect(await mistakesOf()).toEqual([expect.stringMatching(/^These are 2 policies, since .* --output DIRECTORY, or/)]);

    const files = ['cadastre-read-1.json', 'cadastre-read-2.json'];
    expect(await run('--output', output)).toBe(files.map((file) => join(output, file)).join('\n'));
    expect((await readdir(output)).toSorted()).toEqual(files);
    for (const file of files) expect(JSON.parse(await readFile(join(output, file), 'utf8'))).toMatchObject({ Version: '2012-10-17' });
  });

  test('replace no file that differs, and then write none at all', async () => {
    const output = await mkdtemp(join(directory, 'taken-'));
    const [first, second] = ['cadastre-read-1.json', 'cadastre-read-2.json'].map((file) => join(output, file)) as [string, string];
    await writeFile(second, 'mine');
    expect(await mistakesOf('--output', output)).toEqual([
      `${second} is there already, with other contents: delete it, or name another directory.`,
    ]);
    await expect(readFile(first)).rejects.toThrow('ENOENT');
    expect(await mistakesOf('--output', second)).toEqual([`${second} is not a directory; name one, or one that is to be made`]);

    await rm(second);
    await run('--output', output);
    expect(await mistakesOf('--output', output)).toEqual([]);
  });
});

test.each<[string[], string[]]>([
  [['--form', 'trust'], ['--form trust needs --principal with the ARN of the role or user that Cadastre runs as.']],
  [
    ['--form', 'cloudformation', '--principal', 'foo', '--role-name', 'bad name', '--external-id', '!', '--types', 'ec2:vcp'],
    [
      '--role-name must be 1 to 64 of the characters A-Z a-z 0-9 _ + = , . @ -, after the path where the role has one: network/CadastreDiscovery',
      '--principal must be the ARN of a role, a user or the root of an account, such as arn:aws:iam::111122223333:role/Cadastre',
      '--external-id must be 2 to 1224 of the characters A-Z a-z 0-9 _ + = , . @ : / -',
      'There is no resource type ec2:vcp. Did you mean ec2:vpc?',
    ],
  ],
  [
    ['--form', 'trust', '--principal', '111122223333'],
    ['--principal must be an ARN. For everyone in account 111122223333 whom that allows it: arn:aws:iam::111122223333:root'],
  ],
  [
    ['--form', 'trust', '--principal', 'arn:aws:sts::111122223333:assumed-role/R/s'],
    ['--principal names a session, which ends. Name its role instead: arn:aws:iam::111122223333:role/Cadastre'],
  ],
  [['--form', 'trust', '--principal', 'arn:aws-moon:iam::111122223333:root'], [expect.stringMatching(/^--principal must be the ARN/)]],
  [['--form', 'hub', '--role-name', 'a'.repeat(65)], [expect.stringMatching(/^--role-name must be 1 to 64/)]],
  [
    ['--form', 'read', '--principal', PRINCIPAL, '--external-id', '5f0c'],
    [
      '--principal has no meaning with --form read: it is for trust, cloudformation, terraform.',
      '--external-id has no meaning with --form read: it is for trust, cloudformation, terraform.',
    ],
  ],
  [['--types', 'ec2:vpc', '--exclude-types', 'ec2:*'], ['--exclude-types leaves out every one of --types: nothing would be read.']],
  [['--types', ','], ['--types must not be empty.']],
  [['--types', 'netwrok'], ['There is no choice of types netwrok. Did you mean network?']],
])('says of %j what is missing, wrong or of no use', async (args, mistakes) => {
  expect(await mistakesOf(...args)).toEqual(mistakes);
});
