import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { route53Resolver } from './sdk.ts';

export const route53resolverFirewallDomain = defineCollector({
  type: 'route53resolver:firewall-domain',
  summary: 'A domain, or all below one, in a list of the DNS firewall.',
  tier: 3,
  scope: 'regional',
  permissions: ['route53resolver:ListFirewallDomains'],
  parent: 'route53resolver:firewall-domain-list',
  identity: ['$parent.Id', 'Domain'],
  name: null,
  links: [link('in-firewall-domain-list', '$parent.Id', 'route53resolver:firewall-domain-list')],
  views: [
    view('aws_route53resolver_firewall_domain', {
      firewall_domain_list_id: parentId,
      domain: text('Domain'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        paginated(
          context,
          route53Resolver,
          'ListFirewallDomains',
          { FirewallDomainListId: parent.id, MaxResults: 1000 },
          // AWS answers with bare names.
          (page) => page.Domains?.map((Domain) => ({ Domain })),
        ),
      // The domains of a list that someone else manages can't be read. Only such a list says who manages it.
      ({ attributes }) => !attributes.ManagedOwnerName,
    ),
});
