import type {
  CustomerGateway,
  TunnelOption,
  VgwTelemetry,
  VpcAttachment,
  VpnConnection,
  VpnGateway,
  VpnStaticRoute,
} from '@aws-sdk/client-ec2';
import { ec2Id, fraction, hex, integer, type Key, moment, under } from './key.ts';
import { hubIn, type Site, zoneName } from './plan.ts';
import { alterations, drift, ended } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { transitGatewayId } from './transit-plan.ts';
import { customerGatewayPlans, type VpnPlan, vpnGatewayPlans, vpnPlans } from './vpn-plan.ts';
import { coreNetworkArn, wanArn, wanAttachmentKey } from './wan-plan.ts';

export function customerGateways(site: Site): readonly CustomerGateway[] {
  return site.once('customer-gateways', () =>
    customerGatewayPlans(site).map((plan): CustomerGateway => {
      const extended = plan.name === 'data-centre';
      return {
        CustomerGatewayId: plan.id,
        State: plan.gone ? 'deleted' : 'available',
        Type: 'ipsec.1',
        IpAddress: plan.address,
        ...(extended ? { BgpAsnExtended: '4200000013' } : { BgpAsn: String(plan.asn) }),
        ...(plan.name === 'plant'
          ? { CertificateArn: `arn:${site.plan.partition}:acm:${site.region}:${site.account.id}:certificate/${hex(plan.key)}` }
          : {}),
        DeviceName: `router-${plan.name}`,
        Tags: tagsOf(site.account, plan.key, plan.name, alterations(site.rounds, plan.key, 0.1)),
      };
    }),
  );
}

export function vpnGateways(site: Site): readonly VpnGateway[] {
  return site.once('vpn-gateways', () =>
    vpnGatewayPlans(site).map((plan): VpnGateway => {
      const attachments: VpcAttachment[] = plan.gone ? [] : [{ VpcId: plan.vpc.id, State: 'attached' }];
      if (plan.formerVpc) attachments.push({ VpcId: plan.formerVpc.id, State: 'detached' });
      return {
        VpnGatewayId: plan.id,
        State: plan.gone ? 'deleted' : 'available',
        Type: 'ipsec.1',
        AmazonSideAsn: 64_512,
        AvailabilityZone: zoneName(site, 1),
        VpcAttachments: attachments,
        Tags: tagsOf(site.account, plan.key, `${plan.vpc.name}-vgw`, alterations(site.rounds, plan.key, 0.1)),
      };
    }),
  );
}

export function vpnConnections(site: Site): readonly VpnConnection[] {
  return site.once('vpn-connections', () => vpnPlans(site).map((plan) => describeVpn(site, plan)));
}

function describeVpn(site: Site, plan: VpnPlan): VpnConnection {
  const isStatic = plan.staticRoutes.length > 0;
  const { gone } = plan;
  return {
    VpnConnectionId: plan.id,
    State: gone ? 'deleted' : 'available',
    Type: 'ipsec.1',
    Category: 'VPN',
    CustomerGatewayId: plan.gateway.id,
    ...endOf(site, plan),
    GatewayAssociationState: gone ? 'not-associated' : 'associated',
    ...(gone ? {} : { CustomerGatewayConfiguration: customerConfiguration(plan) }),
    Options: {
      EnableAcceleration: plan.vpnGateway === null && !plan.wan && fraction(plan.key, 'accelerated') < 0.3,
      StaticRoutesOnly: isStatic,
      LocalIpv4NetworkCidr: '0.0.0.0/0',
      RemoteIpv4NetworkCidr: '0.0.0.0/0',
      OutsideIpAddressType: 'PublicIpv4',
      TunnelInsideIpVersion: 'ipv4',
      ...(gone ? {} : { TunnelOptions: plan.tunnels.map((_, index) => tunnelOption(plan, index)) }),
    },
    Routes: staticRoutes(site, plan),
    VgwTelemetry: gone ? [] : plan.tunnels.map((_, index) => telemetry(site, plan, index)),
    Tags: tagsOf(site.account, plan.key, plan.name, alterations(site.rounds, plan.key, 0.15, 'alter', plan.born)),
  };
}

function endOf({ plan, region }: Site, { vpnGateway, wan }: VpnPlan): Partial<VpnConnection> {
  if (vpnGateway) return { VpnGatewayId: vpnGateway.id };
  if (!wan) return { TransitGatewayId: transitGatewayId(hubIn(plan, region)) };
  const attachment = ec2Id('attachment', wanAttachmentKey(plan, 'vpn'));
  return { CoreNetworkArn: coreNetworkArn(plan), CoreNetworkAttachmentArn: wanArn(plan, plan.hub, `attachment/${attachment}`) };
}

