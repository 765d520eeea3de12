import { readFile } from 'node:fs/promises';
import { type ConnectionDefinition, connectionFileSchema, mistakeWords } from '@cadastre/contracts';
import { type Document, isNode, LineCounter, parseDocument, stringify } from 'yaml';
import type { z } from 'zod';
import { UsageError } from '../exit-code.ts';

type Path = readonly PropertyKey[];

/** A parsed connection file, able to say where in the text a field stands. */
export interface LocatedConnections {
  readonly definitions: readonly ConnectionDefinition[];
  /** `FILE:LINE:COLUMN: path: message` for the field, or for what holds it where it is absent. */
  locate(path: Path, message: string): string;
}

/** Reads a connection file. Throws a {@link UsageError} with one line per mistake. */
export async function readConnectionFile(file: string): Promise<LocatedConnections> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: can't be read (${(error as NodeJS.ErrnoException).code ?? 'unreadable'}).`);
  }
  return parseConnectionFile(file, text);
}

export function parseConnectionFile(file: string, text: string): LocatedConnections {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new UsageError(document.errors.map((error) => `${at(error.pos[0])}: ${error.message}`));
  }
  const locate = (path: Path, message: string): string => `${at(offsetOf(document, path))}: ${renderPath(path)}${message}`;
  const parsed = connectionFileSchema.safeParse(document.toJS() ?? {}, { reportInput: true, error: mistakeWords });
  if (!parsed.success) {
    // As they stand in the file.
    const mistakes = parsed.error.issues.flatMap(explain).toSorted((a, b) => offsetOf(document, a.path) - offsetOf(document, b.path));
    throw new UsageError(mistakes.map(({ path, message }) => locate(path, message)));
  }
  const { connections } = parsed.data;
  const mistakes = connections.flatMap((definition, index) => {
    const first = connections.findIndex((other) => other.name === definition.name);
    return first < index ? [locate(['connections', index, 'name'], `"${definition.name}" is used twice; names are unique`)] : [];
  });
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return { definitions: connections, locate };
}

export function renderConnectionFile(definitions: readonly ConnectionDefinition[]): string {
  return stringify({ connections: definitions }, { lineWidth: 0 });
}

interface Explained {
  readonly path: Path;
  readonly message: string;
}

/** One mistake per line: a union reports the branch that came furthest, not all that were tried; an unknown key is named itself. */
function explain(issue: z.core.$ZodIssue): Explained[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'is not a known field; remove it or check its spelling' }));
  }
  if (issue.input === undefined) return [{ path: issue.path, message: 'is required' }];
  // What is none of the kinds of value that a union takes is told by the union itself.
  if (issue.code === 'invalid_union' && issue.errors.some((branch) => branch.some((inner) => inner.path.length > 0))) {
    const depth = (branch: readonly z.core.$ZodIssue[]): number => Math.max(...branch.map((inner) => inner.path.length));
    const furthest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
    return furthest.flatMap((inner) => explain({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  return [{ path: issue.path, message: issue.message }];
}

function renderPath(path: Path): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text === '' ? '' : `${text.replace(/^\./, '')} `;
}

/** Where a path stands in the text: its own node, else the nearest that holds it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
}
