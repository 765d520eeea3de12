import type { RegisterView } from '@cadastre/inventory';

const HEADING = `# Views of the register

The views of the schema \`cadastre\`, with every column. Those of the schema \`aws\`, one or more per resource type, are in [resource-types.md](resource-types.md). What they are for, and
examples: [querying.md](../querying.md). In a terminal: \`cadastre sql --views\`, \`cadastre sql --views coverage\`.

All of them answer for the present, or for the moment that \`set cadastre.as_of = '…'\` names. This page is generated from the comments of the migrated database.
`;

/** The reference of the views of the schema `cadastre` as Markdown: a table of columns for each. */
export function renderViews(views: readonly RegisterView[]): string {
  const parts = views
    .filter(({ schema }) => schema === 'cadastre')
    .map(({ name, meaning, columns }) =>
      [
        `## cadastre.${name}\n\n${meaning}\n`,
        '| column | type | meaning |',
        '| --- | --- | --- |',
        ...columns.map((column) => `| \`${column.name}\` | \`${column.type}\` | ${(column.meaning ?? '').replaceAll('|', '\\|')} |`),
        '',
      ].join('\n'),
    );
  return [HEADING, ...parts].join('\n');
}
