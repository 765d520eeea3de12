import { defineCollector } from '../collector.ts';
import { bigint, parentId, regional, sql, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { parentWith, perInput, perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';
import { tunnelsOf } from './vpn-connection.ts';

export const activeVpnTunnelStatus = defineCollector({
  type: 'ec2:active-vpn-tunnel-status',
  summary: 'What the two ends of a tunnel that is up have agreed on: algorithms, groups, the version of IKE.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetActiveVpnTunnelStatus'],
  parent: 'ec2:vpn-connection',
  identity: ['$parent.VpnConnectionId', '$parent.OutsideIpAddress'],
  name: null,
  links: [link('in-vpn-connection', '$parent.VpnConnectionId', 'ec2:vpn-connection')],
  views: [
    view('aws_ec2_active_vpn_tunnel_status', {
      vpn_connection_id: parentId,
      outside_ip_address: sql('inet', "inventory.to_inet(split_part(id, '|', 2))"),
      phase1_encryption_algorithm: text('Phase1EncryptionAlgorithm'),
      phase2_encryption_algorithm: text('Phase2EncryptionAlgorithm'),
      phase1_integrity_algorithm: text('Phase1IntegrityAlgorithm'),
      phase2_integrity_algorithm: text('Phase2IntegrityAlgorithm'),
      phase1_dh_group: bigint('Phase1DHGroup'),
      phase2_dh_group: bigint('Phase2DHGroup'),
      ike_version: text('IkeVersion'),
      provisioning_status: text('ProvisioningStatus'),
      provisioning_status_reason: text('ProvisioningStatusReason'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      // One that is down has agreed on nothing.
      perInput(
        tunnelsOf(parent).filter(({ Status }) => Status !== 'DOWN'),
        ({ OutsideIpAddress }) =>
          parentWith(
            parent,
            { OutsideIpAddress },
            single(
              context,
              () =>
                call(context, ec2, 'GetActiveVpnTunnelStatus', { VpnConnectionId: parent.id, VpnTunnelOutsideIpAddress: OutsideIpAddress }),
              (answer) => answer.ActiveVpnTunnelStatus && [answer.ActiveVpnTunnelStatus],
            ),
          ),
      ),
    ),
});
