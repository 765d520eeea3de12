import { expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { policyComparisonMarkdown } from './comparison-page.ts';

const page = policyComparisonMarkdown();

/** The cells of a table's rows, by the heading above it. */
function rowsUnder(heading: string): string[][] {
  const section = page.slice(page.indexOf(heading)).split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) => row.slice(2, -2).split(' | '));
}

test('every action of the usual policy reads at least one type, and core takes them all', () => {
  const rows = rowsUnder('## What the usual policy reads');

  expect(rows).toHaveLength(39);
  for (const [action, types] of rows) expect(types, action).toMatch(/\]\(resource-types\.md#/);
  const core = catalogue.actions(catalogue.expand('core').map(({ type }) => type));
  expect(core).toEqual(expect.arrayContaining(rows.map(([action = '']) => action.replaceAll('`', ''))));
});

test('says what each further action of core is for', () => {
  const rows = rowsUnder('## What `core` takes beyond it');

  expect(rows.map(([type, action]) => `${/\[(.*)\]/.exec(type ?? '')?.[1]} ${action}`)).toEqual(
    expect.arrayContaining([
      'ec2:vpc-block-public-access-options `ec2:DescribeVpcBlockPublicAccessOptions`',
      'ec2:transit-gateway-prefix-list-reference `ec2:GetTransitGatewayPrefixListReferences`',
      'sts:caller-identity `sts:GetCallerIdentity`',
    ]),
  );
  for (const [, , summary] of rows) expect(summary).not.toBe('');
});

test('counts types and actions by profile', () => {
  const [core, network, all] = rowsUnder('# The usual policy')
    .slice(0, 3)
    .map((row) => row.slice(1).map(Number));

  expect(core?.[2]).toBe(39);
  for (const [types = 0, actions = 0, shared = 0, beyond = 0] of [core ?? [], network ?? [], all ?? []]) {
    expect(actions).toBe(shared + beyond);
    expect(types).toBeGreaterThan(0);
  }
  expect(all?.[0]).toBe(catalogue.collectors.length + catalogue.embeddedTypes.length);
  expect(all?.[1]).toBe(catalogue.actions().length);
});
