import { defineCollector } from '../collector.ts';
import { boolean, listedUnder, name, regional, sql, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ram } from './sdk.ts';

/** The columns of both of Steampipe's tables. In its JSON the fields begin with capitals. */
export const associationColumns = {
  resource_share_name: name,
  resource_share_arn: text('resourceShareArn'),
  status: text('status'),
  associated_entity: text('associatedEntity'),
  association_type: text('associationType'),
  creation_time: timestamp('creationTime'),
  external: boolean('external'),
  last_updated_time: timestamp('lastUpdatedTime'),
  status_message: text('statusMessage'),
  resource_share_permission: listedUnder(
    'ram:resource-share-permission',
    '(select jsonb_object_agg(upper(left(field, 1)) || substr(field, 2), value) from jsonb_each(d.attributes) as fields(field, value))',
    "r.attributes ->> 'resourceShareArn'",
  ),
  title,
  akas: sql('jsonb', "jsonb_build_array(attributes -> 'resourceShareArn')"),
  ...regional,
};

export const ramResourceSharePrincipalAssociation = defineCollector({
  type: 'ram:resource-share-principal-association',
  summary: 'An account, organization, unit, role or user that a share of the account is open to.',
  tier: 2,
  scope: 'regional',
  permissions: ['ram:GetResourceShareAssociations'],
  identity: ['resourceShareArn', 'associatedEntity'],
  name: 'resourceShareName',
  gone: { path: 'status', states: ['DISASSOCIATED'] },
  links: [link('in-resource-share', 'resourceShareArn', 'ram:resource-share'), link('shares-with', 'associatedEntity', null)],
  views: [view('aws_ram_principal_association', associationColumns)],
  list: (context) =>
    paginated(
      context,
      ram,
      'GetResourceShareAssociations',
      { associationType: 'PRINCIPAL', maxResults: 500 },
      (page) => page.resourceShareAssociations,
    ),
});
