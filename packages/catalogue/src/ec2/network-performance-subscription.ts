import { defineCollector } from '../collector.ts';
import { regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const networkPerformanceSubscription = defineCollector({
  type: 'ec2:network-performance-subscription',
  summary: 'A measurement of the latency between two regions or zones that is published as a metric.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeAwsNetworkPerformanceMetricSubscriptions'],
  identity: ['Source', 'Destination', 'Metric', 'Statistic'],
  name: null,
  links: [link('measures-from', 'Source', null), link('measures-to', 'Destination', null)],
  views: [
    view('aws_ec2_network_performance_subscription', {
      source: text('Source'),
      destination: text('Destination'),
      metric: text('Metric'),
      statistic: text('Statistic'),
      period: text('Period'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeAwsNetworkPerformanceMetricSubscriptions', { MaxResults: 100 }, (page) => page.Subscriptions),
});
