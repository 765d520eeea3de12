import { defineCollector } from '../collector.ts';
import { akas, arn, global, id, name, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { single, withoutMetadata } from '../listing.ts';
import { call } from '../sdk.ts';
import { account } from './sdk.ts';

export const accountAccountInformation = defineCollector({
  type: 'account:account-information',
  summary: 'The name and the state of the account, as it tells itself.',
  tier: 3,
  scope: 'account',
  homeRegion: HOME_REGIONS.account,
  permissions: ['account:GetAccountInformation'],
  identity: ['AccountId'],
  arn: { template: 'arn:{Partition}:account::{Account}:account' },
  name: 'AccountName',
  disclosed: ['AccountName'],
  links: [],
  views: [
    view('aws_account_account_information', {
      id,
      arn,
      account_name: name,
      account_created_date: timestamp('AccountCreatedDate'),
      account_state: text('AccountState'),
      title,
      akas,
      ...global,
    }),
  ],
  list: (context) => single(context, () => call(context, account, 'GetAccountInformation', {}), withoutMetadata),
});
