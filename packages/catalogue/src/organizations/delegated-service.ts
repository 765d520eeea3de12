import { defineCollector } from '../collector.ts';
import { parentId, regional, sql, text, timestamp, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { organizations } from './sdk.ts';

export const organizationsDelegatedService = defineCollector({
  type: 'organizations:delegated-service',
  summary: 'A service that an account administers for the organization: IPAM, firewalls, the sharing of resources.',
  tier: 3,
  scope: 'global',
  about: 'organization',
  homeRegion: HOME_REGIONS.organizations,
  permissions: ['organizations:ListDelegatedServicesForAccount'],
  parent: 'organizations:delegated-administrator',
  identity: ['$parent.Id', 'ServicePrincipal'],
  name: null,
  links: [link('in-delegated-administrator', '$parent.Id', 'organizations:delegated-administrator')],
  views: [
    view('aws_organizations_delegated_services_for_account', {
      delegated_account_id: parentId,
      service_principal: text('ServicePrincipal'),
      delegation_enabled_date: timestamp('DelegationEnabledDate'),
      title: sql('text', "attributes ->> 'ServicePrincipal'"),
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        organizations,
        'ListDelegatedServicesForAccount',
        { AccountId: parent.id, MaxResults: 20 },
        (page) => page.DelegatedServices,
      ),
    ),
});
