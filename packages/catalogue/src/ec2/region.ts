import { defineCollector } from '../collector.ts';
import { absent, global, id, sql, text, view } from '../columns.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const region = defineCollector({
  type: 'ec2:region',
  summary: 'A region of the partition, and whether the account has it enabled.',
  scope: 'account',
  permissions: ['ec2:DescribeRegions'],
  identity: ['RegionName'],
  name: 'RegionName',
  links: [],
  views: [
    view('aws_region', {
      name: id,
      opt_in_status: text('OptInStatus'),
      title: id,
      akas: sql('jsonb', "jsonb_build_array('arn:' || partition || '::' || id || ':' || account_id)"),
      region: id,
      steampipe_available: absent('boolean', "It is a setting of Steampipe's own."),
      steampipe_default: absent('boolean', "It is a setting of Steampipe's own."),
      ...global,
    }),
  ],
  list: (context) =>
    single(
      context,
      () => call(context, ec2, 'DescribeRegions', { AllRegions: true }),
      (answer) => answer.Regions,
    ),
});
