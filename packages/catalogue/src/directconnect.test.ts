import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Collector, Parent } from './collector.ts';
import { directConnectRouterConfiguration } from './directconnect/router-configuration.ts';
import { ACCOUNT, ANOTHER_ACCOUNT, fakeAws, readAll } from './testing/fake-aws.ts';
import { toResources } from './to-resource.ts';

test('what is hosted is asked of each interconnect, and of a LAG once instead of its interconnects', async () => {
  const collector = catalogue.find('directconnect:hosted-connection') as Collector;
  const interconnects = [
    { interconnectId: 'dxcon-1' },
    { interconnectId: 'dxcon-2', lagId: 'dxlag-1' },
    { interconnectId: 'dxcon-3', lagId: 'dxlag-1' },
    { interconnectId: 'dxcon-4', lagId: 'dxlag-2' },
  ].map((attributes) => ({ id: attributes.interconnectId, attributes }));
  const aws = fakeAws(collector, ({ input: { connectionId } }) => ({ connections: [{ connectionId: `on-${connectionId}` }] }), [
    interconnects.slice(0, 2),
    interconnects.slice(2),
  ]);

  const pages = await readAll(collector.list(aws.context));
  expect(aws.calls.map(({ input }) => input.connectionId)).toEqual(['dxcon-1', 'dxlag-1', 'dxlag-2']);
  expect(
    pages.flatMap((page) =>
      toResources(collector, page, aws.context.scope, 'aws').map(({ id, links }) => [
        id,
        links.find(({ kind }) => kind === 'on-connection'),
      ]),
    ),
  ).toEqual([
    ['on-dxcon-1', { kind: 'on-connection', type: 'directconnect:interconnect', id: 'dxcon-1' }],
    ['on-dxlag-1', { kind: 'on-connection', type: 'directconnect:lag', id: 'dxlag-1' }],
    ['on-dxlag-2', { kind: 'on-connection', type: 'directconnect:lag', id: 'dxlag-2' }],
  ]);
});

test.each([
  ['directconnect:vpn-gateway-association', [{ VpnGatewayId: 'vgw-1' }, { VpnGatewayId: 'vgw-2' }], ['vgw-1', 'vgw-2']],
  [
    'directconnect:transit-gateway-association',
    [
      { TransitGatewayId: 'tgw-1', OwnerId: ACCOUNT },
      { TransitGatewayId: 'tgw-2', OwnerId: ANOTHER_ACCOUNT },
    ],
    ['tgw-1'],
  ],
] as const)('%s is what each gateway of the account is associated with, whoever owns the other end', async (type, gateways, asked) => {
  const collector = catalogue.find(type) as Collector;
  const parents = gateways.map((attributes) => ({ id: Object.values(attributes)[0] as string, attributes }));
  const association = (of: unknown, page: unknown) => ({
    associationId: `${page} of ${of}`,
    directConnectGatewayOwnerAccount: ANOTHER_ACCOUNT,
    associationState: 'associated',
  });
  const aws = fakeAws(
    collector,
    ({ input: { associatedGatewayId, nextToken = 'first' } }) => ({
      directConnectGatewayAssociations: [association(associatedGatewayId, nextToken)],
      nextToken: nextToken === 'first' ? 'second' : undefined,
    }),
    [parents],
  );

  const pages = await readAll(collector.list(aws.context));
  expect(pages.flatMap((page) => toResources(collector, page, aws.context.scope, 'aws').map(({ id }) => id))).toEqual(
    asked.flatMap((gateway) => [`first of ${gateway}`, `second of ${gateway}`]),
  );
  expect(new Set(aws.calls.map(({ input }) => input.associatedGatewayId))).toEqual(new Set(asked));
});

test("router configurations are asked for of the account's own interfaces that are or were up", async () => {
  const interfaces: Parent[] = [
    { id: 'dxvif-up', attributes: { virtualInterfaceState: 'available', ownerAccount: ACCOUNT } },
    { id: 'dxvif-down', attributes: { virtualInterfaceState: 'down' } },
    { id: 'dxvif-new', attributes: { virtualInterfaceState: 'pending', ownerAccount: ACCOUNT } },
    { id: 'dxvif-other', attributes: { virtualInterfaceState: 'available', ownerAccount: '444455556666' } },
  ];
  const aws = fakeAws(directConnectRouterConfiguration, ({ input }) => ({ ...input }), [interfaces]);

  const pages = await readAll(directConnectRouterConfiguration.list(aws.context));

  expect(pages.flatMap(({ items }) => items)).toEqual([{ virtualInterfaceId: 'dxvif-up' }, { virtualInterfaceId: 'dxvif-down' }]);
});
