import { expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { declaredSql, statePath } from './declared.ts';

const stateOf = (type: string) => {
  const collector = catalogue.find(type);
  return collector && statePath(collector);
};

test.each([
  ['ec2:vpc', 'State'],
  ['ec2:instance', 'State.Name'],
  ['ec2:network-interface', 'Status'],
  ['directconnect:lag', 'lagState'],
  ['ec2:flow-log', 'FlowLogStatus'],
  ['ec2:route-table', undefined],
])('the state of %s is at %s', (type, path) => {
  expect(stateOf(type)).toBe(path);
});

test('no state is said to be inside of a list', () => {
  for (const collector of catalogue.collectors) expect(statePath(collector) ?? '').not.toMatch(/[[{]/);
});

test('links through lists and maps say which element makes them, and others are left out', () => {
  const collector = { ...catalogue.find('ec2:vpc')!, type: 'x:y', domain: 'Zone.Name', gone: { path: 'State.Code', states: ['gone'] } };
  const links = [
    { kind: 'routes-to', path: 'Routes[].GatewayId', type: 'ec2:vpn-gateway' },
    { kind: 'routes-to', path: 'Routes[].GatewayId', type: 'ec2:vpn-gateway', prefix: 'vgw-' },
    { kind: 'refers-to', path: 'Options.Rules[].Pairs[].GroupId', type: null },
    { kind: 'has', path: 'Sync{}.Attachment.Id', type: null },
    { kind: 'in-vpc', path: 'VpcId', type: 'ec2:vpc' },
    { kind: 'in-subnet', path: 'SubnetIds[]', type: 'ec2:subnet' },
    { kind: 'in-table', path: '$parent.Tables[].Id', type: null },
  ];
  expect(declaredSql([{ ...collector, links }])).toBe(`delete from inventory.declared_link;
insert into inventory.declared_link (type, kind, target_type, list, element) values
  ('x:y', 'routes-to', 'ec2:vpn-gateway', 'Routes', '$."Routes"[*] ? (@."GatewayId" == $id)'),
  ('x:y', 'refers-to', null, 'Options.Rules', '$."Options"."Rules"[*] ? (@."Pairs"[*]."GroupId" == $id)'),
  ('x:y', 'has', null, 'Sync', '$."Sync".* ? (@."Attachment"."Id" == $id)');

delete from inventory.declared_state;
insert into inventory.declared_state (type, path) values
  ('x:y', '{State,Code}');

delete from inventory.declared_domain;
insert into inventory.declared_domain (type, path) values
  ('x:y', '{Zone,Name}');

delete from inventory.declared_name;
`);
});

test.each([
  ['elb:load-balancer', true],
  ['ec2:region', true],
  ['ec2:vpc', false],
  ['elbv2:load-balancer', false],
  ['ec2:elastic-ip', false],
])('the ids of %s are said to be names: %s', (type, are) => {
  expect(declaredSql([catalogue.find(type)!]).includes(`insert into inventory.declared_name (type) values\n  ('${type}');`)).toBe(are);
});
