import type {
  AuthorizationRule,
  ClientVpnConnection,
  ClientVpnEndpoint,
  ClientVpnRoute,
  GetClientVpnEndpointAuthorizationPolicyResult,
  NetworkInterface,
  TargetNetwork,
} from '@aws-sdk/client-ec2';
import { hostAddress, within } from './addresses.ts';
import { serviceGroup } from './group-plan.ts';
import { HOSTS } from './hosts.ts';
import { serviceInterface } from './interface-item.ts';
import { ec2Id, hex, integer, type Key, moment, momentOfRound, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { isFirstHub, type Site, zoneId, zoneName } from './plan.ts';
import { alterations, births, ended, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { attachableVpcs, type SubnetPlan, type VpcPlan } from './vpc-plan.ts';

/** How the staff gets in: an endpoint at the hub's services, in its first region. */
interface ClientPlan {
  readonly key: Key;
  readonly id: string;
  readonly gone: boolean;
  readonly vpc: VpcPlan;
  readonly subnets: readonly SubnetPlan[];
}

function clientPlans(site: Site): readonly ClientPlan[] {
  return site.once('client-vpn-plans', () => {
    const vpc = isFirstHub(site) ? attachableVpcs(site)[2] : undefined;
    if (vpc === undefined) return [];
    const subnets = vpc.subnets.filter(({ tier }) => tier === 'transit').slice(0, 2);
    const plan = (name: string, gone: boolean): ClientPlan => {
      const key = under(site.key, 'client-vpn', name);
      return { key, id: ec2Id('cvpn-endpoint', key), gone, vpc, subnets };
    };
    return ended(site.rounds) === 'lingering' ? [plan('staff', false), plan('former', true)] : [plan('staff', false)];
  });
}

function presentPlan(site: Site, id: string): ClientPlan | undefined {
  return clientPlans(site).find((plan) => plan.id === id && !plan.gone);
}

/** AWS writes these times as text. */
function written(date: Date): string {
  return date.toISOString().slice(0, 19);
}

const CLIENTS = '10.252.0.0/22';

function endpoints(site: Site): readonly ClientVpnEndpoint[] {
  return site.once('client-vpn-endpoints', () =>
    clientPlans(site).map((plan): ClientVpnEndpoint => {
      const arn = (service: string, rest: string): string =>
        `arn:${site.plan.partition}:${service}:${site.region}:${site.account.id}:${rest}`;
      return {
        ClientVpnEndpointId: plan.id,
        Description: 'staff',
        Status: { Code: plan.gone ? 'deleted' : 'available' },
        CreationTime: written(moment(plan.key)),
        ...(plan.gone ? { DeletionTime: written(moment(plan.key, 'deleted')) } : {}),
        DnsName: `*.${plan.id}.prod.clientvpn.${site.region}.amazonaws.com`,
        ClientCidrBlock: CLIENTS,
        DnsServers: ['172.20.0.53'],
        SplitTunnel: true,
        VpnProtocol: 'openvpn',
        TransportProtocol: 'udp',
        VpnPort: 443,
        ServerCertificateArn: arn('acm', `certificate/${hex(plan.key)}`),
        AuthenticationOptions: [
          {
            Type: 'certificate-authentication',
            MutualAuthentication: { ClientRootCertificateChain: arn('acm', `certificate/${hex(under(plan.key, 'root'))}`) },
          },
        ],
        ConnectionLogOptions: { Enabled: true, CloudwatchLogGroup: '/network/client-vpn', CloudwatchLogStream: 'staff' },
        SecurityGroupIds: [serviceGroup(site, plan.vpc).GroupId],
        VpcId: plan.vpc.id,
        ClientConnectOptions: { Enabled: false, Status: { Code: 'applied' } },
        SessionTimeoutHours: 24 - (alterations(site.rounds, plan.key, 0.2, 'timeout') % 2) * 12,
        ClientLoginBannerOptions: { Enabled: false },
        DisconnectOnSessionTimeout: true,
        EndpointIpAddressType: 'ipv4',
        TrafficIpAddressType: 'ipv4',
        Tags: tagsOf(site.account, plan.key, 'staff', alterations(site.rounds, plan.key, 0.2)),
      };
    }),
  );
}

function targetNetworks(site: Site, endpointId: string): readonly TargetNetwork[] {
  const plan = presentPlan(site, endpointId);
  if (plan === undefined) return [];
  const network = (subnet: SubnetPlan, gone: boolean): TargetNetwork => ({
    AssociationId: ec2Id('cvpn-assoc', under(plan.key, 'association', subnet.zone, gone ? 1 : 0)),
    VpcId: plan.vpc.id,
    TargetNetworkId: subnet.id,
    ClientVpnEndpointId: plan.id,
    Status: { Code: gone ? 'disassociated' : 'associated' },
    SecurityGroups: [serviceGroup(site, plan.vpc).GroupId],
    AvailabilityZones: [zoneName(site, subnet.zone)],
    AvailabilityZoneIds: [zoneId(site.region, subnet.zone)],
  });
  const former = ended(site.rounds) === 'lingering' ? plan.subnets.slice(0, 1).map((subnet) => network(subnet, true)) : [];
  return [...plan.subnets.map((subnet) => network(subnet, false)), ...former];
}

function clientRoutes(site: Site, endpointId: string): readonly ClientVpnRoute[] {
  const plan = presentPlan(site, endpointId);
  if (plan === undefined) return [];
  const route = (destination: string, subnet: SubnetPlan, origin: 'associate' | 'add-route', description: string): ClientVpnRoute => ({
    ClientVpnEndpointId: plan.id,
    DestinationCidr: destination,
    TargetSubnet: subnet.id,
    Type: 'Nat',
    Origin: origin,
    Status: { Code: 'active' },
    Description: description,
  });
  const [first] = plan.subnets;
  const added = births(site.rounds, under(plan.key, 'route'), 1).filter(
    ({ key, round }) => first && presence(site.rounds, key, 0.3, round) === 'present',
  );
  return [
    ...plan.subnets.map((subnet) => route(plan.vpc.cidr, subnet, 'associate', 'Default Route')),
    ...plan.subnets.map((subnet) => route('10.0.0.0/8', subnet, 'add-route', 'everything of ours')),
    ...added.flatMap(({ round }) => (first ? [route(within('172.20.0.0/14', 24, round % 1024), first, 'add-route', 'by request')] : [])),
  ];
}

function authorizationRules(site: Site, endpointId: string): readonly AuthorizationRule[] {
  const plan = presentPlan(site, endpointId);
  if (plan === undefined) return [];
  const rule = (destination: string, group: string | null, description: string): AuthorizationRule => ({
    ClientVpnEndpointId: plan.id,
    Description: description,
    DestinationCidr: destination,
    AccessAll: group === null,
    ...(group === null ? {} : { GroupId: group }),
    Status: { Code: 'active' },
  });
  const wider = alterations(site.rounds, plan.key, 0.3, 'rules') % 2 === 1;
  return [
    rule(plan.vpc.cidr, null, 'services, for everyone'),
    rule('10.0.0.0/8', 'S-1-5-21-1001', 'operators'),
    rule('10.0.0.0/8', 'S-1-5-21-1002', 'developers'),
    ...(wider ? [rule('172.20.0.0/14', 'S-1-5-21-1001', 'premises')] : []),
  ];
}

/** Who is connected. Those that ended are told for an hour. */
function clientConnections(site: Site, endpointId: string): readonly ClientVpnConnection[] {
  const plan = presentPlan(site, endpointId);
  if (plan === undefined) return [];
  const connection = (key: Key, at: Date, gone: boolean): ClientVpnConnection => ({
    ConnectionId: ec2Id('cvpn-connection', key),
    ClientVpnEndpointId: plan.id,
    Timestamp: written(at),
    CommonName: `laptop-${integer(key, 'laptop', 1, 99)}.example.com`,
    ConnectionEstablishedTime: written(at),
    IngressBytes: String(integer(key, 'in', 1000, 1_000_000)),
    EgressBytes: String(integer(key, 'out', 1000, 1_000_000)),
    IngressPackets: '1200',
    EgressPackets: '900',
    ClientIp: hostAddress(CLIENTS, integer(key, 'host', 0, 900)),
    Status: { Code: gone ? 'terminated' : 'active' },
    ...(gone ? { ConnectionEndTime: written(at) } : {}),
  });
  const lasting = [0, 1].map((index) => under(plan.key, 'connection', index)).map((key) => connection(key, moment(key), false));
  const passing = births(site.rounds, under(plan.key, 'connection'), 2).flatMap(({ key, round }) => {
    const now = presence(site.rounds, key, 0.5, round);
    return now === 'vanished' ? [] : [connection(key, momentOfRound(round, key), now === 'lingering')];
  });
  const former = under(plan.key, 'connection', 'former');
  return [...lasting, ...passing, ...(ended(site.rounds) === 'lingering' ? [connection(former, moment(former), true)] : [])];
}

/** What the rules leave open is tried out in shadow: logged, and not enforced. */
function authorizationPolicy(site: Site, endpointId: string): readonly GetClientVpnEndpointAuthorizationPolicyResult[] {
  const plan = presentPlan(site, endpointId);
  if (plan === undefined) return [];
  return [
    {
      ClientVpnEndpointId: plan.id,
      PolicyDocument: 'permit(principal, action, resource) when { context.device.encrypted == true };',
      Description: 'encrypted devices only',
      ShadowMode: alterations(site.rounds, plan.key, 0.3, 'shadow') % 2 === 0 ? 'enabled' : 'disabled',
      Status: 'active',
    },
  ];
}

export function interfacesOfClientVpn(site: Site): readonly NetworkInterface[] {
  return clientPlans(site)
    .filter(({ gone }) => !gone)
    .flatMap((plan) =>
      plan.subnets.map((subnet) => {
        const key = under(plan.key, 'eni', subnet.zone);
        const addresses = [hostAddress(subnet.cidr, HOSTS.clientVpn)] as const;
        const description = `ClientVPN Endpoint resource ${plan.id}`;
        const groups = [serviceGroup(site, plan.vpc)];
        return serviceInterface(
          site,
          { key, id: ec2Id('eni', key), vpcId: plan.vpc.id, subnet, addresses, groups, description },
          'interface',
        );
      }),
    );
}

export const CLIENT_VPN_LISTS: Lists = {
  'ec2:DescribeClientVpnEndpoints': endpoints,
  'ec2:DescribeClientVpnTargetNetworks': (site, input) => targetNetworks(site, text(input, 'ClientVpnEndpointId')),
  'ec2:DescribeClientVpnRoutes': (site, input) => clientRoutes(site, text(input, 'ClientVpnEndpointId')),
  'ec2:DescribeClientVpnAuthorizationRules': (site, input) => authorizationRules(site, text(input, 'ClientVpnEndpointId')),
  'ec2:GetClientVpnEndpointAuthorizationPolicy': (site, input) => authorizationPolicy(site, text(input, 'ClientVpnEndpointId')),
  'ec2:DescribeClientVpnConnections': (site, input) => clientConnections(site, text(input, 'ClientVpnEndpointId')),
};
