import * as ec2 from '@aws-sdk/client-ec2';
import { ec2List, ec2Paging, ids, listedUnder, parentOf } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

const PREFIX_LIST = parentOf('DescribeManagedPrefixLists', 'PrefixListId', 'prefix list', {
  gone: { path: 'State', state: 'delete-complete' },
  unknown: { code: 'InvalidPrefixListID.NotFound', message: "The prefix list ID '{}' does not exist" },
});

export const EC2_PREFIX_LIST_OPERATIONS: readonly ListOperation[] = [
  ec2List(ec2.DescribeManagedPrefixLists$, 'PrefixLists', 'PrefixListId', {
    state: 'State',
    paging: ec2Paging(1, 100),
    picks: ids('PrefixListIds', 'PrefixListId', 'InvalidPrefixListID.NotFound', 'prefix list'),
  }),
  {
    schema: ec2.GetManagedPrefixListEntries$,
    list: 'Entries',
    id: 'Cidr',
    paging: ec2Paging(1, 100),
    required: ['PrefixListId'],
    parent: PREFIX_LIST,
  },
  ec2List(ec2.DescribePrefixLists$, 'PrefixLists', 'PrefixListId', {
    paging: ec2Paging(5, 1000),
    picks: ids('PrefixListIds', 'PrefixListId', 'InvalidPrefixListId.NotFound', 'prefix list'),
  }),
  listedUnder(PREFIX_LIST, ec2.GetManagedPrefixListAssociations$, 'PrefixListAssociations', 'ResourceId', {
    filters: null,
    paging: ec2Paging(5, 255),
  }),
];
