import { expect, test } from 'vitest';
import { whereaboutsOf } from './whereabouts.ts';

test('addresses are found wherever they are, each once, and no values that are not texts', () => {
  expect(
    whereaboutsOf({
      PrivateIpAddress: '10.0.0.1',
      Routes: [{ DestinationCidrBlock: '10.0.0.0/8' }, { DestinationCidrBlock: null }, '192.0.2.1'],
      Sources: { Definition: ['10.0.0.1'], Port: 80, On: true },
      '10.9.9.9': 'a name is no value',
    }),
  ).toEqual({ addresses: ['10.0.0.1', '10.0.0.0/8', '192.0.2.1'], hosts: null });
  expect(whereaboutsOf({})).toEqual({ addresses: null, hosts: null });
});

test('each once among many', () => {
  const many = Array.from({ length: 300 }, (_, place) => `10.0.${place % 100}.0/24`);
  expect(whereaboutsOf({ Entries: many }).addresses).toEqual(many.slice(0, 100));
});

test('host names are found wherever they are, each once, in one form', () => {
  expect(
    whereaboutsOf({
      DNSName: 'Web-1.eu-west-1.elb.amazonaws.com',
      AliasTarget: { DNSName: 'web-1.eu-west-1.elb.amazonaws.com.' },
      Aliases: { Quantity: 1, Items: ['*.example.com'] },
      Name: '\\052.example.com.',
      ResourceRecords: [{ Value: '10 mail.example.com' }],
      InstanceType: 'm7g.large',
    }),
  ).toEqual({ addresses: null, hosts: ['web-1.eu-west-1.elb.amazonaws.com', '*.example.com', 'mail.example.com'] });
});

test('the name that AWS makes of an address is left out where the address is there', () => {
  const name = 'ip-10-0-1-7.eu-west-1.compute.internal';
  expect(whereaboutsOf({ PrivateDnsName: name, PrivateIpAddress: '10.0.1.7' })).toEqual({ addresses: ['10.0.1.7'], hosts: null });
  expect(whereaboutsOf({ PrivateDnsName: name, PrivateIpAddress: '10.0.1.8' })).toEqual({ addresses: ['10.0.1.8'], hosts: [name] });
});
