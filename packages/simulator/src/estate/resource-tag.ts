import { under } from './key.ts';
import type { Site } from './plan.ts';
import { alterations } from './rounds.ts';
import { tagsOf } from './tags.ts';

/** The tags of what is asked about by its ARN, or by another text that names it. Somebody changes them now and then. */
export function tagsOfArn(site: Site, arn: string, name: string): { Key: string; Value: string }[] {
  const key = under(site.account.key, 'tags', arn);
  return tagsOf(site.account, key, name, alterations(site.rounds, key, 0.05)).map(({ Key = '', Value = '' }) => ({ Key, Value }));
}
