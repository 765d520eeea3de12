import { expect, test } from 'vitest';
import { areOneThing, identityOf, mayBeUnique } from './unique-id.ts';

const row = (type: string, id: string, accountId: string, arn: string | null, region = 'eu-west-1') => ({
  type,
  id,
  arn,
  accountId,
  region,
  name: null,
  state: null,
});
const balancer = (account: string) =>
  row('elb:load-balancer', 'web-20240101', account, `arn:aws:elasticloadbalancing:eu-west-1:${account}:loadbalancer/web-20240101`);

test('a name that looks like an id is that of several things where the ARNs differ', () => {
  expect(mayBeUnique('web-20240101')).toBe(true);
  expect(areOneThing([balancer('1'), balancer('2')])).toBe(false);
  expect(areOneThing([balancer('1'), balancer('1')])).toBe(true);
});

test('what several accounts see, or several types describe, is one thing', () => {
  const attachment = 'tgw-attach-0a1b2c3d4e5f60718';
  const seen = [
    row('ec2:transit-gateway-attachment', attachment, '1', `arn:aws:ec2:eu-west-1:1:transit-gateway-attachment/${attachment}`),
    row('ec2:transit-gateway-peering-attachment', attachment, '2', `arn:aws:ec2:eu-west-1:2:transit-gateway-attachment/${attachment}`),
  ];
  expect(areOneThing(seen)).toBe(true);
  const service = 'svc-0a1b2c3d4e5f60718';
  const arn = `arn:aws:vpc-lattice:eu-west-1:1:service/${service}`;
  expect(areOneThing([row('vpc-lattice:service', service, '1', arn), row('vpc-lattice:service', service, '2', arn)])).toBe(true);
});

test('a name is told apart by its place, whatever follows its hyphen', () => {
  expect(['web', 'web-202401010', 'web-2024'].map(mayBeUnique)).toEqual([false, false, false]);
  expect(identityOf(row('x:y', 'web', '1', null))).not.toBe(identityOf(row('x:y', 'web', '1', null, 'us-east-1')));
  expect(identityOf(row('x:y', 'web', '1', null))).not.toBe(identityOf(row('x:y', 'web', '2', null)));
});
