import type { NormalizedSchema } from '@smithy/core/schema';
import { Refusal } from '../refusal.ts';
import type { Fit, WireRequest } from './protocol.ts';
import { type Fields, formatTimestamp, inputOf, type OperationSchema, operationName, timestampFormat } from './schema.ts';
import { readText } from './text-value.ts';

/** What the REST protocols share: an operation is a method and a path, and members of its input are in the path, the query and headers. */
export interface Routes {
  fit(request: WireRequest): Fit;
  action(request: WireRequest): string | undefined;
  /** The members that are not in the body. @throws Refusal for a value that its schema does not allow. */
  readBindings(operation: OperationSchema, request: WireRequest): Fields;
}

interface Route {
  readonly name: string;
  readonly method: string;
  readonly segments: readonly Segment[];
  /** Queries that belong to the operation itself. */
  readonly query: readonly (readonly [string, string])[];
  readonly literals: number;
}

/** `label`: the member whose value stands there; `greedy`: over several segments. */
interface Segment {
  readonly text: string;
  readonly label: boolean;
  readonly greedy: boolean;
}

export function createRoutes(operations: readonly OperationSchema[]): Routes {
  const routes = operations.map(routeOf).sort((left, right) => right.literals - left.literals);
  const byName = new Map(routes.map((route) => [route.name, route]));

  function find(request: WireRequest): Route | undefined {
    const { path, query } = split(request.url);
    const given = segmentsOf(path);
    return routes.find(
      (route) =>
        route.method === request.method &&
        matchSegments(route.segments, given) !== undefined &&
        route.query.every(([name, value]) => query.get(name) === value),
    );
  }

  return {
    fit: (request) => (find(request) === undefined ? (request.url === '/' ? 'none' : 'protocol') : 'service'),
    action: (request) => find(request)?.name,

    readBindings(operation, request) {
      const { path, query } = split(request.url);
      const route = byName.get(operationName(operation)) as Route;
      const labels = matchSegments(route.segments, segmentsOf(path)) ?? new Map<string, string>();
      const fields: Fields = {};
      for (const [name, member] of inputOf(operation).structIterator()) {
        const value = readBinding(member, labels.get(name), query, request);
        if (value !== undefined) fields[name] = value;
      }
      return fields;
    },
  };
}

/** Whether a member's place is not the body. */
export function isBound(member: NormalizedSchema): boolean {
  const { httpLabel, httpQuery, httpHeader } = member.getMergedTraits();
  return httpLabel !== undefined || httpQuery !== undefined || httpHeader !== undefined;
}

/** The member that is the whole body, and the name it has. */
export function payloadOf(schema: NormalizedSchema): readonly [string, NormalizedSchema] | undefined {
  return [...schema.structIterator()].find(([, member]) => member.getMergedTraits().httpPayload !== undefined);
}

/** Names and values of the headers in which members of an output are sent. */
export function outputHeaders(schema: NormalizedSchema, output: Fields): readonly string[] {
  return [...schema.structIterator()].flatMap(([name, member]) => {
    const { httpHeader } = member.getMergedTraits();
    const value = output[name];
    if (typeof httpHeader !== 'string' || value === undefined || value === null) return [];
    return [httpHeader, value instanceof Date ? String(formatTimestamp(value, timestampFormat(member, 6))) : String(value)];
  });
}

function routeOf(operation: OperationSchema): Route {
  const { http } = operation[3] as unknown as { http: readonly [string, string, number] };
  const { path, query } = split(http[1]);
  const segments = segmentsOf(path).map((text): Segment => {
    const [, label, greedy] = /^\{(\w+)(\+?)\}$/.exec(text) ?? [];
    return { text: label ?? text, label: label !== undefined, greedy: greedy === '+' };
  });
  const literals = segments.filter(({ label }) => !label).length + [...query].length;
  return { name: operationName(operation), method: http[0], segments, query: [...query], literals };
}

/** The texts of the labels, or undefined where the path is not the template's. */
function matchSegments(template: readonly Segment[], given: readonly string[]): ReadonlyMap<string, string> | undefined {
  const labels = new Map<string, string>();
  let at = 0;
  for (const { text, label, greedy } of template) {
    const taken = greedy ? given.length - template.length + 1 : 1;
    const found = given.slice(at, at + taken);
    if (found.length === 0 || (!label && found[0] !== text)) return undefined;
    // Encoded slashes are part of a label, such as those of an ARN.
    if (label) labels.set(text, found.map(decode).join('/'));
    at += taken;
  }
  return at === given.length ? labels : undefined;
}

function split(url: string): { path: string; query: URLSearchParams } {
  const at = url.indexOf('?');
  if (at < 0) return { path: url, query: new URLSearchParams() };
  return { path: url.slice(0, at), query: new URLSearchParams(url.slice(at + 1)) };
}

function segmentsOf(path: string): string[] {
  return path.replace(/^\//, '').replace(/\/$/, '').split('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal('malformed-request', { reason: 'The path is not encoded as it must be.' });
  }
}

function readBinding(member: NormalizedSchema, label: string | undefined, query: URLSearchParams, { headers }: WireRequest): unknown {
  const { httpQuery, httpHeader } = member.getMergedTraits();
  if (label !== undefined) return readText(member, label, 'path');
  if (typeof httpQuery === 'string') {
    const given = query.getAll(httpQuery);
    if (given.length === 0) return undefined;
    if (member.isListSchema()) return given.map((text) => readText(member.getValueSchema(), text, httpQuery));
    return readText(member, given[0] as string, httpQuery);
  }
  const header = typeof httpHeader === 'string' ? headers[httpHeader.toLowerCase()] : undefined;
  return typeof header === 'string' ? readText(member, header, String(httpHeader)) : undefined;
}
