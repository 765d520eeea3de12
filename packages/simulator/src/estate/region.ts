import type { Region } from '@aws-sdk/client-ec2';
import type { Site } from './plan.ts';
import { allRegions, ec2Endpoint, geographyOf, isOptIn } from './regions.ts';

/** DescribeRegions: those that the account can use, or all with whether it has opted in. */
export function regions(site: Site, all: boolean): readonly Region[] {
  const { partition } = site.plan;
  const known = site.once('regions', () =>
    allRegions(partition).map((name): Region => {
      const enabled = site.account.regionsEnabled.includes(name);
      const status = isOptIn(partition, name) ? (enabled ? 'opted-in' : 'not-opted-in') : 'opt-in-not-required';
      return { RegionName: name, Endpoint: ec2Endpoint(partition, name), OptInStatus: status, Geography: [{ Name: geographyOf(name) }] };
    }),
  );
  return all ? known : known.filter(({ OptInStatus }) => OptInStatus !== 'not-opted-in');
}
