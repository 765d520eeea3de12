import type { ScopeKind } from '@cadastre/contracts';
import { catalogue } from './catalogue.ts';
import type { Collector, Column, ColumnSource, EmbeddedType, IdentityPart, LinkDeclaration, Path, View } from './collector.ts';
import { unreadTables } from './views/unread-views.ts';
import { waitingTypes } from './waiting-types.ts';

const SCOPES: Readonly<Record<ScopeKind, string>> = {
  regional: 'once per account and region',
  account: 'once per account',
  global: "once per account, at the partition's home region",
};

const ROW_WORDS: Readonly<Record<Extract<ColumnSource, { row: string }>['row'], string>> = {
  id: 'its id',
  arn: 'its ARN',
  name: 'its name',
  parent_id: 'the id of what it is found in',
  account_id: 'its account',
  region: 'its region',
  partition: 'its partition',
  tags: 'its tags',
  tags_src: "its tags, in AWS's form",
  title: 'its name, else its id',
  akas: 'its ARN, in a list',
};

/** The reference documentation of every resource type, as Markdown. */
export function referenceMarkdown(): string {
  const types = catalogue.collectors.flatMap((collector) => [collector, ...embeddedIn(collector)]);
  return [
    '# Resource types',
    '',
    '<!-- Generated from the catalogue: change the declarations there, not this page. -->',
    '',
    'What Cadastre reads, how it tells one thing from another, and under which view SQL finds it. Every type is also in `cadastre.resources`.',
    'Views that bear the name of a table of Steampipe have its columns; a column that Cadastre cannot fill is null, and says why.',
    '',
    '| type | what it is | view |',
    '| --- | --- | --- |',
    ...types.map(
      (type) => `| [${type.type}](#${anchor(type.type)}) | ${type.summary} | ${type.views.map(({ name }) => code(name)).join(', ')} |`,
    ),
    '',
    ...types.flatMap(section),
    ...waitingSection(),
    ...unreadSection(),
  ].join('\n');
}

function waitingSection(): string[] {
  return [
    '## Types that wait for the SDK',
    '',
    'AWS has them, and the newest release of its SDK client that can be had does not know their call yet.',
    '',
    '| type | what it is | call | in a client after |',
    '| --- | --- | --- | --- |',
    ...waitingTypes.map(
      ({ type, summary, action, client, after }) => `| ${code(type)} | ${summary} | ${code(action)} | ${code(`${client}@${after}`)} |`,
    ),
    '',
  ];
}

function unreadSection(): string[] {
  return [
    '## Views that stay empty',
    '',
    'Tables of Steampipe about what Cadastre does not read: their views have the same columns, so that queries which join them run, and every',
    'query of them is answered with a warning.',
    '',
    '| view | reading it would take |',
    '| --- | --- |',
    ...unreadTables.map(({ name, action }) => `| ${code(name)} | ${code(action)} |`),
    '',
  ];
}

function section(type: Collector | EmbeddedType): string[] {
  const facts = 'holder' in type ? embeddedFacts(type) : collectedFacts(type);
  return [`## ${type.type}`, '', type.summary, '', ...facts.map((fact) => `- ${fact}`), '', ...type.views.flatMap(viewTable)];
}

function collectedFacts(type: Collector): string[] {
  const [first, ...more] = type.permissions;
  const spread = type.parent === undefined ? SCOPES[type.scope] : `${SCOPES[type.scope]}, for what was found of ${reference(type.parent)}`;
  const also = more.length > 0 ? `, and ${more.map(code).join(', ')}` : '';
  return [
    `Read with ${code(first)}${also}, ${spread}.`,
    ...(type.about === 'organization'
      ? ['Asked in the management account of the organization, and in the account that lists the accounts for a connection.']
      : []),
    `Identified by ${identity(type.identity)}.`,
    `ARN: ${type.arn === undefined ? 'none of its own that AWS tells' : code('path' in type.arn ? type.arn.path : type.arn.template)}.`,
    `Name: ${type.name === null ? 'none' : type.name === undefined ? 'the tag `Name`' : code(type.name)}.`,
    ...commonFacts(type),
    ...(type.emptyMeansNone ? ['An answer with nothing in it means that there is none.'] : []),
    ...list('Changes by itself, which makes no version', type.volatile),
    ...list('Never stored', type.secrets),
    ...list('Stored though AWS calls it sensitive', type.disclosed),
    ...list('Holds', embeddedIn(type), ({ type: embedded, path }) => `${reference(embedded)} (${code(path)})`),
  ];
}

function embeddedFacts(type: EmbeddedType): string[] {
  return [
    `Found in ${code(type.path)} of ${reference(type.holder)}, without a call of its own.`,
    `Identified by ${identity(type.identity)}.`,
    ...commonFacts(type),
  ];
}

function commonFacts({ gone, links }: Collector | EmbeddedType): string[] {
  return [...list(gone ? `Counts as absent where ${code(gone.path)} is` : '', gone?.states), ...list('Links', links, linkText)];
}

function list<T>(title: string, items: readonly T[] = [], render: (item: T) => string = (item) => code(String(item))): string[] {
  return items.length === 0 ? [] : [`${title}: ${items.map(render).join(', ')}.`];
}

function linkText({ kind, path, type, prefix }: LinkDeclaration): string {
  const to = type === null ? 'anything' : isListed(type) ? reference(type) : code(type);
  return `${code(kind)} ${to} (${code(path)}${prefix === undefined ? '' : `, ${code(`${prefix}…`)}`})`;
}

function viewTable({ name, columns, where }: View): string[] {
  return [
    `### ${name}`,
    '',
    ...(where === undefined ? [] : [`Only the rows where ${code(where)}.`, '']),
    '| column | type | from |',
    '| --- | --- | --- |',
    ...columns.map((column) => `| ${code(column.name)} | ${column.type} | ${origin(column)} |`),
    '',
  ];
}

function origin({ source }: Column): string {
  if ('path' in source) return code(source.path);
  if ('row' in source) return ROW_WORDS[source.row];
  return 'none' in source ? `always null. ${source.none}` : 'computed';
}

function identity(parts: readonly IdentityPart[]): string {
  return parts.map((part) => [part].flat().map(identityPath).join(' or ')).join(', ');
}

function identityPath(path: Path): string {
  if (path === '$account') return 'the account';
  if (path === '$region') return 'the region';
  return path.startsWith('$parent.') ? `${code(path.slice('$parent.'.length))} of what it is found in` : code(path);
}

function embeddedIn({ type }: Collector): EmbeddedType[] {
  return catalogue.embeddedTypes.filter(({ holder }) => holder === type);
}

function isListed(type: string): boolean {
  return [...catalogue.collectors, ...catalogue.embeddedTypes].some((listed) => listed.type === type);
}

function reference(type: string): string {
  return `[${type}](#${anchor(type)})`;
}

/** As GitHub makes it of a heading. */
function anchor(type: string): string {
  return type.replace(':', '');
}

function code(text: string): string {
  return `\`${text}\``;
}
