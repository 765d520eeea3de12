import type { GetAccountInformationResponse, Region, RegionOptStatus } from '@aws-sdk/client-account';
import { fraction, join, moment } from './key.ts';
import type { Lists } from './lists.ts';
import type { Site } from './plan.ts';
import { allRegions, isOptIn } from './regions.ts';

/** What an account tells of itself. */
function accountInformation(site: Site): readonly GetAccountInformationResponse[] {
  const { id, name, key } = site.account;
  return [{ AccountId: id, AccountName: name, AccountCreatedDate: moment(key, 'created'), AccountState: 'ACTIVE' }];
}

/** Every region of the partition, and whether the account has it enabled. */
function regionsOfAccount(site: Site): readonly Region[] {
  return site.once('account-regions', () =>
    allRegions(site.plan.partition).map((RegionName) => ({ RegionName, RegionOptStatus: optStatus(site, RegionName) })),
  );
}

/** Here and there somebody begins to enable a region, and thinks better of it. */
function optStatus({ account, plan, rounds }: Site, region: string): RegionOptStatus {
  if (!isOptIn(plan.partition, region)) return 'ENABLED_BY_DEFAULT';
  if (account.regionsEnabled.includes(region)) return 'ENABLED';
  const latest = rounds.keys.at(-1);
  return latest !== undefined && fraction(join(latest, account.key), `enabling ${region}`) < 0.01 ? 'ENABLING' : 'DISABLED';
}

export const ACCOUNT_INFORMATION_LISTS: Lists = {
  'account:GetAccountInformation': accountInformation,
  'account:ListRegions': regionsOfAccount,
};
