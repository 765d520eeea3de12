import { expect, test } from 'vitest';
import { type Chain, createRecorder, replay } from './calls.ts';

const CALL = { accountId: '111122223333', region: 'eu-west-1', service: 'ec2', command: 'DescribeVpcsCommand' } as const;

test('what is recorded of a listing is its command and how many calls it took', () => {
  const recorder = createRecorder();
  recorder.record({ ...CALL, input: { MaxResults: 5 } });
  recorder.record({ ...CALL, region: 'us-east-1', input: { MaxResults: 5 } });
  recorder.record({ ...CALL, input: { MaxResults: 5, NextToken: 'a' } });
  recorder.record({ ...CALL, input: { MaxResults: 5 } });
  recorder.record({ ...CALL, input: { MaxResults: 5, NextToken: 'b' } });
  recorder.record({ ...CALL, input: { MaxResults: 5, NextToken: 'c' } });
  expect(recorder.chains).toEqual([
    { ...CALL, input: { MaxResults: 5 }, calls: 2 },
    { ...CALL, region: 'us-east-1', input: { MaxResults: 5 }, calls: 1 },
    { ...CALL, input: { MaxResults: 5 }, calls: 3 },
  ]);
  expect(() => recorder.record({ ...CALL, input: { MaxResults: 9, NextToken: 'd' } })).toThrow('did not begin');
});

test('a replay sends just those calls, each page with the token of the one before', async () => {
  const sent: object[] = [];
  const client = {
    send: async (command: object) => {
      sent.push((command as { input: object }).input);
      return { NextToken: `after-${sent.length}` };
    },
  };
  const chain: Chain = { ...CALL, input: { MaxResults: 5 }, calls: 3 };
  await replay(client, chain);
  expect(sent).toEqual([{ MaxResults: 5 }, { MaxResults: 5, NextToken: 'after-1' }, { MaxResults: 5, NextToken: 'after-2' }]);
});
