import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const localGatewayRouteTableVpcAssociation = defineCollector({
  type: 'ec2:local-gateway-route-table-vpc-association',
  summary: 'A VPC whose traffic a local gateway route table routes.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeLocalGatewayRouteTableVpcAssociations'],
  identity: ['LocalGatewayRouteTableVpcAssociationId'],
  arn: {
    template:
      'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:local-gateway-route-table-vpc-association/{LocalGatewayRouteTableVpcAssociationId}',
  },
  tags: 'Tags',
  links: [
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('in-local-gateway', 'LocalGatewayId', 'ec2:local-gateway'),
    link('in-route-table', 'LocalGatewayRouteTableId', 'ec2:local-gateway-route-table'),
  ],
  views: [
    view('aws_ec2_local_gateway_route_table_vpc_association', {
      local_gateway_route_table_vpc_association_id: id,
      arn,
      local_gateway_route_table_id: text('LocalGatewayRouteTableId'),
      local_gateway_route_table_arn: text('LocalGatewayRouteTableArn'),
      local_gateway_id: text('LocalGatewayId'),
      vpc_id: text('VpcId'),
      owner_id: text('OwnerId'),
      state: text('State'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(
      context,
      ec2,
      'DescribeLocalGatewayRouteTableVpcAssociations',
      { MaxResults: 1000 },
      (page) => page.LocalGatewayRouteTableVpcAssociations,
    ),
});
