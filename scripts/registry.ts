import { glob } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Collector, EmbeddedType } from '../packages/catalogue/src/collector.ts';
import { ROOT } from './steps.ts';

const FOLDER = 'packages/catalogue/src/';

interface Declared {
  /** The name of the export. */
  readonly name: string;
  /** Below the catalogue's folder, e.g. `ec2/vpc.ts`. */
  readonly file: string;
  readonly type: Collector | EmbeddedType;
}

/**
 * The source of the catalogue's registry: every type that a file of a service's folder declares, by service and name, but parents before what is listed under
 * them. Throws where two types or two exports bear one name, or a parent has no file.
 */
export async function registrySource(): Promise<string> {
  const declared: Declared[] = [];
  const files = await Array.fromAsync(glob('*/*.ts', { cwd: `${ROOT}${FOLDER}`, exclude: ['testing/*', '**/*.test.ts'] }));
  for (const file of files.sort(byPath)) {
    const module = (await import(pathToFileURL(`${ROOT}${FOLDER}${file}`).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) if (isType(value)) declared.push({ name, file, type: value });
  }
  refuseTwins(declared.map(({ name }) => name));
  refuseTwins(declared.map(({ type }) => type.type));
  return [
    '// Made from the files of the services: run `npm run generate` after adding one.',
    '',
    ...importsOf(declared),
    '',
    "/** Every collector: those of dependent types after their parents'. */",
    'export const collectors: readonly Collector[] = [',
    ...parentsFirst(declared.filter(({ type }) => 'list' in type)).map(({ name }) => `  ${name},`),
    '];',
    '',
    'export const embeddedTypes: readonly EmbeddedType[] = [',
    ...declared.filter(({ type }) => 'holder' in type).map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}

/** In the linter's order, the one of the types' own module among them. */
function importsOf(declared: readonly Declared[]): string[] {
  const types = { file: 'collector.ts', line: "import type { Collector, EmbeddedType } from './collector.ts';" };
  const imports = declared.map(({ name, file }) => ({ file, line: `import { ${name} } from './${file}';` }));
  return [...imports, types].sort((a, b) => byPath(a.file, b.file)).map(({ line }) => line);
}

function parentsFirst(declared: readonly Declared[]): Declared[] {
  const placed = new Set<Declared>();
  const place = (each: Declared): void => {
    const parent = 'parent' in each.type ? each.type.parent : undefined;
    const above = declared.find(({ type }) => type.type === parent);
    if (parent !== undefined && above === undefined)
      throw new Error(`${each.type.type} is listed under ${parent}, which no file declares.`);
    if (above && !placed.has(above)) place(above);
    placed.add(each);
  };
  declared.forEach(place);
  return [...placed];
}

function refuseTwins(names: readonly string[]): void {
  const twins = names.filter((name, index) => names.indexOf(name) < index);
  if (twins.length > 0) throw new Error(`Declared twice in the catalogue: ${twins.join(', ')}.`);
}

function isType(value: unknown): value is Collector | EmbeddedType {
  return typeof value === 'object' && value !== null && 'type' in value && ('list' in value || 'holder' in value);
}

/** As the linter sorts imports: a name before what begins with it (`vpc.ts` before `vpc-attribute.ts`). */
function byPath(a: string, b: string): number {
  return a.replace('.ts', '') < b.replace('.ts', '') ? -1 : 1;
}
