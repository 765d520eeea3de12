import type { Tag } from '@aws-sdk/client-ec2';
import type { Account } from './accounts.ts';
import { integer, type Key } from './key.ts';

const OWNERS = ['platform', 'network', 'data', 'security', 'web', 'operations'] as const;
const COSTS = ['cc-1001', 'cc-1002', 'cc-2001', 'cc-3400'] as const;

/** The tags that an estate of this kind carries. `edits`: how often its owner was changed since. */
export function tagsOf(account: Account, key: Key, name: string, edits = 0): Tag[] {
  const owner = OWNERS[(integer(key, 'owner', 0, OWNERS.length - 1) + edits) % OWNERS.length];
  const tags: Tag[] = [
    { Key: 'Name', Value: name },
    { Key: 'owner', Value: owner },
    { Key: 'stage', Value: account.stage },
  ];
  if (integer(key, 'cost', 0, 3) > 0) tags.push({ Key: 'cost-center', Value: COSTS[integer(key, 'cost-center', 0, COSTS.length - 1)] });
  return tags;
}

/** Direct Connect's tags have lower-case fields. */
export function directConnectTags(tags: readonly Tag[]): { key: string; value: string }[] {
  return tags.map(({ Key, Value }) => ({ key: Key ?? '', value: Value ?? '' }));
}
