import { CORE_ATTACHMENT_LISTS } from './core-attachment.ts';
import { CORE_NETWORK_LISTS } from './core-network.ts';
import { CORE_ROUTE_LISTS } from './core-route.ts';
import { GLOBAL_NETWORK_LISTS } from './global-network.ts';
import type { Lists } from './lists.ts';
import { NETWORK_VIEW_LISTS } from './network-view.ts';
import { PREMISES_LISTS } from './premises.ts';

/** Network Manager and Cloud WAN. */
export const WAN_LISTS: Lists = {
  ...GLOBAL_NETWORK_LISTS,
  ...PREMISES_LISTS,
  ...CORE_NETWORK_LISTS,
  ...CORE_ATTACHMENT_LISTS,
  ...CORE_ROUTE_LISTS,
  ...NETWORK_VIEW_LISTS,
};
