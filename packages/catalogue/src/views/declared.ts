import type { Collector, LinkDeclaration, View } from '../collector.ts';
import { PARENT_PREFIX, pathSteps } from '../paths.ts';
import { literal } from './rows.ts';

/**
 * What the reading surface has to know of single rows, as rows of the register's own tables: which element of which list makes a link, and where a type's state is.
 */
export function declaredSql(collectors: readonly Collector[]): string {
  const links = collectors.flatMap(({ type, links: declared }) =>
    [...new Set(declared.flatMap((link) => linkRow(type, link) ?? []))].map((row) => `  ${row}`),
  );
  const states = collectors.flatMap((collector) => {
    const path = statePath(collector);
    return path === undefined ? [] : pathRow(collector.type, path);
  });
  const domains = collectors.flatMap(({ type, domain }) => (domain === undefined ? [] : pathRow(type, domain)));
  const names = collectors.filter(hasNameAsId).map(({ type }) => `  (${literal(type)})`);
  return [
    table('declared_link', 'type, kind, target_type, list, element', links),
    table('declared_state', 'type, path', states),
    table('declared_domain', 'type, path', domains),
    table('declared_name', 'type', names),
  ].join('\n');
}

function table(name: string, columns: string, rows: readonly string[]): string {
  const insert = rows.length === 0 ? '' : `insert into inventory.${name} (${columns}) values\n${rows.join(',\n')};\n`;
  return `delete from inventory.${name};\n${insert}`;
}

function pathRow(type: string, path: string): string {
  return `  (${literal(type)}, ${literal(`{${path.replaceAll('.', ',')}}`)})`;
}

/** Names, codes and numbers: ids that AWS gives but once are in fields that say so. `use1-az1` is one for all accounts, and a row of each. */
function hasNameAsId({ identity }: Collector): boolean {
  const [part, ...others] = identity;
  return others.length === 0 && typeof part === 'string' && (part === 'ZoneId' || !/(?:Id|Arn|ARN|id|arn)$/.test(part));
}

/** Undefined where the link is made outside of a list, or in a list of nothing but ids, whose elements say no more than the link. */
function linkRow(type: string, { kind, path, type: target }: LinkDeclaration): string | undefined {
  if (path.startsWith(PARENT_PREFIX)) return undefined;
  const steps = pathSteps(path);
  const outermost = steps.findIndex(({ through }) => through !== undefined);
  if (outermost === -1 || outermost === steps.length - 1) return undefined;
  const list = steps.slice(0, outermost + 1);
  const names = list.map(({ name }) => name).join('.');
  const element = `$${accessor(list)} ? (@${accessor(steps.slice(outermost + 1))} == $id)`;
  const values = [type, kind, target, names, element].map((value) => (value === null ? 'null' : literal(value)));
  return `(${values.join(', ')})`;
}

function accessor(steps: ReturnType<typeof pathSteps>): string {
  return steps.map(({ name, through }) => `."${name}"${through === 'list' ? '[*]' : through === 'map' ? '.*' : ''}`).join('');
}

/**
 * What its gone states are states of; else the column that is named so, by itself or with the type's own words, as in `lag_state`; else the only one whose name
 * ends so.
 */
export function statePath({ type, gone, views: [view] }: Pick<Collector, 'type' | 'gone' | 'views'>): string | undefined {
  if (gone) return gone.path;
  const columns = columnsByPath(view);
  const own = type.slice(type.indexOf(':') + 1).replaceAll('-', '_');
  for (const name of ['state', 'status', `${own}_state`, `${own}_status`]) {
    const path = columns.get(name);
    if (path !== undefined) return path;
  }
  const like = [...columns].filter(([name]) => /_(state|status)$/.test(name));
  return like.length === 1 ? like[0]?.[1] : undefined;
}

function columnsByPath({ columns }: View): Map<string, string> {
  return new Map(columns.flatMap(({ name, type, source }) => (type === 'text' && 'path' in source ? [[name, source.path] as const] : [])));
}
