import type { TypeProfile } from '@cadastre/contracts';
import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { UnknownTypeError } from './errors.ts';

function expand(types: TypeProfile | string[], excludes: string[] = []): string[] {
  return catalogue.expand(types, excludes).map(({ type }) => type);
}

describe('a choice of types', () => {
  test('is a profile: the first tier, the first two, or everything', () => {
    const upTo = (last: number) => catalogue.collectors.filter(({ tier = 1 }) => tier <= last).map(({ type }) => type);

    expect(expand('core')).toEqual(upTo(1));
    expect(expand('core')).toHaveLength(45);
    expect(expand('network')).toEqual(upTo(2));
    expect(expand('all')).toEqual(catalogue.collectors.map(({ type }) => type));
    expect(expand('network', ['elbv2:*'])).toEqual(upTo(2).filter((type) => !type.startsWith('elbv2:')));
  });

  test('brings along what a type is listed under, and puts it first', () => {
    expect(expand(['ec2:image'])).toEqual(['ec2:instance', 'ec2:image']);
    expect(expand(['ec2:vpc', 'directconnect:router-configuration'])).toEqual([
      'directconnect:virtual-interface',
      'directconnect:router-configuration',
      'ec2:vpc',
    ]);
  });

  test('brings along what a type is embedded in', () => {
    expect(expand(['ec2:route', 'directconnect:bgp-peer'])).toEqual(['directconnect:virtual-interface', 'ec2:route-table']);
  });

  test('takes patterns', () => {
    expect(expand(['ec2:vpn-*'])).toEqual([
      'ec2:vpn-gateway',
      'ec2:vpn-connection',
      'ec2:vpn-concentrator',
      'ec2:vpn-tunnel-replacement-status',
    ]);
    expect(expand(['*:gateway', 'sts:*'])).toEqual(['directconnect:gateway', 'sts:caller-identity']);
    expect(expand(['*'])).toEqual(catalogue.collectors.map(({ type }) => type));
  });

  test('leaves out what is excluded, and what would be listed under it', () => {
    expect(expand(['ec2:instance', 'ec2:image', 'ec2:vpc'], ['ec2:instance'])).toEqual(['ec2:vpc']);
    expect(expand('core', ['directconnect:*', 'sts:*']).filter((type) => !type.startsWith('ec2:'))).toEqual([]);
    expect(expand('core', ['ec2:transit-gateway-route-table']).filter((type) => type.startsWith('ec2:transit-gateway'))).toEqual([
      'ec2:transit-gateway',
      'ec2:transit-gateway-attachment',
      'ec2:transit-gateway-connect',
      'ec2:transit-gateway-connect-peer',
      'ec2:transit-gateway-peering-attachment',
      'ec2:transit-gateway-vpc-attachment',
    ]);
  });

  test('refuses every unknown name at once, and says what may have been meant', () => {
    expect(() => expand(['ec2:vcp', 'ec2:vpc', 'vpn-*'], ['nothing:like-it'])).toThrow(
      new UnknownTypeError([
        { type: 'ec2:vcp', near: ['ec2:vpc'] },
        { type: 'vpn-*', near: ['ec2:vpn-tunnel', 'ec2:vpn-gateway', 'ec2:vpn-connection'] },
        { type: 'nothing:like-it', near: [] },
      ]),
    );
    expect(() => expand(['ec2:subnets'])).toThrow('There is no resource type ec2:subnets. Did you mean ec2:subnet?');
    expect(() => expand(['ec2:direct-connect*'])).toThrow(UnknownTypeError);
  });

  test.each([
    ['aws_vpc', 'ec2:vpc'],
    ['aws_vpc_subnett', 'ec2:subnet'],
    ['AWS::EC2::VPC', 'ec2:vpc'],
    ['EC2:VPC', 'ec2:vpc'],
    ['ec2:transit_gateway', 'ec2:transit-gateway'],
  ])('knows what %s is meant for, as views and other tools call it', (written, type) => {
    expect(() => catalogue.expand([written])).toThrow(`There is no resource type ${written}. Did you mean ${type}?`);
  });

  test('does not read a dot or a bracket as a pattern', () => {
    expect(() => expand(['ec2.vpc'])).toThrow(UnknownTypeError);
    expect(() => expand(['ec2:[a-z]*'])).toThrow(UnknownTypeError);
  });
});

test('a type is found by its name, an embedded one is not collected', () => {
  expect(catalogue.find('ec2:vpc')?.permissions).toEqual(['ec2:DescribeVpcs']);
  expect(catalogue.find('ec2:route')).toBeUndefined();
});

test('every action only reads', () => {
  for (const action of catalogue.actions()) expect(action).toMatch(/^[a-z0-9-]+:(Describe|Get|List|Search)[A-Z]\w+$/);
});
