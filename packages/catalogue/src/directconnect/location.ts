import { defineCollector } from '../collector.ts';
import { id, jsonb, name, regional, title, view } from '../columns.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

export const directConnectLocation = defineCollector({
  type: 'directconnect:location',
  summary: 'A place where Direct Connect can be reached in a region.',
  scope: 'regional',
  permissions: ['directconnect:DescribeLocations'],
  identity: ['locationCode'],
  name: 'locationName',
  links: [],
  views: [
    view('aws_directconnect_location', {
      location_code: id,
      location_name: name,
      available_port_speeds: jsonb('availablePortSpeeds'),
      available_providers: jsonb('availableProviders'),
      available_mac_sec_port_speeds: jsonb('availableMacSecPortSpeeds'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    single(
      context,
      () => call(context, directConnect, 'DescribeLocations', {}),
      (answer) => answer.locations,
    ),
});
