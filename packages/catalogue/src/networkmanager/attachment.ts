import { defineCollector, type Item, type ListContext } from '../collector.ts';
import { akas, arn, bigint, global, id, jsonb, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { isGone } from '../gone.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkManager } from './sdk.ts';

const GONE = { path: 'State', states: ['REJECTED'] } as const;

export const networkmanagerAttachment = defineCollector({
  type: 'networkmanager:attachment',
  summary: 'A VPC, VPN connection, Connect tunnel, transit gateway route table or Direct Connect gateway on a segment of a core network.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: [
    'networkmanager:ListAttachments',
    'networkmanager:GetVpcAttachment',
    'networkmanager:GetConnectAttachment',
    'networkmanager:GetSiteToSiteVpnAttachment',
    'networkmanager:GetTransitGatewayRouteTableAttachment',
  ],
  identity: ['AttachmentId'],
  // The owner of the core network sees the attachments of all accounts.
  arn: { template: 'arn:{Partition}:networkmanager::{OwnerAccountId|Account}:attachment/{AttachmentId}' },
  tags: 'Tags',
  gone: GONE,
  links: [
    link('in-core-network', 'CoreNetworkId', 'networkmanager:core-network'),
    link('attaches', 'ResourceArn', null),
    link('attaches', 'VpnConnectionArn', null),
    link('attaches', 'TransitGatewayRouteTableArn', null),
    link('in-subnet', 'SubnetArns[]', null),
    link('transported-by', 'TransportAttachmentId', 'networkmanager:attachment'),
    link('through-peering', 'PeeringId', 'networkmanager:peering'),
  ],
  views: [
    view('aws_networkmanager_attachment', {
      attachment_id: id,
      arn,
      core_network_id: text('CoreNetworkId'),
      core_network_arn: text('CoreNetworkArn'),
      owner_account_id: text('OwnerAccountId'),
      attachment_type: text('AttachmentType'),
      state: text('State'),
      edge_location: text('EdgeLocation'),
      resource_arn: text('ResourceArn'),
      attachment_policy_rule_number: bigint('AttachmentPolicyRuleNumber'),
      segment_name: text('SegmentName'),
      proposed_segment_change: jsonb('ProposedSegmentChange'),
      created_at: timestamp('CreatedAt'),
      updated_at: timestamp('UpdatedAt'),
      subnet_arns: jsonb('SubnetArns'),
      options: jsonb('Options'),
      transport_attachment_id: text('TransportAttachmentId'),
      vpn_connection_arn: text('VpnConnectionArn'),
      peering_id: text('PeeringId'),
      transit_gateway_route_table_arn: text('TransitGatewayRouteTableArn'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...global,
    }),
  ],
  list: (context) =>
    withDetail(
      paginated(context, networkManager, 'ListAttachments', { MaxResults: 500 }, (page) => page.Attachments),
      (attachment) => detailOf(context, attachment),
      (attachment) => !isGone(GONE, attachment),
    ),
});

/** What only the operation of its kind tells of an attachment. Kinds that the client does not know are registered as they are listed. */
async function detailOf(context: ListContext, attachment: Item): Promise<object> {
  const input = { AttachmentId: String(attachment.AttachmentId) };
  switch (attachment.AttachmentType) {
    case 'VPC':
      return beside((await call(context, networkManager, 'GetVpcAttachment', input)).VpcAttachment);
    case 'CONNECT':
      return beside((await call(context, networkManager, 'GetConnectAttachment', input)).ConnectAttachment);
    case 'SITE_TO_SITE_VPN':
      return beside((await call(context, networkManager, 'GetSiteToSiteVpnAttachment', input)).SiteToSiteVpnAttachment);
    case 'TRANSIT_GATEWAY_ROUTE_TABLE': {
      const answer = await call(context, networkManager, 'GetTransitGatewayRouteTableAttachment', input);
      return beside(answer.TransitGatewayRouteTableAttachment);
    }
    default:
      return {};
  }

  /** Less what was listed already. */
  function beside(detail: { readonly Attachment?: object | undefined } | undefined): object {
    if (!detail) throw new MalformedAnswerError(context.scope.type);
    const { Attachment, ...rest } = detail;
    return rest;
  }
}
