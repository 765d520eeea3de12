import type { JsonObject } from '@cadastre/contracts';
import { type Db, run } from '../statement.ts';
import type { Named } from './find.ts';

/** The other end of a link. Where it is not registered, its place is not known, and its type only where the catalogue declares it. */
export interface Neighbour extends Omit<Named, 'accountId' | 'region' | 'type'> {
  readonly accountId: string | null;
  readonly region: string | null;
  readonly type: string | null;
  readonly registered: boolean;
  /** Why it may not be registered; null where it is. */
  readonly remark: string | null;
  /** The elements of lists that make the link, by list; null where it is made outside of a list. */
  readonly detail: JsonObject | null;
}

/** Neighbours of one direction, kind and type, and how many of them there are. */
export interface NeighbourGroup {
  readonly direction: 'refers to' | 'referred to by';
  readonly kind: string;
  readonly type: string | null;
  readonly total: number;
  /** So much refers to the thing that not all was counted. */
  readonly orMore: boolean;
  readonly members: readonly Neighbour[];
}

export interface Neighbourhood {
  /** The thing itself: a row for each account that sees it, and for each type that describes it. Empty where it is not registered. */
  readonly is: readonly Named[];
  readonly groups: readonly NeighbourGroup[];
}

export interface NeighbourOptions {
  /** Of each group. */
  readonly most: number;
  readonly accountId?: string | undefined;
  readonly region?: string | undefined;
}

interface Row extends Neighbour {
  readonly direction: 'is' | NeighbourGroup['direction'];
  readonly kind: string;
  readonly total: string;
  readonly orMore: boolean;
}

/** What surrounds a thing, by its id or ARN, in the order of `cadastre.neighbours`. */
export async function readNeighbours(db: Db, thing: string, { most, accountId, region }: NeighbourOptions): Promise<Neighbourhood> {
  const rows = await run<Row>(
    db,
    `select direction, kind, type, account_id as "accountId", region, id, arn, name, state, registered, remark, detail, total, or_more as "orMore"
       from cadastre.neighbours($1, $2, $3, $4)`,
    [thing, most, accountId ?? null, region ?? null],
  );
  const groups = new Map<string, NeighbourGroup & { members: Neighbour[] }>();
  const is: Named[] = [];
  for (const { direction, kind, total, orMore, ...neighbour } of rows) {
    if (direction === 'is') {
      const { type, accountId: account, region: place, id, arn, name, state } = neighbour as Neighbour & Named;
      is.push({ accountId: account, region: place, type, id, arn, name, state });
      continue;
    }
    const key = JSON.stringify([direction, kind, neighbour.type]);
    const group = groups.get(key) ?? { direction, kind, type: neighbour.type, total: Number(total), orMore, members: [] };
    group.members.push(neighbour);
    groups.set(key, group);
  }
  return { is, groups: [...groups.values()] };
}
