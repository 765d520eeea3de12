import type {
  CoipPool,
  LocalGatewayRoute,
  LocalGatewayRouteTable,
  LocalGatewayRouteTableVirtualInterfaceGroupAssociation,
  LocalGatewayRouteTableVpcAssociation,
  LocalGatewayVirtualInterface,
  LocalGatewayVirtualInterfaceGroup,
  OutpostLag,
  ServiceLinkVirtualInterface,
} from '@aws-sdk/client-ec2';
import { onPremisesBlock, within } from './addresses.ts';
import { ec2Id, type Key, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { localGatewayId, outpostArn, outpostId } from './local-gateway.ts';
import { ec2Arn, isFirstHub, type Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { attachableVpcs } from './vpc-plan.ts';

/** The hub's Outpost: one table, a group of two interfaces to the premises, and the services' VPC beside it. */
interface OutpostPlan {
  readonly gatewayId: string;
  readonly tableId: string;
  readonly groupId: string;
  readonly lagId: string;
  readonly poolId: string;
}

function keyOf(site: Site, ...path: readonly (string | number)[]): Key {
  return under(site.key, 'outpost', ...path);
}

function outpost(site: Site): OutpostPlan | undefined {
  const gatewayId = isFirstHub(site) ? localGatewayId(site) : undefined;
  if (gatewayId === undefined) return undefined;
  return {
    gatewayId,
    tableId: ec2Id('lgw-rtb', keyOf(site, 'table')),
    groupId: ec2Id('lgw-vif-grp', keyOf(site, 'group')),
    lagId: ec2Id('op-lag', keyOf(site, 'lag')),
    poolId: ec2Id('ipv4pool-coip', keyOf(site, 'pool')),
  };
}

const LINKS = [0, 1] as const;

function interfaceId(site: Site, link: number): string {
  return ec2Id('lgw-vif', keyOf(site, 'interface', link));
}

function tags(site: Site, name: string, key: Key) {
  return tagsOf(site.account, key, name, alterations(site.rounds, key, 0.35));
}

function only<T>(site: Site, describe: (plan: OutpostPlan, owner: string) => readonly T[]): readonly T[] {
  const plan = outpost(site);
  return plan === undefined ? [] : describe(plan, site.account.id);
}

function routeTables(site: Site): readonly LocalGatewayRouteTable[] {
  return only(site, ({ gatewayId, tableId }, OwnerId) => [
    {
      LocalGatewayRouteTableId: tableId,
      LocalGatewayRouteTableArn: ec2Arn(site, `local-gateway-route-table/${tableId}`),
      LocalGatewayId: gatewayId,
      OutpostArn: outpostArn(site),
      OwnerId,
      State: 'available',
      Mode: 'coip',
      Tags: tags(site, 'outpost', keyOf(site, 'table')),
    },
  ]);
}

function routes(site: Site, asked: string): readonly LocalGatewayRoute[] {
  return only(site, ({ tableId, groupId, poolId }, OwnerId) => {
    if (asked !== tableId) return [];
    const table = {
      LocalGatewayRouteTableId: tableId,
      LocalGatewayRouteTableArn: ec2Arn(site, `local-gateway-route-table/${tableId}`),
      OwnerId,
    };
    const route = (destination: string): LocalGatewayRoute => ({
      ...table,
      DestinationCidrBlock: destination,
      LocalGatewayVirtualInterfaceGroupId: groupId,
      Type: 'static',
      State: 'active',
    });
    const added = births(site.rounds, keyOf(site, 'route'), 1)
      .filter(({ key, round }) => presence(site.rounds, key, 0.3, round) === 'present')
      .map(({ round }) => route(onPremisesBlock(20 + (round % 200))));
    const own: LocalGatewayRoute = {
      ...table,
      DestinationCidrBlock: '172.27.255.0/26',
      CoipPoolId: poolId,
      Type: 'propagated',
      State: 'active',
    };
    return [route('0.0.0.0/0'), route(onPremisesBlock(12)), own, ...added];
  });
}

function virtualInterfaces(site: Site): readonly LocalGatewayVirtualInterface[] {
  return only(site, ({ gatewayId, groupId, lagId }, OwnerId) =>
    LINKS.map((link) => ({
      LocalGatewayVirtualInterfaceId: interfaceId(site, link),
      LocalGatewayVirtualInterfaceArn: ec2Arn(site, `local-gateway-virtual-interface/${interfaceId(site, link)}`),
      LocalGatewayId: gatewayId,
      LocalGatewayVirtualInterfaceGroupId: groupId,
      OutpostLagId: lagId,
      Vlan: 500 + link,
      LocalAddress: `169.254.240.${link * 4 + 1}/30`,
      PeerAddress: `169.254.240.${link * 4 + 2}/30`,
      LocalBgpAsn: 65_520,
      PeerBgpAsn: 65_521,
      OwnerId,
      ConfigurationState: 'available',
      Tags: tags(site, `link-${link}`, keyOf(site, 'interface', link)),
    })),
  );
}

function interfaceGroups(site: Site): readonly LocalGatewayVirtualInterfaceGroup[] {
  return only(site, ({ gatewayId, groupId }, OwnerId) => [
    {
      LocalGatewayVirtualInterfaceGroupId: groupId,
      LocalGatewayVirtualInterfaceGroupArn: ec2Arn(site, `local-gateway-virtual-interface-group/${groupId}`),
      LocalGatewayVirtualInterfaceIds: LINKS.map((link) => interfaceId(site, link)),
      LocalGatewayId: gatewayId,
      OwnerId,
      LocalBgpAsn: 65_520,
      ConfigurationState: 'available',
      Tags: tags(site, 'premises', keyOf(site, 'group')),
    },
  ]);
}

function groupAssociations(site: Site): readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociation[] {
  return only(site, ({ gatewayId, groupId, tableId }, OwnerId) => [
    {
      LocalGatewayRouteTableVirtualInterfaceGroupAssociationId: ec2Id('lgw-vif-grp-assoc', keyOf(site, 'group')),
      LocalGatewayVirtualInterfaceGroupId: groupId,
      LocalGatewayId: gatewayId,
      LocalGatewayRouteTableId: tableId,
      LocalGatewayRouteTableArn: ec2Arn(site, `local-gateway-route-table/${tableId}`),
      OwnerId,
      State: 'associated',
      Tags: [],
    },
  ]);
}

function vpcAssociations(site: Site): readonly LocalGatewayRouteTableVpcAssociation[] {
  return only(site, ({ gatewayId, tableId }, OwnerId) =>
    attachableVpcs(site)
      .slice(2)
      .map(({ id, key }) => ({
        LocalGatewayRouteTableVpcAssociationId: ec2Id('lgw-vpc-assoc', under(key, 'outpost')),
        LocalGatewayRouteTableId: tableId,
        LocalGatewayRouteTableArn: ec2Arn(site, `local-gateway-route-table/${tableId}`),
        LocalGatewayId: gatewayId,
        VpcId: id,
        OwnerId,
        State: 'associated',
        Tags: tags(site, 'services', under(key, 'outpost')),
      })),
  );
}

function lags(site: Site): readonly OutpostLag[] {
  return only(site, ({ lagId }, OwnerId) => [
    {
      OutpostLagId: lagId,
      OutpostArn: outpostArn(site),
      OwnerId,
      State: 'available',
      LocalGatewayVirtualInterfaceIds: LINKS.map((link) => interfaceId(site, link)),
      ServiceLinkVirtualInterfaceIds: [ec2Id('sl-vif', keyOf(site, 'service-link'))],
      Tags: [],
    },
  ]);
}

function serviceLinks(site: Site): readonly ServiceLinkVirtualInterface[] {
  return only(site, ({ lagId }, OwnerId) => {
    const id = ec2Id('sl-vif', keyOf(site, 'service-link'));
    return [
      {
        ServiceLinkVirtualInterfaceId: id,
        ServiceLinkVirtualInterfaceArn: ec2Arn(site, `service-link-virtual-interface/${id}`),
        OutpostId: outpostId(site),
        OutpostArn: outpostArn(site),
        OwnerId,
        LocalAddress: '169.254.241.1/30',
        PeerAddress: '169.254.241.2/30',
        PeerBgpAsn: 65_521,
        Vlan: 510,
        OutpostLagId: lagId,
        ConfigurationState: 'available',
        Tags: [],
      },
    ];
  });
}

function customerPools(site: Site): readonly CoipPool[] {
  return only(site, ({ tableId, poolId }) => [
    {
      PoolId: poolId,
      PoolCidrs: [within('172.27.255.0/24', 26, 0)],
      LocalGatewayRouteTableId: tableId,
      PoolArn: ec2Arn(site, `coip-pool/${poolId}`),
      Tags: tags(site, 'premises', keyOf(site, 'pool')),
    },
  ]);
}

export const LOCAL_GATEWAY_TABLE_LISTS: Lists = {
  'ec2:DescribeLocalGatewayRouteTables': routeTables,
  'ec2:SearchLocalGatewayRoutes': (site, input) => routes(site, text(input, 'LocalGatewayRouteTableId')),
  'ec2:DescribeLocalGatewayVirtualInterfaces': virtualInterfaces,
  'ec2:DescribeLocalGatewayVirtualInterfaceGroups': interfaceGroups,
  'ec2:DescribeLocalGatewayRouteTableVpcAssociations': vpcAssociations,
  'ec2:DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations': groupAssociations,
  'ec2:DescribeOutpostLags': lags,
  'ec2:DescribeServiceLinkVirtualInterfaces': serviceLinks,
  'ec2:DescribeCoipPools': customerPools,
};
