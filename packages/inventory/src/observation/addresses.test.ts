import { isIP } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAddress } from './addresses.ts';

test.each([
  ['10.0.0.1', true],
  ['10.0.0.0/8', true],
  ['0.0.0.0/0', true],
  ['255.255.255.255/32', true],
  ['::', true],
  ['::/0', true],
  ['2001:DB8::1', true],
  ['2001:db8::/32', true],
  ['::ffff:192.0.2.1', true],
  ['0000:0000:0000:0000:0000:ffff:255.255.255.255/128', true],
  ['10.0.0.0/33', false],
  ['::/129', false],
  ['10.0.0.0/', false],
  ['10.0.0.0/08', false],
  ['10.0.0.0/8/8', false],
  ['10.0.0', false],
  ['10.0.0.256', false],
  ['010.0.0.1', false],
  ['fe80::1%eth0', false],
  ['02:00:5e:00:53:01', false],
  ['65000:100', false],
  ['1.2.3', false],
  ['12:30:00', false],
  ['', false],
  ['abc', false],
  ['a.b.c.d', false],
  [' 10.0.0.1', false],
  ['arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1', false],
])('%j is an address: %s', (text, is) => {
  expect(isAddress(text)).toBe(is);
});

test('every address is told from the texts around it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string({ maxLength: 12 })), (text) => {
      expect(isAddress(text)).toBe(isIP(text) !== 0);
    }),
  );
});
