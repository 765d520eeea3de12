import { expect, test } from 'vitest';
import { text, view } from '../columns.ts';
import { collectors } from '../registry.ts';
import { withOwner } from './owner.ts';

const names = (columns: Parameters<typeof view>[1], arn?: Parameters<typeof withOwner>[1]) =>
  withOwner([view('aws_ec2_thing', columns)], arn)[0].columns.map(({ name, source }) => [name, source]);

test('the owner is one more column, the last, of a view that names it otherwise', () => {
  expect(names({ owner: text('Owner'), account_id: text('Account') })).toEqual([
    ['owner', { path: 'Owner' }],
    ['account_id', { path: 'Account' }],
    ['owner_id', { path: 'Owner' }],
  ]);
});

test('the owner that the ARN names goes first: other columns are about other things', () => {
  const columns = { owner: text('Owner'), transit_gateway_owner_id: text('TransitGatewayOwnerId') };
  expect(names(columns, { template: 'arn:{Partition}:ec2:{Region}:{ResourceOwnerId|Account}:thing/{Id}' }).at(-1)).toEqual([
    'owner_id',
    { path: 'ResourceOwnerId' },
  ]);
});

test('a view that has the column, or nothing like it, stays as it is', () => {
  expect(names({ owner_id: text('OwnerId'), owner: text('Owner') })).toHaveLength(2);
  expect(names({ accepter_owner_id: text('AccepterVpcInfo.OwnerId') })).toHaveLength(1);
});

test('every view has it of a type whose ARN may name another account than the one that sees it', () => {
  const shared = collectors.filter(({ arn }) => arn && 'template' in arn && arn.template.includes('|Account}'));
  expect(shared.length).toBeGreaterThan(20);
  for (const { type, views } of shared) {
    for (const { columns } of views)
      expect
        .soft(
          columns.map(({ name }) => name),
          type,
        )
        .toContain('owner_id');
  }
});

test.each([
  ['ec2:security-group-rule', { path: 'GroupOwnerId' }],
  ['ec2:verified-access-group', { path: 'Owner' }],
  ['ram:resource-share', { path: 'owningAccountId' }],
  ['route53:hosted-zone-by-vpc', { path: 'Owner.OwningAccount' }],
  ['cloudfront:vpc-origin', { path: 'AccountId' }],
  ['networkmanager:core-network', { path: 'OwnerAccountId' }],
  ['directconnect:virtual-interface', { path: 'ownerAccount' }],
])('the owner of %s', (type, source) => {
  const [view] = collectors.find((collector) => collector.type === type)?.views ?? [];
  expect(view?.columns.at(-1)).toEqual({ name: 'owner_id', type: 'text', source });
});
