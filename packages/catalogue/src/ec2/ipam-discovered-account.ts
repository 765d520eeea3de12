import { defineCollector } from '../collector.ts';
import { jsonb, parentId, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, parentWith, perInput, perParent } from '../listing.ts';
import { operatingRegions } from './ipam-resource-discovery.ts';
import { ec2 } from './sdk.ts';

export const ipamDiscoveredAccount = defineCollector({
  type: 'ec2:ipam-discovered-account',
  summary: 'An account that a resource discovery sees in a region.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamDiscoveredAccounts'],
  parent: 'ec2:ipam-resource-discovery',
  identity: ['$parent.IpamResourceDiscoveryId', 'AccountId', 'DiscoveryRegion'],
  name: null,
  volatile: ['LastAttemptedDiscoveryTime', 'LastSuccessfulDiscoveryTime'],
  links: [
    link('in-ipam-resource-discovery', '$parent.IpamResourceDiscoveryId', 'ec2:ipam-resource-discovery'),
    link('in-organizational-unit', 'OrganizationalUnitId', 'organizations:organizational-unit'),
  ],
  views: [
    view('aws_ec2_ipam_discovered_account', {
      ipam_resource_discovery_id: parentId,
      discovered_account_id: text('AccountId'),
      discovery_region: text('DiscoveryRegion'),
      failure_reason: jsonb('FailureReason'),
      last_attempted_discovery_time: timestamp('LastAttemptedDiscoveryTime'),
      last_successful_discovery_time: timestamp('LastSuccessfulDiscoveryTime'),
      organizational_unit_id: text('OrganizationalUnitId'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      perInput(operatingRegions(context, parent), (region) =>
        parentWith(
          parent,
          { DiscoveryRegion: region },
          paginated(
            context,
            ec2,
            'GetIpamDiscoveredAccounts',
            { IpamResourceDiscoveryId: parent.id, DiscoveryRegion: region },
            (page) => page.IpamDiscoveredAccounts,
          ),
        ),
      ),
    ),
});
