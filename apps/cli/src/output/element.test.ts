import { expect, test } from 'vitest';
import { describeElement } from './element.ts';

const permission = {
  IpProtocol: 'tcp',
  FromPort: 443,
  ToPort: 443,
  IpRanges: [{ CidrIp: '10.0.0.0/8' }],
  Ipv6Ranges: [{ CidrIpv6: '2001:db8::/32' }],
  PrefixListIds: [{ PrefixListId: 'pl-0a' }],
  UserIdGroupPairs: [{ GroupId: 'sg-0a', UserId: '111122223333' }],
};

test.each([
  [permission, 'tcp 443 10.0.0.0/8, 2001:db8::/32, pl-0a, sg-0a'],
  [{ ...permission, ToPort: 444, Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] }, 'tcp 443-444 10.0.0.0/8'],
  [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: 'sg-0a' }] }, 'all traffic sg-0a'],
  [{ IpProtocol: 'icmp', FromPort: -1, ToPort: -1, IpRanges: [] }, 'icmp nothing'],
  [{ DestinationCidrBlock: '10.0.0.0/8', TransitGatewayId: 'tgw-0a', State: 'active' }, '10.0.0.0/8 -> tgw-0a active'],
  [{ DestinationPrefixListId: 'pl-0a', GatewayId: 'vpce-0a' }, 'pl-0a -> vpce-0a'],
  [{ DestinationIpv6CidrBlock: '::/0', State: 'blackhole' }, '::/0 -> nowhere blackhole'],
  [{ GroupId: 'sg-0a' }, null],
  ['text', null],
])('%j reads %j', (element, text) => {
  expect(describeElement(element)).toBe(text);
});
