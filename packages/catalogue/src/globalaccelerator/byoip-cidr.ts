import { defineCollector } from '../collector.ts';
import { cidr, global, jsonb, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { paginated } from '../listing.ts';
import { globalAccelerator } from './sdk.ts';

export const globalAcceleratorByoipCidr = defineCollector({
  type: 'globalaccelerator:byoip-cidr',
  summary: "A block of addresses of one's own from which accelerators take their fixed addresses, and whether it is advertised.",
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.globalaccelerator,
  permissions: ['globalaccelerator:ListByoipCidrs'],
  identity: ['Cidr'],
  name: null,
  gone: { path: 'State', states: ['DEPROVISIONED'] },
  links: [],
  views: [
    view('aws_globalaccelerator_byoip_cidr', {
      cidr: cidr('Cidr'),
      state: text('State'),
      events: jsonb('Events'),
      title,
      ...global,
    }),
  ],
  list: (context) => paginated(context, globalAccelerator, 'ListByoipCidrs', { MaxResults: 100 }, (page) => page.ByoipCidrs),
});
