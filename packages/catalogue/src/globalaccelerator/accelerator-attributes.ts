import { defineCollector } from '../collector.ts';
import { boolean, global, parentId, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { globalAccelerator } from './sdk.ts';

export const globalAcceleratorAcceleratorAttributes = defineCollector({
  type: 'globalaccelerator:accelerator-attributes',
  summary: 'Whether and where an accelerator logs its flows.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.globalaccelerator,
  permissions: ['globalaccelerator:DescribeAcceleratorAttributes'],
  parent: 'globalaccelerator:accelerator',
  identity: ['$parent.AcceleratorArn'],
  name: null,
  links: [link('in-accelerator', '$parent.AcceleratorArn', 'globalaccelerator:accelerator'), link('logs-to', 'FlowLogsS3Bucket', null)],
  views: [
    view('aws_globalaccelerator_accelerator_attributes', {
      accelerator_arn: parentId,
      flow_logs_enabled: boolean('FlowLogsEnabled'),
      flow_logs_s3_bucket: text('FlowLogsS3Bucket'),
      flow_logs_s3_prefix: text('FlowLogsS3Prefix'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      single(
        context,
        () => call(context, globalAccelerator, 'DescribeAcceleratorAttributes', { AcceleratorArn: parent.id }),
        (answer) => answer.AcceleratorAttributes && [answer.AcceleratorAttributes],
      ),
    ),
});
