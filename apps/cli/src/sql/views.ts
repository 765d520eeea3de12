import type { RegisterView } from '@cadastre/inventory';
import type { CommandContext } from '../context.ts';
import { UsageError } from '../exit-code.ts';
import { plural } from '../output/table.ts';
import { calledView, nearViews } from './near-views.ts';
import { type RowFormat, rowPrinter } from './print-rows.ts';

/** Prints the views that a pattern means, or the columns of the one that it does. Throws a {@link UsageError} where it means none. */
export function showViews(context: CommandContext, views: readonly RegisterView[], pattern: string | undefined, format: RowFormat): void {
  const chosen = pattern === undefined ? views : matching(views, pattern);
  if (chosen.length === 0) {
    const near = nearViews(pattern ?? '', views);
    throw new UsageError(
      `There is no view like ${pattern}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''} cadastre sql --views lists them all.`,
    );
  }
  const [only, ...more] = chosen;
  if (only && more.length === 0) {
    rowPrinter(
      context,
      ['column', 'type', 'meaning'],
      format,
    )(
      only.columns.map(({ name, type, meaning }) => [name, type, meaning]),
      true,
    );
    remark(context, format, `${calledView(only)}: ${only.meaning ?? plural(only.columns.length, 'column')}`);
    return;
  }
  rowPrinter(
    context,
    ['view', 'meaning'],
    format,
  )(
    chosen.map((view) => [calledView(view), view.meaning]),
    true,
  );
  remark(context, format, `(${plural(chosen.length, 'view')}; cadastre sql --views NAME shows the columns of one)`);
}

/** The view of that name; else those whose name has the text in it or, where it has stars, matches it. */
function matching(views: readonly RegisterView[], pattern: string): readonly RegisterView[] {
  const wanted = pattern.toLowerCase();
  const names = ({ schema, name }: RegisterView): string[] => [name, `${schema}.${name}`];
  const exact = views.filter((view) => names(view).includes(wanted));
  if (exact.length > 0) return exact;
  const parts = wanted.split('*').map((part) => RegExp.escape(part));
  const like = parts.length > 1 ? new RegExp(`^${parts.join('.*')}$`) : new RegExp(parts.join(''));
  return views.filter((view) => names(view).some((name) => like.test(name)));
}

function remark(context: CommandContext, { json, csv }: RowFormat, text: string): void {
  if (!json && !csv) context.remark(text);
}
