import { defineCollector } from '../collector.ts';
import { bigint, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const trunkInterfaceAssociation = defineCollector({
  type: 'ec2:trunk-interface-association',
  summary: 'A branch interface on a trunk interface, told apart by VLAN or GRE key.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeTrunkInterfaceAssociations'],
  identity: ['AssociationId'],
  tags: 'Tags',
  links: [link('attaches', 'BranchInterfaceId', 'ec2:network-interface'), link('attached-to', 'TrunkInterfaceId', 'ec2:network-interface')],
  views: [
    view('aws_ec2_trunk_interface_association', {
      association_id: id,
      branch_interface_id: text('BranchInterfaceId'),
      trunk_interface_id: text('TrunkInterfaceId'),
      interface_protocol: text('InterfaceProtocol'),
      vlan_id: bigint('VlanId'),
      gre_key: bigint('GreKey'),
      tags_src: tagsSource,
      tags,
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeTrunkInterfaceAssociations', { MaxResults: 255 }, (page) => page.InterfaceAssociations),
});
