import type { ConnectionDefinition } from '@cadastre/contracts';
import { describe, expect, it } from 'vitest';
import { choosePolicy, type PolicyFlags, type PolicyForm } from './choose.ts';

const role = (account: string, name: string, more: object = {}) => ({ arn: `arn:aws:iam::${account}:role/${name}`, ...more });

function connection(given: Partial<ConnectionDefinition>): ConnectionDefinition {
  return { name: 'estate', regions: 'all', types: ['ec2:vpc'], ...given };
}

function chosen(form: PolicyForm, definition: ConnectionDefinition, flags: PolicyFlags = {}) {
  const { roleName, principal, externalId, hub, remarks, policies } = choosePolicy(form, flags, definition);
  return {
    roleName,
    principal,
    externalId,
    hub,
    remarks,
    actions: policies.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action)),
  };
}

describe('a connection', () => {
  it('says which types, role and external id there are, unless an option does', () => {
    const definition = connection({
      roles: ['111122223333', '444455556666'].map((account) => role(account, 'network/Reader', { externalId: '5f0c' })),
    });
    expect(chosen('cloudformation', definition)).toEqual({
      roleName: 'network/Reader',
      principal: undefined,
      externalId: '5f0c',
      hub: { roles: ['arn:aws:iam::*:role/network/Reader'], lists: false },
      remarks: [],
      actions: ['ec2:DescribeRegions', 'ec2:DescribeVpcs', 'sts:GetCallerIdentity'],
    });
    expect(
      chosen('cloudformation', definition, { types: 'ec2:subnet', externalId: 'other', principal: 'arn:aws:iam::111122223333:root' }),
    ).toMatchObject({
      externalId: 'other',
      principal: 'arn:aws:iam::111122223333:root',
      actions: ['ec2:DescribeRegions', 'ec2:DescribeSubnets', 'sts:GetCallerIdentity'],
    });
  });

  it('of an organization says what its credentials have to do themselves', () => {
    const via = [role('777788889999', 'Hop')];
    const from = role('444455556666', 'Lists');
    expect(chosen('hub', connection({ partition: 'aws-cn', organization: { role: 'Reader' } })).hub).toEqual({
      roles: ['arn:aws-cn:iam::*:role/Reader'],
      lists: true,
    });
    const behind = connection({ organization: { role: 'Reader', externalId: '5f0c', via, from } });
    expect(chosen('hub', behind).hub).toEqual({ roles: ['arn:aws:iam::*:role/Lists', 'arn:aws:iam::*:role/Hop'], lists: false });
    expect(chosen('trust', behind)).toMatchObject({ principal: via[0]?.arn, externalId: '5f0c' });
  });

  it.each<[string, PolicyForm, ConnectionDefinition, PolicyFlags, string]>([
    [
      'several roles',
      'terraform',
      connection({ roles: [role('111122223333', 'A'), role('111122223333', 'B')] }),
      {},
      'estate names several roles: A, B. Say which with --role-name.',
    ],
    [
      'no such role',
      'terraform',
      connection({ roles: [role('111122223333', 'A')] }),
      { roleName: 'C' },
      'estate names no role C. It names: A.',
    ],
    [
      'several external ids',
      'trust',
      connection({ roles: [role('111122223333', 'A', { externalId: 'one' }), role('444455556666', 'A')] }),
      { principal: 'arn:aws:iam::111122223333:root' },
      'The roles of estate have several external ids. Say which with --external-id.',
    ],
    [
      'no role at all',
      'hub',
      connection({}),
      {},
      'estate reads the account of its own credentials: they assume no role, and need the policies of --form read.',
    ],
    [
      'another partition',
      'terraform',
      connection({ roles: [role('111122223333', 'A')] }),
      { principal: 'arn:aws-cn:iam::111122223333:root' },
      "--principal is of the partition aws-cn, and estate reads aws: roles of one can't be assumed from another.",
    ],
  ])('that says %s does not make it up', (_, form, definition, flags, mistake) => {
    expect(() => choosePolicy(form, flags, definition)).toThrow(mistake);
  });

  it('with several external ids leaves them to whoever applies the template', () => {
    const definition = connection({
      roles: [role('111122223333', 'A', { externalId: 'one' }), role('444455556666', 'A', { externalId: 'two' })],
    });
    expect(chosen('cloudformation', definition)).toMatchObject({
      externalId: undefined,
      remarks: ['The roles of estate have several external ids, so none is filled in: give each account its own.'],
    });
  });
});
