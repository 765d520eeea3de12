import { defineCollector } from '../collector.ts';
import { id, jsonb, name, regional, sql, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const availabilityZone = defineCollector({
  type: 'ec2:availability-zone',
  summary: 'A zone of a region: an Availability Zone, or a Local or Wavelength Zone, whether or not the account has opted in.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeAvailabilityZones'],
  identity: ['ZoneId'],
  name: 'ZoneName',
  links: [link('in-region', 'RegionName', 'ec2:region'), link('controlled-from', 'ParentZoneId', 'ec2:availability-zone')],
  views: [
    view('aws_availability_zone', {
      name,
      zone_id: id,
      zone_type: text('ZoneType'),
      opt_in_status: text('OptInStatus'),
      group_name: text('GroupName'),
      region_name: text('RegionName'),
      parent_zone_name: text('ParentZoneName'),
      parent_zone_id: text('ParentZoneId'),
      messages: sql('text', "attributes ->> 'Messages'"),
      title,
      akas: sql(
        'jsonb',
        "jsonb_build_array('arn:' || partition || '::' || (attributes ->> 'RegionName') || '::availability-zone/' || (attributes ->> 'ZoneName'))",
      ),
    }),
    // The same with the account: which zone a name stands for differs from one account to the next, an id does not.
    view('aws_ec2_availability_zone', {
      zone_id: id,
      zone_name: name,
      zone_type: text('ZoneType'),
      state: text('State'),
      opt_in_status: text('OptInStatus'),
      group_name: text('GroupName'),
      group_long_name: text('GroupLongName'),
      network_border_group: text('NetworkBorderGroup'),
      region_name: text('RegionName'),
      parent_zone_id: text('ParentZoneId'),
      parent_zone_name: text('ParentZoneName'),
      geography: jsonb('Geography'),
      sub_geography: jsonb('SubGeography'),
      messages: jsonb('Messages'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    single(
      context,
      () => call(context, ec2, 'DescribeAvailabilityZones', { AllAvailabilityZones: true }),
      (page) => page.AvailabilityZones,
    ),
});
