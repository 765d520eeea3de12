import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['vpc', 'vpc', 0],
  ['vcp', 'vpc', 1],
  ['regoins', 'regions', 1],
  ['acessKeyId', 'accessKeyId', 1],
  ['subnets', 'subnet', 1],
  ['kitten', 'sitting', 3],
])('between %s and %s lie %i slips, either way', (from, to, slips) => {
  expect([editDistance(from, to), editDistance(to, from)]).toEqual([slips, slips]);
});
