import { expect, test } from 'vitest';
import { nearestNames } from './nearest-names.ts';

test('the nearest names are told in their order, whatever the case, and none that is too far away', () => {
  expect(nearestNames('EU-WSET-1', ['us-east-1', 'eu-west-2', 'eu-west-1'])).toEqual(['eu-west-1', 'eu-west-2']);
  expect(nearestNames('europe', ['eu-west-1'])).toEqual([]);
  expect(nearestNames('', ['a'])).toEqual([]);
});
