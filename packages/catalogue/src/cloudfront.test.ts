import { expect, test } from 'vitest';
import { cloudfrontDistribution } from './cloudfront/distribution.ts';
import { cloudfrontVpcOrigin } from './cloudfront/vpc-origin.ts';
import { MalformedAnswerError, TruncatedListingError } from './errors.ts';
import { ACCOUNT, ANOTHER_ACCOUNT, type Answer, fakeAws, readAll } from './testing/fake-aws.ts';
import { toResource } from './to-resource.ts';

const origins = {
  Quantity: 1,
  Items: [{ Id: 'o', CustomHeaders: { Quantity: 1, Items: [{ HeaderName: 'X-Origin', HeaderValue: 'canary' }] } }],
};

test('a distribution is told with its whole configuration, without the words that it says to its origins', async () => {
  const answers: Readonly<Record<string, Answer>> = {
    ListDistributionsCommand: {
      DistributionList: { IsTruncated: false, Quantity: 1, Items: [{ Id: 'E1', ARN: 'arn:e1', Comment: 'site', Origins: origins }] },
    },
    GetDistributionCommand: {
      ETag: 'tag',
      Distribution: { Id: 'E1', InProgressInvalidationBatches: 0, DistributionConfig: { CallerReference: 'r', Origins: origins } },
    },
    ListTagsForResourceCommand: { Tags: { Items: [{ Key: 'team', Value: 'edge' }] } },
  };
  const { context } = fakeAws(cloudfrontDistribution, ({ command }) => answers[command] ?? {});

  const [page] = await readAll(cloudfrontDistribution.list(context));
  const [item = {}] = page?.items ?? [];
  const stripped = { Quantity: 1, Items: [{ Id: 'o', CustomHeaders: { Quantity: 1, Items: [{ HeaderName: 'X-Origin' }] } }] };
  expect(toResource(cloudfrontDistribution, item, { scope: context.scope, partition: 'aws' })).toEqual({
    id: 'E1',
    arn: 'arn:e1',
    name: 'site',
    parentId: null,
    tags: { team: 'edge' },
    attributes: {
      Id: 'E1',
      ARN: 'arn:e1',
      Comment: 'site',
      Origins: stripped,
      ETag: 'tag',
      InProgressInvalidationBatches: 0,
      DistributionConfig: { CallerReference: 'r', Origins: stripped },
    },
    links: [],
  });
});

test('a list that CloudFront leaves out is empty only where it says so', async () => {
  const list = (DistributionList: Answer) => {
    const { context } = fakeAws(cloudfrontDistribution, () => ({ DistributionList }));
    return readAll(cloudfrontDistribution.list(context));
  };

  expect((await list({ IsTruncated: false, Quantity: 0 })).flatMap(({ items }) => items)).toEqual([]);
  await expect(list({ IsTruncated: false, Quantity: 1 })).rejects.toThrow(MalformedAnswerError);
  await expect(list({ IsTruncated: true, Quantity: 0 })).rejects.toThrow(TruncatedListingError);
});

test('a VPC origin that another account shares is listed and not asked about its tags', async () => {
  const items = [ACCOUNT, ANOTHER_ACCOUNT].map((AccountId, index) => ({ Id: `vo_${index}`, Arn: `arn:${index}`, AccountId }));
  const { context, calls } = fakeAws(cloudfrontVpcOrigin, ({ command }) =>
    command === 'ListVpcOriginsCommand' ? { VpcOriginList: { IsTruncated: false, Quantity: 2, Items: items } } : { Tags: {} },
  );

  expect((await readAll(cloudfrontVpcOrigin.list(context))).flatMap((page) => page.items)).toEqual([{ ...items[0], Tags: [] }, items[1]]);
  expect(calls.slice(1).map(({ input }) => input)).toEqual([{ Resource: 'arn:0' }]);
});
