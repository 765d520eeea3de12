import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { elbv2 } from './sdk.ts';

export const elbv2ListenerAttributes = defineCollector({
  type: 'elbv2:listener-attributes',
  summary: 'A setting of a listener: an idle timeout, a header that is added or removed.',
  tier: 3,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeListenerAttributes'],
  parent: 'elbv2:listener',
  identity: ['$parent.ListenerArn', 'Key'],
  name: null,
  links: [link('in-listener', '$parent.ListenerArn', 'elbv2:listener')],
  views: [
    view('aws_elbv2_listener_attributes', {
      listener_arn: parentId,
      key: text('Key'),
      value: text('Value'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      single(
        context,
        () => call(context, elbv2, 'DescribeListenerAttributes', { ListenerArn: parent.id }),
        (page) => page.Attributes,
      ),
    ),
});
