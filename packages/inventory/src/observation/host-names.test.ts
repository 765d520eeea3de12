import { expect, test } from 'vitest';
import { HOST_NAMES } from '../testing/host-names.ts';
import { addressInName, hostNameIn } from './host-names.ts';

test.each(HOST_NAMES)('%j names the host %j', (text, host) => {
  expect(hostNameIn(text)).toBe(host);
});

test.each([
  ['ip-10-0-1-7.ec2.internal', '10.0.1.7'],
  ['ip-10-0-1-7.eu-west-1.compute.internal', '10.0.1.7'],
  ['ec2-192-0-2-7.compute-1.amazonaws.com', '192.0.2.7'],
  ['ec2-192-0-2-7.cn-north-1.compute.amazonaws.com.cn', '192.0.2.7'],
  ['ip-10-0-1-7.example.com', null],
  ['i-0123456789abcdef0.ec2.internal', null],
])('AWS made %s of %s', (name, address) => {
  expect(addressInName(name)).toBe(address);
});
