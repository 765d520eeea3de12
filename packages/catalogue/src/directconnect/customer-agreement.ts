import { defineCollector } from '../collector.ts';
import { id, regional, text, title, view } from '../columns.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

export const directConnectCustomerAgreement = defineCollector({
  type: 'directconnect:customer-agreement',
  summary: 'A contract about Direct Connect, and whether the account has signed it.',
  tier: 3,
  scope: 'regional',
  permissions: ['directconnect:DescribeCustomerMetadata'],
  identity: ['agreementName'],
  name: 'agreementName',
  links: [],
  views: [
    view('aws_directconnect_customer_agreement', {
      agreement_name: id,
      status: text('status'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    single(
      context,
      () => call(context, directConnect, 'DescribeCustomerMetadata', {}),
      (answer) => answer.agreements,
    ),
});
