import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { referenceMarkdown } from './reference-page.ts';

const page = referenceMarkdown();

test('has a section for every type, and links only to sections', () => {
  const types = [...catalogue.collectors, ...catalogue.embeddedTypes].map(({ type }) => type);
  const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, type = '']) => type);

  expect(new Set(sections)).toEqual(new Set([...types, 'Types that wait for the SDK', 'Views that stay empty']));
  const anchors = new Set(sections.map((type) => type.replace(':', '')));
  for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
});

test('says of a type how it is read, identified and stored', () => {
  expect(sectionOf('directconnect:router-configuration')).toBe(`## directconnect:router-configuration

The make of the customer's router at the end of a virtual interface.

- Read with \`directconnect:DescribeRouterConfiguration\`, once per account and region, for what was found of [directconnect:virtual-interface](#directconnectvirtual-interface).
- Identified by \`virtualInterfaceId\`.
- ARN: none of its own that AWS tells.
- Name: \`virtualInterfaceName\`.
- Links: \`configures\` [directconnect:virtual-interface](#directconnectvirtual-interface) (\`virtualInterfaceId\`).
- Never stored: \`customerRouterConfig\`.

### aws_directconnect_router_configuration

| column | type | from |
| --- | --- | --- |
| \`virtual_interface_id\` | text | its id |
| \`virtual_interface_name\` | text | its name |
| \`router\` | jsonb | \`router\` |
| \`title\` | text | its name, else its id |
| \`partition\` | text | its partition |
| \`region\` | text | its region |
| \`account_id\` | text | its account |
`);
});

test('says of an embedded type where it is found, and which states are none', () => {
  expect(sectionOf('ec2:vpn-static-route').split('\n').slice(4, 7)).toEqual([
    '- Found in `Routes` of [ec2:vpn-connection](#ec2vpn-connection), without a call of its own.',
    '- Identified by `VpnConnectionId` of what it is found in, `DestinationCidrBlock`.',
    '- Counts as absent where `State` is: `deleted`.',
  ]);
});

test('is well formed: every row of a table has as many cells as its head', () => {
  for (const table of page.match(/(^\|.*\|\n)+/gm) ?? []) {
    const widths = table
      .trim()
      .split('\n')
      .map((row) => row.replaceAll(/`[^`]*`/g, '').split('|').length);
    expect(new Set(widths).size).toBe(1);
  }
});

function sectionOf(type: string): string {
  const start = page.indexOf(`## ${type}\n`);
  const end = page.indexOf('\n## ', start);
  return page.slice(start, end === -1 ? undefined : end);
}
