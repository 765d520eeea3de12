import { CloudFrontClient, ListTagsForResourceCommand } from '@aws-sdk/client-cloudfront';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { classifyFailure } from './classify.ts';
import { createStage, meter, never, type Stage, target } from './testing/stage.ts';

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

afterEach(() => stage.close());

async function tagsFrom(body: string): Promise<unknown> {
  const fake = await stage.startAws(({ action }) => (action === 'GetCallerIdentity' ? undefined : { body }));
  const client = stage.reach().session(target(fake)).client(CloudFrontClient, 'us-east-1', meter(), never);
  return client.send(new ListTagsForResourceCommand({ Resource: 'arn:aws:cloudfront::111111111111:distribution/E1' })).then(
    ({ Tags }) => Tags,
    (error: unknown) => classifyFailure(error).kind,
  );
}

test('an answer in REST XML is read as it is', async () => {
  const tag = '<Tag><Key>a</Key><Value>b</Value></Tag>';
  expect(
    await tagsFrom(`<?xml version="1.0"?><Tags xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Items>${tag}</Items></Tags>`),
  ).toEqual({
    Items: [{ Key: 'a', Value: 'b' }],
  });
  expect(await tagsFrom('<Tags><Items/></Tags>')).toEqual({ Items: [] });
});

test('a document of comments alone is looked at once', async () => {
  expect(await tagsFrom(`${'<!---->'.repeat(200)}x`)).toBe('malformed');
});

test.each([
  '<html>Please sign in</html>',
  '<!DOCTYPE html>\n<HTML lang="en"><head></head></HTML>',
  '<?xml version="1.0"?><!-- proxy --><html xmlns="http://www.w3.org/1999/xhtml"/>',
  '<ErrorResponse><Error><Code>Throttling</Code></Error></ErrorResponse>',
])('a successful answer that is another document is malformed and not one in which nothing is set: %s', async (body) => {
  expect(await tagsFrom(body)).toBe('malformed');
});
