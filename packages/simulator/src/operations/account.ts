import * as account from '@aws-sdk/client-account';
import type { ListOperation } from './list-operation.ts';
import { listed, tokens } from './listed.ts';

export const ACCOUNT_OPERATIONS: readonly ListOperation[] = [
  listed(account.ListRegions$, 'Regions', 'RegionName', {
    state: 'RegionOptStatus',
    // AWS Account Management API reference, ListRegions.
    paging: tokens(50, { usual: 20 }),
    picks: [{ input: 'RegionOptStatusContains', path: 'RegionOptStatus' }],
  }),
  { schema: account.GetAccountInformation$, list: null, id: 'AccountId', state: 'AccountState' },
];
