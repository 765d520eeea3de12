import type { Collector, Column, View } from '../collector.ts';

/** The names under which AWS gives the account that a thing belongs to, where it is not the owner of another thing that it names. */
const OWNER_COLUMNS: readonly string[] = [
  'owner_account',
  'owner_account_id',
  'owning_account_id',
  'owning_account',
  'group_owner_id',
  'owner',
];

/**
 * Views of what several accounts may see name its owner in `owner_id`, as most of AWS's types do: where theirs has another name, `owner_id` is one more column,
 * the last. The owner is the one that the ARN names, else the one of the column that is named so.
 */
export function withOwner(views: readonly View[], arn: Collector['arn']): [View, ...View[]] {
  const named = views.map((view) => {
    const owner = ownerColumn(view, arn);
    return owner === undefined ? view : { ...view, columns: [...view.columns, owner] };
  });
  return named as [View, ...View[]];
}

function ownerColumn({ columns }: View, arn: Collector['arn']): Column | undefined {
  if (columns.some(({ name }) => name === 'owner_id')) return undefined;
  const path = arn && 'template' in arn ? /\{(\w+)\|Account\}/.exec(arn.template)?.[1] : undefined;
  if (path !== undefined) return { name: 'owner_id', type: 'text', source: { path } };
  const given = OWNER_COLUMNS.flatMap((name) => columns.find((column) => column.name === name && column.type === 'text') ?? [])[0];
  return given && { ...given, name: 'owner_id' };
}
