import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwnArn, paginated, perParent, withParents } from '../listing.ts';
import { vpcLattice } from './sdk.ts';
import { services } from './service.ts';
import { serviceNetworks } from './service-network.ts';

/**
 * Of the networks and services that the account owns. It is listed under neither type, since an account may have services and no network. Nothing says
 * that those with whom others share may ask.
 */
export const latticeAccessLogSubscription = defineCollector({
  type: 'vpc-lattice:access-log-subscription',
  summary: 'Where the requests to a service, or to all that is in a service network, are logged.',
  tier: 3,
  scope: 'regional',
  permissions: ['vpc-lattice:ListAccessLogSubscriptions', 'vpc-lattice:ListServiceNetworks', 'vpc-lattice:ListServices'],
  identity: ['id'],
  arn: { path: 'arn' },
  name: null,
  links: [
    link('logs', 'resourceId', 'vpc-lattice:service-network', 'sn-'),
    link('logs', 'resourceId', 'vpc-lattice:service', 'svc-'),
    link('logs-to', 'destinationArn', null),
  ],
  views: [
    view('aws_vpc_lattice_access_log_subscription', {
      id,
      arn,
      resource_id: text('resourceId'),
      resource_arn: text('resourceArn'),
      destination_arn: text('destinationArn'),
      service_network_log_type: text('serviceNetworkLogType'),
      created_at: timestamp('createdAt'),
      last_updated_at: timestamp('lastUpdatedAt'),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      withParents(context, 'id', serviceNetworks(context), services(context)),
      (logged) => paginated(context, vpcLattice, 'ListAccessLogSubscriptions', { resourceIdentifier: logged.id }, (page) => page.items),
      ({ attributes }) => isOwnArn(context, attributes.arn),
    ),
});
