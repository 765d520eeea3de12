import type { z } from 'zod';
import { editDistance } from './edit-distance.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** One mistake in a document of fields. */
export interface FieldMistake {
  /** Where it stands; for a field that is not known, that field. */
  readonly at: Path;
  /** What {@link message} says something of. */
  readonly subject: Path;
  /** To be read after the subject: `is required`, `has the unknown field regoins; did you mean regions?`. Never repeats a value, which may be a secret. */
  readonly message: string;
}

/**
 * What zod found wrong, one mistake for each thing to mend: a misspelt field is told with the field that was meant, which is then not told as absent as well;
 * of a union only the kind of value that was begun is told of. The issues have to come with their input (`reportInput`).
 */
export function fieldMistakes(schema: z.ZodType, issues: readonly Issue[]): FieldMistake[] {
  const found = issues.flatMap((issue) => explain(schema, issue));
  const meant = new Set(found.flatMap(({ subject, meant: field }) => (field === undefined ? [] : [pathKey([...subject, field])])));
  return found.filter(({ absent, at }) => !absent || !meant.has(pathKey(at))).map(({ at, subject, message }) => ({ at, subject, message }));
}

interface Explained extends FieldMistake {
  readonly absent?: boolean;
  /** The field of the subject that was meant by one that is not known. */
  readonly meant?: string | undefined;
}

function explain(schema: z.ZodType, issue: Issue): Explained[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    // zod tells of these alone where they are all that keeps the value from being one of several kinds.
    const rightful = Object.keys(issue.input ?? {}).filter((key) => !issue.keys.includes(key));
    return issue.keys.map((key) => explainUnknown(path, key, fieldsOf(schemaAt(schema, path)), rightful));
  }
  if (issue.input === undefined) return [{ at: path, subject: path, message: 'is required', absent: true }];
  if (issue.code === 'invalid_union') {
    const begun = optionBegun(schemaAt(schema, path), issue.input);
    if (begun === undefined) return [{ at: path, subject: path, message: issue.message }];
    return explainAll(begun.schema, issue.errors[begun.index] ?? [], path);
  }
  if (typeof issue.input === 'string' && issue.code === 'invalid_type' && issue.expected === 'object') {
    const field = fieldWithoutColon(issue.input, fieldsOf(schemaAt(schema, path)));
    if (field !== undefined) return [{ at: path, subject: path, message: needsColon(field) }];
  }
  const quoted = issue.code === 'invalid_type' && issue.expected === 'string' && /^(number|boolean)$/.test(typeof issue.input);
  return [{ at: path, subject: path, message: quoted ? `${issue.message}: put it in quotes` : issue.message }];
}

/** Issues of a part of the document, addressed from that part. */
function explainAll(schema: z.ZodType, issues: readonly Issue[], path: Path): Explained[] {
  return issues
    .flatMap((issue) => explain(schema, issue))
    .map((one) => ({ ...one, at: [...path, ...one.at], subject: [...path, ...one.subject] }));
}

function explainUnknown(subject: Path, key: string, known: readonly string[], rightful: readonly string[]): Explained {
  const at = [...subject, key];
  if (known.includes(key)) return { at, subject, message: `can't have ${key} together with ${rightful.join(' and ')}` };
  const glued = fieldWithoutColon(key, known);
  if (glued !== undefined) return { at, subject, message: needsColon(glued), meant: glued };
  const meant = nearest(key, known);
  const hint = meant === undefined ? `it may have ${known.join(', ')}` : `did you mean ${meant}?`;
  return { at, subject, message: `has the unknown field ${key}; ${hint}`, meant };
}

function needsColon(field: string): string {
  return `needs a colon and a space after ${field}`;
}

/** `name production` and `name:production` are text to YAML. */
function fieldWithoutColon(text: string, known: readonly string[]): string | undefined {
  const [, word] = /^([\w-]+)(?:\s|:)/.exec(text) ?? [];
  return word === undefined ? undefined : known.find((field) => field === word);
}

function nearest(mistyped: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((field) => ({ field, distance: editDistance(plain(mistyped), plain(field)) }))
    .filter(({ distance }) => distance <= Math.max(1, mistyped.length / 4))
    .toSorted((a, b) => a.distance - b.distance);
  return best?.field;
}

/** `External_ID` and `externalId` differ in style alone. */
function plain(field: string): string {
  return field.replaceAll(/[-_]/g, '').toLowerCase();
}

/** The schema of what stands at a path, as far as the path itself tells; unions are gone into where one option has the field. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    const options: readonly z.ZodType[] = optionsOf(current);
    current = options.map((option) => stepInto(option, part)).find((found) => found !== undefined);
  }
  return current;
}

function stepInto(schema: z.ZodType, part: PropertyKey): z.ZodType | undefined {
  const def = definitionOf(schema);
  if (def.type === 'array') return def.element as z.ZodType;
  return def.type === 'object' ? def.shape[String(part)] : undefined;
}

/** The kinds of value that may stand there; one, where the schema is no union. */
function optionsOf(schema: z.ZodType | undefined): readonly z.ZodType[] {
  if (schema === undefined) return [];
  const def = definitionOf(schema);
  if (def.type === 'optional' || def.type === 'default') return optionsOf(def.innerType);
  return def.type === 'union' ? def.options : [schema];
}

function fieldsOf(schema: z.ZodType | undefined): string[] {
  return optionsOf(schema).flatMap((option) => {
    const def = definitionOf(option);
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
}

/** Which option of a union a value is an attempt at: the list for a list, and the object that knows most of its fields, or what they may have meant. */
function optionBegun(schema: z.ZodType | undefined, input: unknown): { readonly schema: z.ZodType; readonly index: number } | undefined {
  const options = optionsOf(schema).map((option, index) => ({ schema: option, index, score: likeness(option, input) }));
  const [best, second] = options.toSorted((a, b) => b.score - a.score);
  return best === undefined || best.score === 0 || best.score === second?.score ? undefined : best;
}

function likeness(option: z.ZodType, input: unknown): number {
  const { type } = definitionOf(option);
  if (Array.isArray(input)) return type === 'array' ? 1 : 0;
  if (type !== 'object' || typeof input !== 'object' || input === null) return 0;
  const known = fieldsOf(option);
  const like = (key: string): boolean => (fieldWithoutColon(key, known) ?? nearest(key, known)) !== undefined;
  return Object.keys(input).filter((key) => known.includes(key) || like(key)).length;
}

type Definition =
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, z.ZodType>> }
  | { readonly type: 'array'; readonly element: z.ZodType }
  | { readonly type: 'union'; readonly options: readonly z.ZodType[] }
  | { readonly type: 'optional' | 'default'; readonly innerType: z.ZodType }
  | { readonly type: 'other' };

/** zod's own description of a schema, as much of it as is needed here. */
function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

function pathKey(path: Path): string {
  return path.map(String).join('\n');
}
