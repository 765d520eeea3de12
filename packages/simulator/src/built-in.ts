import type { Estate } from './estate.ts';
import type { Fields } from './protocols/schema.ts';

interface Asked {
  readonly accountId: string;
  readonly region: string;
  readonly input: Fields;
}

/** What the server knows by itself where the estate does not say; of anything else, such an estate has nothing. */
export const BUILT_IN: Readonly<Record<string, (estate: Estate, call: Asked) => readonly unknown[]>> = {
  'ec2:DescribeRegions': (estate, call) => {
    const enabled = new Set(estate.accounts.find(({ id }) => id === call.accountId)?.regionsEnabled);
    return knownRegions(estate)
      .filter((region) => enabled.has(region) || call.input.AllRegions === true)
      .map((region) => ({
        RegionName: region,
        Endpoint: `ec2.${region}.amazonaws.com`,
        OptInStatus: enabled.has(region) ? 'opt-in-not-required' : 'not-opted-in',
      }));
  },
  'ec2:DescribeAvailabilityZones': (_estate, call) =>
    ['a', 'b', 'c'].map((letter, at) => ({
      State: 'available',
      OptInStatus: 'opt-in-not-required',
      RegionName: call.region,
      ZoneName: call.region + letter,
      ZoneId: `${shortRegion(call.region)}-az${at + 1}`,
      GroupName: call.region,
      NetworkBorderGroup: call.region,
      ZoneType: 'availability-zone',
      Messages: [],
    })),
  'elb:DescribeTags': (_estate, { input }) => named(input.LoadBalancerNames).map((LoadBalancerName) => ({ LoadBalancerName, Tags: [] })),
  'elbv2:DescribeTags': (_estate, { input }) => named(input.ResourceArns).map((ResourceArn) => ({ ResourceArn, Tags: [] })),
  'ec2:DescribeVpcBlockPublicAccessOptions': (_estate, call) => [
    { AwsAccountId: call.accountId, AwsRegion: call.region, State: 'default-state', InternetGatewayBlockMode: 'off' },
  ],
  'ec2:DescribeAccountVpcEncryptionControl': () => [{ State: 'default-state', Mode: 'unmanaged' }],
  'ec2:GetManagedResourceVisibility': () => [{ DefaultVisibility: 'visible' }],
  'ec2:GetEnabledIpamPolicy': () => [{ IpamPolicyEnabled: false }],
  'account:ListRegions': (estate, call) => {
    const enabled = new Set(accountOf(estate, call)?.regionsEnabled);
    return knownRegions(estate).map((region) => ({
      RegionName: region,
      RegionOptStatus: enabled.has(region) ? 'ENABLED_BY_DEFAULT' : 'DISABLED',
    }));
  },
  'account:GetAccountInformation': (estate, call) => {
    const account = accountOf(estate, call);
    return account === undefined ? [] : [{ AccountId: account.id, AccountName: account.name, AccountState: 'ACTIVE' }];
  },
};

/** The account that is asked about: the one named or, where none is, the caller's own. */
function accountOf(estate: Estate, { accountId, input }: Asked) {
  const wanted = typeof input.AccountId === 'string' ? input.AccountId : accountId;
  return estate.accounts.find(({ id }) => id === wanted);
}

function knownRegions(estate: Estate): readonly string[] {
  return [...new Set([...(estate.regions ?? []), ...estate.accounts.flatMap(({ regionsEnabled }) => regionsEnabled)])];
}

/** `eu-central-1` as zone ids have it: `euc1`. */
function shortRegion(region: string): string {
  const [area = '', ...rest] = region.split('-');
  return area + rest.map((part) => part.charAt(0)).join('');
}

function named(names: unknown): readonly unknown[] {
  return Array.isArray(names) ? names : [];
}
