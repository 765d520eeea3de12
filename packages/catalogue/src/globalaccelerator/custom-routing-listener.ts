import { defineCollector } from '../collector.ts';
import { akas, global, id, jsonb, parentId, sql, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { globalAccelerator } from './sdk.ts';

export const globalAcceleratorCustomRoutingListener = defineCollector({
  type: 'globalaccelerator:custom-routing-listener',
  summary: 'The ports of a custom routing accelerator that are mapped to destinations in its subnets.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.globalaccelerator,
  permissions: ['globalaccelerator:ListCustomRoutingListeners'],
  parent: 'globalaccelerator:custom-routing-accelerator',
  identity: ['ListenerArn'],
  arn: { path: 'ListenerArn' },
  name: null,
  links: [link('in-accelerator', '$parent.AcceleratorArn', 'globalaccelerator:custom-routing-accelerator')],
  views: [
    view('aws_globalaccelerator_custom_routing_listener', {
      listener_arn: id,
      accelerator_arn: parentId,
      port_ranges: jsonb('PortRanges'),
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
        'ListCustomRoutingListeners',
        { AcceleratorArn: parent.id, MaxResults: 100 },
        (page) => page.Listeners,
      ),
    ),
});
