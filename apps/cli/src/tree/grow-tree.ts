import type { Named, Neighbour, NeighbourGroup, Neighbourhood, Place } from '@cadastre/inventory';
import { areOneThing, mayBeUnique } from './unique-id.ts';

export interface TreeNode extends Neighbour {
  /** What surrounds it, but for what is in the tree already; left out where that was not asked for. */
  readonly groups?: readonly TreeGroup[];
}

export interface TreeGroup extends Omit<NeighbourGroup, 'members'> {
  readonly members: readonly TreeNode[];
}

export interface Tree {
  readonly id: string;
  /** Empty where it is referred to and not registered. */
  readonly is: readonly Named[];
  readonly groups: readonly TreeGroup[];
  /** After how many things nothing further was looked at; null where all was. */
  readonly cut: number | null;
}

export type ReadNeighbours = (thing: string, place: Place) => Promise<Neighbourhood>;

/** Each takes a question of its own. */
const MOST_THINGS = 1_000;

/** Follows links from a thing, nearest first, so that each thing stands where it is closest. */
export async function growTree(read: ReadNeighbours, id: string, { depth, ...place }: Place & { depth: number }): Promise<Tree> {
  const { is, groups } = await read(id, place);
  const seen = new Set([id, ...is.map((one) => one.id)]);
  const root = plant(groups, seen, false);
  let ring = root.registered;
  let looked = 0;
  let cut: number | null = null;
  for (let step = 2; step <= depth && cut === null; step += 1) {
    const next: Growing[] = [];
    for (const node of ring) {
      if (looked === MOST_THINGS) {
        cut = looked;
        break;
      }
      looked += 1;
      const around = plant((await readAround(read, node)).groups, seen, true);
      node.groups = around.groups;
      next.push(...around.registered);
    }
    ring = next;
  }
  return { id, is, groups: root.groups, cut };
}

type Growing = { -readonly [K in keyof TreeNode]: TreeNode[K] };

/** The groups, less what was seen before where that is `pruned`; and those of which more can be asked. */
function plant(groups: readonly NeighbourGroup[], seen: Set<string>, pruned: boolean): { groups: TreeGroup[]; registered: Growing[] } {
  const registered: Growing[] = [];
  const before = new Set(seen);
  const planted = groups.map((group) => {
    const members = group.members.filter(({ id }) => !pruned || !before.has(id)).map((member): Growing => ({ ...member }));
    for (const member of members) {
      if (member.registered && !seen.has(member.id)) registered.push(member);
      seen.add(member.id);
    }
    return { ...group, members };
  });
  return { groups: planted.filter(({ members }) => members.length > 0), registered };
}

/** Wherever the thing is seen, as far as its id tells it from others, and in its place otherwise. */
async function readAround(read: ReadNeighbours, { id, accountId, region }: Neighbour): Promise<Neighbourhood> {
  if (accountId === null || region === null) return await read(id, {});
  if (mayBeUnique(id)) {
    const anywhere = await read(id, {});
    if (areOneThing(anywhere.is)) return anywhere;
  }
  return await read(id, { accountId, region });
}
