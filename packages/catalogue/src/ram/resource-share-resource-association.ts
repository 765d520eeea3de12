import { defineCollector } from '../collector.ts';
import { view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { associationColumns } from './resource-share-principal-association.ts';
import { ram } from './sdk.ts';

export const ramResourceShareResourceAssociation = defineCollector({
  type: 'ram:resource-share-resource-association',
  summary: 'A resource that the account has put into one of its shares.',
  tier: 2,
  scope: 'regional',
  permissions: ['ram:GetResourceShareAssociations'],
  identity: ['resourceShareArn', 'associatedEntity'],
  name: 'resourceShareName',
  gone: { path: 'status', states: ['DISASSOCIATED'] },
  links: [link('in-resource-share', 'resourceShareArn', 'ram:resource-share'), link('shares', 'associatedEntity', null)],
  views: [view('aws_ram_resource_association', associationColumns)],
  list: (context) =>
    paginated(
      context,
      ram,
      'GetResourceShareAssociations',
      { associationType: 'RESOURCE', maxResults: 500 },
      (page) => page.resourceShareAssociations,
    ),
});
