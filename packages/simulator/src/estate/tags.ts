import type { Account } from './accounts.ts';
import { integer, type Key } from './key.ts';

/** As most services have them: some of them allow either part to be left out. */
interface Tag {
  Key: string;
  Value: string;
}

/** One object for all that carry the tag: nobody changes an item. */
function tag(key: string, value: string): Tag {
  return { Key: key, Value: value };
}

const OWNERS = ['platform', 'network', 'data', 'security', 'web', 'operations'].map((value) => tag('owner', value));
const COSTS = ['cc-1001', 'cc-1002', 'cc-2001', 'cc-3400'].map((value) => tag('cost-center', value));
const STAGES = { production: tag('stage', 'production'), development: tag('stage', 'development') } as const;

/** The tags that an estate of this kind carries. `edits`: how often its owner was changed since. */
export function tagsOf(account: Account, key: Key, name: string, edits = 0): Tag[] {
  const owner = OWNERS[(integer(key, 'owner', 0, OWNERS.length - 1) + edits) % OWNERS.length];
  const cost = COSTS[integer(key, 'cost', 0, COSTS.length)];
  const tags = [tag('Name', name), STAGES[account.stage]];
  if (owner) tags.push(owner);
  if (cost) tags.push(cost);
  return tags;
}

/** Direct Connect's tags have lower-case fields. */
export function directConnectTags(tags: readonly Tag[]): { key: string; value: string }[] {
  return tags.map(({ Key, Value }) => ({ key: Key, value: Value }));
}
