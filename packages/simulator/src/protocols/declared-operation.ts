import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SCHEMA } from '@smithy/core/schema';
import type { OperationSchema } from './schema.ts';

/** A schema as the SDK's newer packages write it: a number for what is simple, else an array that starts with its kind. */
type StaticSchema = number | readonly unknown[];

const LIST = 1;
const MAP = 2;
const STRUCTURE = 3;
const OPERATION = 9;

/**
 * The schema of an operation of an SDK package that was built before the SDK's clients carried schemas (networkmanager and route53resolver are
 * published in no newer version): the same form, HTTP traits and sensitive members included, made from the package's own files. The shapes
 * are those of the example that stands in the declaration of every command, which has each member once; paths, labels and queries are
 * those of its serializer; what is sensitive is what its log filters hide. Throws where the package has no such operation.
 */
export function declaredOperation(packageName: string, operation: string): OperationSchema {
  const folder = fileURLToPath(new URL('../', import.meta.resolve(packageName)));
  const declaration = readFileSync(`${folder}dist-types/commands/${operation}Command.d.ts`, 'utf8');
  const http = httpTraits(folder, operation);
  const shapes = { sensitive: sensitiveMembers(folder), namespace: packageName };
  const input = readShape(exampleOf(declaration, /const input = (\{.*?\n \* \};)/s), shapes, http?.members);
  const output = readShape(exampleOf(declaration, /const response = .*?\n \* \/\/ (\{.*?\n \* \/\/ \};)/s), shapes);
  return [OPERATION, packageName, operation, http ? { http: http.http } : 0, () => input, () => output] as unknown as OperationSchema;
}

interface Shapes {
  /** `Shape.Member`. */
  readonly sensitive: ReadonlySet<string>;
  readonly namespace: string;
}

/** The lines of the example, without the comment's own marks. */
function exampleOf(declaration: string, pattern: RegExp): string[] {
  const text = pattern.exec(declaration)?.[1];
  if (text === undefined) throw new Error('The declaration of the command has no example to read its shapes from.');
  return text.split('\n').map((line) => line.replace(/^ \* (\/\/ ?)?/, '').trim());
}

function readShape(lines: readonly string[], shapes: Shapes, traits: Readonly<Record<string, object>> = {}): StaticSchema {
  let at = 0;

  /** One value, which starts in the line that is being read after what names it. */
  function value(text: string): StaticSchema {
    at += 1;
    const [, bracket, name = ''] = /^([[{])(?: \/\/ (\w+).*)?$/.exec(text) ?? [];
    if (bracket === '[') return list(name);
    if (bracket === '{') return lines[at]?.startsWith('"<keys>": ') ? map(name) : structure(name);
    return scalar(text);
  }

  function list(name: string): StaticSchema {
    const item = value(lines[at] as string);
    at += 1;
    return [LIST, shapes.namespace, name, 0, item];
  }

  function map(name: string): StaticSchema {
    const item = value((lines[at] as string).slice('"<keys>": '.length));
    at += 1;
    return [MAP, shapes.namespace, name, 0, SCHEMA.STRING, item];
  }

  function structure(name: string): StaticSchema {
    const isInput = at === 1;
    const names: string[] = [];
    const members: unknown[] = [];
    while (!/^\},?;?/.test(lines[at] as string)) {
      const [, member = '', text = ''] = /^(\w+): (.*)$/.exec(lines[at] as string) ?? [];
      if (member === '') throw new Error(`A line of the example of ${name} says nothing of a member: ${lines[at]}`);
      const own = { ...(isInput ? traits[member] : {}), ...(shapes.sensitive.has(`${name}.${member}`) ? { sensitive: 1 } : {}) };
      const schema = value(text);
      const target = typeof schema === 'number' ? schema : () => schema;
      names.push(member);
      members.push(Object.keys(own).length > 0 ? [target, own] : target);
    }
    at += 1;
    return [STRUCTURE, shapes.namespace, name, 0, names, members];
  }

  return value(lines[0] as string);
}

function scalar(text: string): number {
  if (text.startsWith('Number(')) return SCHEMA.NUMERIC;
  if (text.startsWith('true || false')) return SCHEMA.BOOLEAN;
  if (text.startsWith('new Date(')) return SCHEMA.TIMESTAMP_DEFAULT;
  if (text.startsWith('"')) return SCHEMA.STRING;
  throw new Error(`The example has a value of an unknown kind: ${text}`);
}

/** Method, path and the places of the input's members, of a package that speaks REST. */
function httpTraits(folder: string, operation: string): { http: unknown; members: Record<string, object> } | undefined {
  const source = readIfThere(`${folder}dist-es/protocols/Aws_restJson1.js`);
  const serializer = source && new RegExp(`const se_${operation}Command = .*?\\n\\};`, 's').exec(source)?.[0];
  if (!source || !serializer) return undefined;
  const [, path] = /b\.bp\("([^"]+)"\)/.exec(serializer) ?? [];
  const [, method] = /b\.m\("(\w+)"\)/.exec(serializer) ?? [];
  const members: Record<string, object> = {};
  for (const [, label = ''] of serializer.matchAll(/b\.p\("(\w+)"/g)) members[label] = { httpLabel: 1 };
  for (const [, key = '', plain, aliased = ''] of serializer.matchAll(/\[(_\w+)\]: \[.*?input(?:\.(\w+)|\[(_\w+)\])/gs)) {
    members[plain ?? constant(source, aliased)] = { httpQuery: constant(source, key) };
  }
  return { http: [method, path, 200], members };
}

function constant(source: string, name: string): string {
  const [, value] = new RegExp(`^const ${name} = "([^"]*)";`, 'm').exec(source) ?? [];
  if (value === undefined) throw new Error(`The serializers have no constant ${name}.`);
  return value;
}

function sensitiveMembers(folder: string): ReadonlySet<string> {
  const source = readFileSync(`${folder}dist-es/models/models_0.js`, 'utf8');
  const filters = source.matchAll(/const (\w+)FilterSensitiveLog = \(obj\) => \(\{(.*?)\n\}\);/gs);
  return new Set(
    [...filters].flatMap(([, shape, body = '']) =>
      [...body.matchAll(/(\w+): SENSITIVE_STRING/g)].map(([, member]) => `${shape}.${member}`),
    ),
  );
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
