import type { NormalizedSchema } from '@smithy/core/schema';
import { Refusal } from '../refusal.ts';
import type { Fit, WireRequest } from './protocol.ts';
import type { Fields } from './schema.ts';
import { readText } from './text-value.ts';

/** The parameters of a form body as a tree: `Filter.1.Name=x` is at Filter → 1 → Name. */
export interface FormNode {
  text: string | undefined;
  readonly children: Map<string, FormNode>;
}

/** Reads `Action` from a form body without parsing the rest. The SDKs put it first. */
export function formAction(body: string): string | undefined {
  return /(?:^|&)Action=([A-Za-z0-9]+)/.exec(body)?.[1];
}

/** A form that names the API's version is for that service; one that names none, or another, is at least in its protocol. */
export function fitForm({ body }: WireRequest, version: string): Fit {
  const named = /(?:^|&)Version=([^&]*)/.exec(body)?.[1];
  if (named === version) return 'service';
  return named !== undefined || formAction(body) !== undefined ? 'protocol' : 'none';
}

export function parseForm(body: string): FormNode {
  const root: FormNode = { text: undefined, children: new Map() };
  for (const pair of body.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    let node = root;
    for (const part of decode(at < 0 ? pair : pair.slice(0, at)).split('.')) {
      let child = node.children.get(part);
      if (child === undefined) {
        child = { text: undefined, children: new Map() };
        node.children.set(part, child);
      }
      node = child;
    }
    node.text = at < 0 ? '' : decode(pair.slice(at + 1));
  }
  return root;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Refusal('malformed-request', { reason: 'The request is not form-encoded.' });
  }
}

/** How a protocol writes names: the one of a struct's member, and whether a list's elements follow its name at once (`VpcId.1`). */
export interface FormNaming {
  member(name: string, member: NormalizedSchema): string;
  flattened(list: NormalizedSchema): boolean;
}

/** Reads an input by its schema. Returns the wire names at the top level that the schema lacks as `unknown`. */
export function readForm(schema: NormalizedSchema, root: FormNode, naming: FormNaming): { input: Fields; unknown: string[] } {
  const seen = new Set<string>();
  const input: Fields = {};
  for (const [name, member] of schema.structIterator()) {
    const key = naming.member(name, member);
    seen.add(key);
    const node = root.children.get(key);
    if (node !== undefined) input[name] = readNode(member, node, naming, key);
  }
  return { input, unknown: [...root.children.keys()].filter((key) => !seen.has(key)) };
}

function readNode(schema: NormalizedSchema, node: FormNode, naming: FormNaming, parameter: string): unknown {
  if (schema.isStructSchema()) {
    const fields: Fields = {};
    for (const [name, member] of schema.structIterator()) {
      const child = node.children.get(naming.member(name, member));
      if (child !== undefined) fields[name] = readNode(member, child, naming, parameter);
    }
    return fields;
  }
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    const list = naming.flattened(schema) ? node : node.children.get(item.getMergedTraits().xmlName ?? 'member');
    return numbered(list).map((child) => readNode(item, child, naming, parameter));
  }
  if (schema.isMapSchema()) {
    const entries = schema.getMergedTraits().xmlFlattened === undefined ? node.children.get('entry') : node;
    const key = schema.getKeySchema().getMergedTraits().xmlName ?? 'key';
    const value = schema.getValueSchema();
    const valueName = value.getMergedTraits().xmlName ?? 'value';
    return Object.fromEntries(
      numbered(entries).map((entry) => {
        const content = entry.children.get(valueName);
        return [entry.children.get(key)?.text ?? '', content && readNode(value, content, naming, parameter)];
      }),
    );
  }
  return readText(schema, node.text ?? '', parameter);
}

function numbered(node: FormNode | undefined): FormNode[] {
  if (node === undefined) return [];
  return [...node.children]
    .filter(([key]) => /^\d+$/.test(key))
    .sort(([left], [right]) => Number(left) - Number(right))
    .map(([, child]) => child);
}
