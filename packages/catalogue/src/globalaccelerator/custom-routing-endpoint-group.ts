import { defineCollector } from '../collector.ts';
import { akas, global, id, jsonb, parentId, sql, text, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { globalAccelerator } from './sdk.ts';

/** Which port leads to which address is not listed: every port of every address of the subnets may be millions. */
export const globalAcceleratorCustomRoutingEndpointGroup = defineCollector({
  type: 'globalaccelerator:custom-routing-endpoint-group',
  summary: 'The subnets of one region to which a custom routing listener leads, and the ports that are open there.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.globalaccelerator,
  permissions: ['globalaccelerator:ListCustomRoutingEndpointGroups'],
  parent: 'globalaccelerator:custom-routing-listener',
  identity: ['EndpointGroupArn'],
  arn: { path: 'EndpointGroupArn' },
  name: null,
  links: [
    link('in-listener', '$parent.ListenerArn', 'globalaccelerator:custom-routing-listener'),
    link('forwards-to', 'EndpointDescriptions[].EndpointId', 'ec2:subnet'),
  ],
  views: [
    view('aws_globalaccelerator_custom_routing_endpoint_group', {
      endpoint_group_arn: id,
      listener_arn: parentId,
      endpoint_group_region: text('EndpointGroupRegion'),
      destination_descriptions: jsonb('DestinationDescriptions'),
      endpoint_descriptions: jsonb('EndpointDescriptions'),
      title: sql('text', "regexp_replace(id, '.*/', '')"),
      akas,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        globalAccelerator,
        'ListCustomRoutingEndpointGroups',
        { ListenerArn: parent.id, MaxResults: 100 },
        (page) => page.EndpointGroups,
      ),
    ),
});
