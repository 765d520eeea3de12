import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ConnectionDefinition, FieldMistake } from '@cadastre/contracts';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, stringify } from 'yaml';
import { UsageError } from '../exit-code.ts';
import type { WrittenConnections } from './check.ts';
import { sentence } from './sentence.ts';
import { whyUnreadable } from './unreadable.ts';
import { yamlMistakes } from './yaml-mistake.ts';

type Path = readonly PropertyKey[];

/** Reads a connection file. Throws a {@link UsageError} where it can't be read at all. */
export async function readConnectionFile(file: string): Promise<WrittenConnections> {
  if (file.trim() === '') throw new UsageError(`The name of the file is empty. ${FORM}`);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${whyUnreadable(file, error)}. ${FORM}`);
  }
  return parseConnectionFile(file, text);
}

const FORM = 'cadastre connection --help shows the form of a connection file.';

export function parseConnectionFile(file: string, text: string): WrittenConnections {
  if (text.trim() === '') throw new UsageError(`the file ${resolve(file)} is empty. ${FORM}`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const { local, breaking } = yamlMistakes(document, text);
  const whole: unknown = document.toJS() ?? {};
  if (!breaking && (typeof whole !== 'object' || Array.isArray(whole)))
    throw new UsageError(
      `${at(offsetOf(document, { at: [], subject: [] }))}: the file must start with connections: and list them below. ${FORM}`,
    );
  const content = breaking ? connectionsBefore(document, whole, text.lastIndexOf('\n', breaking.offset - 1)) : whole;
  const broken = breaking ? [...local.filter(({ offset }) => offset < breaking.offset), breaking] : local;
  const tell: WrittenConnections['tell'] = (mistakes) => {
    const told = new Set(broken.map(({ offset }) => offset));
    const placed = mistakes
      .map((mistake) => ({ ...mistake, offset: offsetOf(document, mistake) }))
      // What was no YAML was read as something that nobody meant.
      .filter(({ offset }) => !told.has(offset))
      .map(({ offset, subject, message }) => ({ offset, message: sentence(subjectOf(content, subject), message) }));
    return [
      ...[...broken, ...placed].toSorted((a, b) => a.offset - b.offset).map(({ offset, message }) => `${at(offset)}: ${message}`),
      ...(breaking ? [`${file}: what stands from there on is looked at once that is mended`] : []),
    ];
  };
  return { content, broken: broken.length > 0, tell };
}

/** The connections that end before a place in the text, which are what they are whatever is wrong there. Undefined where there are none. */
function connectionsBefore(document: Document, whole: unknown, end: number): unknown {
  const list = isMap(document.contents) ? document.get('connections', true) : undefined;
  const items = isSeq(list) ? list.items : [];
  const sound = items.filter((item) => isNode(item) && item.range && item.range[1] <= end).length;
  return sound === 0 ? undefined : { connections: (whole as { connections: unknown[] }).connections.slice(0, sound) };
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
