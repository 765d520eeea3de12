import type { AvailabilityZone } from '@aws-sdk/client-ec2';
import type { Lists } from './lists.ts';
import { type Site, zoneId, zoneName } from './plan.ts';
import { geographyOf } from './regions.ts';

/** DescribeAvailabilityZones: the zones that the account can use, or all, among them one in a city that nobody has opted in to. */
function zones(site: Site, all: boolean): readonly AvailabilityZone[] {
  const known = site.once('zones', () => [
    ...[1, 2, 3].map((zone) => describeZone(site, zoneName(site, zone), zoneId(site.region, zone))),
    localZone(site),
  ]);
  return all ? known : known.filter(({ OptInStatus }) => OptInStatus !== 'not-opted-in');
}

function describeZone(site: Site, name: string, id: string): AvailabilityZone {
  return {
    State: 'available',
    OptInStatus: 'opt-in-not-required',
    RegionName: site.region,
    ZoneName: name,
    ZoneId: id,
    GroupName: `${site.region}-zg-1`,
    GroupLongName: `${site.region} 1`,
    NetworkBorderGroup: site.region,
    ZoneType: 'availability-zone',
    Messages: [],
    Geography: [{ Name: geographyOf(site.region) }],
  };
}

function localZone(site: Site): AvailabilityZone {
  const group = `${site.region}-sim-1`;
  return {
    ...describeZone(site, `${group}a`, `${zoneId(site.region, 1).replace('-az1', '')}-sim1-az1`),
    OptInStatus: 'not-opted-in',
    GroupName: group,
    GroupLongName: 'Simulated City 1',
    NetworkBorderGroup: group,
    ZoneType: 'local-zone',
    ParentZoneName: zoneName(site, 1),
    ParentZoneId: zoneId(site.region, 1),
  };
}

export const ZONE_LISTS: Lists = {
  'ec2:DescribeAvailabilityZones': (site, input) => zones(site, input.AllAvailabilityZones === true),
};
