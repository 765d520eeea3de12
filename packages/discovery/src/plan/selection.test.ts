import { catalogue } from '@cadastre/catalogue';
import type { ConnectionDefinition } from '@cadastre/contracts';
import { describe, expect, it } from 'vitest';
import { PlanError } from './plan-error.ts';
import { chainsOf, chooseCollectors, narrowToAccounts, planRegions, refuseUncoveredRegions } from './selection.ts';

const BASE: ConnectionDefinition = { name: 'x', regions: ['eu-west-1', 'us-east-1'], types: 'core' };

describe('types', () => {
  const types = (definition: Pick<ConnectionDefinition, 'types' | 'excludeTypes'>, selected?: string[]) =>
    chooseCollectors(catalogue, definition, selected).map(({ type }) => type);

  it('are those of the connection', () => {
    expect(types({ types: 'core' })).toEqual(catalogue.expand('core').map(({ type }) => type));
    expect(types({ types: ['ec2:subnet', 'ec2:vpc'], excludeTypes: ['ec2:subnet'] })).toEqual(['ec2:vpc']);
  });

  it('are narrowed to the selection and what it is listed under or embedded in', () => {
    expect(types({ types: 'core' }, ['ec2:transit-gateway-route', 'ec2:route'])).toEqual([
      'ec2:route-table',
      'ec2:transit-gateway-route-table',
      'ec2:transit-gateway-route',
    ]);
  });

  it('are refused where the connection does not cover them, or nobody knows them', () => {
    expect(() => types({ types: ['ec2:vpc', 'ec2:subnet'] }, ['ec2:vpc', 'ec2:instance'])).toThrow(
      new PlanError('The connection does not cover the type ec2:instance.'),
    );
    expect(() => types({ types: 'core' }, ['ec2:vcp'])).toThrow(PlanError);
    expect(() => types({ types: ['ec2:nothing'] })).toThrow(PlanError);
  });
});

describe('accounts', () => {
  it('are those of the roles, or the unknown one of the credentials', () => {
    expect(
      chainsOf({
        ...BASE,
        roles: [{ arn: 'arn:aws-cn:iam::111122223333:role/R', via: [{ arn: 'arn:aws-cn:iam::444455556666:role/Hub' }] }],
      }),
    ).toEqual([
      {
        accountId: '111122223333',
        partition: 'aws-cn',
        roleChain: [{ arn: 'arn:aws-cn:iam::444455556666:role/Hub' }, { arn: 'arn:aws-cn:iam::111122223333:role/R' }],
      },
    ]);
    expect(chainsOf({ ...BASE, regions: ['cn-north-1'] })).toEqual([{ accountId: null, partition: 'aws-cn', roleChain: [] }]);
    expect(chainsOf({ ...BASE, regions: 'all' })).toEqual([{ accountId: null, partition: 'aws', roleChain: [] }]);
    expect(chainsOf({ ...BASE, regions: 'all', partition: 'aws-us-gov' })).toEqual([
      { accountId: null, partition: 'aws-us-gov', roleChain: [] },
    ]);
  });

  it('are narrowed to the selection, which must be among them', () => {
    const targets = [{ accountId: '1' }, { accountId: '2' }];
    expect(narrowToAccounts(targets, undefined)).toEqual(targets);
    expect(narrowToAccounts(targets, ['2'])).toEqual([{ accountId: '2' }]);
    expect(() => narrowToAccounts(targets, ['2', '3', '4'])).toThrow(new PlanError('The connection does not list the account 3, 4.'));
  });
});

describe('regions', () => {
  it('of a list are read where they are enabled, and known not to be elsewhere', () => {
    expect(planRegions(BASE, undefined, 'aws', ['us-east-1', 'eu-north-1'])).toEqual({
      enabled: ['us-east-1'],
      disabled: ['eu-west-1'],
      global: true,
    });
  });

  it('of a list are all tried where the account does not let us ask', () => {
    expect(planRegions(BASE, undefined, 'aws', null)).toEqual({ enabled: ['eu-west-1', 'us-east-1'], disabled: [], global: true });
  });

  it('of `all` are the enabled ones, else those that are by default', () => {
    expect(planRegions({ regions: 'all' }, undefined, 'aws', ['us-east-1', 'ap-east-1'])).toEqual({
      enabled: ['us-east-1', 'ap-east-1'],
      disabled: [],
      global: true,
    });
    expect(planRegions({ regions: 'all' }, undefined, 'aws-cn', null)).toEqual({
      enabled: ['cn-north-1', 'cn-northwest-1'],
      disabled: [],
      global: true,
    });
  });

  it('keeps regions in sight that were read before, where an account no longer says which it has enabled', () => {
    expect(planRegions({ regions: 'all' }, undefined, 'aws', null, ['ap-east-1', 'us-east-1']).enabled).toContain('ap-east-1');
  });

  it('tells of regions that were read before and are not enabled any more', () => {
    expect(planRegions({ regions: 'all' }, undefined, 'aws', ['us-east-1'], ['ap-east-1', 'us-east-1'])).toEqual({
      enabled: ['us-east-1'],
      disabled: ['ap-east-1'],
      global: true,
    });
  });

  it('of another partition are none of the account', () => {
    expect(planRegions({ regions: ['eu-west-1', 'cn-north-1'] }, undefined, 'aws-cn', null)).toEqual({
      enabled: ['cn-north-1'],
      disabled: [],
      global: true,
    });
  });

  it('are narrowed to the selection, and then what belongs to no region is read only if it is selected', () => {
    expect(planRegions(BASE, ['us-east-1'], 'aws', ['us-east-1', 'eu-west-1'])).toEqual({
      enabled: ['us-east-1'],
      disabled: [],
      global: false,
    });
    expect(planRegions(BASE, ['global'], 'aws', ['us-east-1'])).toEqual({ enabled: [], disabled: [], global: true });
    expect(planRegions({ regions: 'all' }, ['ap-east-1', 'global'], 'aws', ['us-east-1'])).toEqual({
      enabled: [],
      disabled: ['ap-east-1'],
      global: true,
    });
  });

  it('are refused where the connection does not cover them', () => {
    expect(() => refuseUncoveredRegions(BASE, ['eu-west-1', 'global', 'ap-east-1'])).toThrow(
      new PlanError('The connection does not cover the region ap-east-1.'),
    );
    expect(() => refuseUncoveredRegions({ regions: 'all' }, ['ap-east-1'])).not.toThrow();
  });
});
