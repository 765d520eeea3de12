import { defineCollector } from '../collector.ts';
import { id, jsonb, name, regional, title, view } from '../columns.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const prefixList = defineCollector({
  type: 'ec2:prefix-list',
  summary: 'The address blocks of an AWS service, as gateway endpoints use them.',
  scope: 'regional',
  permissions: ['ec2:DescribePrefixLists'],
  identity: ['PrefixListId'],
  name: 'PrefixListName',
  links: [],
  views: [
    view('aws_ec2_prefix_list', {
      prefix_list_id: id,
      prefix_list_name: name,
      cidrs: jsonb('Cidrs'),
      title,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribePrefixLists', {}, (page) => page.PrefixLists),
});
