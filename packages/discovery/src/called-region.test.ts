import { expect, test } from 'vitest';
import { calledRegion } from './called-region.ts';

const EDGE = { homeRegion: { aws: 'us-west-2', 'aws-cn': null, 'aws-us-gov': null } } as const;
const scope = (region: string) => ({ accountId: '111111111111', region, type: 'ec2:vpc' });

test('a service that answers in every region is called in the region that it is asked about, or in the home of the partition', () => {
  expect(calledRegion({}, { partition: 'aws' }, scope('eu-west-1'))).toBe('eu-west-1');
  expect(calledRegion({}, { partition: 'aws' }, scope('global'))).toBe('us-east-1');
});

test('a service that answers at one region is called there, whichever region it is asked about', () => {
  expect(calledRegion(EDGE, { partition: 'aws' }, scope('global'))).toBe('us-west-2');
  expect(calledRegion(EDGE, { partition: 'aws' }, scope('eu-west-1'))).toBe('us-west-2');
});

test('a service that a partition lacks is called nowhere', () => {
  expect(calledRegion(EDGE, { partition: 'aws-cn' }, scope('global'))).toBeNull();
});
