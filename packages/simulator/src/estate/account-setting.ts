import type { AccountAttribute, AccountVpcEncryptionControl, ManagedResourceVisibilitySettings } from '@aws-sdk/client-ec2';
import type { Lists } from './lists.ts';
import type { Site } from './plan.ts';
import { vpcPlans } from './vpc-plan.ts';

/** What AWS says of an account in a region by itself. */
function accountAttributes(site: Site): readonly AccountAttribute[] {
  const given = vpcPlans(site).find(({ use }) => use === 'default');
  const values: Readonly<Record<string, string>> = {
    'supported-platforms': 'VPC',
    'default-vpc': given?.id ?? 'none',
    'max-instances': '20',
    'max-elastic-ips': '5',
    'vpc-max-elastic-ips': '5',
    'vpc-max-security-groups-per-interface': '5',
  };
  return Object.entries(values).map(([name, value]) => ({ AttributeName: name, AttributeValues: [{ AttributeValue: value }] }));
}

const ENCRYPTION: AccountVpcEncryptionControl = { State: 'default-state', Mode: 'unmanaged', ManagedBy: 'account' };
const VISIBILITY: ManagedResourceVisibilitySettings = { DefaultVisibility: 'visible' };

export const ACCOUNT_SETTING_LISTS: Lists = {
  'ec2:DescribeAccountAttributes': accountAttributes,
  'ec2:DescribeAccountVpcEncryptionControl': () => [ENCRYPTION],
  'ec2:GetManagedResourceVisibility': () => [VISIBILITY],
};
