import { DescribeAccountAttributesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { single } from '../listing.ts';

export const accountAttribute = defineCollector({
  type: 'ec2:account-attribute',
  summary: 'A setting or limit of the account in a region, such as its default VPC.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeAccountAttributes'],
  identity: ['AttributeName'],
  name: null,
  links: [link('has-default-vpc', 'AttributeValues[].AttributeValue', 'ec2:vpc', 'vpc-')],
  views: [
    view('aws_ec2_account_attribute', {
      attribute_name: id,
      attribute_values: jsonb('AttributeValues'),
      title,
      ...regional,
    }),
  ],
  list(context) {
    const client = context.client(EC2Client);
    return single(
      context,
      (options) => client.send(new DescribeAccountAttributesCommand({}), options),
      (page) => page.AccountAttributes,
    );
  },
});
