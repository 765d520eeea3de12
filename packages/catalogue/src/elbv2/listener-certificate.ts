import { defineCollector } from '../collector.ts';
import { boolean, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { elbv2 } from './sdk.ts';

export const elbv2ListenerCertificate = defineCollector({
  type: 'elbv2:listener-certificate',
  summary: 'A certificate that a listener presents.',
  tier: 3,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeListenerCertificates'],
  parent: 'elbv2:listener',
  // AWS lists the default certificate twice where it was added to the others as well.
  identity: ['$parent.ListenerArn', 'CertificateArn', 'IsDefault'],
  name: null,
  links: [link('in-listener', '$parent.ListenerArn', 'elbv2:listener'), link('uses-certificate', 'CertificateArn', null)],
  views: [
    view('aws_elbv2_listener_certificate', {
      listener_arn: parentId,
      certificate_arn: text('CertificateArn'),
      is_default: boolean('IsDefault'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        paginated(context, elbv2, 'DescribeListenerCertificates', { ListenerArn: parent.id, PageSize: 400 }, (page) => page.Certificates),
      // Only listeners that terminate TLS have certificates.
      ({ attributes }) => attributes.Protocol === 'HTTPS' || attributes.Protocol === 'TLS',
    ),
});
