import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayConnectPeer = defineCollector({
  type: 'ec2:transit-gateway-connect-peer',
  summary: 'A GRE and BGP peer of a Connect attachment.',
  scope: 'regional',
  permissions: ['ec2:DescribeTransitGatewayConnectPeers'],
  identity: ['TransitGatewayConnectPeerId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:transit-gateway-connect-peer/{TransitGatewayConnectPeerId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  volatile: ['ConnectPeerConfiguration.BgpConfigurations[].BgpStatus'],
  links: [link('in-attachment', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-connect')],
  views: [
    view('aws_ec2_transit_gateway_connect_peer', {
      transit_gateway_connect_peer_id: id,
      arn,
      transit_gateway_attachment_id: text('TransitGatewayAttachmentId'),
      state: text('State'),
      creation_time: timestamp('CreationTime'),
      connect_peer_configuration: jsonb('ConnectPeerConfiguration'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeTransitGatewayConnectPeers', { MaxResults: 1000 }, (page) => page.TransitGatewayConnectPeers),
});
