import type { Parent } from '../collector.ts';
import { defineCollector } from '../collector.ts';
import { id, jsonb, name, regional, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single, withoutMetadata } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

export const directConnectRouterConfiguration = defineCollector({
  type: 'directconnect:router-configuration',
  summary: "The make of the customer's router at the end of a virtual interface.",
  scope: 'regional',
  permissions: ['directconnect:DescribeRouterConfiguration'],
  parent: 'directconnect:virtual-interface',
  identity: ['virtualInterfaceId'],
  name: 'virtualInterfaceName',
  secrets: ['customerRouterConfig'],
  links: [link('configures', 'virtualInterfaceId', 'directconnect:virtual-interface')],
  views: [
    view('aws_directconnect_router_configuration', {
      virtual_interface_id: id,
      virtual_interface_name: name,
      router: jsonb('router'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        single(
          context,
          () => call(context, directConnect, 'DescribeRouterConfiguration', { virtualInterfaceId: parent.id }),
          withoutMetadata,
        ),
      ({ attributes }) => hasRouter(attributes, context.scope.accountId),
    ),
});

/** Only an interface that was up has a configuration, and only its owner is sure to be let to read it: the other end sees it, too. */
function hasRouter({ virtualInterfaceState, ownerAccount }: Parent['attributes'], accountId: string): boolean {
  return (virtualInterfaceState === 'available' || virtualInterfaceState === 'down') && (ownerAccount ?? accountId) === accountId;
}
