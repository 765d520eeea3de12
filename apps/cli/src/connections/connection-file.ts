import { readFile } from 'node:fs/promises';
import { type ConnectionDefinition, connectionFileSchema, type FieldMistake, fieldMistakes, mistakeWords } from '@cadastre/contracts';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, stringify } from 'yaml';
import { UsageError } from '../exit-code.ts';
import { type PlacedMistake, sentence } from './placed-mistake.ts';
import { whyUnreadable } from './unreadable.ts';
import { yamlMistake } from './yaml-mistake.ts';

type Path = readonly PropertyKey[];

/** Connections as they were read, able to say where a field of theirs stands. */
export interface LocatedConnections {
  readonly definitions: readonly ConnectionDefinition[];
  /** One line per mistake, in the order in which they stand. Paths start with `connections` and an index. */
  locate(mistakes: readonly PlacedMistake[]): string[];
}

/** Reads a connection file. Throws a {@link UsageError} with one line per mistake. */
export async function readConnectionFile(file: string): Promise<LocatedConnections> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${whyUnreadable(file, error)}. cadastre connection --help shows the form of a connection file.`);
  }
  return parseConnectionFile(file, text);
}

export function parseConnectionFile(file: string, text: string): LocatedConnections {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const broken = yamlMistake(document, text);
  if (broken) throw new UsageError(`${at(broken.offset)}: ${broken.message}`);
  const content: unknown = document.toJS() ?? {};
  const tell = (mistakes: readonly FieldMistake[]): string[] =>
    mistakes
      .map((mistake) => ({ ...mistake, offset: offsetOf(document, mistake) }))
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ offset, subject, message }) => `${at(offset)}: ${sentence(subjectOf(content, subject), message)}`);

  const parsed = connectionFileSchema.safeParse(content, { reportInput: true, error: mistakeWords });
  if (!parsed.success) throw new UsageError(tell(fieldMistakes(connectionFileSchema, parsed.error.issues)));
  const { connections } = parsed.data;
  const locate: LocatedConnections['locate'] = (mistakes) =>
    tell(mistakes.map(({ path, message }) => ({ at: path, subject: path, message })));
  const repeated = connections.flatMap(({ name }, index) =>
    connections.findIndex((other) => other.name === name) < index
      ? [{ path: ['connections', index, 'name'], message: 'is used twice in this file; names are unique' }]
      : [],
  );
  if (repeated.length > 0) throw new UsageError(locate(repeated));
  return { definitions: connections, locate };
}

export function renderConnectionFile(definitions: readonly ConnectionDefinition[]): string {
  return stringify({ connections: definitions }, { lineWidth: 0 });
}

/** In one line, whatever was written there. */
const PRINTABLE = /^\P{C}{1,63}$/u;

/** `connection production: regions`. A connection is called by its name, where it has one. */
function subjectOf(content: unknown, path: Path): string {
  const [list, index, ...field] = path;
  if (list !== 'connections' || typeof index !== 'number') return renderPath(path) || 'the file';
  const name: unknown = (content as { connections: { name?: unknown }[] }).connections[index]?.name;
  if (typeof name !== 'string' || !PRINTABLE.test(name)) return renderPath(path);
  return field.length === 0 ? `connection ${name}` : `connection ${name}: ${renderPath(field)}`;
}

function renderPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** Where a path stands in the text: its own node, else the nearest that holds it. A field that is not known is looked for by its name. */
function offsetOf(document: Document, { at, subject }: Pick<FieldMistake, 'at' | 'subject'>): number {
  const holder = at.length > subject.length ? document.getIn(subject, true) : undefined;
  const pair = isMap(holder) ? holder.items.find(({ key }) => isScalar(key) && key.value === at.at(-1)) : undefined;
  if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
  for (let length = at.length; length > 0; length -= 1) {
    const node = document.getIn(at.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
}
