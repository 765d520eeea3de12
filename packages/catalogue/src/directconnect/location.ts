import { DescribeLocationsCommand, DirectConnectClient } from '@aws-sdk/client-direct-connect';
import { defineCollector } from '../collector.ts';
import { id, jsonb, name, regional, title, view } from '../columns.ts';
import { single } from '../listing.ts';

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
  list(context) {
    const client = context.client(DirectConnectClient);
    return single(
      context,
      (options) => client.send(new DescribeLocationsCommand({}), options),
      (answer) => answer.locations,
    );
  },
});