function staticRoutes(site: Site, plan: VpnPlan): VpnStaticRoute[] {
  const routes = plan.staticRoutes.map(
    (DestinationCidrBlock): VpnStaticRoute => ({ DestinationCidrBlock, Source: 'Static', State: 'available' }),
  );
  const former = plan.staticRoutes.length > 0 && ended(site.rounds) === 'lingering';
  return former ? [...routes, { DestinationCidrBlock: '192.168.240.0/24', Source: 'Static', State: 'deleted' }] : routes;
}

/** The pre-shared key of a tunnel. Whoever finds this text outside the simulator has found a leak. */
function preSharedKey(plan: Key, tunnel: number): string {
  return `simulated.psk.${hex(under(plan, 'pre-shared-key', tunnel))}`;
}

function insideCidr(plan: VpnPlan, tunnel: number): string {
  return `169.254.${integer(plan.key, 'inside', 6, 250)}.${tunnel * 128}/30`;
}

function tunnelOption(plan: VpnPlan, tunnel: number): TunnelOption {
  const custom = fraction(plan.key, 'custom') < 0.5;
  return {
    OutsideIpAddress: plan.tunnels[tunnel],
    TunnelInsideCidr: insideCidr(plan, tunnel),
    PreSharedKey: preSharedKey(plan.key, tunnel),
    ...(custom
      ? {
          Phase1LifetimeSeconds: 28_800,
          Phase2LifetimeSeconds: 3600,
          RekeyMarginTimeSeconds: 270,
          RekeyFuzzPercentage: 100,
          ReplayWindowSize: 1024,
          DpdTimeoutSeconds: 30,
          DpdTimeoutAction: 'restart',
          Phase1EncryptionAlgorithms: [{ Value: 'AES256' }, { Value: 'AES256-GCM-16' }],
          Phase2EncryptionAlgorithms: [{ Value: 'AES256' }],
          Phase1IntegrityAlgorithms: [{ Value: 'SHA2-256' }],
          Phase2IntegrityAlgorithms: [{ Value: 'SHA2-256' }],
          Phase1DHGroupNumbers: [{ Value: 14 }, { Value: 20 }],
          Phase2DHGroupNumbers: [{ Value: 14 }],
          IkeVersions: [{ Value: 'ikev2' }],
          StartupAction: 'start',
        }
      : {}),
    LogOptions: { CloudWatchLogOptions: { LogEnabled: false, BgpLogEnabled: false } },
    EnableTunnelLifecycleControl: false,
  };
}

/** Status and counts change by themselves. */
function telemetry(site: Site, plan: VpnPlan, tunnel: number): VgwTelemetry {
  const key = under(plan.key, 'tunnel', tunnel);
  const up = drift(site.rounds, key, 'status', 9) > tunnel;
  const byBgp = plan.staticRoutes.length === 0;
  const routes = byBgp ? plan.learned.length + drift(site.rounds, key, 'routes', 3) : plan.staticRoutes.length;
  return {
    OutsideIpAddress: plan.tunnels[tunnel],
    Status: up ? 'UP' : 'DOWN',
    StatusMessage: byBgp && up ? `${routes} BGP ROUTES` : up ? '' : 'IPSEC IS DOWN',
    AcceptedRouteCount: up ? routes : 0,
    LastStatusChange: moment(under(key, drift(site.rounds, key, 'change', 1_000_000))),
  };
}

/** What a customer downloads to configure the other end; it repeats the keys. */
function customerConfiguration(plan: VpnPlan): string {
  const tunnels = plan.tunnels.map(
    (outside, index) =>
      `<ipsec_tunnel><customer_gateway><tunnel_outside_address><ip_address>${plan.gateway.address}</ip_address></tunnel_outside_address></customer_gateway>` +
      `<vpn_gateway><tunnel_outside_address><ip_address>${outside}</ip_address></tunnel_outside_address></vpn_gateway>` +
      `<ike><authentication_protocol>sha1</authentication_protocol><pre_shared_key>${preSharedKey(plan.key, index)}</pre_shared_key></ike></ipsec_tunnel>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<vpn_connection id="${plan.id}"><customer_gateway_id>${plan.gateway.id}</customer_gateway_id>` +
    `<vpn_connection_type>ipsec.1</vpn_connection_type>${tunnels.join('')}</vpn_connection>`
  );
}
