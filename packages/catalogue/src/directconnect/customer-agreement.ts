import { DescribeCustomerMetadataCommand, DirectConnectClient } from '@aws-sdk/client-direct-connect';
import { defineCollector } from '../collector.ts';
import { id, regional, text, title, view } from '../columns.ts';
import { single } from '../listing.ts';

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
  list(context) {
    const client = context.client(DirectConnectClient);
    return single(
      context,
      (options) => client.send(new DescribeCustomerMetadataCommand({}), options),
      (answer) => answer.agreements,
    );
  },
});
