import { expect, test } from 'vitest';
import { explainMistyped } from './mistyped.ts';

test.each([
  ['10.0.0.256', '10.0.0.256 is no address: 256 is larger than 255.'],
  ['10.0.0.999/8', '10.0.0.999/8 is no address: 999 is larger than 255.'],
  ['10.0.0.01', '10.0.0.01 is no address: its numbers are written without leading zeros.'],
  ['10.0.0.0/33', '10.0.0.0/33 is no block of addresses: its prefix length has to be from 0 to 32.'],
  ['10.0.0.0/', '10.0.0.0/ is no block of addresses: its prefix length has to be from 0 to 32.'],
  ['10.0.0.0/8/8', '10.0.0.0/8/8 is no block of addresses: its prefix length has to be from 0 to 32.'],
  ['2001:db8::/129', '2001:db8::/129 is no block of addresses: its prefix length has to be from 0 to 128.'],
  ['fe80::zz', 'fe80::zz is no IPv6 address: "zz" is not up to four hexadecimal digits.'],
  ['fe80::12345', 'fe80::12345 is no IPv6 address: "12345" is not up to four hexadecimal digits.'],
  ['1:2:3', '1:2:3 is no IPv6 address: it has too many parts, or too few.'],
  ['eni-0a1b2xyd', 'eni-0a1b2xyd is no id: after eni- come 8 or 17 hexadecimal digits in lower case, and "xy" is not among them.'],
  ['VPC-0A1B2C3D', 'VPC-0A1B2C3D is no id: after vpc- come 8 or 17 hexadecimal digits in lower case, and "ABCD" is not among them.'],
  ['vpc-0123456789abcdef01', 'vpc-0123456789abcdef01 is no id: after vpc- come 8 or 17 digits, and these are 18.'],
  ['*', '* is everything. cadastre sql "select * from cadastre.resources" lists it.'],
  [
    '*prod*',
    `*prod*: an asterisk is looked for at the end of a text (web-*), or as the wildcard of a domain (*.example.com). Anywhere else everything has to be read: cadastre sql "select account_id, region, type, id, name from cadastre.resources where name ilike '%prod%'".`,
  ],
])('%s', (text, explanation) => {
  expect(explainMistyped(text)).toBe(explanation);
});

test('in a pattern for SQL, what has a meaning there is written out', () => {
  expect(explainMistyped("a_b%'?*c")).toContain(`ilike 'a\\_b\\%''_%c'`);
});

test.each([
  '10.0.0.1',
  '10.0.0.0/8',
  '2001:db8::1',
  '02:00:5e:00:53:01',
  '1.2.3',
  'vpc-*',
  '*.example.com',
  'eni-0a',
  'vpc-0123456789abcdef0',
  'sg-web-servers',
  'sg-web',
  'vpc-prod',
  'i-love',
  'svc-payments2',
  'web',
  'Environment=prod',
  'arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1',
  'www.example.com',
])('%s is nothing mistyped', (text) => {
  expect(explainMistyped(text)).toBeNull();
});
