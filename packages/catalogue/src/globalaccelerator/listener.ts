import { defineCollector } from '../collector.ts';
import { akas, id, jsonb, parentId, regional, sql, text, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { globalAccelerator } from './sdk.ts';

export const globalAcceleratorListener = defineCollector({
  type: 'globalaccelerator:listener',
  summary: 'Ports of an accelerator at which clients arrive, and whether a client stays with one endpoint.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.globalaccelerator,
  permissions: ['globalaccelerator:ListListeners'],
  parent: 'globalaccelerator:accelerator',
  identity: ['ListenerArn'],
  arn: { path: 'ListenerArn' },
  name: null,
  links: [link('in-accelerator', '$parent.AcceleratorArn', 'globalaccelerator:accelerator')],
  views: [
    view('aws_globalaccelerator_listener', {
      arn: id,
      accelerator_arn: parentId,
      client_affinity: text('ClientAffinity'),
      port_ranges: jsonb('PortRanges'),
      protocol: text('Protocol'),
      title: sql('text', "regexp_replace(id, '.*/', '')"),
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, globalAccelerator, 'ListListeners', { AcceleratorArn: parent.id, MaxResults: 100 }, (page) => page.Listeners),
    ),
});
