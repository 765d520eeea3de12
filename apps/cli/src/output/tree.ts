import { styleText } from 'node:util';
import type { JsonObject } from '@cadastre/contracts';
import type { Named } from '@cadastre/inventory';
import type { Tree, TreeGroup, TreeNode } from '../tree/grow-tree.ts';
import { describeElement } from './element.ts';
import { count } from './table.ts';

const DETAIL_WIDTH = 160;

/** The part of a tree that a heading of its own stands over. */
const PARTS: readonly { readonly heading: string; readonly has: (group: TreeGroup) => boolean }[] = [
  { heading: 'is in', has: isHolding },
  { heading: 'refers to', has: (group) => group.direction === 'refers to' && !isHolding(group) },
  { heading: 'referred to by', has: ({ direction }) => direction === 'referred to by' },
];

function isHolding({ direction, kind }: TreeGroup): boolean {
  return direction === 'refers to' && kind.startsWith('in-');
}

/** A thing and what surrounds it, a line for each, indented by how they hang together. */
export function describeTree({ id, is, groups }: Tree): string {
  const [first, ...others] = is;
  const lines = first
    ? [styleText('bold', namedLine(first)), `  in account ${first.accountId}, ${first.region}`]
    : [styleText('bold', id), '  not registered, and referred to all the same'];
  for (const other of others) lines.push(`  also ${other.type} in account ${other.accountId}, ${other.region}${stateOf(other)}`);
  const place = first ? `${first.accountId} ${first.region}` : '';
  lines.push(...partLines(groups, place, '  '));
  if (groups.length === 0) lines.push('  nothing refers to it, and it refers to nothing');
  return lines.join('\n');
}

function partLines(groups: readonly TreeGroup[], place: string, indent: string): string[] {
  return PARTS.flatMap(({ heading, has }) => {
    const part = groups.filter(has);
    if (part.length === 0) return [];
    return [`${indent}${styleText('bold', heading)}`, ...part.flatMap((group) => groupLines(group, place, `${indent}  `))];
  });
}

function groupLines({ kind, type, total, orMore, members }: TreeGroup, place: string, indent: string): string[] {
  const heading = `${indent}${kind} ${type ?? 'of any type'}: ${count(total)}${orMore ? '+' : ''}`;
  const more = total > members.length ? ` (${count(members.length)} shown)` : '';
  return [`${heading}${more}`, ...members.flatMap((member) => memberLines(member, place, `${indent}  `))];
}

function memberLines(member: TreeNode, place: string, indent: string): string[] {
  const { id, name, accountId, region, registered, remark, detail, groups = [] } = member;
  const elsewhere = registered && `${accountId} ${region}` !== place ? ` in account ${accountId}, ${region}` : '';
  const missing = registered
    ? ''
    : ` ${styleText('yellow', `NOT REGISTERED: ${remark ?? 'gone, or of an account or type that is not read'}`)}`;
  return [
    `${indent}${id}${name === null ? '' : ` ${JSON.stringify(name)}`}${stateOf(member)}${elsewhere}${missing}`,
    ...detailLines(detail, `${indent}  `),
    ...partLines(groups, `${accountId} ${region}`, `${indent}  `),
  ];
}

/** The element of a list that makes the link: rules and routes as people write them, others by their fields; long ones are cut off, and whole in JSON. */
function detailLines(detail: JsonObject | null, indent: string): string[] {
  return Object.entries(detail ?? {}).flatMap(([list, elements]) =>
    (Array.isArray(elements) ? elements : [elements]).map((element) => {
      const line = `${list}: ${describeElement(element) ?? JSON.stringify(element)}`;
      return `${indent}${line.length > DETAIL_WIDTH ? `${line.slice(0, DETAIL_WIDTH - 1)}…` : line}`;
    }),
  );
}

function namedLine({ type, id, name, state }: Named): string {
  return `${type} ${id}${name === null ? '' : ` ${JSON.stringify(name)}`}${state === null ? '' : ` ${state}`}`;
}

function stateOf({ state }: Pick<Named, 'state'>): string {
  return state === null ? '' : ` ${state}`;
}
