import { defineCollector, type Item, type ListContext, type Page } from '../collector.ts';
import { global, id, jsonb, text, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkManager } from './sdk.ts';

/** Told to the management account and delegated administrators alone. */
export const networkmanagerOrganizationServiceAccess = defineCollector({
  type: 'networkmanager:organization-service-access',
  summary: "Whether Network Manager may see an organization's accounts, and in which of them its role is there.",
  tier: 3,
  scope: 'global',
  about: 'organization',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:ListOrganizationServiceAccessStatus'],
  identity: ['OrganizationId'],
  name: null,
  links: [
    link('in-organization', 'OrganizationId', 'organizations:organization'),
    link('has-account', 'AccountStatusList[].AccountId', 'organizations:account'),
  ],
  views: [
    view('aws_networkmanager_organization_service_access', {
      organization_id: id,
      organization_aws_service_access_status: text('OrganizationAwsServiceAccessStatus'),
      slr_deployment_status: text('SLRDeploymentStatus'),
      account_status_list: jsonb('AccountStatusList'),
      title,
      ...global,
    }),
  ],
  list(context) {
    const pages = tokenLoop(
      context,
      (NextToken) =>
        call(context, networkManager, 'ListOrganizationServiceAccessStatus', {
          MaxResults: 500,
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
      ({ OrganizationStatus }) => OrganizationStatus && [OrganizationStatus],
    );
    return joined(context, pages);
  },
});

/** Each page repeats the organization, with some more of its accounts. */
async function* joined(context: ListContext, pages: AsyncIterable<Page>): AsyncGenerator<Page> {
  let organization: Item | undefined;
  for await (const { items } of pages) {
    for (const item of items) {
      if (organization !== undefined && organization.OrganizationId === item.OrganizationId) {
        organization = { ...organization, AccountStatusList: [...accountsOf(context, organization), ...accountsOf(context, item)] };
      } else {
        if (organization !== undefined) yield { items: [organization] };
        organization = item;
      }
    }
  }
  if (organization !== undefined) yield { items: [organization] };
}

function accountsOf(context: ListContext, { AccountStatusList = [] }: Item): readonly unknown[] {
  if (!Array.isArray(AccountStatusList)) throw new MalformedAnswerError(context.scope.type);
  return AccountStatusList;
}
