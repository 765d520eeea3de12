import type { ActiveVpnTunnelStatus, GetVpnTunnelReplacementStatusResult, VpnConnection } from '@aws-sdk/client-ec2';
import { fraction, moment, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import type { Site } from './plan.ts';
import { vpnConnections } from './vpn.ts';
import { vpnPlans } from './vpn-plan.ts';

function connection(site: Site, vpnId: string): VpnConnection | undefined {
  return vpnConnections(site).find(({ VpnConnectionId }) => VpnConnectionId === vpnId);
}

/** What the ends of a tunnel agreed on, while it is up. */
function activeStatus(site: Site, vpnId: string, outside: string): readonly ActiveVpnTunnelStatus[] {
  const tunnel = connection(site, vpnId)?.VgwTelemetry?.find(({ OutsideIpAddress }) => OutsideIpAddress === outside);
  if (tunnel === undefined) return [];
  if (tunnel.Status !== 'UP') return [{ ProvisioningStatus: 'available' }];
  return [
    {
      Phase1EncryptionAlgorithm: 'AES256-GCM-16',
      Phase2EncryptionAlgorithm: 'AES256-GCM-16',
      Phase1IntegrityAlgorithm: 'SHA2-256',
      Phase2IntegrityAlgorithm: 'SHA2-256',
      Phase1DHGroup: 20,
      Phase2DHGroup: 20,
      IkeVersion: 'ikev2',
      ProvisioningStatus: 'available',
    },
  ];
}

function replacementStatus(site: Site, vpnId: string, outside: string): readonly GetVpnTunnelReplacementStatusResult[] {
  const plan = vpnPlans(site).find(({ id, tunnels }) => id === vpnId && tunnels.includes(outside));
  const vpn = connection(site, vpnId);
  if (plan === undefined || vpn === undefined) return [];
  const key = under(plan.key, 'maintenance', outside);
  const pending = fraction(key, 'pending') < 0.2;
  return [
    {
      VpnConnectionId: vpnId,
      CustomerGatewayId: vpn.CustomerGatewayId,
      ...(vpn.VpnGatewayId === undefined ? {} : { VpnGatewayId: vpn.VpnGatewayId }),
      ...(vpn.TransitGatewayId === undefined ? {} : { TransitGatewayId: vpn.TransitGatewayId }),
      VpnTunnelOutsideIpAddress: outside,
      MaintenanceDetails: {
        PendingMaintenance: pending ? 'tunnel-endpoint-replacement' : 'none',
        ...(pending ? { MaintenanceAutoAppliedAfter: moment(key, 'applied') } : {}),
        LastMaintenanceApplied: moment(key),
      },
    },
  ];
}

export const VPN_TUNNEL_LISTS: Lists = {
  'ec2:GetActiveVpnTunnelStatus': (site, input) =>
    activeStatus(site, text(input, 'VpnConnectionId'), text(input, 'VpnTunnelOutsideIpAddress')),
  'ec2:GetVpnTunnelReplacementStatus': (site, input) =>
    replacementStatus(site, text(input, 'VpnConnectionId'), text(input, 'VpnTunnelOutsideIpAddress')),
};
