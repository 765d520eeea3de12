import { nearestNames } from '@cadastre/contracts';
import type { ReaderError, RegisterView } from '@cadastre/inventory';

const SHOWN = 3;
const UNDEFINED_TABLE = '42P01';
const UNDEFINED_COLUMN = '42703';

/** What to try instead of a view or column that there is not, beyond PostgreSQL's own hint; null where the error is about something else. */
export function suggestionFor(
  error: Pick<ReaderError, 'code' | 'hint' | 'line' | 'column'>,
  query: string,
  views: readonly RegisterView[],
): string | null {
  const written = nameAt(query, error);
  if (error.code === UNDEFINED_TABLE) {
    if (error.hint !== null) return null;
    const near = written === null ? [] : nearViews(written, views);
    return `${near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''}cadastre sql --views lists the views.`;
  }
  if (error.code !== UNDEFINED_COLUMN) return null;
  const asked = viewsIn(query, views);
  const near = written === null || error.hint !== null ? [] : nearColumns(bare(written), asked);
  const where = asked.map((view) => `cadastre sql --views ${calledView(view)}`).slice(0, SHOWN);
  const listed = where.length === 0 ? '' : `${where.join(' and ')} ${where.length === 1 ? 'lists' : 'list'} the columns.`;
  return [near.length > 0 ? `Did you mean ${near.join(' or ')}?` : '', listed].filter((part) => part !== '').join(' ') || null;
}

/** The views that a mistyped name may have meant, as they are written in a query: few slips away, or with all of its words. */
export function nearViews(written: string, views: readonly RegisterView[]): string[] {
  const name = bare(written);
  const byName = new Map(views.map((view) => [view.name, calledView(view)]));
  const same = byName.get(name.toLowerCase());
  if (same !== undefined) return [same];
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/s$/, ''))
    .filter((word) => word !== '' && word !== 'aws');
  const sharing = [...byName.keys()].filter((one) => words.length > 0 && words.every((word) => one.includes(word)));
  const near = [...nearestNames(name, [...byName.keys()]), ...sharing.toSorted((a, b) => a.length - b.length)];
  return [...new Set(near)].slice(0, SHOWN).map((one) => byName.get(one) as string);
}

function nearColumns(written: string, views: readonly RegisterView[]): string[] {
  const names = new Set(views.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const holding = [...names].filter((name) => written.length > 2 && (name.includes(written) || written.includes(name)));
  return [...new Set([...nearestNames(written, [...names]), ...holding])].slice(0, SHOWN);
}

/** The views that a query names. */
function viewsIn(query: string, views: readonly RegisterView[]): RegisterView[] {
  const words = new Set(query.toLowerCase().match(/[a-z_][a-z0-9_]*/g) ?? []);
  return views.filter(({ name }) => words.has(name));
}

/** What is written where PostgreSQL points at. */
function nameAt(query: string, { line, column }: Pick<ReaderError, 'line' | 'column'>): string | null {
  if (line === null || column === null) return null;
  const from = Array.from(query.split('\n')[line - 1] ?? '')
    .slice(column - 1)
    .join('');
  return /^(?:"[^"]*"|\w+)(?:\s*\.\s*(?:"[^"]*"|\w+))*/.exec(from)?.[0].replaceAll(/["\s]/g, '') ?? null;
}

/** Without the schema, or the table that it is a column of. */
function bare(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** As it is written in a query: the views of AWS's types are found without a schema. */
export function calledView({ schema, name }: RegisterView): string {
  return schema === 'aws' ? name : `${schema}.${name}`;
}
