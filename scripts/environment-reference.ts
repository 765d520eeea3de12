import type { z } from 'zod';

const HEADING = `# Configuration

Every process is configured by its environment, parsed once at the start. Mistakes are reported all together. An empty value counts as absent.
This page is generated from the schemas that parse it.
`;

/** The reference of environment variables as Markdown: one table, naming for each variable who reads it. */
export function renderEnvironment(readers: Readonly<Record<string, z.ZodObject>>): string {
  const variables = new Map<string, { description: string; initial: string; readers: string[] }>();
  for (const [reader, schema] of Object.entries(readers)) {
    for (const [name, field] of Object.entries(schema.shape)) {
      const known = variables.get(name);
      if (known) known.readers.push(reader);
      else variables.set(name, { description: field.description ?? '', initial: initialOf(field as z.ZodType), readers: [reader] });
    }
  }
  const rows = [...variables].map(
    ([name, { description, initial, readers: read }]) => `| \`${name}\` | ${description} | ${initial} | ${read.join(', ')} |`,
  );
  return [HEADING, '| variable | meaning | default | read by |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

function initialOf(field: z.ZodType): string {
  const parsed = field.safeParse(undefined);
  return parsed.success && parsed.data !== undefined ? `\`${String(parsed.data)}\`` : '';
}
