import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

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
  list: (context) =>
    single(
      context,
      () => call(context, ec2, 'DescribeAccountAttributes', {}),
      (page) => page.AccountAttributes,
    ),
});
