import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, name, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const managedPrefixList = defineCollector({
  type: 'ec2:managed-prefix-list',
  summary: 'A named list of address blocks, of the customer or of AWS.',
  scope: 'regional',
  permissions: ['ec2:DescribeManagedPrefixLists'],
  identity: ['PrefixListId'],
  arn: { path: 'PrefixListArn' },
  name: 'PrefixListName',
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [],
  views: [
    view('aws_ec2_managed_prefix_list', {
      name,
      id,
      arn,
      state: text('State'),
      address_family: text('AddressFamily'),
      max_entries: bigint('MaxEntries'),
      owner_id: text('OwnerId'),
      state_message: text('StateMessage'),
      version: bigint('Version'),
      tags_src: tagsSource,
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeManagedPrefixLists', { MaxResults: 100 }, (page) => page.PrefixLists),
});
