import { defineCollector } from '../collector.ts';
import { global, id, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { account } from './sdk.ts';

/**
 * Each account about itself: about others only the management account or a delegated administrator may ask, and only where the organization trusts
 * Account Management.
 */
export const accountRegion = defineCollector({
  type: 'account:region',
  summary: 'Whether the account has a region enabled, or is about to enable or disable it.',
  tier: 2,
  scope: 'account',
  homeRegion: HOME_REGIONS.account,
  permissions: ['account:ListRegions'],
  identity: ['RegionName'],
  name: 'RegionName',
  links: [link('same-as', 'RegionName', 'ec2:region')],
  views: [view('aws_account_region', { region_name: id, region_opt_status: text('RegionOptStatus'), title, ...global })],
  list: (context) => paginated(context, account, 'ListRegions', {}, (page) => page.Regions),
});
