import { expect, test } from 'vitest';
import type { Collector, Page, Parent } from './collector.ts';
import { ramPrincipal } from './ram/principal.ts';
import { ramResource } from './ram/resource.ts';
import { ramResourceShare } from './ram/resource-share.ts';
import { ramResourceSharePermission } from './ram/resource-share-permission.ts';
import { ACCOUNT, ANOTHER_ACCOUNT, fakeAws, readAll } from './testing/fake-aws.ts';
import { toResources } from './to-resource.ts';

const shareOf = (account: string) => `arn:aws:ram:eu-west-1:${account}:resource-share/1`;

test('what the account shares and what is shared with it are asked for apart, through empty pages, and told apart', async () => {
  const lists: readonly (readonly [Collector, string, string])[] = [
    [ramResourceShare, 'resourceShares', 'resourceShareArn'],
    [ramPrincipal, 'principals', 'id'],
    [ramResource, 'resources', 'arn'],
  ];
  for (const [collector, list, field] of lists) {
    const aws = fakeAws(collector, ({ input: { resourceOwner, nextToken } }) => {
      if (nextToken === undefined) return { [list]: [], nextToken: 'more' };
      const resourceShareArn = shareOf(resourceOwner === 'SELF' ? ACCOUNT : ANOTHER_ACCOUNT);
      return { [list]: [{ [field]: 'arn:aws:ec2:eu-west-1:222233334444:subnet/subnet-1', resourceShareArn }] };
    });

    const pages = await readAll(collector.list(aws.context));

    expect(aws.calls.map(({ input }) => [input.resourceOwner, input.nextToken])).toEqual([
      ['SELF', undefined],
      ['SELF', 'more'],
      ['OTHER-ACCOUNTS', undefined],
      ['OTHER-ACCOUNTS', 'more'],
    ]);
    const resources = pages.flatMap((page: Page) => toResources(collector, page, aws.context.scope, 'aws'));
    expect(resources.map(({ parentId }) => parentId)).toEqual(['SELF', 'OTHER-ACCOUNTS']);
    expect(new Set(resources.map(({ id }) => id)).size).toBe(2);
  }
});

test("the permissions of the account's own shares are asked for, and no others", async () => {
  const shares = [ACCOUNT, ANOTHER_ACCOUNT].map(
    (owningAccountId): Parent => ({ id: shareOf(owningAccountId), attributes: { owningAccountId } }),
  );
  const aws = fakeAws(ramResourceSharePermission, () => ({ permissions: [] }), [shares]);

  await readAll(ramResourceSharePermission.list(aws.context));

  expect(aws.calls.map(({ input }) => input.resourceShareArn)).toEqual([shareOf(ACCOUNT)]);
});
